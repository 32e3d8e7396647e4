package claimline.model;

/**
 * Where a date lies on the axis of time, as four points: it began between {@code earliestStart} and {@code latestStart}
 * and ended between {@code earliestEnd} and {@code latestEnd}. What lies between {@code latestStart} and
 * {@code earliestEnd} is certain; where the one is not before the other, nothing is.
 *
 * <p>Points are seconds since 1970-01-01T00:00 UTC in the proleptic Gregorian calendar, exact to the microsecond for
 * some 200 years around 1970 and to the second for 285 million; an open end is infinite. Ends are exclusive: a day ends
 * where the next begins. A date without a zone is placed as if it were UTC.
 */
public record TimeBounds(double earliestStart, double latestStart, double earliestEnd, double latestEnd) {

    public static TimeBounds exactly(double start, double end) {
        return new TimeBounds(start, start, end, end);
    }

    public boolean hasCertainPart() {
        return latestStart < earliestEnd;
    }

    /** Half-way between the outermost ends that are known; infinite where none is. */
    public double middle() {
        double start = Double.isFinite(earliestStart) ? earliestStart : earliestEnd;
        double end = Double.isFinite(latestEnd) ? latestEnd : latestStart;
        return start + (end - start) / 2;
    }

    /** Whether every moment that the other may cover lies within what this one may cover. */
    public boolean contains(TimeBounds other) {
        return earliestStart <= other.earliestStart && other.latestEnd <= latestEnd;
    }

    /** Whether both may cover one moment. */
    public boolean overlaps(TimeBounds other) {
        return earliestStart < other.latestEnd && other.earliestStart < latestEnd;
    }

    /** The smallest bounds that hold both: the earlier of every start, the later of every end. */
    TimeBounds span(TimeBounds other) {
        return new TimeBounds(
                Math.min(earliestStart, other.earliestStart),
                Math.min(latestStart, other.latestStart),
                Math.max(earliestEnd, other.earliestEnd),
                Math.max(latestEnd, other.latestEnd));
    }

    /** What is left to say when it was either this or the other. */
    TimeBounds either(TimeBounds other) {
        return new TimeBounds(
                Math.min(earliestStart, other.earliestStart),
                Math.max(latestStart, other.latestStart),
                Math.min(earliestEnd, other.earliestEnd),
                Math.max(latestEnd, other.latestEnd));
    }
}
