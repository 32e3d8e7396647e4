package claimline.ui.timeline;

import claimline.chart.Caption;
import claimline.chart.Emphasis;
import claimline.chart.Picture;
import claimline.chart.TextMeasure;
import claimline.chart.TimelineChart;
import claimline.chart.TimelineChart.LaneOrder;
import claimline.chart.TimelineView;
import claimline.chart.TimelineView.Measured;
import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.Lane;
import claimline.timeline.LaneChoice;
import claimline.timeline.Lanes;
import claimline.timeline.LanesBy;
import claimline.timeline.Placed;
import claimline.timeline.TimeScale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;

/** The events in their lanes, and the picture of them: packed once a zoom level, drawn once a change. */
final class Scenery {

    private final TimelineChart chart;
    private final Caption.Captions captions;

    private EventIndex index = EventIndex.EMPTY;
    private LaneChoice choice = LaneChoice.all(LanesBy.CATEGORY);
    private Map<String, String> titles = Map.of();
    private Emphasis emphasis = Emphasis.NONE;
    private Locale locale = Locale.ENGLISH;
    private double height;
    private Lanes lanes;

    Scenery(TextMeasure measure, Caption.Captions captions) {
        this.chart = new TimelineChart(measure);
        this.captions = captions;
    }

    EventIndex index() {
        return index;
    }

    LaneChoice choice() {
        return choice;
    }

    Emphasis emphasis() {
        return emphasis;
    }

    double height() {
        return height;
    }

    /** @param laneTitles what lanes are called; those that are left out show their names */
    void take(EventIndex wanted, LaneChoice chosen, Map<String, String> laneTitles, Locale language) {
        index = wanted;
        choice = chosen;
        titles = laneTitles;
        locale = language;
        lanes = null;
    }

    void emphasise(Emphasis wanted) {
        if (!wanted.conflicts().equals(emphasis.conflicts())) {
            lanes = null; // signs take room
        }
        emphasis = wanted;
    }

    /** @param wanted of the picture, in pixels */
    void resize(double wanted) {
        height = wanted;
        lanes = null;
    }

    boolean isPackedFor(TimeScale scale) {
        return lanes != null && lanes.zoomLevel() == scale.zoomLevel();
    }

    Lanes lanes(TimeScale scale) {
        if (!isPackedFor(scale)) {
            LaneOrder order = new LaneOrder(choice.shown(index.lanes()), choice.folded());
            lanes = chart.pack(index, order, scale, height, emphasis, captions, locale);
        }
        return lanes;
    }

    Picture picture(TimeScale scale, double scroll, OptionalDouble now, Optional<Measured> measured) {
        return chart.draw(new TimelineView(
                scale, lanes(scale), titles, height, scroll, emphasis, captions, now, measured, locale));
    }

    /** Tells the numbers of what would come into sight with half a window's way to either side. */
    void around(TimeScale scale, IntConsumer found) {
        double half = (scale.end() - scale.start()) / 2;
        for (Lane lane : lanes(scale).lanes()) {
            lane.visible(
                    scale.start() - half, scale.end() + half, placed -> found.accept(index.number(placed.place())));
        }
    }

    /** What stands for an event in its topmost lane: its own mark, or the cluster that gathers it. */
    Optional<Stood> standing(int number, TimeBounds bounds, TimeScale scale) {
        double anchor = EventIndex.anchor(bounds);
        for (Lane lane : lanes(scale).lanes()) {
            Stood[] found = new Stood[1];
            lane.visible(anchor, anchor, placed -> {
                boolean itself = !placed.isCluster() && index.number(placed.place()) == number;
                if (itself || placed.isCluster() && lane.holds(placed, number, bounds)) {
                    found[0] = new Stood(lane, placed);
                }
            });
            if (found[0] != null) {
                return Optional.of(found[0]);
            }
        }
        return Optional.empty();
    }

    /** Where something stands. */
    record Stood(Lane lane, Placed placed) {}

    /** From the axis to the rows' top and bottom, before any scrolling. */
    Optional<TimelineChart.Row> row(int number, TimeBounds bounds, TimeScale scale) {
        return standing(number, bounds, scale)
                .map(stood -> TimelineChart.row(lanes(scale), stood.lane(), stood.placed()));
    }

    /** Whether the event in a place is in a lane that is shown, and no filter leaves it out. */
    boolean isShown(int place) {
        return !emphasis.dimmed().contains(index.number(place))
                && !choice.hidden().contains(index.lanes().get(index.laneOf(place)));
    }
}
