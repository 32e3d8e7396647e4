package claimline.ui.timeline;

import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.TimeRange;
import claimline.timeline.TimeScale;
import java.util.List;
import java.util.function.UnaryOperator;

/** What stretch of time is in sight, and where it goes when it is moved. A fit stays one when the window grows. */
final class Horizon {

    /** How far from the edge the first and the last moment are put, in pixels. */
    private static final double EDGE = 40;

    /** How much room an event that is fitted has around it: its own length on both sides, and half of that. */
    private static final double AROUND = 4;

    private TimeScale scale = TimeScale.fit(List.of(), 100);
    private UnaryOperator<TimeScale> fitted = UnaryOperator.identity();
    private EventIndex index = EventIndex.EMPTY;

    TimeScale scale() {
        return scale;
    }

    /** The events that can be fitted. */
    void take(EventIndex wanted) {
        index = wanted;
    }

    void resize(double width) {
        scale = fitted.apply(scale.resized(width));
    }

    /** Moves what is shown to the right, so that earlier times appear. */
    void pan(double pixels) {
        move(scale.pan(-pixels));
    }

    /** @param factor below 1 shows less time */
    void zoom(double pixel, double factor) {
        move(scale.zoomAt(pixel, factor));
    }

    private void move(TimeScale wanted) {
        fitted = UnaryOperator.identity();
        scale = wanted;
    }

    void fitAll() {
        fit(room -> whole(room.width()));
    }

    /** Shows where most happens. */
    void fitMost() {
        List<TimeBounds> sample = index.sample();
        fit(room -> TimeScale.fitMost(sample, room.width()));
    }

    /** All events on another width. */
    TimeScale whole(double width) {
        TimeBounds extent = index.extent();
        return TimeScale.fit(extent.earliestStart(), extent.latestEnd(), width);
    }

    private void fit(UnaryOperator<TimeScale> wanted) {
        fitted = wanted;
        scale = wanted.apply(scale);
    }

    /** Shows an event with some room around it. */
    void fit(TimeBounds bounds) {
        TimeScale tight = TimeScale.fit(List.of(bounds), scale.width());
        move(tight.zoomAt(scale.width() / 2, AROUND));
    }

    /** Shows a stretch, and little else. */
    void fit(double from, double to) {
        move(TimeScale.fit(from, to, scale.width()));
    }

    /** Shows exactly this, as far as the limits of time allow. */
    void show(TimeRange range) {
        move(TimeScale.of(range, scale.width()));
    }

    /** Brings an event into sight at the zoom that is; one that is in sight moves nothing. */
    void reveal(TimeBounds bounds) {
        if (!bounds.overlaps(TimeBounds.exactly(scale.start(), scale.end()))) {
            pan(scale.width() / 2 - scale.toPixel(bounds.middle()));
        }
    }

    void showStart() {
        double first = index.extent().earliestStart();
        if (Double.isFinite(first)) {
            pan(EDGE - scale.toPixel(first));
        }
    }

    void showEnd() {
        double last = index.extent().latestEnd();
        if (Double.isFinite(last)) {
            pan(scale.width() - EDGE - scale.toPixel(last));
        }
    }
}
