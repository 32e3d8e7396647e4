package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Line;
import claimline.timeline.Footprint;
import claimline.timeline.Lane.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of a lane that are in sight. */
record EventMarks(TimelineView view, EventLabels labels) {

    /** From the top of a row to the baseline of its text. */
    static final double BASELINE = 15;

    private static final double MARGIN = 2;
    private static final double DIMMED = 0.3;

    /** Sets an outline off from what it surrounds. */
    private static final double OUTLINE_GAP = 2;

    List<Mark> of(LaneBand band) {
        List<Mark> marks = new ArrayList<>();
        for (Placed placed : band.lane().events()) {
            double top = band.rowTop(placed.row());
            if (top + TimelineChart.ROW_HEIGHT > TimelineChart.AXIS_HEIGHT && top < view.height()) {
                Footprint print = Footprint.of(placed.event().bounds(), view::toPixel, placed.labelWidth());
                if (print.right() > TimelineChart.HEADER_WIDTH && print.left() < view.width()) {
                    add(marks, placed, print, band, top);
                }
            }
        }
        return marks;
    }

    private void add(List<Mark> marks, Placed placed, Footprint print, LaneBand band, double top) {
        String id = placed.event().id();
        Emphasis emphasis = view.emphasis();
        boolean dimmed = emphasis.isDimmed(id);
        boolean selected = emphasis.selection().equals(Optional.of(id));
        double left = Math.rint(Math.max(print.left(), TimelineChart.HEADER_WIDTH - OUTLINE_GAP) - OUTLINE_GAP);
        double width = Math.rint(Math.min(print.end(), view.width()) + OUTLINE_GAP) - left;
        if (emphasis.hover().equals(Optional.of(id))) {
            marks.add(new Box(left, top, width, TimelineChart.ROW_HEIGHT, Ink.HOVER, 1, Optional.of(id)));
        }
        if (selected && print.left() >= TimelineChart.HEADER_WIDTH) {
            double x = Math.rint(print.marker() ? (print.left() + print.right()) / 2 : print.left()) + 0.5;
            marks.add(new Line(x, TimelineChart.AXIS_HEIGHT, x, top, Ink.SELECTION, 1, Optional.empty()));
        }
        Shape shape =
                new Shape(id, band.ink(), dimmed ? DIMMED : 1, top + MARGIN, TimelineChart.ROW_HEIGHT - 2 * MARGIN);
        marks.addAll(
                print.marker()
                        ? shape.marker(Math.rint((print.left() + print.right()) / 2))
                        : new SpanMarks(view, shape).of(placed.event().bounds(), print));
        marks.addAll(new LabelMarks(view, labels).of(placed, print, top));
        if (selected) {
            marks.add(new Frame(left, top, width, TimelineChart.ROW_HEIGHT, Ink.SELECTION, 2, Optional.of(id)));
        }
    }
}
