package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Label;
import claimline.timeline.Tick;
import claimline.timeline.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The axis at the top, with the finer ticks below the coarser, and the grid that continues them downwards. */
record AxisMarks(TimelineView view, TextMeasure measure) {

    private static final double SIZE = 11;
    private static final double CONTEXT_BASELINE = 16;
    private static final double MINOR_TOP = 22;
    private static final double MINOR_BASELINE = 37;

    /** Between a tick and its label, and between a label and the next tick. */
    private static final double GAP = 4;

    List<Mark> grid(Ticks ticks) {
        List<Mark> marks = new ArrayList<>();
        ticks.minor().forEach(tick -> marks.add(upright(tick, TimelineChart.AXIS_HEIGHT, view.height(), Ink.GRID)));
        begun(ticks.context())
                .forEach(tick -> marks.add(upright(tick, TimelineChart.AXIS_HEIGHT, view.height(), Ink.GRID_STRONG)));
        return marks;
    }

    List<Mark> axis(Ticks ticks) {
        List<Mark> marks = new ArrayList<>();
        double bottom = TimelineChart.AXIS_HEIGHT - 1;
        marks.add(new Box(0, 0, view.width(), bottom, Ink.BACKGROUND, 1, Optional.empty()));
        marks.add(new Box(0, bottom, view.width(), 1, Ink.GRID_STRONG, 1, Optional.empty()));
        ticks.minor().forEach(tick -> marks.add(upright(tick, MINOR_TOP, bottom, Ink.GRID_STRONG)));
        begun(ticks.context()).forEach(tick -> marks.add(upright(tick, 0, bottom, Ink.GRID_STRONG)));
        marks.addAll(labels(ticks.minor(), MINOR_BASELINE, false, Ink.TEXT_MUTED));
        marks.addAll(labels(ticks.context(), CONTEXT_BASELINE, true, Ink.TEXT));
        return marks;
    }

    /**
     * Each label stands at the right of its tick; one without room until the next tick or the edge of the picture is
     * left out.
     */
    private List<Mark> labels(List<Tick> ticks, double baseline, boolean strong, Ink ink) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            double x = view.x(ticks.get(i).time()) + GAP;
            double next = i + 1 < ticks.size() ? view.x(ticks.get(i + 1).time()) : view.width();
            String text = ticks.get(i).label().in(view.locale());
            double width = measure.width(text, SIZE, strong);
            if (x + width + GAP <= next) {
                marks.add(new Label(x, baseline, text, width, SIZE, strong, ink, Anchor.START, Optional.empty()));
            }
        }
        return marks;
    }

    /** Without the tick that lies before the plot and only names what the plot begins in. */
    private List<Tick> begun(List<Tick> context) {
        return context.stream()
                .filter(tick -> tick.time() >= view.scale().start())
                .toList();
    }

    private Mark upright(Tick tick, double top, double bottom, Ink ink) {
        return new Box(view.x(tick.time()), top, 1, bottom - top, ink, 1, Optional.empty());
    }
}
