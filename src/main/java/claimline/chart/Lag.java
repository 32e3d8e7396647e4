package claimline.chart;

import claimline.model.Message;
import claimline.model.TimeBounds;
import claimline.timeline.TimeScale;

/**
 * How many days after an event something appeared, as far as both dates tell: at least and at most. Negative where it
 * appeared before.
 */
record Lag(long least, long most) {

    private static final double DAY = 86_400;
    private static final double LONGEST_MONTH = 31 * DAY;
    private static final long MOST_DAYS = 1_000_000_000;
    private static final long DAYS_SHOWN = 60;
    private static final double MONTH = 365.2425 / 12;
    private static final double YEAR = 365.2425;

    /** Of an event that goes on for longer than a month, what counts is when it began. */
    static Lag between(TimeBounds event, TimeBounds published) {
        boolean goesOn = event.latestEnd() - event.earliestStart() > LONGEST_MONTH;
        long began = goesOn ? day(event.latestStart()) : lastDay(event);
        return new Lag(day(published.earliestStart()) - began, lastDay(published) - day(event.earliestStart()));
    }

    private static long lastDay(TimeBounds bounds) {
        return Math.max(day(bounds.earliestStart()), day(Math.nextDown(bounds.latestEnd())));
    }

    private static long day(double time) {
        return (long) Math.floor(Math.clamp(time, TimeScale.EARLIEST, TimeScale.LATEST) / DAY);
    }

    /** Whether an end is one that nobody knows, or it may have been years before as well as years after. */
    private boolean isOpen() {
        return Math.abs(least) > MOST_DAYS || Math.abs(most) > MOST_DAYS || least < 0 && most > 2 * YEAR;
    }

    /** {@code the same day}, {@code 3 days after}, {@code 2 to 5 days after}. */
    Message words() {
        if (isOpen()) {
            return Message.of("chart.coverage.lag.unknown");
        }
        if (most < 0) {
            return Message.of("chart.coverage.lag.before", -most);
        }
        if (most == 0 && least == 0) {
            return Message.of("chart.coverage.lag.same");
        }
        if (most > 2 * YEAR) {
            return Message.of("chart.coverage.lag.years", Math.round((least + most) / 2.0 / YEAR));
        }
        if (most > DAYS_SHOWN) {
            return Message.of("chart.coverage.lag.months", Math.max(1, Math.round((least + most) / 2.0 / MONTH)));
        }
        return most == Math.max(0, least)
                ? Message.of("chart.coverage.lag.days", most)
                : Message.of("chart.coverage.lag.range", Math.max(0, least), most);
    }
}
