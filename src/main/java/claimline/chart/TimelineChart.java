package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.timeline.Lane;
import claimline.timeline.Lanes;
import claimline.timeline.TimeScale;
import claimline.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The timeline as a drawing: the axis above, lanes below it, each with its name at the left. Sizes in pixels.
 *
 * @param measure should remember, since every label is measured for every picture
 */
public record TimelineChart(TextMeasure measure) {

    /** The height of the axis. */
    public static final double AXIS_HEIGHT = 44;

    /** The width of the column of lane names; the scale's pixel 0 lies at its right edge. */
    public static final double HEADER_WIDTH = 120;

    static final double ROW_HEIGHT = 22;
    static final double LANE_PADDING = 6;

    /** Packs events for the zoom of a scale. Holds until the zoom level, an event, a title or the conflicts change. */
    public Lanes pack(
            List<TimelineEvent> events, List<String> laneOrder, TimeScale scale, Set<String> conflicts, Locale locale) {
        EventLabels labels = new EventLabels(measure, locale);
        return Lanes.pack(
                events, laneOrder, scale.zoomLevel(), event -> labels.room(event, conflicts.contains(event.id())));
    }

    /** How tall all lanes are together, without the axis. */
    public static double lanesHeight(Lanes lanes) {
        return lanes.lanes().stream().mapToDouble(TimelineChart::laneHeight).sum();
    }

    /** Where the row of an event begins and ends, in pixels below the axis before any scrolling. */
    public static Optional<Row> row(Lanes lanes, String event) {
        double top = LANE_PADDING;
        for (Lane lane : lanes.lanes()) {
            for (Lane.Placed placed : lane.events()) {
                if (placed.event().id().equals(event)) {
                    double row = top + placed.row() * ROW_HEIGHT;
                    return Optional.of(new Row(row, row + ROW_HEIGHT));
                }
            }
            top += laneHeight(lane);
        }
        return Optional.empty();
    }

    /** From {@code top} to {@code bottom}, in pixels. */
    public record Row(double top, double bottom) {}

    static double laneHeight(Lane lane) {
        return lane.rows() * ROW_HEIGHT + 2 * LANE_PADDING;
    }

    public Drawing draw(TimelineView view) {
        AxisTicks ticks = AxisTicks.of(view.scale(), HEADER_WIDTH, view.locale());
        List<LaneBand> bands = LaneBand.visible(view);
        AxisMarks axis = new AxisMarks(view.width(), view.height(), AXIS_HEIGHT, measure);
        LaneMarks lanes = new LaneMarks(view, measure);
        EventMarks events = new EventMarks(view, new EventLabels(measure, view.locale()));

        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, view.width(), view.height(), Ink.BACKGROUND, 1, Optional.empty()));
        bands.forEach(band -> marks.add(lanes.band(band)));
        marks.addAll(axis.grid(ticks));
        bands.forEach(band -> marks.addAll(events.of(band)));
        bands.forEach(band -> marks.addAll(lanes.header(band)));
        marks.addAll(axis.axis(ticks));
        return new Drawing(view.width(), view.height(), marks);
    }
}
