package claimline.chart;

import claimline.model.TimeBounds;
import claimline.timeline.Footprint;
import claimline.timeline.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of time: solid where the event went on for certain, fading towards the ends of what is possible. An end that
 * is open for sure fades over a short way to an arrow head at the edge of the plot; an end that nobody knows fades to
 * nothing.
 */
record SpanMarks(TimelineView view, Shape shape) {

    static final double CERTAIN = 1;

    /** At the last moment that is possible. */
    static final double POSSIBLE = 0.15;

    /** At the middle of a span of which no moment is certain. */
    static final double LIKELIEST = 0.6;

    static final double UNKNOWN = 0;

    /** The way over which an open end fades, in pixels. */
    static final double OPEN_END = 32;

    List<Mark> of(Placed placed, Footprint print) {
        if (print.marker()) {
            return shape.marker(Math.rint((print.left() + print.right()) / 2));
        }
        return placed.stub() ? stub(placed.bounds(), print) : of(placed.bounds(), print);
    }

    /** Where something begins that goes on, or ends that always was; how long is left out. */
    private List<Mark> stub(TimeBounds bounds, Footprint print) {
        return Double.isInfinite(bounds.latestEnd())
                ? joined(fade(print.left(), print.right(), CERTAIN, UNKNOWN), shape.arrow(Math.rint(print.right()), 1))
                : joined(fade(print.left(), print.right(), UNKNOWN, CERTAIN), shape.arrow(Math.rint(print.left()), -1));
    }

    private List<Mark> of(TimeBounds bounds, Footprint print) {
        double leftOpacity = Double.isInfinite(bounds.earliestStart()) ? UNKNOWN : POSSIBLE;
        double rightOpacity = Double.isInfinite(bounds.latestEnd()) ? UNKNOWN : POSSIBLE;
        if (!bounds.hasCertainPart()) {
            double middle = print.left() / 2 + print.right() / 2;
            return joined(
                    fade(print.left(), middle, leftOpacity, LIKELIEST),
                    fade(middle, print.right(), LIKELIEST, rightOpacity));
        }
        boolean openLeft = Double.isInfinite(bounds.latestStart());
        boolean openRight = Double.isInfinite(bounds.earliestEnd());
        double left = openLeft ? TimelineChart.HEADER_WIDTH : print.left();
        double right = openRight ? view.width() : print.right();
        double certainLeft = openLeft ? left : view.toPixel(bounds.latestStart());
        double certainRight = openRight ? right : view.toPixel(bounds.earliestEnd());
        double from = openLeft ? Math.min(left + OPEN_END, Math.max(left, certainRight)) : certainLeft;
        double to = openRight ? Math.max(right - OPEN_END, Math.min(right, certainLeft)) : certainRight;
        return joined(
                fade(left, from, leftOpacity, CERTAIN),
                shape.box(view.inPlot(from), view.inPlot(to)),
                fade(to, right, CERTAIN, rightOpacity),
                openLeft ? shape.arrow(left, -1) : List.of(),
                openRight ? shape.arrow(right, 1) : List.of());
    }

    /** A fade from edge to edge, of which only what lies in the plot is drawn, with the opacities that it has there. */
    private List<Mark> fade(double left, double right, double leftOpacity, double rightOpacity) {
        double from = view.inPlot(left);
        double to = view.inPlot(right);
        double slope = right > left ? (rightOpacity - leftOpacity) / (right - left) : 0;
        double begin = from > left ? leftOpacity + slope * (from - left) : leftOpacity;
        double end = to < right ? leftOpacity + slope * (to - left) : rightOpacity;
        return shape.fade(from, to, Math.clamp(begin, 0, 1), Math.clamp(end, 0, 1));
    }

    @SafeVarargs
    private static List<Mark> joined(List<Mark>... parts) {
        List<Mark> all = new ArrayList<>();
        for (List<Mark> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
