package claimline.timeline;

import java.time.LocalDate;

/**
 * A day of the proleptic Gregorian calendar in any year that a {@code long} holds; year 0 is 1 BCE. {@link LocalDate}
 * does the counting, within one of the calendar's cycles of 400 years, since it ends a year short of a billion.
 */
record CivilDate(long year, int month, int day) {

    static final double DAY_SECONDS = 86_400;

    private static final int CYCLE_YEARS = 400;
    private static final int CYCLE_DAYS = 146_097;

    /** The day that holds a time in seconds since 1970-01-01T00:00 UTC. */
    static CivilDate at(double time) {
        long epochDay = (long) Math.floor(time / DAY_SECONDS);
        LocalDate date = LocalDate.ofEpochDay(Math.floorMod(epochDay, CYCLE_DAYS));
        return new CivilDate(
                date.getYear() + CYCLE_YEARS * Math.floorDiv(epochDay, CYCLE_DAYS),
                date.getMonthValue(),
                date.getDayOfMonth());
    }

    /** Where the day begins, in seconds since 1970-01-01T00:00 UTC. */
    double start() {
        return (inCycle().toEpochDay() + CYCLE_DAYS * Math.floorDiv(year, CYCLE_YEARS)) * DAY_SECONDS;
    }

    int daysInMonth() {
        return inCycle().lengthOfMonth();
    }

    private LocalDate inCycle() {
        return LocalDate.of(Math.floorMod(year, CYCLE_YEARS), month, day);
    }
}
