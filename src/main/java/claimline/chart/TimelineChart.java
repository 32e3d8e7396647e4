package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.timeline.EventIndex;
import claimline.timeline.Lane;
import claimline.timeline.Lanes;
import claimline.timeline.Packing;
import claimline.timeline.Placed;
import claimline.timeline.TimeScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The timeline as a drawing: the axis above, lanes below it, each with its name at the left. Sizes in pixels. What it
 * costs to draw does not depend on how many events there are, but on how many are in sight.
 *
 * @param measure should remember, since every label is measured for every picture
 */
public record TimelineChart(TextMeasure measure) {

    /** The height of the axis. */
    public static final double AXIS_HEIGHT = 44;

    /** The width of the column of lane names; the scale's pixel 0 lies at its right edge. */
    public static final double HEADER_WIDTH = 120;

    /** Events of a lane with this name lie behind all lanes, too. */
    public static final String ERA = "era";

    /** Up to so many events, lanes get as many rows as they need; beyond, lanes share the window. */
    public static final int SURVEYED = 3_000;

    static final double ROW_HEIGHT = 22;
    static final double LANE_PADDING = 6;

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 12;

    /** What a label of a large story wants, whose title is not known yet, in pixels. */
    private static final double UNKNOWN_LABEL = 168;

    /** What a cluster's label wants where it has to stand beside others, in pixels. */
    private static final double CLUSTER_LABEL = 200;

    /** Which lanes are shown, from the top, and which of these have one row. */
    public record LaneOrder(List<String> shown, Set<String> folded) {

        public LaneOrder {
            shown = List.copyOf(shown);
            folded = Set.copyOf(folded);
        }
    }

    /**
     * Packs events for the zoom of a scale. Holds until the zoom level, the events, their titles, the conflicts or the
     * lanes change, and for a large story the height.
     *
     * @param height of the whole picture
     */
    public Lanes pack(
            EventIndex index,
            LaneOrder order,
            TimeScale scale,
            double height,
            Emphasis emphasis,
            Caption.Captions captions,
            Locale locale) {
        Packing folded = Packing.tight(1, _ -> 0);
        Packing open = isSurveyed(index)
                ? Packing.loose(
                        place -> room(index.number(place), emphasis, captions, new EventLabels(measure, locale)),
                        CLUSTER_LABEL)
                : Packing.tight(rows(height, order), _ -> UNKNOWN_LABEL);
        return Lanes.pack(
                index, order.shown(), scale.zoomLevel(), lane -> order.folded().contains(lane) ? folded : open);
    }

    /** Whether a story is so small that all its titles are looked at to lay it out. */
    public static boolean isSurveyed(EventIndex index) {
        return index.size() <= SURVEYED;
    }

    private static double room(int event, Emphasis emphasis, Caption.Captions captions, EventLabels labels) {
        return captions.of(event)
                .map(caption -> labels.room(caption.title(), emphasis.isDisputed(event)))
                .orElse(0.0);
    }

    private static int rows(double height, LaneOrder order) {
        int open = Math.max(1, order.shown().size() - order.folded().size());
        double room = height - AXIS_HEIGHT - (order.shown().size() - open) * (ROW_HEIGHT + 2 * LANE_PADDING);
        return Math.clamp((long) ((room / open - 2 * LANE_PADDING) / ROW_HEIGHT), FEWEST_ROWS, MOST_ROWS);
    }

    /** How tall all lanes are together, without the axis. */
    public static double lanesHeight(Lanes lanes) {
        return lanes.lanes().stream().mapToDouble(TimelineChart::laneHeight).sum();
    }

    /** Where a row of a lane begins and ends, in pixels below the axis before any scrolling. */
    public static Row row(Lanes lanes, Lane lane, Placed placed) {
        double top = LANE_PADDING;
        for (Lane each : lanes.lanes()) {
            if (each == lane) {
                break;
            }
            top += laneHeight(each);
        }
        double row = top + placed.row() * ROW_HEIGHT;
        return new Row(row, row + ROW_HEIGHT);
    }

    /** From {@code top} to {@code bottom}, in pixels. */
    public record Row(double top, double bottom) {}

    static double laneHeight(Lane lane) {
        return lane.rows() * ROW_HEIGHT + 2 * LANE_PADDING;
    }

    /** The ground below the last lane. */
    private static Mark below(TimelineView view, List<LaneBand> bands) {
        double top = bands.isEmpty() ? AXIS_HEIGHT : bands.getLast().bottom();
        double height = Math.max(0, view.height() - top);
        return new Box(0, top, view.width(), height, Ink.BACKGROUND, 1, Optional.empty());
    }

    /** Where the labels lie, with their signs. */
    private static List<Area> words(List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        mark instanceof Mark.Label || mark instanceof Mark.Polygon sign && sign.fill() == Ink.CONFLICT)
                .map(Area::of)
                .toList();
    }

    public Picture draw(TimelineView view) {
        AxisTicks ticks = AxisTicks.of(view.scale(), HEADER_WIDTH, view.locale());
        List<LaneBand> bands = LaneBand.visible(view);
        AxisMarks axis = new AxisMarks(view.width(), view.height(), AXIS_HEIGHT, measure);
        LaneMarks lanes = new LaneMarks(view, measure);
        EventMarks events = new EventMarks(view, new EventLabels(measure, view.locale()));
        EraMarks eras = new EraMarks(view, bands);
        MomentMarks moments = new MomentMarks(view, measure);

        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, view.width(), AXIS_HEIGHT, Ink.BACKGROUND, 1, Optional.empty()));
        bands.forEach(band -> marks.add(lanes.band(band)));
        marks.add(below(view, bands));
        marks.addAll(eras.all());
        marks.addAll(axis.grid(ticks));
        Map<String, Picture.Shown> shown = new LinkedHashMap<>();
        List<Mark> inRows = new ArrayList<>();
        bands.forEach(band -> inRows.addAll(events.of(band, shown)));
        marks.addAll(new ArrowMarks(view, words(inRows)).of(shown));
        marks.addAll(moments.now());
        marks.addAll(inRows);
        Map<String, Lane> headers = new LinkedHashMap<>();
        bands.forEach(band -> {
            marks.addAll(lanes.header(band));
            headers.put(Picture.target(band.lane()), band.lane());
        });
        marks.addAll(axis.axis(ticks));
        marks.addAll(moments.measured());
        return new Picture(new Drawing(view.width(), view.height(), marks), shown, headers);
    }
}
