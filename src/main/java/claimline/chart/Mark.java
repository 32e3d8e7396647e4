package claimline.chart;

import java.util.List;
import java.util.Optional;

/**
 * One thing to paint. Coordinates are pixels from the top left corner, opacities 0 to 1. A mark with a target stands
 * for what has this id: pointing at the mark means that thing.
 */
public sealed interface Mark {

    /** A point of a picture. */
    record Point(double x, double y) {}

    /**
     * A filled rectangle.
     *
     * @param ground what it lies on, if that is one colour: a painter may then mix both into one, which is many times
     *     cheaper than to look through to what is painted already
     */
    record Box(
            double x,
            double y,
            double w,
            double h,
            Ink fill,
            double opacity,
            Optional<Ink> ground,
            Optional<String> target)
            implements Mark {

        /** On anything. */
        public Box(double x, double y, double w, double h, Ink fill, double opacity, Optional<String> target) {
            this(x, y, w, h, fill, opacity, Optional.empty(), target);
        }

        @Override
        public boolean covers(double px, double py) {
            return within(px, py, x, y, w, h);
        }
    }

    /** The outline of a rectangle, {@code stroke} pixels wide, inside the rectangle. It covers what it surrounds. */
    record Frame(double x, double y, double w, double h, Ink ink, double stroke, Optional<String> target)
            implements Mark {

        @Override
        public boolean covers(double px, double py) {
            return within(px, py, x, y, w, h);
        }
    }

    /** A rectangle filled with one ink, its opacity running evenly from the left edge to the right. */
    record Fade(
            double x,
            double y,
            double w,
            double h,
            Ink fill,
            double leftOpacity,
            double rightOpacity,
            Optional<String> target)
            implements Mark {

        @Override
        public boolean covers(double px, double py) {
            return within(px, py, x, y, w, h);
        }
    }

    /** A straight line, {@code stroke} pixels wide. It covers nothing. */
    record Line(double x1, double y1, double x2, double y2, Ink ink, double stroke, Optional<String> target)
            implements Mark {

        @Override
        public boolean covers(double px, double py) {
            return false;
        }
    }

    /** A filled shape without holes, such as a marker or an arrow head. */
    record Polygon(List<Point> points, Ink fill, double opacity, Optional<String> target) implements Mark {

        public Polygon {
            points = List.copyOf(points);
        }

        /** Whether a ray from the point to the right crosses the outline an odd number of times. */
        @Override
        public boolean covers(double px, double py) {
            boolean inside = false;
            Point a = points.getLast();
            for (Point b : points) {
                if (a.y > py != b.y > py && px < a.x + (py - a.y) * (b.x - a.x) / (b.y - a.y)) {
                    inside = !inside;
                }
                a = b;
            }
            return inside;
        }
    }

    /**
     * A line of text.
     *
     * @param x where the anchor lies
     * @param y of the baseline
     * @param width as measured
     * @param size of the font, in pixels
     * @param strong whether it is set in the heavier of the two weights
     */
    record Label(
            double x,
            double y,
            String text,
            double width,
            double size,
            boolean strong,
            Ink ink,
            Anchor anchor,
            Optional<String> target)
            implements Mark {

        public double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }

        @Override
        public boolean covers(double px, double py) {
            return within(px, py, left(), y - size, width, size * 1.25);
        }
    }

    /** Which part of a text its {@code x} means. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    Optional<String> target();

    /** Whether a pointer there touches the mark. Left and top edges belong to it, right and bottom edges do not. */
    boolean covers(double px, double py);

    private static boolean within(double px, double py, double x, double y, double w, double h) {
        return x <= px && px < x + w && y <= py && py < y + h;
    }
}
