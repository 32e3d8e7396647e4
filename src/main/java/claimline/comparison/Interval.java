package claimline.comparison;

import java.math.BigDecimal;

/**
 * A stretch of numbers. {@code low} and {@code high} are null where it has no end; an end that is not closed does not
 * belong to it.
 */
record Interval(Ratio low, boolean lowClosed, Ratio high, boolean highClosed) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Interval at(Ratio number) {
        return closed(number, number);
    }

    static Interval closed(Ratio low, Ratio high) {
        return new Interval(low, true, high, true);
    }

    static Interval open(Ratio low, Ratio high) {
        return new Interval(low, false, high, false);
    }

    static Interval from(Ratio low, boolean closed) {
        return new Interval(low, closed, null, false);
    }

    static Interval upTo(Ratio high, boolean closed) {
        return new Interval(null, false, high, closed);
    }

    boolean isPoint() {
        return isBounded() && low.compareTo(high) == 0;
    }

    boolean isBounded() {
        return low != null && high != null;
    }

    /** The same stretch on the other side of zero. */
    Interval mirrored() {
        return new Interval(
                high == null ? null : high.negate(), highClosed, low == null ? null : low.negate(), lowClosed);
    }

    /** @param factor positive */
    Interval times(BigDecimal factor) {
        if (factor.equals(BigDecimal.ONE)) {
            return this;
        }
        return new Interval(
                low == null ? null : low.times(factor),
                lowClosed,
                high == null ? null : high.times(factor),
                highClosed);
    }

    /** All numbers of this one, each times any factor from {@code least} to {@code most}. Both are positive. */
    Interval stretched(BigDecimal least, BigDecimal most) {
        return new Interval(
                low == null ? null : low.times(low.signum() < 0 ? most : least),
                lowClosed,
                high == null ? null : high.times(high.signum() < 0 ? least : most),
                highClosed);
    }

    boolean contains(Interval other) {
        return startsNoLaterThan(other) && mirrored().startsNoLaterThan(other.mirrored());
    }

    private boolean startsNoLaterThan(Interval other) {
        if (low == null || other.low == null) {
            return low == null;
        }
        int order = low.compareTo(other.low);
        return order < 0 || (order == 0 && (lowClosed || !other.lowClosed));
    }

    /** Whether a number belongs to both. */
    boolean overlaps(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    private boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highClosed && other.lowClosed));
    }

    /** How far it is from the one to the other; zero where they touch or overlap. */
    Ratio gapTo(Interval other) {
        if (isBelow(other)) {
            return other.low.minus(high);
        }
        return other.isBelow(this) ? low.minus(other.high) : Ratio.ZERO;
    }

    /** Half of its width; zero where it has no end. */
    Ratio reach() {
        return isBounded() ? high.minus(low).times(HALF) : Ratio.ZERO;
    }
}
