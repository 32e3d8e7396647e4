package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Fade;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Line;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {

    private static final Drawing DRAWING = new Drawing(
            200,
            100,
            List.of(
                    new Box(10, 10, 50, 20, Ink.LANE_1, 1, Optional.of("box")),
                    new Fade(60, 10, 50, 20, Ink.LANE_1, 1, 0, Optional.of("fade")),
                    new Box(20, 5, 10, 30, Ink.GRID, 1, Optional.empty()),
                    new Line(0, 15, 200, 15, Ink.GRID, 1, Optional.of("line")),
                    new Polygon(
                            List.of(new Point(140, 10), new Point(150, 20), new Point(140, 30), new Point(130, 20)),
                            Ink.LANE_2,
                            1,
                            Optional.of("diamond")),
                    new Label(150, 60, "label", 40, 12, false, Ink.TEXT, Anchor.MIDDLE, Optional.of("middle")),
                    new Label(100, 60, "label", 40, 12, false, Ink.TEXT, Anchor.END, Optional.of("end")),
                    new Box(190, 90, 50, 50, Ink.GRID, 1, Optional.of("outside"))));

    @ParameterizedTest
    @CsvSource({
        "10, 10, box",
        "59.9, 29.9, box",
        "9.9, 10, ",
        "10, 30, ",
        "60, 10, fade",
        "109, 29, fade",
        "25, 15, ",
        "5, 15, ",
        "140, 20, diamond",
        "131, 20, diamond",
        "131, 11, ",
        "149, 29, ",
        "131, 58, middle",
        "169, 58, middle",
        "171, 58, ",
        "61, 58, end",
        "101, 58, ",
        "195, 95, outside",
        "200, 95, ",
        "195, 100, ",
        "-1, 15, "
    })
    void theTopmostMarkThereIsHit(double x, double y, String expected) {
        assertThat(DRAWING.hit(x, y)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void anEmptyDrawingIsNotHit() {
        assertThat(new Drawing(10, 10, List.of()).hit(5, 5)).isEmpty();
    }
}
