package claimline.ui.timeline;

import claimline.chart.Overview;
import claimline.timeline.EventIndex;
import claimline.timeline.StoryScale;
import claimline.timeline.TimeRange;
import java.util.Optional;

/** What a pressed pointer does on the overview until it is let go: what the timeline shows follows it. */
final class Brush {

    /** Closer to where it was pressed, in pixels, a hand only trembles. */
    private static final double TREMBLING = 3;

    private final Sight sight;
    private StoryScale scale = StoryScale.of(EventIndex.EMPTY, 1);
    private Optional<String> held = Optional.empty();
    private TimeRange before = new TimeRange(0, 1);
    private double startX;
    private boolean moved;

    Brush(Sight sight) {
        this.sight = sight;
    }

    /**
     * @param target what of the brush was taken hold of
     * @param whole the scale of the overview
     */
    void press(Optional<String> target, double x, StoryScale whole) {
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
        switch (held.orElse("")) {
            case Overview.BRUSH -> showAround(beside((before.start() + before.end()) / 2, x));
            case Overview.LEFT_EDGE -> show(beside(before.start(), x), before.end());
            case Overview.RIGHT_EDGE -> show(before.start(), beside(before.end(), x));
            default -> show(scale.toTime(startX), scale.toTime(x));
        }
    }

    /** As far from a time, in pixels, as the pointer is from where it was pressed. */
    private double beside(double time, double x) {
        return scale.toTime(scale.toPixel(time) + x - startX);
    }

    /** An edge may be dragged over the other, but a pixel is left at least. */
    private void show(double one, double other) {
        double from = Math.min(one, other);
        double least = scale.toTime(scale.toPixel(from) + 1);
        sight.horizon().show(new TimeRange(from, Math.max(Math.max(one, other), least)));
        sight.moved();
    }

    /** As long a stretch as before. */
    private void showAround(double middle) {
        double half = before.seconds() / 2;
        sight.horizon().show(new TimeRange(middle - half, middle + half));
        sight.moved();
    }

    void release() {
        if (!moved && held.isEmpty()) {
            showAround(scale.toTime(startX));
        }
    }
}
