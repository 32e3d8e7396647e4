package claimline.reading.date;

import claimline.reading.calendar.ClockTime;
import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.All;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Stage;
import claimline.reading.calendar.DateExpression.Staged;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.text.DateTables;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;

/** Dates of English, with the time of day that goes with them. */
final class EnglishDates {

    /** Behind a bare hour these go on with something else than what there are so many of. */
    private static final Lexicon<Boolean> BEHIND_HOUR = DateTables.table(
            true, " for", " in", " and", " to", " with", " on", " at", " when", " as", " after", " before", " from");

    private final DateCursor cursor;
    private final EnglishRelative relative;

    EnglishDates(DateCursor cursor) {
        this.cursor = cursor;
        relative = new EnglishRelative(cursor);
    }

    /** The date or time that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        DateExpression date = date();
        if (date != null) {
            return withTime(date);
        }
        DateExpression clock = new EnglishClock(cursor, EnglishDateWords.spoken(0, DateGrain.DAY)).read();
        return clock == null ? null : withDay(clock);
    }

    /** The date that begins at the cursor, without a time; null where none does. */
    DateExpression date() {
        DateExpression date = relative.named();
        date = date == null ? staged() : date;
        date = date == null ? relative.weekday() : date;
        date = date == null ? weekOf() : date;
        return date == null ? plain() : date;
    }

    /** What may have a stage before it. */
    private DateExpression plain() {
        int start = cursor.at();
        DateExpression date = relative.which();
        date = date == null ? new EnglishMonthDays(cursor).read() : date;
        date = date == null ? holiday() : date;
        if (date != null) {
            return date;
        }
        cursor.skip("the ");
        DateExpression part = new EnglishParts(cursor).read();
        if (part != null) {
            return part;
        }
        cursor.to(start);
        return EnglishYears.alone(cursor);
    }

    /** early 2025, late last year, mid-January, the end of March */
    private DateExpression staged() {
        int start = cursor.at();
        Stage stage = cursor.wholeWord(EnglishDateWords.STAGES);
        if (stage == null && cursor.skip("the ")) {
            stage = cursor.wholeWord(EnglishDateWords.STAGES);
        }
        if (stage == null || !cursor.skip(' ') && !cursor.skip('-')) {
            return cursor.back(start);
        }
        DateExpression whole = plain();
        whole = whole == null ? relative.weekday() : whole;
        whole = whole == null ? EnglishYears.read(cursor, true) : whole;
        boolean day = whole != null
                && whole.grain() == DateGrain.DAY
                && !(whole instanceof Weekday)
                && !(whole instanceof Shift);
        return whole == null || day ? cursor.back(start) : new Staged(whole, stage);
    }

    private DateExpression holiday() {
        int start = cursor.at();
        Lexicon.Hit<DateExpression> feast = EnglishDateWords.HOLIDAYS.longest(cursor.text(), start);
        if (feast == null || !Words.latinEndsAt(cursor.text(), feast.end())) {
            return null;
        }
        cursor.to(feast.end());
        cursor.skip(',');
        int year = cursor.skip(' ') ? EnglishYears.number(cursor) : -1;
        if (year > 0) {
            return new Within(Written.year(year), feast.meaning());
        }
        cursor.to(feast.end());
        boolean seasonal = EnglishDateWords.SEASONAL.contains(feast.word());
        return !seasonal || EnglishContext.isOn(cursor.text(), start) ? feast.meaning() : cursor.back(start);
    }

    /** the week of Jan. 6 */
    private DateExpression weekOf() {
        int start = cursor.at();
        cursor.skip("the ");
        DateExpression day = cursor.skip("week of ") ? plain() : null;
        return day != null && day.grain() == DateGrain.DAY
                ? new Within(day, EnglishDateWords.spoken(0, DateGrain.WEEK))
                : cursor.back(start);
    }

    /** Monday at 3 p.m., Jan. 20, 9:30 a.m., Monday morning */
    private DateExpression withTime(DateExpression date) {
        if (date.grain() != DateGrain.DAY || date instanceof Range || date instanceof All) {
            return date;
        }
        skipDayPart();
        int end = cursor.at();
        cursor.skip(',');
        boolean at = cursor.skip(" at ");
        DateExpression timed = at || cursor.skip(' ') ? new EnglishClock(cursor, date).read() : null;
        if (timed == null && at) {
            timed = bareHour(date, end);
        }
        if (timed == null) {
            cursor.to(end);
        }
        return timed == null ? date : timed;
    }

    /** tomorrow at 9, Monday evening at seven: where nothing is counted behind it. */
    private DateExpression bareHour(DateExpression date, int dayEnd) {
        int hour = EnglishClock.hour(cursor);
        int end = cursor.at();
        boolean ends = !Words.isWord(cursor.peek())
                && "%:-".indexOf(cursor.peek()) < 0
                && (cursor.peek() != ' ' || cursor.wholeWord(BEHIND_HOUR) != null);
        cursor.to(end);
        if (hour < 1 || hour > 12 || !ends) {
            return null;
        }
        ClockTime time = ClockTime.of(hour, 0, 0);
        return new Timed(date, isLate(dayEnd) ? time.afternoon() : time);
    }

    private boolean isLate(int dayEnd) {
        return cursor.text().startsWith("night", dayEnd - 5, true)
                || cursor.text().startsWith("evening", dayEnd - 7, true)
                || cursor.text().startsWith("afternoon", dayEnd - 9, true);
    }

    /** 9 a.m. on Monday, noon Friday, 3 p.m. yesterday */
    private DateExpression withDay(DateExpression clock) {
        int end = cursor.at();
        boolean joined = cursor.skip(" on ") || cursor.skip(", ") || cursor.skip(' ');
        DateExpression day = joined ? date() : null;
        if (day == null || day.grain() != DateGrain.DAY || day instanceof Range) {
            cursor.to(end);
            return clock;
        }
        return on(day, clock);
    }

    private static DateExpression on(DateExpression day, DateExpression clock) {
        return switch (clock) {
            case Timed timed -> new Timed(day, timed.time());
            case Range(Timed from, DateExpression to) -> new Range(new Timed(day, from.time()), to);
            default -> clock;
        };
    }

    private void skipDayPart() {
        int end = cursor.at();
        if (!cursor.skip(' ') || cursor.wholeWord(EnglishDateWords.DAY_PARTS) == null) {
            cursor.to(end);
        }
    }
}
