package claimline.project.output;

import claimline.chart.Paper;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What to draw.
 *
 * @param width in pixels; empty for what suits the chart and its paper
 * @param height in pixels, of a timeline alone; empty for what its lanes take
 * @param whole whether a timeline without a range shows all events, and not where most of them are
 * @param caption whether title, range, sources and filters stand above
 */
public record ChartOrder(
        Chart chart,
        Scope scope,
        OptionalDouble width,
        OptionalDouble height,
        Paper paper,
        boolean whole,
        boolean caption,
        Locale locale) {

    private static final double LEAST = 200;
    private static final double MOST = 50_000;

    public ChartOrder {
        width = limited(width);
        height = limited(height);
    }

    /** A chart of the whole story, as large as suits it. */
    public static ChartOrder of(Chart chart, Locale locale) {
        return new ChartOrder(
                chart, Scope.ALL, OptionalDouble.empty(), OptionalDouble.empty(), Paper.FITTING, false, false, locale);
    }

    public ChartOrder with(Scope wanted) {
        return new ChartOrder(chart, wanted, width, height, paper, whole, caption, locale);
    }

    public ChartOrder on(Paper wanted) {
        return new ChartOrder(chart, scope, width, height, wanted, whole, caption, locale);
    }

    public ChartOrder sized(OptionalDouble wide, OptionalDouble tall) {
        return new ChartOrder(chart, scope, wide, tall, paper, whole, caption, locale);
    }

    public ChartOrder withCaption(boolean wanted) {
        return new ChartOrder(chart, scope, width, height, paper, whole, wanted, locale);
    }

    public ChartOrder ofWhole(boolean wanted) {
        return new ChartOrder(chart, scope, width, height, paper, wanted, caption, locale);
    }

    private static OptionalDouble limited(OptionalDouble pixels) {
        return pixels.isEmpty() ? pixels : OptionalDouble.of(Math.clamp(pixels.getAsDouble(), LEAST, MOST));
    }

    /** @param otherwise in pixels, where neither a width nor paper is asked for */
    double widthOr(double otherwise) {
        return width.orElseGet(() -> paper.size().isPresent() ? paper.room().width() : otherwise);
    }
}
