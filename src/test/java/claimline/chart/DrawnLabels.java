package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Mark.Label;
import java.util.List;

/** What holds of the labels of every chart that is laid out for a file. */
final class DrawnLabels {

    private DrawnLabels() {}

    static List<Label> of(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    static List<String> texts(Drawing drawing) {
        return of(drawing).stream().map(Label::text).toList();
    }

    static void assertApartAndInBounds(Drawing drawing) {
        List<Label> labels = of(drawing);
        for (int i = 0; i < labels.size(); i++) {
            Label one = labels.get(i);
            assertThat(one.left()).as(one.toString()).isGreaterThanOrEqualTo(0);
            assertThat(one.left() + one.width()).as(one.toString()).isLessThanOrEqualTo(drawing.width());
            assertThat(one.y() - one.size()).as(one.toString()).isGreaterThanOrEqualTo(0);
            assertThat(one.y() + one.size() * 0.2).as(one.toString()).isLessThanOrEqualTo(drawing.height());
            for (Label other : labels.subList(0, i)) {
                assertThat(overlap(one, other)).as(one + " and " + other).isFalse();
            }
        }
    }

    private static boolean overlap(Label one, Label other) {
        return one.left() < other.left() + other.width()
                && other.left() < one.left() + one.width()
                && one.y() - one.size() < other.y()
                && other.y() - other.size() < one.y();
    }
}
