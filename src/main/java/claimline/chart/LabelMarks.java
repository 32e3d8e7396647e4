package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Label;
import claimline.model.Message;
import claimline.timeline.Footprint;
import claimline.timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The label of an event, with a sign where sources disagree on it. In a box, it stays at the left edge of what is in
 * sight; beside a marker, it goes out of sight with the marker. It keeps to the room that packing gave it.
 */
record LabelMarks(TimelineView view, EventLabels labels) {

    List<Mark> of(LaneBand band, Placed placed, String target, Footprint print, double top) {
        Optional<String> words = words(placed);
        boolean inside = print.labelInside() || endsOutOfSight(print);
        double x = Math.rint(inside ? insideLeft(placed, print) : print.right() + Footprint.LABEL_GAP);
        double right = inside ? insideRight(print) : Math.min(x + placed.room(), view.width());
        if (x < TimelineChart.HEADER_WIDTH || words.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        if (isDisputed(band, placed) && x + ConflictSign.ROOM <= right) {
            marks.addAll(ConflictSign.at(x, top, labels.measure(), Optional.of(target)));
            x += ConflictSign.ROOM;
        }
        String text = labels.shortened(words.get(), right - x);
        if (!text.isEmpty()) {
            Ink ink = isDimmed(placed) ? Ink.TEXT_MUTED : Ink.TEXT;
            marks.add(new Label(
                    x,
                    top + EventMarks.BASELINE,
                    text,
                    labels.width(text),
                    EventLabels.SIZE,
                    false,
                    ink,
                    Anchor.START,
                    Optional.of(target)));
        }
        return marks;
    }

    /** The title; of a cluster how many it gathers and the title of the most reported. */
    private Optional<String> words(Placed placed) {
        Optional<String> title = view.caption(placed.place()).map(caption -> labels.text(caption.title()));
        return placed.count() > 1
                ? Optional.of(Message.of("timeline.cluster", placed.count(), title.orElse(""))
                        .in(labels.locale()))
                : title;
    }

    private boolean isDisputed(LaneBand band, Placed placed) {
        return placed.isCluster()
                ? ClusterMarks.isDisputed(view, band, placed)
                : view.emphasis().isDisputed(view.lanes().index().number(placed.place()));
    }

    private boolean isDimmed(Placed placed) {
        return !placed.isCluster()
                && view.emphasis().isDimmed(view.lanes().index().number(placed.place()));
    }

    /** Whether a label beside the box could not be seen, although the box can. */
    private boolean endsOutOfSight(Footprint print) {
        return !print.marker() && print.right() + Footprint.LABEL_GAP >= view.width();
    }

    private static double insideLeft(Placed placed, Footprint print) {
        double arrow = Double.isInfinite(print.left()) || placed.isCluster() ? Shape.ARROW_WIDTH : 0;
        return Math.max(print.left(), TimelineChart.HEADER_WIDTH) + arrow + Footprint.LABEL_GAP;
    }

    private double insideRight(Footprint print) {
        double arrow = Double.isInfinite(print.right()) ? Shape.ARROW_WIDTH : 0;
        return Math.min(print.right(), view.width()) - arrow - Footprint.LABEL_GAP;
    }
}
