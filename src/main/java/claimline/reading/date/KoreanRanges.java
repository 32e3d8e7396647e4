package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Staged;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateGrain;

/**
 * From one date of Korean to another: 1월 3일~5일, 2023년부터 2025년까지, 9월에서 12월 사이. A month or a day with 부터 or 까지 alone is
 * open at one end; a year or quarter is not, as that is when something began or is due.
 */
final class KoreanRanges {

    private final DateCursor cursor;

    KoreanRanges(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** The date or range that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        DateExpression first = new KoreanDates(cursor).read();
        if (first == null || first instanceof Range) {
            return first;
        }
        int end = cursor.at();
        DateExpression last = cursor.skip("부터") ? until(first, end) : swung(first, end);
        if (last != null) {
            return new Range(first, last);
        }
        boolean opens = isFine(first);
        if (opens && cursor.skip("부터") && (cursor.endsWord() || cursor.isAt("는") || cursor.isAt("의"))) {
            return new Range(first, null);
        }
        cursor.to(end);
        if (opens && cursor.skip("까지")) {
            return new Range(null, first);
        }
        cursor.to(end);
        return first;
    }

    /** 2025년까지, behind 부터 */
    private DateExpression until(DateExpression first, int end) {
        cursor.skipBlank();
        DateExpression last = last(first);
        boolean ends = cursor.skip("까지") || cursor.skip(" 사이") || cursor.skip("사이");
        return last != null && ends ? last : cursor.back(end);
    }

    /** ~5일; 에서 12월까지; 과 2020년 사이 */
    private DateExpression swung(DateExpression first, int end) {
        boolean from = cursor.skip("에서") || cursor.skip("과 ") || cursor.skip("와 ");
        boolean to = from || swings();
        cursor.skipBlank();
        DateExpression last = to ? last(first) : null;
        boolean ends = last != null && (!from || cursor.skip("까지") || cursor.skip(" 사이") || cursor.skip("사이"));
        return ends && !(last instanceof Range) ? last : cursor.back(end);
    }

    /** The end of a range; in 오후 1시부터 3시까지 both are of the afternoon. */
    private DateExpression last(DateExpression first) {
        boolean told = KoreanClock.DAY_PARTS.longest(cursor.text(), cursor.at()) != null;
        DateExpression last = new KoreanDates(cursor).read();
        if (told || !(first instanceof Timed from) || !(last instanceof Timed to)) {
            return last;
        }
        boolean afternoon = from.time().hour() >= 12
                && to.time().hour() < 12
                && to.time().hour() + 12 > from.time().hour();
        return afternoon ? new Timed(to.day(), to.time().afternoon()) : last;
    }

    private boolean swings() {
        boolean blank = cursor.skip(' ');
        return cursor.skipAny("~–—") || !blank && cursor.skip('-');
    }

    private static boolean isFine(DateExpression date) {
        boolean toldBefore = date instanceof Shift shift && shift.anchor() == Anchor.SPOKEN;
        return !toldBefore
                && !(date instanceof Staged)
                && (date.grain() == DateGrain.DAY || date.grain() == DateGrain.MONTH);
    }
}
