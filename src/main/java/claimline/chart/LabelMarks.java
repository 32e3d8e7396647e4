package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
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

    private static final double SIGN_WIDTH = 12;
    private static final double SIGN_SIZE = 9;

    List<Mark> of(Placed placed, Footprint print, double top) {
        boolean inside = print.labelInside() || endsOutOfSight(print);
        double x = Math.rint(inside ? insideLeft(print) : print.right() + Footprint.LABEL_GAP);
        double right = inside ? insideRight(print) : Math.min(x + placed.labelWidth(), view.width());
        if (x < TimelineChart.HEADER_WIDTH) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        Optional<String> target = Optional.of(placed.event().id());
        if (view.emphasis().isDisputed(placed.event().id()) && x + EventLabels.SIGN_ROOM <= right) {
            marks.addAll(sign(x, top, target));
            x += EventLabels.SIGN_ROOM;
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

    /** A triangle with an exclamation mark: its shape says what its colour says. */
    private List<Mark> sign(double x, double top, Optional<String> target) {
        double foot = top + 17;
        double middle = x + SIGN_WIDTH / 2;
        double width = labels.measure().width("!", SIGN_SIZE, true);
        return List.of(
                new Polygon(
                        List.of(
                                new Point(middle, foot - SIGN_WIDTH),
                                new Point(x + SIGN_WIDTH, foot),
                                new Point(x, foot)),
                        Ink.CONFLICT,
                        1,
                        target),
                new Label(middle, foot - 2, "!", width, SIGN_SIZE, true, Ink.BACKGROUND, Anchor.MIDDLE, target));
    }
}
