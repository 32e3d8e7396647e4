package claimline.chart;

import claimline.timeline.Tick;
import claimline.timeline.Ticks;
import claimline.timeline.TimeScale;
import java.util.List;
import java.util.Locale;

/**
 * The ticks of an axis where they lie in the picture.
 *
 * @param minor from the left to the right
 * @param context the coarser ones above them, or what is to be said of the whole axis
 * @param points whether a minor tick names the point where it stands, below its middle, and not the stretch that begins
 *     there
 */
record AxisTicks(List<AxisTick> minor, List<AxisTick> context, boolean points) {

    /**
     * A tick with its words.
     *
     * @param x in whole pixels of the picture
     * @param begun whether there is a line to draw; else it only names what the axis begins in
     */
    record AxisTick(double x, String label, boolean begun) {}

    AxisTicks {
        minor = List.copyOf(minor);
        context = List.copyOf(context);
    }

    /** @param left where the scale's pixel 0 lies in the picture */
    static AxisTicks of(TimeScale scale, double left, Locale locale) {
        Ticks ticks = Ticks.of(scale);
        return new AxisTicks(
                placed(ticks.minor(), scale, left, locale), placed(ticks.context(), scale, left, locale), false);
    }

    private static List<AxisTick> placed(List<Tick> ticks, TimeScale scale, double left, Locale locale) {
        return ticks.stream()
                .map(tick -> new AxisTick(
                        Math.rint(
                                Math.clamp(left + scale.toPixel(tick.time()), left, left + Math.floor(scale.width()))),
                        tick.label().in(locale),
                        tick.time() >= scale.start()))
                .toList();
    }
}
