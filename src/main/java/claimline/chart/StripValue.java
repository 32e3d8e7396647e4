package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.timeline.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a claim says, in its row: a bar for what its value may be and a diamond where the value itself stands, in the
 * bar. A bar too short for that is the diamond alone.
 *
 * <p>An open end fades to an arrow head at the edge of the plot. A hedged value fades from the value to its ends; where
 * those cannot be told from the value, it fades over a short way at both sides. What was converted here is hollow.
 */
record StripValue(StripLayout layout, StripAxis axis) {

    /** The ways of a hedge whose ends are too near to be seen, in pixels. */
    static final double HEDGE = 18;

    static final double BAR_TOP = 7;
    static final double BAR_HEIGHT = 8;

    private static final double MARGIN = 2;
    private static final double RAIL = 2;
    private static final double HOLLOW = 0.15;
    private static final double HOLLOW_RADIUS = 3.5;

    /** A part of the bar with its opacities at the left and at the right. */
    private record Part(double left, double right, double leftOpacity, double rightOpacity) {}

    /** From {@code left} to {@code right} in whole pixels of the plot; {@code peak} is where it most likely lies. */
    private record Extent(double left, double right, boolean openLeft, boolean openRight, double peak) {

        boolean isShort() {
            return !openLeft && !openRight && right - left < Footprint.MARKER_WIDTH;
        }
    }

    List<Mark> of(StripEntry entry, Ink ink, double top) {
        Extent extent = extent(entry);
        Shape bar = new Shape(entry.claim(), ink, 1, top + BAR_TOP, BAR_HEIGHT);
        Shape signs = new Shape(entry.claim(), Ink.TEXT, 1, top + MARGIN, TimelineChart.ROW_HEIGHT - 2 * MARGIN);
        List<Mark> marks = new ArrayList<>();
        for (Part part : entry.fading() ? fading(extent) : extent.isShort() ? List.<Part>of() : firm(extent)) {
            marks.addAll(entry.derived() ? hollow(part, bar) : filled(part, bar, 1));
        }
        if (entry.derived() && !entry.fading() && !extent.isShort()) {
            marks.addAll(caps(extent, bar));
        }
        if (extent.openLeft()) {
            marks.addAll(signs.arrow(extent.left(), -1));
        }
        if (extent.openRight()) {
            marks.addAll(signs.arrow(extent.right(), 1));
        }
        boolean inside = extent.left() < extent.peak() && extent.peak() < extent.right();
        if (extent.isShort() || entry.value().isPresent() && inside) {
            marks.addAll(signs.marker(extent.peak()));
            if (entry.derived()) {
                marks.addAll(new Shape(entry.claim(), Ink.BACKGROUND, 1, signs.y(), signs.height())
                        .diamond(extent.peak(), HOLLOW_RADIUS));
            }
        }
        return marks;
    }

    /** Where the value stands, or the middle of what it may be. */
    double peak(StripEntry entry) {
        return extent(entry).peak();
    }

    private Extent extent(StripEntry entry) {
        double low = entry.low().isPresent()
                ? axis.toPixel().applyAsDouble(entry.low().getAsDouble())
                : Double.NEGATIVE_INFINITY;
        double high = entry.high().isPresent()
                ? axis.toPixel().applyAsDouble(entry.high().getAsDouble())
                : Double.POSITIVE_INFINITY;
        double left = layout.inPlot(low);
        double right = layout.inPlot(high);
        double peak = entry.value().isPresent()
                ? layout.inPlot(axis.toPixel().applyAsDouble(entry.value().getAsDouble()))
                : Math.rint((left + right) / 2);
        return new Extent(left, right, Double.isInfinite(low), Double.isInfinite(high), peak);
    }

    private static List<Part> firm(Extent extent) {
        double from = extent.openLeft() ? Math.min(extent.left() + SpanMarks.OPEN_END, extent.right()) : extent.left();
        double to = extent.openRight() ? Math.max(extent.right() - SpanMarks.OPEN_END, from) : extent.right();
        return List.of(
                new Part(extent.left(), from, SpanMarks.UNKNOWN, SpanMarks.CERTAIN),
                new Part(from, to, SpanMarks.CERTAIN, SpanMarks.CERTAIN),
                new Part(to, extent.right(), SpanMarks.CERTAIN, SpanMarks.UNKNOWN));
    }

    private List<Part> fading(Extent extent) {
        double reach = extent.isShort() ? HEDGE : 0;
        double left = layout.inPlot(Math.min(extent.left(), extent.peak() - reach));
        double right = layout.inPlot(Math.max(extent.right(), extent.peak() + reach));
        double end = extent.isShort() ? SpanMarks.UNKNOWN : SpanMarks.POSSIBLE;
        return List.of(
                new Part(left, extent.peak(), extent.openLeft() ? SpanMarks.UNKNOWN : end, SpanMarks.CERTAIN),
                new Part(extent.peak(), right, SpanMarks.CERTAIN, extent.openRight() ? SpanMarks.UNKNOWN : end));
    }

    private static List<Mark> filled(Part part, Shape shape, double strength) {
        return part.leftOpacity() == part.rightOpacity()
                ? new Shape(shape.id(), shape.ink(), strength, shape.y(), shape.height()).box(part.left(), part.right())
                : shape.fade(part.left(), part.right(), part.leftOpacity() * strength, part.rightOpacity() * strength);
    }

    private static List<Mark> hollow(Part part, Shape bar) {
        List<Mark> marks = new ArrayList<>(filled(part, bar, HOLLOW));
        double bottom = bar.y() + bar.height() - RAIL;
        marks.addAll(filled(part, new Shape(bar.id(), Ink.TEXT_MUTED, 1, bar.y(), RAIL), 1));
        marks.addAll(filled(part, new Shape(bar.id(), Ink.TEXT_MUTED, 1, bottom, RAIL), 1));
        return marks;
    }

    /** The upright ends of a hollow bar, where it has ends. */
    private static List<Mark> caps(Extent extent, Shape bar) {
        List<Mark> marks = new ArrayList<>();
        if (!extent.openLeft()) {
            marks.add(cap(extent.left(), bar));
        }
        if (!extent.openRight()) {
            marks.add(cap(extent.right() - RAIL, bar));
        }
        return marks;
    }

    private static Mark cap(double x, Shape bar) {
        return new Box(x, bar.y(), RAIL, bar.height(), Ink.TEXT_MUTED, 1, Optional.of(bar.id()));
    }
}
