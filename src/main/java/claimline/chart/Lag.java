package claimline.chart;

import claimline.model.Message;
import claimline.model.TimeBounds;
import claimline.timeline.TimeScale;
import java.util.Locale;

/**
 * How many days after an event something appeared, as far as both dates tell: at least and at most. Negative where it
 * appeared before.
 */
record Lag(long least, long most) {

    private static final double DAY = 86_400;
    private static final long MOST_DAYS = 1_000_000_000;
    private static final long DAYS_SHOWN = 60;
    private static final double MONTH = 365.2425 / 12;
    private static final double YEAR = 365.2425;

    private enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    static Lag between(TimeBounds began, TimeBounds published) {
        return new Lag(
                day(published.earliestStart()) - lastDay(began), lastDay(published) - day(began.earliestStart()));
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

    /** {@code the same day}, {@code 3 days after}, {@code 2 to 5 days after}, {@code at most 5 days after}. */
    Message words() {
        if (isOpen()) {
            return Message.of("chart.coverage.lag.unknown");
        }
        if (most < 0) {
            return Message.of("chart.coverage.lag.before", in(unit(-most), -most));
        }
        if (most == 0 && least == 0) {
            return Message.of("chart.coverage.lag.same");
        }
        Unit unit = unit(most);
        long from = count(unit, least);
        long to = count(unit, most);
        if (least <= 0 || from == 0) {
            return Message.of("chart.coverage.lag.most", in(unit, most));
        }
        return from == to
                ? Message.of("chart.coverage.lag.after", in(unit, most))
                : Message.of("chart.coverage.lag.range", from, in(unit, most));
    }

    private static Unit unit(long days) {
        return days <= DAYS_SHOWN ? Unit.DAYS : days <= 2 * YEAR ? Unit.MONTHS : Unit.YEARS;
    }

    private static long count(Unit unit, long days) {
        return switch (unit) {
            case DAYS -> days;
            case MONTHS -> Math.round(days / MONTH);
            case YEARS -> Math.round(days / YEAR);
        };
    }

    private static Message in(Unit unit, long days) {
        return Message.of("chart.coverage.lag." + unit.name().toLowerCase(Locale.ROOT), count(unit, days));
    }
}
