package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Staged;
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
        DateExpression last = cursor.skip("부터") ? until(end) : swung(end);
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
    private DateExpression until(int end) {
        cursor.skipBlank();
        DateExpression last = new KoreanDates(cursor).read();
        boolean ends = cursor.skip("까지") || cursor.skip(" 사이") || cursor.skip("사이");
        return last != null && ends ? last : cursor.back(end);
    }

    /** ~5일; 에서 12월까지; 과 2020년 사이 */
    private DateExpression swung(int end) {
        boolean from = cursor.skip("에서") || cursor.skip("과 ") || cursor.skip("와 ");
        boolean to = from || swings();
        cursor.skipBlank();
        DateExpression last = to ? new KoreanDates(cursor).read() : null;
        boolean ends = last != null && (!from || cursor.skip("까지") || cursor.skip(" 사이") || cursor.skip("사이"));
        return ends && !(last instanceof Range) ? last : cursor.back(end);
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
