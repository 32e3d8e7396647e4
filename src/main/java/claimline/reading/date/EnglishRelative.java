package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.date.EnglishDateWords.Which;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.time.DayOfWeek;

/** Dates of English that hang on another day: yesterday, last year, next Monday, the following day. */
final class EnglishRelative {

    private final DateCursor cursor;

    EnglishRelative(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** Days and periods that are words of their own; null where none begins at the cursor. */
    DateExpression named() {
        int start = cursor.at();
        Lexicon.Hit<DateExpression> hit = EnglishDateWords.NAMED.longest(
                cursor.text(), start, each -> Words.latinEndsAt(cursor.text(), each.end()));
        if (hit == null) {
            return null;
        }
        cursor.to(hit.end());
        boolean open = EnglishDateWords.NEED_END.contains(hit.word());
        return open && !endsClause(cursor) ? cursor.back(start) : hit.meaning();
    }

    /** Whether the sentence does not go on to say before or after what. */
    static boolean endsClause(DateCursor cursor) {
        return cursor.peek() != ' '
                || !Words.isLatin(cursor.peek(1))
                || cursor.isAt(" and ")
                || cursor.isAt(" but ")
                || cursor.isAt(" in ");
    }

    /** last year, this week, next Monday, the previous month, last summer, this March; earlier this month */
    DateExpression which() {
        int start = cursor.at();
        if (cursor.wholeWord(EnglishDateWords.SOMETIME) != null && !cursor.skip(' ')) {
            return cursor.back(start);
        }
        Which which = cursor.wholeWord(EnglishDateWords.WHICH);
        if (which == null || !cursor.skip(' ') && !cursor.skip('\n')) {
            return cursor.back(start);
        }
        DateGrain unit = cursor.wholeWord(EnglishDateWords.UNITS);
        if (unit != null) {
            return withPart(new Shift(which.anchor(), which.amount(), unit));
        }
        DateExpression leaning = which.anchor() == Anchor.SPOKEN ? spokenWeekday(which) : leaning(which);
        return leaning == null ? cursor.back(start) : leaning;
    }

    /** the following Sunday, the previous Friday */
    private DateExpression spokenWeekday(Which which) {
        DayOfWeek day = which.amount() == 0 ? null : cursor.wholeWord(EnglishDateWords.WEEKDAYS);
        int from = which.amount() < 0 ? -DayOfWeek.values().length : 1;
        return day == null ? null : weekdayIn(new Shift(Anchor.SPOKEN, from, DateGrain.DAY), day);
    }

    private DateExpression leaning(Which which) {
        DayOfWeek day = cursor.wholeWord(EnglishDateWords.WEEKDAYS);
        if (day != null) {
            return which.lean() == Lean.PAST
                    ? new Weekday(day, Lean.PAST)
                    : weekdayIn(new Shift(Anchor.PUBLISHED, which.amount(), DateGrain.WEEK), day);
        }
        Integer season = cursor.wholeWord(EnglishDateWords.SEASONS);
        if (season != null) {
            return new Written(Written.NONE, season, Written.NONE, which.lean());
        }
        DateExpression month = new EnglishMonthDays(cursor).monthFirst();
        if (!(month instanceof Written written) || written.hasYear()) {
            return null;
        }
        return which.lean() == Lean.NEAREST
                ? new Within(new Shift(which.anchor(), 0, DateGrain.YEAR), written)
                : new Written(Written.NONE, written.part(), written.day(), which.lean());
    }

    /** last year's third quarter */
    private DateExpression withPart(Shift period) {
        int end = cursor.at();
        if (period.grain() == DateGrain.YEAR && cursor.skip("'s ")) {
            DateExpression part = new EnglishParts(cursor).read();
            if (part instanceof Written written && !written.hasYear()) {
                return new Within(period, written);
            }
        }
        cursor.to(end);
        return period;
    }

    /** Monday; Monday, Jan. 20, 2025; Friday the 13th; Monday last week */
    DateExpression weekday() {
        int start = cursor.at();
        Lexicon.Hit<DayOfWeek> hit = EnglishDateWords.WEEKDAYS.longest(cursor.text(), start);
        if (hit == null
                || !Words.latinEndsAt(cursor.text(), hit.end())
                || EnglishContext.isNamedDay(cursor.text(), start)) {
            return null;
        }
        cursor.to(hit.end());
        boolean cut = !hit.word().endsWith("day");
        if (cut) {
            cursor.skip('.');
        }
        int end = cursor.at();
        cursor.skip(',');
        cursor.skip(' ');
        DateExpression date = new EnglishMonthDays(cursor).read();
        if (date != null && date.grain() == DateGrain.DAY) {
            return date;
        }
        cursor.to(end);
        return cut ? cursor.back(start) : alone(hit.meaning());
    }

    private DateExpression alone(DayOfWeek weekday) {
        int end = cursor.at();
        int day = cursor.skip(" the ") ? DayOrdinals.read(cursor) : -1;
        if (day > 0 && day <= 31) {
            return Written.day(day);
        }
        cursor.to(end);
        boolean of = cursor.skip(" of ") || cursor.skip(' ');
        Which which = of ? cursor.wholeWord(EnglishDateWords.WHICH) : null;
        if (which != null && cursor.skip(' ') && cursor.wholeWord(EnglishDateWords.UNITS) == DateGrain.WEEK) {
            return weekdayIn(new Shift(which.anchor(), which.amount(), DateGrain.WEEK), weekday);
        }
        cursor.to(end);
        return new Weekday(weekday, Lean.NEAREST);
    }

    /** The first such day from the beginning of a stretch on. */
    private static DateExpression weekdayIn(Shift week, DayOfWeek day) {
        return new Within(week, new Weekday(day, Lean.NEAREST));
    }
}
