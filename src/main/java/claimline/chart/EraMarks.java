package claimline.chart;

import claimline.chart.Mark.Fade;
import claimline.model.TimeBounds;
import claimline.timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Eras: what their lane holds is a background to all lanes, as far as it goes, with its ends as rough as they are. */
record EraMarks(TimelineView view) {

    private static final double GROUND = 0.09;

    List<Mark> of(LaneBand band) {
        List<Mark> marks = new ArrayList<>();
        if (band.lane().name().equals(TimelineChart.ERA)) {
            band.lane().visible(view.scale().start(), view.scale().end(), placed -> add(marks, placed, band.ink()));
        }
        return marks;
    }

    private void add(List<Mark> marks, Placed era, Ink ink) {
        TimeBounds bounds = era.bounds();
        if (era.isCluster()) {
            return;
        }
        boolean certain = bounds.hasCertainPart();
        double from = view.x(certain ? bounds.latestStart() : bounds.middle());
        double to = view.x(certain ? bounds.earliestEnd() : bounds.middle());
        fade(marks, view.x(bounds.earliestStart()), from, 0, GROUND, ink);
        fade(marks, from, to, GROUND, GROUND, ink);
        fade(marks, to, view.x(bounds.latestEnd()), GROUND, 0, ink);
    }

    private void fade(List<Mark> marks, double left, double right, double begin, double end, Ink ink) {
        double top = TimelineChart.AXIS_HEIGHT;
        if (right > left) {
            marks.add(
                    begin == end
                            ? new Mark.Box(left, top, right - left, view.height() - top, ink, begin, Optional.empty())
                            : new Fade(
                                    left, top, right - left, view.height() - top, ink, begin, end, Optional.empty()));
        }
    }
}
