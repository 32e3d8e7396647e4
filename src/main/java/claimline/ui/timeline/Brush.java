package claimline.ui.timeline;

import claimline.chart.Overview;
import claimline.timeline.TimeRange;
import claimline.timeline.TimeScale;
import java.util.Optional;

/** What a pressed pointer does on the overview until it is let go: what the timeline shows follows it. */
final class Brush {

    /** Closer to where it was pressed, in pixels, a hand only trembles. */
    private static final double TREMBLING = 3;

    private final Sight sight;
    private TimeScale scale = TimeScale.fit(0, 0, 1);
    private Optional<String> held = Optional.empty();
    private TimeRange before = TimeRange.of(scale);
    private double startX;
    private boolean moved;

    Brush(Sight sight) {
        this.sight = sight;
    }

    /**
     * @param target what of the brush was taken hold of
     * @param whole the scale of the overview
     */
    void press(Optional<String> target, double x, TimeScale whole) {
        held = target;
        scale = whole;
        startX = x;
        moved = false;
        before = TimeRange.of(sight.horizon().scale());
    }

    void drag(double x) {
        moved |= Math.abs(x - startX) > TREMBLING;
        if (!moved) {
            return;
        }
        double there = scale.toTime(x);
        double shift = there - scale.toTime(startX);
        switch (held.orElse("")) {
            case Overview.BRUSH -> show(before.start() + shift, before.end() + shift);
            case Overview.LEFT_EDGE -> show(before.start() + shift, before.end());
            case Overview.RIGHT_EDGE -> show(before.start(), before.end() + shift);
            default -> show(scale.toTime(startX), there);
        }
    }

    /** An edge may be dragged over the other. */
    private void show(double one, double other) {
        double shortest = 1 / scale.pixelsPerSecond();
        double from = Math.min(one, other);
        sight.horizon().show(new TimeRange(from, Math.max(Math.max(one, other), from + shortest)));
        sight.moved();
    }

    void release() {
        if (!moved && held.isEmpty()) {
            double half = before.seconds() / 2;
            double middle = scale.toTime(startX);
            show(middle - half, middle + half);
        }
    }
}
