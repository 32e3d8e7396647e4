package claimline.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Numbers laid over a width in pixels, evenly, or each tenfold evenly. Leaves room at both ends, so that what is open
 * there can be seen to go on.
 *
 * @param low lies at the left margin
 * @param high lies at the right margin
 */
record NumberScale(double low, double high, boolean logarithmic, double width) {

    /** From how many times the smallest on the largest needs an axis of tenfolds. */
    private static final double MUCH = 50;

    private static final double MARGIN = 40;

    /** Less would be lost in what a {@code double} can tell apart. */
    private static final double LEAST_SPAN = 1e-9;

    /** The share of a lone number that is shown below and above it. */
    private static final double AROUND = 0.1;

    /**
     * The scale that shows every number. It is logarithmic where all values are positive and the largest positive
     * number is more than fifty times the smallest.
     *
     * @param width in pixels; less than 1 counts as 1
     */
    static NumberScale fit(List<StripEntry> entries, double width) {
        double[] all =
                entries.stream().flatMapToDouble(NumberScale::numbers).sorted().toArray();
        if (all.length == 0) {
            return new NumberScale(0, 1, false, Math.max(1, width));
        }
        double least = all[0];
        double most = all[all.length - 1];
        double leastPositive =
                DoubleStream.of(all).filter(each -> each > 0).min().orElse(most);
        boolean positive = entries.stream()
                .allMatch(each -> each.value().orElse(most) > 0 && each.high().orElse(most) > 0);
        if (positive && most / leastPositive > MUCH) {
            return new NumberScale(leastPositive, most, true, Math.max(1, width));
        }
        double shortest = Math.max(Math.abs(least), Math.abs(most)) * LEAST_SPAN;
        double around =
                most - least > shortest ? 0 : most == 0 ? 1 : Math.max(Math.abs(most) * AROUND, Double.MIN_NORMAL);
        return new NumberScale(least - around, most + around, false, Math.max(1, width));
    }

    static DoubleStream numbers(StripEntry entry) {
        return DoubleStream.concat(
                entry.value().stream(), DoubleStream.concat(entry.low().stream(), entry.high().stream()));
    }

    /** Pixels from the left edge; infinitely far to the left for what tenfolds never reach. */
    double toPixel(double number) {
        return margin() + (laid(number) - laid(low)) / (laid(high) - laid(low)) * (width - 2 * margin());
    }

    /** The number at so many pixels from the left edge. */
    double toNumber(double pixel) {
        double share = (pixel - margin()) / (width - 2 * margin());
        double number = laid(low) + share * (laid(high) - laid(low));
        return logarithmic ? Math.pow(10, number) : number;
    }

    private double laid(double number) {
        return !logarithmic ? number : number > 0 ? Math.log10(number) : Double.NEGATIVE_INFINITY;
    }

    private double margin() {
        return Math.min(MARGIN, width / 4);
    }
}
