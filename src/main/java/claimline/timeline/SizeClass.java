package claimline.timeline;

import claimline.model.TimeBounds;

/**
 * Events by how long they may last: a class holds what is longer than the class before it and at most four times as
 * long. Of events of one class that begin in time, those that reach into a stretch of time are found without looking at
 * any other: they begin at most one length before it.
 *
 * <p>The last two classes hold what has no end, and what has no beginning.
 */
final class SizeClass {

    static final int OPEN_RIGHT;
    static final int OPEN_LEFT;
    static final int COUNT;

    /** The first class: up to some microseconds. A class's length is 4 to the power of its number, less this. */
    private static final int SHIFT = 9;

    /** Its length is beyond the axis of time. */
    private static final int LONGEST = 28;

    static {
        OPEN_RIGHT = LONGEST + SHIFT + 1;
        OPEN_LEFT = OPEN_RIGHT + 1;
        COUNT = OPEN_LEFT + 1;
    }

    private SizeClass() {}

    static int of(TimeBounds bounds) {
        if (Double.isInfinite(bounds.latestEnd())) {
            return OPEN_RIGHT;
        }
        return Double.isInfinite(bounds.earliestStart())
                ? OPEN_LEFT
                : ofLength(bounds.latestEnd() - bounds.earliestStart());
    }

    private static int ofLength(double seconds) {
        int power = seconds <= 0 ? -2 * SHIFT : Math.getExponent(seconds) / 2 - 2;
        int sizeClass = Math.max(0, power + SHIFT);
        while (seconds(sizeClass) < seconds) {
            sizeClass++;
        }
        return sizeClass;
    }

    static boolean isOpen(int sizeClass) {
        return sizeClass >= OPEN_RIGHT;
    }

    /** The length of the longest events of a class, in seconds; infinite for those without an end or a beginning. */
    static double seconds(int sizeClass) {
        return isOpen(sizeClass) ? Double.POSITIVE_INFINITY : Math.scalb(1.0, 2 * (sizeClass - SHIFT));
    }

    /** Where an event is kept in its class: its earliest moment; its last where that is not known. */
    static double anchor(TimeBounds bounds) {
        double anchor = of(bounds) == OPEN_LEFT ? bounds.latestEnd() : bounds.earliestStart();
        return Double.isFinite(anchor) ? anchor : TimeScale.EARLIEST;
    }
}
