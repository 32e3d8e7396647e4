package claimline.reading;

import claimline.reading.DateExpression.Anchor;
import claimline.reading.DateExpression.Lean;
import claimline.reading.DateExpression.Shift;
import claimline.reading.DateExpression.Stage;
import claimline.reading.DateExpression.Staged;
import claimline.reading.DateExpression.Timed;
import claimline.reading.DateExpression.Weekday;
import claimline.reading.DateExpression.Within;
import claimline.reading.DateExpression.Written;
import claimline.reading.EnglishDateWords.Which;
import java.time.DayOfWeek;

/** Dates of English, with the time of day that goes with them. */
final class EnglishDates {

    private final DateCursor cursor;

    EnglishDates(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** The date that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        int start = cursor.at();
        DateExpression date = date();
        if (date != null) {
            return withTime(date);
        }
        cursor.to(start);
        DateExpression clock = new EnglishClock(cursor, EnglishDateWords.spoken(0, DateGrain.DAY)).read();
        return clock == null ? cursor.back(start) : withDay(clock);
    }

    private DateExpression date() {
        int start = cursor.at();
        DateExpression named = named();
        if (named != null) {
            return named;
        }
        DateExpression staged = staged();
        if (staged != null) {
            return staged;
        }
        DateExpression weekday = weekday();
        if (weekday != null) {
            return weekday;
        }
        DateExpression plain = plain();
        return plain == null ? cursor.back(start) : plain;
    }

    /** What may have a year or stage beside it. */
    private DateExpression plain() {
        int start = cursor.at();
        DateExpression which = which();
        if (which != null) {
            return which;
        }
        DateExpression monthDay = new EnglishMonthDays(cursor).monthFirst();
        monthDay = monthDay == null ? new EnglishMonthDays(cursor).dayFirst() : monthDay;
        if (monthDay != null) {
            return withYear(monthDay);
        }
        DateExpression holiday = holiday();
        if (holiday != null) {
            return holiday;
        }
        cursor.skip("the ");
        DateExpression part = new EnglishParts(cursor).read();
        if (part != null) {
            return part;
        }
        cursor.to(start);
        return EnglishYears.alone(cursor);
    }

    private DateExpression named() {
        int start = cursor.at();
        Lexicon.Hit<DateExpression> hit = EnglishDateWords.NAMED.longest(cursor.text(), start);
        if (hit == null || !Words.latinEndsAt(cursor.text(), hit.end())) {
            return null;
        }
        cursor.to(hit.end());
        boolean open = EnglishDateWords.NEED_END.longest(cursor.text(), start) instanceof Lexicon.Hit<Boolean> need
                && need.end() == hit.end();
        return open && !endsClause() ? cursor.back(start) : hit.meaning();
    }

    private boolean endsClause() {
        char next = cursor.peek();
        return !Words.isWord(next)
                && (next != ' '
                        || !Words.isLatin(cursor.peek(1))
                        || cursor.isAt(" that ")
                        || cursor.isAt(" and ")
                        || cursor.isAt(" but "));
    }

    /** early 2025, late last year, mid-January, the end of March; earlier this month */
    private DateExpression staged() {
        int start = cursor.at();
        if (cursor.wholeWord(EnglishDateWords.SOMETIME) != null && cursor.skip(' ')) {
            DateExpression period = which();
            return period == null ? cursor.back(start) : period;
        }
        cursor.to(start);
        boolean article = cursor.skip("the ");
        Stage stage = cursor.wholeWord(EnglishDateWords.STAGES);
        if (stage == null && article) {
            cursor.to(start);
            stage = cursor.wholeWord(EnglishDateWords.STAGES);
        }
        if (stage == null || !cursor.skip(' ') && !cursor.skip('-')) {
            return cursor.back(start);
        }
        DateExpression whole = stagedWhole();
        boolean fits = whole != null
                && !(whole instanceof Staged)
                && (whole.grain() != DateGrain.DAY || whole instanceof Weekday || whole instanceof Shift);
        return fits ? new Staged(whole, stage) : cursor.back(start);
    }

    private DateExpression stagedWhole() {
        int start = cursor.at();
        DateExpression whole = plain();
        whole = whole == null ? EnglishYears.read(cursor, true) : whole;
        return whole == null ? cursor.back(start) : whole;
    }

    /** last year, this week, next Monday, the previous month, last summer, this March */
    private DateExpression which() {
        int start = cursor.at();
        Which which = cursor.wholeWord(EnglishDateWords.WHICH);
        if (which == null || !cursor.skip(' ') && !cursor.skip('\n')) {
            return cursor.back(start);
        }
        DateGrain unit = cursor.wholeWord(EnglishDateWords.UNITS);
        if (unit != null) {
            return within(new Shift(which.anchor(), which.amount(), unit));
        }
        DateExpression leaning = which.anchor() == Anchor.SPOKEN ? null : leaning(which);
        return leaning == null ? cursor.back(start) : leaning;
    }

