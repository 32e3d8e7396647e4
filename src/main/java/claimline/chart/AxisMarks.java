package claimline.chart;

import claimline.chart.AxisTicks.AxisTick;
import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The axis at the top, with the finer ticks below the coarser, and the grid that continues them downwards.
 *
 * @param width of the picture
 * @param height of the picture
 * @param axis how tall the axis is: as {@link TimelineChart#AXIS_HEIGHT}, or as {@link #LOW} where one line is enough
 */
record AxisMarks(double width, double height, double axis, TextMeasure measure) {

    /** The height of an axis with one line of labels. */
    static final double LOW = 26;

    static final double SIZE = 11;

    /** Between a tick and its label, and between a label and the next tick. */
    static final double GAP = 4;

    private static final double CONTEXT_BASELINE = 16;

    /** From the foot of the axis up to where the lines of finer ticks begin, and to the baseline of their labels. */
    private static final double MINOR_TOP = 22;

    private static final double MINOR_BASELINE = 7;

    /** From the foot of the axis up to where the line of a tick ends that has its label below it. */
    private static final double POINT_BOTTOM = 18;

    List<Mark> grid(AxisTicks ticks) {
        List<Mark> marks = new ArrayList<>();
        ticks.minor().forEach(tick -> marks.add(upright(tick, axis, height, Ink.GRID)));
        begun(ticks.context()).forEach(tick -> marks.add(upright(tick, axis, height, Ink.GRID_STRONG)));
        return marks;
    }

    List<Mark> axis(AxisTicks ticks) {
        List<Mark> marks = new ArrayList<>();
        double bottom = axis - 1;
        double foot = ticks.points() ? axis - POINT_BOTTOM : bottom;
        marks.add(new Box(0, 0, width, bottom, Ink.BACKGROUND, 1, Optional.empty()));
        marks.add(new Box(0, bottom, width, 1, Ink.GRID_STRONG, 1, Optional.empty()));
        ticks.minor().forEach(tick -> marks.add(upright(tick, axis - MINOR_TOP, foot, Ink.GRID_STRONG)));
        begun(ticks.context()).forEach(tick -> marks.add(upright(tick, 0, bottom, Ink.GRID_STRONG)));
        marks.addAll(
                ticks.points()
                        ? below(ticks.minor())
                        : beside(ticks.minor(), axis - MINOR_BASELINE, false, Ink.TEXT_MUTED));
        marks.addAll(beside(ticks.context(), CONTEXT_BASELINE, true, Ink.TEXT));
        return marks;
    }

    /**
     * Each label stands at the right of its tick; one without room until the next tick or the edge of the picture is
     * left out.
     */
    private List<Mark> beside(List<AxisTick> ticks, double baseline, boolean strong, Ink ink) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            double x = ticks.get(i).x() + GAP;
            double next = i + 1 < ticks.size() ? ticks.get(i + 1).x() : width;
            String text = ticks.get(i).label();
            double room = measure.width(text, SIZE, strong);
            if (x + room + GAP <= next) {
                marks.add(new Label(x, baseline, text, room, SIZE, strong, ink, Anchor.START, Optional.empty()));
            }
        }
        return marks;
    }

    /** Each label stands below its tick; one that would touch the one before or the edge of the picture is left out. */
    private List<Mark> below(List<AxisTick> ticks) {
        List<Mark> marks = new ArrayList<>();
        double taken = 0;
        for (AxisTick tick : ticks) {
            double room = measure.width(tick.label(), SIZE, false);
            if (tick.x() - room / 2 >= taken && tick.x() + room / 2 <= width) {
                marks.add(new Label(
                        tick.x(),
                        axis - MINOR_BASELINE,
                        tick.label(),
                        room,
                        SIZE,
                        false,
                        Ink.TEXT_MUTED,
                        Anchor.MIDDLE,
                        Optional.empty()));
                taken = tick.x() + room / 2 + GAP;
            }
        }
        return marks;
    }

    /** Without the tick that lies before the plot and only names what the plot begins in. */
    private static List<AxisTick> begun(List<AxisTick> context) {
        return context.stream().filter(AxisTick::begun).toList();
    }

    private static Mark upright(AxisTick tick, double top, double bottom, Ink ink) {
        return new Box(tick.x(), top, 1, bottom - top, ink, 1, Optional.empty());
    }
}
