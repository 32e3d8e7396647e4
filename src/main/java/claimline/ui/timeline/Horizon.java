package claimline.ui.timeline;

import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.TimeRange;
import claimline.timeline.TimeScale;
import java.util.List;

/** What stretch of time is in sight, and where it goes when it is moved. A fit stays one when the window grows. */
final class Horizon {

    /** How far from the edge the first and the last moment are put, in pixels. */
    private static final double EDGE = 40;

    /** How much room an event that is fitted has around it: its own length on both sides, and half of that. */
    private static final double AROUND = 4;

    /** What is kept in sight when the window grows. */
    private enum Fit {
        NONE,
        ALL,
        MOST
    }

    /** Where a horizon is, for another one to go on from. */
    record Place(TimeScale scale, Fit fit) {}

    private TimeScale scale = TimeScale.fit(List.of(), 100);
    private Fit fit = Fit.NONE;
    private List<TimeBounds> sample = List.of();
    private EventIndex index = EventIndex.EMPTY;

    TimeScale scale() {
        return scale;
    }

    /** The events that can be fitted. */
    void take(EventIndex wanted) {
        index = wanted;
    }

    void resize(double width) {
        scale = fitted(scale.resized(width));
    }

    /** Moves what is shown to the right, so that earlier times appear. */
    void pan(double pixels) {
        move(scale.pan(-pixels));
    }

    /** @param factor below 1 shows less time */
    void zoom(double pixel, double factor) {
        move(scale.zoomAt(pixel, factor));
    }

    private TimeScale fitted(TimeScale room) {
        return switch (fit) {
            case NONE -> room;
            case ALL -> whole(room.width());
            case MOST -> TimeScale.fitMost(sample, room.width());
        };
    }

    Place place() {
        return new Place(scale, fit);
    }

    void goTo(Place place) {
        scale = place.scale().resized(scale.width());
        fit(place.fit());
    }

    private void move(TimeScale wanted) {
        fit = Fit.NONE;
        scale = wanted;
    }

    void fitAll() {
        fit(Fit.ALL);
    }

    /** Shows where most happens. */
    void fitMost() {
        fit(Fit.MOST);
    }

    /** All events on another width. */
    TimeScale whole(double width) {
        TimeBounds extent = index.extent();
        return TimeScale.fit(extent.earliestStart(), extent.latestEnd(), width);
    }

    private void fit(Fit wanted) {
        fit = wanted;
        sample = wanted == Fit.MOST ? index.sample() : List.of();
        scale = fitted(scale);
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
