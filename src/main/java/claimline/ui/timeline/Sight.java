package claimline.ui.timeline;

import claimline.chart.Emphasis;
import claimline.chart.Emphasis.Selected;
import claimline.chart.Picture;
import claimline.chart.TimelineChart;
import claimline.chart.TimelineView.Measured;
import claimline.timeline.TimeRange;
import claimline.timeline.TimeScale;
import claimline.ui.common.ScrollRange;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is in sight, of time and of the lanes, and the picture of it: made once for each change. */
final class Sight {

    private final Horizon horizon = new Horizon();
    private final Scenery scenery;
    private final Captions captions;
    private final InstantSource clock;
    private final Supplier<Telling> telling;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ScrollRange scroll = new ScrollRange();
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TimeRange> stretch = new ReadOnlyObjectWrapper<>();

    private Picture picture;
    private Optional<Measured> measured = Optional.empty();

    /** @param telling the words of the language chosen now */
    Sight(Scenery scenery, Captions captions, InstantSource clock, Supplier<Telling> telling) {
        this.scenery = scenery;
        this.captions = captions;
        this.clock = clock;
        this.telling = telling;
        stretch.set(TimeRange.of(horizon.scale()));
        scroll.valueProperty().subscribe((_, _) -> redraw());
    }

    Picture picture() {
        if (picture == null) {
            captions.takeIn();
            layOut();
            OptionalDouble now = OptionalDouble.of(clock.millis() / 1e3);
            picture = scenery.picture(horizon.scale(), scroll.get(), now, measured);
            if (captions.areFetched()) {
                scenery.around(horizon.scale(), captions::of);
                captions.fetch();
            }
        }
        return picture;
    }

    /** Whether the picture shows all that it ever will, with every title. */
    boolean isComplete() {
        return picture != null && scenery.index().size() > 0 && !captions.areMissing();
    }

    /** Lanes are as tall as their events at this zoom need, so how far they scroll is known once they are packed. */
    private void layOut() {
        TimeScale scale = horizon.scale();
        if (!scenery.isPackedFor(scale)) {
            scroll.measure(
                    TimelineChart.lanesHeight(scenery.lanes(scale)), scenery.height() - TimelineChart.AXIS_HEIGHT);
        }
    }

    void redraw() {
        picture = null;
        changes.set(changes.get() + 1);
    }

    /** The stretch of time that is shown was changed. */
    void moved() {
        range.set(telling.get().range(horizon.scale()));
        stretch.set(TimeRange.of(horizon.scale()));
        redraw();
    }

    /** @param paneHeight the axis included */
    void resize(double paneWidth, double paneHeight) {
        scenery.resize(paneHeight);
        horizon.resize(Math.max(1, paneWidth - TimelineChart.HEADER_WIDTH));
        moved();
    }

    void emphasise(UnaryOperator<Emphasis> change) {
        scenery.emphasise(change.apply(scenery.emphasis()));
        redraw();
    }

    /** Brings an event into sight, at the zoom that is. */
    void reveal(Selected event) {
        horizon.reveal(event.bounds());
        double room = scenery.height() - TimelineChart.AXIS_HEIGHT;
        if (room > 0) {
            layOut();
            scenery.row(event.number(), event.bounds(), horizon.scale())
                    .ifPresent(row -> scroll.reveal(row.top(), row.bottom()));
        }
        moved();
    }

    /** Measures from one point to another, in pixels of the picture. */
    void measure(double fromX, double toX) {
        double from = horizon.scale().toTime(fromX - TimelineChart.HEADER_WIDTH);
        double to = horizon.scale().toTime(toX - TimelineChart.HEADER_WIDTH);
        measured = Optional.of(new Measured(from, to, telling.get().length(from, to)));
        redraw();
    }

    /** @return whether anything was measured */
    boolean endMeasuring() {
        boolean was = measured.isPresent();
        measured = Optional.empty();
        redraw();
        return was;
    }

    Horizon horizon() {
        return horizon;
    }

    Scenery scenery() {
        return scenery;
    }

    ReadOnlyLongWrapper changes() {
        return changes;
    }

    /** By how many pixels the lanes are moved up. */
    ScrollRange scroll() {
        return scroll;
    }

    ReadOnlyStringWrapper range() {
        return range;
    }

    ReadOnlyObjectWrapper<TimeRange> stretch() {
        return stretch;
    }
}
