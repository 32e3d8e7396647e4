package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Fade;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import claimline.timeline.Footprint;
import java.util.List;
import java.util.Optional;

/**
 * The pieces that events are drawn with, in the colour, height and strength of one event.
 *
 * @param ground what it lies on, if that is one colour
 */
record Shape(String id, Ink ink, double opacity, double y, double height, Optional<Ink> ground) {

    static final double ARROW_WIDTH = 8;

    private static final double MARKER_RADIUS = Footprint.MARKER_WIDTH / 2;

    /** On anything. */
    Shape(String id, Ink ink, double opacity, double y, double height) {
        this(id, ink, opacity, y, height, Optional.empty());
    }

    Shape withOpacity(double share) {
        return new Shape(id, ink, share * opacity, y, height, ground);
    }

    List<Mark> box(double left, double right) {
        return right - left < 1
                ? List.of()
                : List.of(new Box(
                        left,
                        y,
                        right - left,
                        height,
                        ink,
                        opacity,
                        opacity < 1 ? ground : Optional.empty(),
                        target()));
    }

    List<Mark> fade(double left, double right, double leftOpacity, double rightOpacity) {
        return right - left < 1
                ? List.of()
                : List.of(new Fade(
                        left, y, right - left, height, ink, leftOpacity * opacity, rightOpacity * opacity, target()));
    }

    /** A diamond around {@code x}. */
    List<Mark> marker(double x) {
        return diamond(x, MARKER_RADIUS);
    }

    List<Mark> diamond(double x, double radius) {
        double middle = y + height / 2;
        return List.of(new Polygon(
                List.of(
                        new Point(x - radius, middle),
                        new Point(x, middle - radius),
                        new Point(x + radius, middle),
                        new Point(x, middle + radius)),
                ink,
                opacity,
                target()));
    }

    /**
     * An arrow head with its tip at {@code tip}, pointing to the right if {@code direction} is 1 and to the left if it
     * is -1.
     */
    List<Mark> arrow(double tip, int direction) {
        double back = tip - direction * ARROW_WIDTH;
        double half = height / 2 - 3;
        double middle = y + height / 2;
        return List.of(new Polygon(
                List.of(new Point(back, middle - half), new Point(tip, middle), new Point(back, middle + half)),
                Ink.TEXT_MUTED,
                opacity,
                target()));
    }

    private Optional<String> target() {
        return Optional.of(id);
    }
}
