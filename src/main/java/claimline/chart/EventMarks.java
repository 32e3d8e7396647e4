package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Line;
import claimline.chart.Picture.Shown;
import claimline.timeline.Footprint;
import claimline.timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events and clusters of a lane that are in sight. */
record EventMarks(TimelineView view, EventLabels labels) {

    /** From the top of a row to the baseline of its text. */
    static final double BASELINE = 15;

    private static final double MARGIN = 2;
    private static final double DIMMED = 0.3;

    private static final double HIT_GROUND = 0.3;
    private static final double UNDERLINE = 4;

    /** Sets an outline off from what it surrounds. */
    private static final double OUTLINE_GAP = 2;

    /** @param shown is told what was drawn, by target */
    List<Mark> of(LaneBand band, Map<String, Shown> shown) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> below = new ArrayList<>();
        band.lane().visible(view.scale().start(), view.scale().end(), placed -> {
            double top = band.rowTop(placed.row());
            if (view.isInSight(top)) {
                Footprint print = Footprint.of(placed, view::toPixel);
                if (print.right() > TimelineChart.HEADER_WIDTH && print.left() < view.width()) {
                    String target = Picture.target(band.lane(), placed, view);
                    shown.put(target, new Shown(band.lane(), placed, print.left(), print.right(), top));
                    if (placed.isCluster()) {
                        below.addAll(new ClusterMarks(view, shape(band, placed, target, false)).bars(band, placed));
                    }
                    add(marks, placed, target, print, band, top);
                }
            }
        });
        below.addAll(marks);
        return below;
    }

    private void add(List<Mark> marks, Placed placed, String target, Footprint print, LaneBand band, double top) {
        boolean selected = isSelected(band, placed);
        double left = Math.rint(Math.max(print.left(), TimelineChart.HEADER_WIDTH - OUTLINE_GAP) - OUTLINE_GAP);
        double width = Math.rint(Math.min(print.end(), view.width()) + OUTLINE_GAP) - left;
        if (isHovered(target)) {
            marks.add(new Box(left, top, width, TimelineChart.ROW_HEIGHT, Ink.HOVER, 1, Optional.of(target)));
        }
        boolean hit = isHit(band, placed);
        if (hit) {
            marks.add(new Box(left, top, width, TimelineChart.ROW_HEIGHT, Ink.HIT, HIT_GROUND, Optional.of(target)));
        }
        if (selected && print.left() >= TimelineChart.HEADER_WIDTH) {
            double x = Math.rint(print.marker() ? (print.left() + print.right()) / 2 : print.left()) + 0.5;
            marks.add(new Line(x, TimelineChart.AXIS_HEIGHT, x, top, Ink.SELECTION, 1, Optional.empty()));
        }
        Shape shape = shape(band, placed, target, isHit(band, placed) || isHovered(target));
        marks.addAll(
                placed.isCluster()
                        ? new ClusterMarks(view, shape).of(band, placed, print)
                        : new SpanMarks(view, shape).of(placed, print));
        if (hit) {
            double foot = top + TimelineChart.ROW_HEIGHT - UNDERLINE;
            marks.add(new Box(left, foot, width, UNDERLINE, Ink.HIT, 1, Optional.of(target)));
        }
        marks.addAll(new LabelMarks(view, labels).of(band, placed, target, print, top));
        if (selected) {
            marks.add(new Frame(left, top, width, TimelineChart.ROW_HEIGHT, Ink.SELECTION, 2, Optional.of(target)));
        }
    }

    private Shape shape(LaneBand band, Placed placed, String target, boolean setOff) {
        return new Shape(
                target,
                band.ink(),
                isDimmed(placed) ? DIMMED : 1,
                band.rowTop(placed.row()) + MARGIN,
                TimelineChart.ROW_HEIGHT - 2 * MARGIN,
                Optional.of(band.ground()).filter(_ -> !setOff));
    }

    private boolean isHovered(String target) {
        return view.emphasis().hover().filter(target::equals).isPresent();
    }

    private boolean isSelected(LaneBand band, Placed placed) {
        if (placed.isCluster()) {
            return view.emphasis()
                    .selection()
                    .filter(selected -> band.lane().holds(placed, selected.number(), selected.bounds()))
                    .isPresent();
        }
        return view.emphasis().isSelected(view.lanes().index().number(placed.place()));
    }

    private boolean isHit(LaneBand band, Placed placed) {
        return placed.isCluster()
                ? ClusterMarks.isHit(view, band, placed)
                : view.emphasis().isHit(view.lanes().index().number(placed.place()));
    }

    private boolean isDimmed(Placed placed) {
        return !placed.isCluster()
                && view.emphasis().isDimmed(view.lanes().index().number(placed.place()));
    }
}
