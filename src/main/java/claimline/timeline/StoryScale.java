package claimline.timeline;

import claimline.model.Message;
import claimline.model.TimeBounds;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The time of a whole story laid over a width in pixels. Where most of it happens within a small part of its time, time
 * is laid out unevenly: most of the width goes to events, the rest to time, so that one event long ago does not push
 * all others into a corner. Rises with time, without jumps. Immutable.
 */
public final class StoryScale {

    /** How many times longer the whole has to be than where most happens for it to be laid out unevenly. */
    private static final double MUCH = 4;

    /** The share of the width that is given to events, where it is not all given to time. */
    private static final double TO_EVENTS = 0.75;

    private static final int KNOTS = 64;

    private final TimeScale even;
    private final double[] times;
    private final double[] pixels;

    private StoryScale(TimeScale even, double[] times, double[] pixels) {
        this.even = even;
        this.times = times;
        this.pixels = pixels;
    }

    /** @param width in pixels; less than 1 counts as 1 */
    public static StoryScale of(EventIndex index, double width) {
        TimeBounds extent = index.extent();
        TimeScale whole = TimeScale.fit(extent.earliestStart(), extent.latestEnd(), width);
        List<TimeBounds> sample = index.sample();
        TimeScale most = TimeScale.fitMost(sample, width);
        boolean isEven = (most.end() - most.start()) * MUCH > whole.end() - whole.start();
        double[] knots = isEven ? new double[] {whole.start(), whole.end()} : knots(sample, whole);
        return new StoryScale(whole, knots, isEven ? new double[] {0, whole.width()} : pixels(knots, whole));
    }

    /** The ends of the whole and between them, as far as they are not the same, the quantiles of when things happen. */
    private static double[] knots(List<TimeBounds> sample, TimeScale whole) {
        double[] middles = sample.stream()
                .mapToDouble(TimeBounds::middle)
                .filter(time -> whole.start() < time && time < whole.end())
                .sorted()
                .toArray();
        double[] knots = new double[KNOTS + 1];
        for (int i = 1; i < KNOTS; i++) {
            knots[i] = middles[(int) ((long) i * middles.length / KNOTS)];
        }
        knots[0] = whole.start();
        knots[KNOTS] = whole.end();
        return knots;
    }

    /** Of knots at the same time, the first and the last are as far apart as the scale can tell: a thousandth pixel. */
    private static double[] pixels(double[] knots, TimeScale whole) {
        double[] pixels = new double[knots.length];
        double least = (whole.end() - whole.start()) / whole.width() / 1e3;
        for (int i = 1; i < knots.length; i++) {
            knots[i] = Math.max(knots[i], knots[i - 1] + least);
        }
        double end = knots[knots.length - 1];
        for (int i = 0; i < knots.length; i++) {
            double byEvents = (double) i / (knots.length - 1);
            double byTime = (knots[i] - knots[0]) / (end - knots[0]);
            pixels[i] = whole.width() * (TO_EVENTS * byEvents + (1 - TO_EVENTS) * byTime);
        }
        return pixels;
    }

    /** Whether every pixel is as much time. */
    public boolean isEven() {
        return times.length == 2;
    }

    /** The same time laid out evenly. */
    public TimeScale even() {
        return even;
    }

    public double width() {
        return even.width();
    }

    /** Pixels from the left edge; what lies beyond the scale goes on as its ends do. */
    public double toPixel(double time) {
        return along(times, pixels, time);
    }

    /** The time at so many pixels from the left edge. */
    public double toTime(double pixel) {
        return along(pixels, times, pixel);
    }

    private static double along(double[] from, double[] to, double at) {
        int found = Arrays.binarySearch(from, at);
        int left = Math.clamp(found >= 0 ? found : -found - 2L, 0, from.length - 2);
        double share = (at - from[left]) / (from[left + 1] - from[left]);
        return to[left] + share * (to[left + 1] - to[left]);
    }

    /** The first place beyond a pixel from which on a pixel is more or less time than before; at last, the end. */
    double nextBend(double pixel) {
        return Arrays.stream(pixels).filter(each -> each > pixel).findFirst().orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Ticks at round times, from the left to the right, with labels that do not touch.
     *
     * @param room how wide a label is, in pixels
     * @param apart how far a label keeps from the tick after it, in pixels
     */
    public List<Tick> ticks(ToDoubleFunction<Message> room, double apart) {
        return new StoryTicks(this, room, apart).place();
    }

    /** The times between so many parts of equal width, the two ends included. */
    public double[] edges(int parts) {
        double[] edges = new double[parts + 1];
        Arrays.setAll(edges, i -> toTime(width() * i / parts));
        return edges;
    }
}
