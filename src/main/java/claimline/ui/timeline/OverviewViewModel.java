package claimline.ui.timeline;

import claimline.chart.Drawing;
import claimline.chart.Emphasis;
import claimline.chart.Overview;
import claimline.chart.OverviewView;
import claimline.chart.TextMeasure;
import claimline.timeline.Density;
import claimline.timeline.EventIndex;
import claimline.timeline.StoryScale;
import claimline.timeline.Tick;
import claimline.timeline.TimeRange;
import claimline.timeline.TimeScale;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The strip with the whole story and a brush over what the timeline shows. Pixels are those of its drawing. */
public final class OverviewViewModel {

    /** What the strip's bars depend on. */
    private record Seen(
            EventIndex index, EventIndex disputed, EventIndex found, List<String> lanes, double width, Locale locale) {}

    private record Spread(
            Seen seen, StoryScale scale, List<Tick> ticks, Density events, Density conflicts, Density hits) {}

    /** A time is called by what ticks have this many pixels for the part that it lies in. */
    private static final double AROUND = 10;

    private final Sight sight;
    private final Overview chart;
    private final InstantSource clock;
    private final Supplier<Locale> locale;
    private final Brush brush;

    private double width;
    private Spread spread;

    OverviewViewModel(Sight sight, TextMeasure measure, InstantSource clock, Supplier<Locale> locale) {
        this.sight = sight;
        this.chart = new Overview(measure);
        this.clock = clock;
        this.locale = locale;
        this.brush = new Brush(sight);
    }

    public void resize(double wanted) {
        width = Math.max(1, wanted);
        sight.redraw();
    }

    /** The picture for now. */
    public Drawing drawing() {
        Spread now = spread();
        return chart.draw(new OverviewView(
                now.scale(),
                now.ticks(),
                now.events(),
                now.conflicts(),
                now.hits(),
                TimeRange.of(sight.horizon().scale()),
                OptionalDouble.of(clock.millis() / 1e3),
                locale.get()));
    }

    private Spread spread() {
        Scenery scenery = sight.scenery();
        List<String> lanes = scenery.choice().shown(scenery.index().lanes());
        Emphasis emphasis = scenery.emphasis();
        Seen seen = new Seen(scenery.index(), emphasis.disputed(), emphasis.found(), lanes, width, locale.get());
        if (spread == null || !spread.seen().equals(seen)) {
            StoryScale scale = StoryScale.of(seen.index(), width);
            double[] edges = scale.edges(Overview.parts(width));
            spread = new Spread(
                    seen,
                    scale,
                    chart.ticks(scale, seen.locale()),
                    Density.of(seen.index(), lanes, edges),
                    Density.of(seen.disputed(), lanes, edges),
                    Density.of(seen.found(), lanes, edges));
        }
        return spread;
    }

    /** What a pointer would take hold of there: a target of the {@link Overview}; nothing outside of the brush. */
    public Optional<String> at(double x, double y) {
        return drawing().hit(x, y);
    }

    /** Takes hold of the brush or of an edge of it; where it is not, a new one begins. */
    public void press(double x, double y) {
        brush.press(at(x, y), x, spread().scale());
    }

    public void drag(double x) {
        brush.drag(x);
    }

    /** Lets go. What was only clicked on, outside of the brush, is in its middle then. */
    public void release() {
        brush.release();
    }

    /** What to say of the time there: how many events begin about then, and how many of them are in conflict. */
    public Optional<String> words(double x) {
        Spread now = spread();
        int part = (int) (x / now.scale().width() * now.events().parts());
        if (part < 0 || part >= now.events().parts() || now.events().count(part) == 0) {
            return Optional.empty();
        }
        double step = now.scale().width() / now.events().parts();
        double from = now.scale().toTime(step * part);
        TimeScale around = TimeScale.of(new TimeRange(from, now.scale().toTime(step * (part + 1))), AROUND);
        return Optional.of(new Telling(locale.get())
                .part(from, around, now.events().count(part), now.conflicts().count(part)));
    }

    /** Changes whenever there is a new drawing. */
    public ObservableValue<?> changes() {
        return sight.changes().getReadOnlyProperty();
    }
}
