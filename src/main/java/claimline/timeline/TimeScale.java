package claimline.timeline;

import claimline.model.TimeBounds;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A stretch of time laid over a width in pixels. Immutable: {@code zoomAt} and {@code pan} return the new scale.
 *
 * <p>Start and end are seconds since 1970-01-01T00:00 UTC and stay within {@link #EARLIEST} and {@link #LATEST}; what
 * would show more is limited, and so is what would show less than a microsecond or less than a {@code double} can tell
 * apart at that time (some 8 microseconds in our years).
 */
public record TimeScale(double start, double end, double width) {

    /** The share of events that is most of them. */
    private static final double MOST = 0.6;

    /** How many times longer the whole has to be for the part to be shown alone. */
    private static final double MUCH = 3;

    /** Some 1.1 billion years before 1970, beyond the earliest date that the model knows. */
    public static final double EARLIEST = -3.5e16;

    /** Some 1.1 billion years after 1970. */
    public static final double LATEST = 3.5e16;

    private static final double LONGEST = LATEST - EARLIEST;
    private static final double SHORTEST = 1e-6;
    private static final int SHORTEST_IN_ULPS = 32;

    /** The parts of the width that {@code fit} leaves free; labels stand at the right of events. */
    private static final double LEFT_MARGIN = 0.04;

    private static final double RIGHT_MARGIN = 0.16;

    private static final double DAY = 86_400;

    private static final int LEVELS_PER_DOUBLING = 8;

    /**
     * Keeps round zooms, such as a day on 1024 pixels, off the border between two levels, where rounding would toss
     * them about.
     */
    private static final double OFF_THE_BORDER = 1e-6;

    /**
     * @throws IllegalArgumentException if start is not before end, either is beyond the limits, or width is not a
     *     number of at least 1
     */
    public TimeScale {
        if (!(EARLIEST <= start && start < end && end <= LATEST && width >= 1 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no scale: " + start + " to " + end + " on " + width + " px");
        }
    }

    /** The scale that shows this and no more, as far as the limits allow. */
    public static TimeScale of(TimeRange range, double width) {
        return laid(range.start(), 0, range.seconds(), width);
    }

    /**
     * The scale that shows everything from {@code earliest} to {@code latest}, with margins of 4 % at the left and, for
     * labels, 16 % at the right. An infinite end is left out; where both are the same time, a day around it is shown,
     * and where both are infinite, the day around 1970-01-01.
     *
     * @param width in pixels; less than 1 counts as 1
     */
    public static TimeScale fit(double earliest, double latest, double width) {
        double from = Double.isFinite(earliest) ? earliest : Double.isFinite(latest) ? latest : 0;
        double to = Double.isFinite(latest) ? latest : from;
        return to > from
                ? laid(from, LEFT_MARGIN, (to - from) / (1 - LEFT_MARGIN - RIGHT_MARGIN), width)
                : laid(from, 0.5, DAY, width);
    }

    /** The scale that shows every finite end of the bounds, with the same margins. */
    public static TimeScale fit(Collection<TimeBounds> bounds, double width) {
        DoubleSummaryStatistics ends = bounds.stream()
                .flatMapToDouble(each ->
                        DoubleStream.of(each.earliestStart(), each.latestStart(), each.earliestEnd(), each.latestEnd()))
                .filter(Double::isFinite)
                .summaryStatistics();
        return fit(ends.getMin(), ends.getMax(), width);
    }

    /**
     * The scale that shows where most happens: the shortest stretch that holds most of the bounds, when that is much
     * shorter than the whole; else the whole. One event long ago does not push all others into a corner.
     */
    public static TimeScale fitMost(Collection<TimeBounds> bounds, double width) {
        double[] middles = bounds.stream()
                .mapToDouble(TimeBounds::middle)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int many = (int) Math.ceil(middles.length * MOST);
        if (many < 2) {
            return fit(bounds, width);
        }
        int first = IntStream.rangeClosed(0, middles.length - many)
                .boxed()
                .min(Comparator.comparingDouble(i -> middles[i + many - 1] - middles[i]))
                .orElseThrow();
        double length = middles[first + many - 1] - middles[first];
        return length * MUCH > middles[middles.length - 1] - middles[0]
                ? fit(bounds, width)
                : fit(middles[first], middles[first] + length, width);
    }

    /** Pixels from the left edge; infinite for an infinite time. */
    public double toPixel(double time) {
        return (time - start) * width / (end - start);
    }

    /** The time at so many pixels from the left edge. */
    public double toTime(double pixel) {
        return start + pixel / width * (end - start);
    }

    public double pixelsPerSecond() {
        return width / (end - start);
    }

    /** Zooms so that the time under {@code pixel} stays under it. {@code factor} below 1 shows less time. */
    public TimeScale zoomAt(double pixel, double factor) {
        return laid(toTime(pixel), pixel / width, (end - start) * factor, width);
    }

    /** Moves the window: what lay {@code pixels} to the right of the left edge lies on it then. Stops at the limits. */
    public TimeScale pan(double pixels) {
        return laid(toTime(pixels), 0, end - start, width);
    }

    /** The same time on another width; less than 1 pixel counts as 1. */
    public TimeScale resized(double newWidth) {
        return laid(start, 0, end - start, newWidth);
    }

    /** The zoom in steps of an eighth of a doubling, rounded to less detail. Panning does not change it. */
    public int zoomLevel() {
        return (int) Math.floor(LEVELS_PER_DOUBLING * Math.log(pixelsPerSecond()) / Math.log(2) + OFF_THE_BORDER);
    }

    /** The zoom at which a level begins. */
    static double pixelsPerSecond(int zoomLevel) {
        return Math.pow(2, (double) zoomLevel / LEVELS_PER_DOUBLING);
    }

    /**
     * The scale of {@code span} seconds in which {@code time} lies at {@code share} of the width, as far as the limits
     * allow.
     */
    private static TimeScale laid(double time, double share, double span, double width) {
        double shortest = Math.max(SHORTEST, SHORTEST_IN_ULPS * Math.ulp(Math.clamp(time, EARLIEST, LATEST)));
        double length = Math.clamp(span, shortest, LONGEST);
        double start = Math.clamp(time - share * length, EARLIEST, LATEST - length);
        return new TimeScale(start, Math.min(start + length, LATEST), Math.max(1, width));
    }
}