    private DateExpression leaning(Which which) {
        DayOfWeek day = cursor.wholeWord(EnglishDateWords.WEEKDAYS);
        if (day != null) {
            skipDayPart();
            return which.lean() == Lean.PAST
                    ? new Weekday(day, Lean.PAST)
                    : new Within(
                            new Shift(Anchor.PUBLISHED, which.amount(), DateGrain.WEEK),
                            new Weekday(day, Lean.NEAREST));
        }
        Integer season = cursor.wholeWord(EnglishDateWords.SEASONS);
        if (season != null) {
            return new Written(Written.NONE, season, Written.NONE, which.lean());
        }
        DateExpression month = new EnglishMonthDays(cursor).monthFirst();
        return month instanceof Written written && !written.hasYear()
                ? new Written(Written.NONE, written.part(), written.day(), which.lean())
                : null;
    }

    /** last year's third quarter */
    private DateExpression within(Shift period) {
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

    /** Monday; Monday, Jan. 20, 2025; Friday the 13th; Monday morning; Monday last week */
    private DateExpression weekday() {
        int start = cursor.at();
        Lexicon.Hit<DayOfWeek> hit = EnglishDateWords.WEEKDAYS.longest(cursor.text(), start);
        if (hit == null
                || !Words.latinEndsAt(cursor.text(), hit.end())
                || EnglishContext.isNamedDay(cursor.text(), start)) {
            return null;
        }
        cursor.to(hit.end());
        boolean cut = hit.word().length() < 6;
        if (cut) {
            cursor.skip('.');
        }
        int end = cursor.at();
        cursor.skip(',');
        cursor.skip(' ');
        DateExpression date = new EnglishMonthDays(cursor).monthFirst();
        date = date == null ? new EnglishMonthDays(cursor).dayFirst() : date;
        if (date != null && date.grain() == DateGrain.DAY) {
            return withYear(date);
        }
        cursor.to(end);
        if (cut) {
            return cursor.back(start);
        }
        int day = cursor.skip(" the ") ? DayOrdinals.read(cursor) : -1;
        if (day > 0 && day <= 31) {
            return Written.day(day);
        }
        cursor.to(end);
        return ofWeek(hit.meaning(), end);
    }

    private DateExpression ofWeek(DayOfWeek day, int end) {
        boolean of = cursor.skip(" of ") || cursor.skip(' ');
        Which which = of ? cursor.wholeWord(EnglishDateWords.WHICH) : null;
        if (which != null && cursor.skip(' ') && cursor.wholeWord(EnglishDateWords.UNITS) == DateGrain.WEEK) {
            return new Within(
                    new Shift(which.anchor(), which.amount(), DateGrain.WEEK), new Weekday(day, Lean.NEAREST));
        }
        cursor.to(end);
        skipDayPart();
        return new Weekday(day, Lean.NEAREST);
    }

    private DateExpression holiday() {
        int start = cursor.at();
        Integer feast = cursor.wholeWord(EnglishDateWords.HOLIDAYS);
        if (feast == null) {
            return null;
        }
        int end = cursor.at();
        cursor.skip(',');
        int year = cursor.skip(' ') ? EnglishYears.number(cursor) : -1;
        boolean bare = cursor.text().startsWith("Christmas", start, true) && end - start == "Christmas".length();
        if (year < 0) {
            cursor.to(end);
        }
        boolean dated = year > 0 || !bare || EnglishContext.isOn(cursor.text(), start);
        return dated ? Written.of(year > 0 ? year : Written.NONE, feast / 100, feast % 100) : cursor.back(start);
    }

    /** November last year, Jan. 3 this year */
    private DateExpression withYear(DateExpression date) {
        int end = cursor.at();
        boolean open = date instanceof Written written && !written.hasYear();
        cursor.skip(" of");
        Which which = open && cursor.skip(' ') ? cursor.wholeWord(EnglishDateWords.WHICH) : null;
        if (which != null && cursor.skip(' ') && cursor.wholeWord(EnglishDateWords.UNITS) == DateGrain.YEAR) {
            return new Within(new Shift(which.anchor(), which.amount(), DateGrain.YEAR), date);
        }
        cursor.to(end);
        return date;
    }

    /** Monday at 3 p.m., Jan. 20, 9:30 a.m. */
    private DateExpression withTime(DateExpression date) {
        if (date.grain() != DateGrain.DAY
                || date instanceof DateExpression.Range
                || date instanceof DateExpression.All) {
            return date;
        }
        int end = cursor.at();
        skipDayPart();
        int behindPart = cursor.at();
        cursor.skip(',');
        boolean joined = cursor.skip(" at ") || cursor.skip(' ');
        DateExpression timed = joined ? new EnglishClock(cursor, date).read() : null;
        if (timed == null) {
            cursor.to(Math.max(end, behindPart));
        }
        return timed == null ? date : timed;
    }

    /** 9 a.m. on Monday, noon Friday, 3 p.m. yesterday */
    private DateExpression withDay(DateExpression clock) {
        int end = cursor.at();
        boolean joined = cursor.skip(" on ") || cursor.skip(", ") || cursor.skip(' ');
        DateExpression day = joined && clock instanceof Timed ? date() : null;
        if (day == null || day.grain() != DateGrain.DAY || day instanceof DateExpression.Range) {
            cursor.to(end);
            return clock;
        }
        return new Timed(day, ((Timed) clock).time());
    }

    private void skipDayPart() {
        int end = cursor.at();
        if (!cursor.skip(' ') || cursor.wholeWord(EnglishDateWords.DAY_PARTS) == null) {
            cursor.to(end);
        }
    }
}
