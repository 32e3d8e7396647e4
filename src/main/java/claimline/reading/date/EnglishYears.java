package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.date.EnglishDateWords.Which;
import claimline.reading.text.Digits;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.util.Map;

/**
 * Years of English: in 2023, fiscal 2024, FY24, 44 BC, AD 79, 2015–20. A bare number is one only where its place says
 * so.
 */
final class EnglishYears {

    private static final int FIRST = 1000;
    private static final int LAST = 2999;

    static final Lexicon<Boolean> FISCAL = Lexicon.of(Map.of(
            "fiscal", true,
            "fiscal year", true,
            "financial year", true,
            "the fiscal year", true,
            "FY", true,
            "the year", true,
            "calendar", true,
            "calendar year", true));

    private EnglishYears() {}

    /** A year behind "of" or a season: 2024, last year, fiscal 2025, the year; null where none begins at the cursor. */
    static DateExpression read(DateCursor cursor, boolean of) {
        int start = cursor.at();
        boolean fiscal = cursor.wholeWord(FISCAL) != null;
        if (fiscal) {
            cursor.skip(' ');
        }
        int year = number(cursor);
        if (year > 0) {
            return Written.year(year);
        }
        if (fiscal && of && cursor.text().startsWith("the year", start, true)) {
            cursor.to(start + "the year".length());
            return EnglishDateWords.published(0, DateGrain.YEAR);
        }
        cursor.to(start);
        Which which = cursor.wholeWord(EnglishDateWords.WHICH);
        boolean whole = which != null && cursor.skip(' ') && cursor.wholeWord(EnglishDateWords.UNITS) == DateGrain.YEAR;
        return whole ? new Shift(which.anchor(), which.amount(), DateGrain.YEAR) : cursor.back(start);
    }

    /** Behind a quarter: 2024, FY24, 24. */
    static DateExpression codedYear(DateCursor cursor) {
        int start = cursor.at();
        cursor.skip("FY");
        cursor.skip('\'');
        int year = number(cursor);
        if (year > 0) {
            return Written.year(year);
        }
        int two = cursor.exactly(2);
        return two < 0 || Words.isWord(cursor.peek()) ? cursor.back(start) : Written.year(full(two));
    }

    /** A year with a word or sign that says it is one; null where none begins at the cursor. */
    static DateExpression alone(DateCursor cursor) {
        int start = cursor.at();
        DateExpression year = Digits.isDigit(cursor.peek()) ? counted(cursor, start) : named(cursor, start);
        return year == null ? cursor.back(start) : year;
    }

    private static DateExpression named(DateCursor cursor, int start) {
        if (cursor.skip("AD ") || cursor.skip("A.D. ")) {
            int year = cursor.digits(4);
            return year > 0 && Words.endsAt(cursor.text(), cursor.at()) ? Written.year(year) : cursor.back(start);
        }
        if (cursor.wholeWord(FISCAL) == null && !cursor.isAt("FY") && !cursor.isAt("year ")) {
            return null;
        }
        cursor.skip("FY");
        cursor.skip("year");
        boolean cut = !cursor.skip(' ');
        cursor.skip('\'');
        int year = number(cursor);
        int two = year < 0 && cut ? cursor.exactly(2) : -1;
        year = two >= 0 && !Words.isWord(cursor.peek()) ? full(two) : year;
        return year < 0 ? cursor.back(start) : withEnd(cursor, year);
    }

    private static DateExpression counted(DateCursor cursor, int start) {
        int number = cursor.digits(4);
        if (number < 0) {
            return null;
        }
        int end = cursor.at();
        Boolean before = number > 0 ? EnglishParts.era(cursor) : null;
        if (before != null) {
            return Written.year(before ? 1 - number : number);
        }
        boolean known = end - start == 4
                && number >= FIRST
                && number <= LAST
                && (isRange(cursor, number)
                        || endsYear(cursor)
                                && (EnglishContext.isYear(cursor.text(), start)
                                        || EnglishContext.isYearOf(cursor.text(), start, end)));
        return known ? withEnd(cursor, number) : cursor.back(start);
    }

    /** 2015–20, 2015-2020, 2024/25: years whatever stands before them. */
    private static boolean isRange(DateCursor cursor, int year) {
        int end = cursor.at();
        boolean dash = cursor.skipAny("–—");
        boolean sign = dash || cursor.skipAny("-/") || cursor.skip(" to ");
        int begin = cursor.at();
        int last = sign ? cursor.digits(4) : -1;
        int digits = cursor.at() - begin;
        boolean next = digits == 2 && last == (year + 1) % 100;
        boolean range = last > 0 && (dash || next || digits == 4 && last > year && last <= LAST);
        cursor.to(end);
        return range;
    }

    /** With the last year of a range: 2015–20, 2024-25, 2024/25. */
    private static DateExpression withEnd(DateCursor cursor, int year) {
        int end = cursor.at();
        boolean dash = cursor.skipAny("–—");
        boolean sign = dash || cursor.skipAny("-/") || cursor.skip(" to ");
        int begin = cursor.at();
        int last = sign ? cursor.digits(4) : -1;
        int digits = cursor.at() - begin;
        int full = digits == 4 ? last : digits == 2 ? year / 100 * 100 + last : -1;
        boolean ends = last > 0
                && full > year
                && full <= LAST
                && Words.latinEndsAt(cursor.text(), cursor.at())
                && (dash || digits == 4 || last > 12);
        if (ends) {
            return new Range(Written.year(year), Written.year(full));
        }
        cursor.to(end);
        return Written.year(year);
    }

    /** A number of four digits that may be a year and goes on in no way that a year does not; -1 for any other. */
    static int number(DateCursor cursor) {
        int start = cursor.at();
        int year = cursor.exactly(4);
        if (year < FIRST || year > LAST || !endsYear(cursor)) {
            cursor.to(start);
            return -1;
        }
        return year;
    }

    private static boolean endsYear(DateCursor cursor) {
        char next = cursor.peek();
        boolean more = (next == ',' || next == '.' || next == ':' || next == '/') && Digits.isDigit(cursor.peek(1));
        return !Words.isWord(next) && !more && next != '%';
    }

    private static int full(int two) {
        return two < 70 ? 2000 + two : 1900 + two;
    }
}
