package claimline.ui.export;

import claimline.chart.Paper;
import claimline.model.Message;
import java.util.Locale;
import java.util.Optional;

/** How large a picture is: as it comes, twice or four times as fine, or on paper. */
public enum Size {
    PLAIN(1, Optional.empty()),
    DOUBLE(2, Optional.empty()),
    FOURFOLD(4, Optional.empty()),
    A4(2, Optional.of(Paper.Size.A4)),
    A3(2, Optional.of(Paper.Size.A3)),
    A2(2, Optional.of(Paper.Size.A2)),
    A1(2, Optional.of(Paper.Size.A1)),
    A0(2, Optional.of(Paper.Size.A0));

    private final double scale;
    private final Optional<Paper.Size> paper;

    Size(double scale, Optional<Paper.Size> paper) {
        this.scale = scale;
        this.paper = paper;
    }

    Message label() {
        return Message.of("export.size." + name().toLowerCase(Locale.ROOT));
    }

    /** Dots of a PNG to a pixel. */
    double scale() {
        return scale;
    }

    boolean isPaper() {
        return paper.isPresent();
    }

    /** @param sheets side by side, if it is paper at all */
    Paper paper(boolean landscape, int sheets) {
        return new Paper(paper, landscape, isPaper() ? sheets : 1);
    }
}
