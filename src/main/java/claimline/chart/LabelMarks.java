package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Label;
import claimline.timeline.Footprint;
import claimline.timeline.Lane.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The label of an event, with a sign where sources disagree on it. In a box, it stays at the left edge of what is in
 * sight; beside a marker, it goes out of sight with the marker. It keeps to the room that packing gave it.
 */
record LabelMarks(TimelineView view, EventLabels labels) {

    List<Mark> of(Placed placed, Footprint print, double top) {
        boolean inside = print.labelInside() || endsOutOfSight(print);
        double x = Math.rint(inside ? insideLeft(print) : print.right() + Footprint.LABEL_GAP);
        double right = inside ? insideRight(print) : Math.min(x + placed.labelWidth(), view.width());
        if (x < TimelineChart.HEADER_WIDTH) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        Optional<String> target = Optional.of(placed.event().id());
        if (view.emphasis().isDisputed(placed.event().id()) && x + ConflictSign.ROOM <= right) {
            marks.addAll(ConflictSign.at(x, top, labels.measure(), target));
            x += ConflictSign.ROOM;
        }
        String text = labels.text(placed.event(), right - x);
        if (!text.isEmpty()) {
            Ink ink = view.emphasis().isDimmed(placed.event().id()) ? Ink.TEXT_MUTED : Ink.TEXT;
            marks.add(new Label(
                    x,
                    top + EventMarks.BASELINE,
                    text,
                    labels.width(text),
                    EventLabels.SIZE,
                    false,
                    ink,
                    Anchor.START,
                    target));
        }
        return marks;
    }

    /** Whether a label beside the box could not be seen, although the box can. */
    private boolean endsOutOfSight(Footprint print) {
        return !print.marker() && print.right() + Footprint.LABEL_GAP >= view.width();
    }

    private static double insideLeft(Footprint print) {
        double arrow = Double.isInfinite(print.left()) ? Shape.ARROW_WIDTH : 0;
        return Math.max(print.left(), TimelineChart.HEADER_WIDTH) + arrow + Footprint.LABEL_GAP;
    }

    private double insideRight(Footprint print) {
        double arrow = Double.isInfinite(print.right()) ? Shape.ARROW_WIDTH : 0;
        return Math.min(print.right(), view.width()) - arrow - Footprint.LABEL_GAP;
    }
}
