package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Nth;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.numeral.EnglishNumerals;
import claimline.reading.numeral.Numeral;
import claimline.reading.text.Digits;

/**
 * What lies at the beginning or end of a month or year of English, behind its first word: first nine months of 2024,
 * last two quarters of last year, first ten days of May, last day of June.
 */
final class EnglishPortions {

    private static final int BEFORE_QUARTERS = 32;
    private static final int MOST_WEEKS = 5;
    private static final int MOST_DAYS = 28;

    private final DateCursor cursor;

    EnglishPortions(DateCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The portion at the cursor, which is behind it then; null where none stands.
     *
     * @param place 1 behind "first", 0 behind "last"; of other places there are no portions
     */
    DateExpression read(int place) {
        int start = cursor.at();
        if (place > 1) {
            return null;
        }
        DateExpression portion = cursor.skip("day of ") ? day(place == 0) : several(place == 1);
        return portion == null ? cursor.back(start) : portion;
    }

    /** The last day is the one before the next month or year. */
    private DateExpression day(boolean last) {
        DateExpression whole = month();
        whole = whole == null ? year() : whole;
        if (whole == null) {
            return null;
        }
        DateExpression next = new Within(whole, EnglishDateWords.spoken(last ? 1 : 0, whole.grain()));
        return new Within(next, EnglishDateWords.spoken(last ? -1 : 0, DateGrain.DAY));
    }

    private DateExpression several(boolean first) {
        int count = count();
        if (count < 2) {
            return null;
        }
        cursor.skip(' ');
        if (cursor.skip("months")) {
            return inYear(first, count, 0, 12);
        }
        if (cursor.skip("quarters")) {
            return inYear(first, count, BEFORE_QUARTERS, 4);
        }
        boolean weeks = cursor.skip("weeks");
        boolean days = !weeks && cursor.skip("days");
        DateExpression month = first && (weeks && count <= MOST_WEEKS || days) && of() ? month() : null;
        if (month == null) {
            return null;
        }
        return weeks
                ? new Range(new Within(month, new Nth(1, null)), new Within(month, new Nth(count, null)))
                : new Range(new Within(month, Written.day(1)), new Within(month, Written.day(count)));
    }

    private int count() {
        if (Digits.isDigit(cursor.peek())) {
            return cursor.digits(2);
        }
        Numeral words = EnglishNumerals.begins(cursor.peek()) ? EnglishNumerals.at(cursor.text(), cursor.at()) : null;
        if (words == null) {
            return -1;
        }
        cursor.to(words.end());
        return words.upTo(MOST_DAYS);
    }

    /** @param before the number that EDTF gives the part before the first */
    private DateExpression inYear(boolean first, int count, int before, int all) {
        DateExpression year = count <= all && of() ? year() : null;
        int from = first ? 1 : all - count + 1;
        return year == null
                ? null
                : new Range(
                        EnglishParts.merged(year, before + from), EnglishParts.merged(year, before + from + count - 1));
    }

    private boolean of() {
        return cursor.skip(" of ") || cursor.skip(" in ");
    }

    private DateExpression month() {
        int start = cursor.at();
        DateExpression month = new EnglishMonthDays(cursor).monthFirst();
        return month != null && month.grain() == DateGrain.MONTH ? month : cursor.back(start);
    }

    private DateExpression year() {
        return EnglishYears.read(cursor, true);
    }
}
