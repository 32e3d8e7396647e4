package claimline.timeline;

import claimline.model.TimeBounds;

/** From one moment to a later one, in seconds since 1970-01-01T00:00 UTC. */
public record TimeRange(double start, double end) {

    /** @throws IllegalArgumentException if start is not before end */
    public TimeRange {
        if (!(start < end)) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /** What a scale shows. */
    public static TimeRange of(TimeScale scale) {
        return new TimeRange(scale.start(), scale.end());
    }

    /** Whether something may be going on in it at some time. */
    public boolean touches(TimeBounds bounds) {
        return bounds.overlaps(TimeBounds.exactly(start, end));
    }

    public double seconds() {
        return end - start;
    }
}
