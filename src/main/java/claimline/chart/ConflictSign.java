package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import java.util.List;
import java.util.Optional;

/** A triangle with an exclamation mark, where sources disagree: its shape says what its colour says. */
final class ConflictSign {

    static final double WIDTH = 12;

    /** The sign with the gap after it. */
    static final double ROOM = 16;

    /** From the top of a row to the foot of the triangle. */
    private static final double FOOT = 17;

    private static final double SIZE = 9;

    private ConflictSign() {}

    /** @param top of the row that the sign stands in */
    static List<Mark> at(double x, double top, TextMeasure measure, Optional<String> target) {
        double foot = top + FOOT;
        double middle = x + WIDTH / 2;
        double width = measure.width("!", SIZE, true);
        return List.of(
                new Polygon(
                        List.of(new Point(middle, foot - WIDTH), new Point(x + WIDTH, foot), new Point(x, foot)),
                        Ink.CONFLICT,
                        1,
                        target),
                new Label(middle, foot - 2, "!", width, SIZE, true, Ink.BACKGROUND, Anchor.MIDDLE, target));
    }
}
