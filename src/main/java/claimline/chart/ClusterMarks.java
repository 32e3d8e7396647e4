package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.timeline.EventIndex;
import claimline.timeline.Footprint;
import claimline.timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cluster: a pale box with a strong left edge, and a second edge behind it, as of a pile. In a lane with rows to
 * spare bars below it show how its events are spread over its stretch; a bar's height is the logarithm of its events.
 */
record ClusterMarks(TimelineView view, Shape shape) {

    private static final double PALE = 0.32;
    private static final double EDGE = 3;
    private static final double PILE = 2;
    private static final double BARS = 0.28;
    private static final int PARTS = 8;

    /** As many doublings of a single event fill a bar's room. */
    private static final double FULL = 20;

    List<Mark> of(LaneBand band, Placed placed, Footprint print) {
        double left = view.inPlot(print.left()) + (print.left() > TimelineChart.HEADER_WIDTH ? 1 : 0);
        double right = view.inPlot(print.right());
        List<Mark> marks = new ArrayList<>();
        if (right - left < 1) {
            return marks;
        }
        marks.addAll(shape.withOpacity(PALE).box(left, right));
        marks.addAll(shape.box(left, Math.min(right, left + EDGE)));
        if (right - left > 3 * EDGE) {
            marks.addAll(shape.box(left + EDGE + PILE, Math.min(right, left + EDGE + PILE + 1)));
        }
        return marks;
    }

    /** Below the cluster, and so below whatever lies in other rows: to be drawn before. */
    List<Mark> bars(LaneBand band, Placed placed) {
        List<Mark> marks = new ArrayList<>();
        if (placed.row() == 0 && placed.room() > 0 && band.lane().isGathering(placed)) {
            addBars(band, placed, marks);
        }
        return marks;
    }

    private void addBars(LaneBand band, Placed placed, List<Mark> marks) {
        double floor = Math.min(view.height(), band.bottom() - TimelineChart.LANE_PADDING);
        double room = band.bottom() - TimelineChart.LANE_PADDING - band.rowTop(1) - 2;
        if (room < 1) {
            return;
        }
        int[] counts = band.lane().spread(placed, PARTS);
        double from = view.toPixel(placed.bounds().earliestStart());
        double width = (view.toPixel(placed.bounds().latestEnd()) - from) / PARTS;
        for (int part = 0; part < PARTS; part++) {
            double left = view.inPlot(from + part * width);
            double right = view.inPlot(from + (part + 1) * width);
            double height = Math.rint(room * Math.min(1, (Math.log(counts[part]) / Math.log(2) + 1) / FULL));
            double top = Math.max(band.bottom() - TimelineChart.LANE_PADDING - height, TimelineChart.AXIS_HEIGHT);
            if (counts[part] > 0 && right > left && floor > top) {
                marks.add(new Box(
                        left, top, right - left, floor - top, shape.ink(), BARS, shape.ground(), Optional.empty()));
            }
        }
    }

    /** What sources say of its events: whether any is disputed. */
    static boolean isDisputed(TimelineView view, LaneBand band, Placed placed) {
        return gathers(view.emphasis().disputed(), band, placed);
    }

    /** Whether it gathers any that somebody searched for. */
    static boolean isHit(TimelineView view, LaneBand band, Placed placed) {
        return gathers(view.emphasis().found(), band, placed);
    }

    private static boolean gathers(EventIndex some, LaneBand band, Placed placed) {
        return some.size() > 0 && band.lane().countOf(some, placed) > 0;
    }
}
