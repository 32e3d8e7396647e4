package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static Label label(double y, String text) {
        return new Label(10, y, text, 60, 13, false, Ink.TEXT, Anchor.START, Optional.empty());
    }

    @Test
    void a_tall_drawing_is_cut_between_lines_of_text() {
        List<Mark> marks = IntStream.range(1, 100)
                .<Mark>mapToObj(i -> label(37 * i, "line " + i))
                .toList();
        Drawing tall = new Drawing(500, 3700, marks);
        Cuts cuts = Cuts.of(tall, 700);
        assertThat(cuts.tops()).hasSizeGreaterThan(5);
        cuts.tops()
                .forEach(cut -> marks.stream()
                        .map(Label.class::cast)
                        .forEach(label -> assertThat(cut <= label.y() - 13 || cut >= label.y())
                                .as("%s cuts %s", cut, label.text())
                                .isTrue()));
    }

    @Test
    void every_part_of_a_drawing_is_on_one_sheet() {
        Drawing drawing = new Drawing(3210, 4000, List.of());
        Paper.Cut cut = new Paper(Optional.of(Paper.Size.A3), true, 2).cut(drawing);
        assertThat(cut.scale()).isLessThan(1);
        assertThat(cut.parts().stream()
                        .mapToDouble(part -> part.width() * part.height())
                        .sum())
                .isEqualTo(3210 * 4000, org.assertj.core.data.Offset.offset(10.0));
    }

    @Test
    void a_small_drawing_is_not_blown_up() {
        Paper.Cut cut = new Paper(Optional.of(Paper.Size.A4), false, 1).cut(new Drawing(100, 100, List.of()));
        assertThat(cut).isEqualTo(new Paper.Cut(1, List.of(new Area(0, 0, 100, 100))));
    }
}
