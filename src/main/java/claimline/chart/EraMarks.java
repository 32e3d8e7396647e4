package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Fade;
import claimline.model.TimeBounds;
import claimline.timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Eras: what their lane holds is a background to all lanes, as far as it goes, with its ends as rough as they are. */
record EraMarks(TimelineView view, List<LaneBand> bands) {

    private static final double GROUND = 0.09;

    List<Mark> all() {
        List<Mark> marks = new ArrayList<>();
        bands.stream()
                .filter(band -> band.lane().name().equals(TimelineChart.ERA))
                .forEach(band -> band.lane()
                        .visible(view.scale().start(), view.scale().end(), placed -> add(marks, placed, band.ink())));
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
        solid(marks, from, to, ink);
        fade(marks, to, view.x(bounds.latestEnd()), GROUND, 0, ink);
    }

    private void fade(List<Mark> marks, double left, double right, double begin, double end, Ink ink) {
        double top = TimelineChart.AXIS_HEIGHT;
        if (right > left) {
            marks.add(new Fade(left, top, right - left, view.height() - top, ink, begin, end, Optional.empty()));
        }
    }

    /** Lane by lane, since it lies on the ground of each, and at last on what is below all lanes. */
    private void solid(List<Mark> marks, double left, double right, Ink ink) {
        double below = TimelineChart.AXIS_HEIGHT;
        for (LaneBand band : bands) {
            double bottom = Math.min(view.height(), band.bottom());
            box(marks, left, right, below, bottom, ink, band.ground());
            below = bottom;
        }
        box(marks, left, right, below, view.height(), ink, Ink.BACKGROUND);
    }

    private static void box(
            List<Mark> marks, double left, double right, double top, double bottom, Ink ink, Ink ground) {
        if (right > left && bottom > top) {
            marks.add(
                    new Box(left, top, right - left, bottom - top, ink, GROUND, Optional.of(ground), Optional.empty()));
        }
    }
}
