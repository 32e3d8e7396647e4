package claimline.reading.calendar;

import java.time.temporal.ChronoUnit;

/** How long the stretches are that a date counts in, from the shortest to the longest. */
public enum DateGrain {
    DAY(1, ChronoUnit.DAYS),
    WEEKEND(1, ChronoUnit.WEEKS),
    WEEK(1, ChronoUnit.WEEKS),
    MONTH(1, ChronoUnit.MONTHS),
    /** A season, quarter or half of a year. */
    QUARTER(3, ChronoUnit.MONTHS),
    HALF(6, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS),
    DECADE(10, ChronoUnit.YEARS),
    CENTURY(100, ChronoUnit.YEARS);

    private final int count;
    private final ChronoUnit unit;

    DateGrain(int count, ChronoUnit unit) {
        this.count = count;
        this.unit = unit;
    }

    /** How many of {@link #unit} one is. */
    int count() {
        return count;
    }

    ChronoUnit unit() {
        return unit;
    }

    public boolean isFinerThan(DateGrain other) {
        return compareTo(other) < 0;
    }
}
