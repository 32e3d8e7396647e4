package claimline.ui.export;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.Paper;
import claimline.chart.Paper.Cut;
import claimline.model.Message;
import claimline.project.output.ChartFormat;
import claimline.project.output.Theme;
import java.util.List;

/**
 * A picture in its colours as far as there is room to show it: its whole width, and from the top what finds room.
 *
 * @param drawing with no more marks than are seen
 * @param sheets where the sheets of paper lie that it is cut into; none where it is not cut
 * @param facts how large it is, and on how many sheets
 */
public record Preview(Drawing drawing, Theme theme, List<Area> sheets, Message facts) {

    /** The room to show it, in pixels. */
    static final double WIDTH = 560;

    static final double HEIGHT = 440;

    /** Of most letters, in points, where nothing is made smaller. */
    private static final double LETTERS = 12 * 0.75;

    /** Smaller letters are hard to read on paper, in points. */
    private static final double LEGIBLE = 5;

    public Preview {
        sheets = List.copyOf(sheets);
    }

    static Preview of(Drawing whole, Theme theme, ChartFormat format, Paper paper, Size size) {
        double seen = HEIGHT / scale(whole.width());
        Drawing shown = whole.within(new Area(0, 0, whole.width(), seen));
        if (format != ChartFormat.PDF || !size.isPaper()) {
            double fine = format == ChartFormat.PNG ? size.scale() : 1;
            Message facts = Message.of(
                    "export.facts.pixels", Math.ceil(whole.width() * fine), Math.ceil(whole.height() * fine));
            return new Preview(shown, theme, List.of(), facts);
        }
        Cut cut = paper.cut(whole);
        double letters = LETTERS * cut.scale();
        Message facts = Message.of(
                letters < LEGIBLE ? "export.facts.small" : "export.facts.sheets",
                cut.parts().size(),
                size.name(),
                letters);
        return new Preview(shown, theme, cut.parts(), facts);
    }

    /** Pixels of the preview to a pixel of a picture so wide. */
    static double scale(double width) {
        return Math.min(1, WIDTH / width);
    }
}
