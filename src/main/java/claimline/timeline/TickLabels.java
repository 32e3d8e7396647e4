package claimline.timeline;

import claimline.model.Hedge;
import claimline.model.Message;
import claimline.model.Quantity;

/** What ticks are called. */
final class TickLabels {

    /** From here on a year is worded as a number, with its thousands or myriads told apart. */
    private static final long LONG_YEAR = 10_000;

    private TickLabels() {}

    /** The short name, understood below its context: 27, March, 09:30. */
    static Tick minor(Step step, double time) {
        CivilDate date = CivilDate.at(time);
        Message label = switch (step.unit()) {
            case MICROSECOND -> clock("%3$02d.%4$06d", date, time, 1_000_000);
            case MILLISECOND -> clock("%3$02d.%4$03d", date, time, 1_000);
            case SECOND -> clock("%1$02d:%2$02d:%3$02d", date, time, 1);
            case MINUTE, HOUR -> clock("%1$02d:%2$02d", date, time, 1);
            case DAY -> Message.of("timeline.day", String.valueOf(date.day()));
            case MONTH -> month(date);
            case YEAR -> Message.of("date.year", year(date.year()));
        };
        return new Tick(time, step, label);
    }

    /** The full name: 27 January 2025; the years from 1990 on. */
    static Tick context(Step step, double time) {
        CivilDate date = CivilDate.at(time);
        Object year = year(date.year());
        Message day = Message.of("date.yearMonthDay", year, month(date), String.valueOf(date.day()));
        Message label = switch (step.unit()) {
            case MICROSECOND, MILLISECOND, SECOND, MINUTE, HOUR ->
                Message.of("timeline.dayTime", day, clock("%1$02d:%2$02d", date, time, 1));
            case DAY -> day;
            case MONTH -> Message.of("date.yearMonth", year, month(date));
            case YEAR -> {
                Message from = Message.of("date.year", year);
                yield step.count() == 1 ? from : Message.of("timeline.since", from);
            }
        };
        return new Tick(time, step, label);
    }

    /** The arguments of the format are hours, minutes, seconds, and the fraction in so many parts of a second. */
    private static Message clock(String format, CivilDate date, double time, int parts) {
        long counted = Math.round((time - date.start()) * parts);
        long seconds = counted / parts;
        return Message.of(
                "timeline.clock", format.formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, counted % parts));
    }

    private static Message month(CivilDate date) {
        return Message.of("date.month.%02d".formatted(date.month()));
    }

    private static Object year(long year) {
        return year > 0 ? number(year) : Message.of("date.bce", number(1 - year));
    }

    private static Object number(long year) {
        return year < LONG_YEAR ? String.valueOf(year) : Quantity.of(String.valueOf(year), "1", Hedge.EXACT);
    }
}
