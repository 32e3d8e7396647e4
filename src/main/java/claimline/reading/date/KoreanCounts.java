package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Era;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateStretch;
import java.util.function.IntFunction;

/**
 * Years, months, days, quarters, decades and centuries that are counted in digits: 2025년, 27일, 1~3월, 4분기, 90년대. The
 * members of a list, 27·28일, are read one by one: the first ends with its digits.
 */
final class KoreanCounts {

    private static final int MOST_LISTED = 8;
    private static final String TO = "~-–—";

    private final DateCursor cursor;
    private final Lean lean;
    private final int start;
    private int first;
    private int digits;
    private int second;
    private int secondDigits;
    private boolean apostrophe;

    /** Where the first member of a list ends, -1 where there is no list. */
    private int listed;

    KoreanCounts(DateCursor cursor, Lean lean) {
        this.cursor = cursor;
        this.lean = lean;
        start = cursor.at();
    }

    /** The date that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        if (!readNumbers()) {
            return cursor.back(start);
        }
        cursor.skip(' ');
        DateExpression read = unit();
        if (read == null) {
            return cursor.back(start);
        }
        if (listed >= 0) {
            cursor.to(listed);
        }
        return read;
    }

    private boolean readNumbers() {
        apostrophe = cursor.skip('\'');
        int begin = cursor.at();
        first = cursor.digits(4);
        digits = cursor.at() - begin;
        second = -1;
        listed = -1;
        if (first < 0 || apostrophe && digits != 2) {
            return false;
        }
        int end = cursor.at();
        if (!readSecond(end)) {
            readList(end);
        }
        return true;
    }

    private boolean readSecond(int end) {
        boolean blank = cursor.skip(' ');
        if (!cursor.skipAny(TO) || blank && !cursor.isAt(" ")) {
            cursor.to(end);
            return false;
        }
        cursor.skip(' ');
        cursor.skip('\'');
        int begin = cursor.at();
        second = cursor.digits(4);
        secondDigits = cursor.at() - begin;
        if (second < 0) {
            cursor.to(end);
        }
        return second >= 0;
    }

    private void readList(int end) {
        int members = 0;
        int behind = end;
        boolean quarter = first < 3 && cursor.isAt("·4분기");
        while (!quarter && members < MOST_LISTED && cursor.skipAny("·,ㆍ‧")) {
            cursor.skip(' ');
            cursor.skip('\'');
            if (cursor.digits(4) < 0) {
                break;
            }
            members++;
            behind = cursor.at();
        }
        listed = members > 0 ? end : -1;
        cursor.to(behind);
    }

    private DateExpression unit() {
        if (cursor.skip("년")) {
            return years();
        }
        if (digits == 4 && (cursor.skip("학년도") || cursor.skip("회계연도"))) {
            return Written.year(first);
        }
        if (cursor.skip("월")) {
            return KoreanDateGuards.isMonth(cursor) ? between(1, 12, this::part) : null;
        }
        if (cursor.skip("일")) {
            return KoreanDateGuards.isDay(cursor, start) ? between(1, 31, this::day) : null;
        }
        if (cursor.skip("분기") || cursor.skip("/4분기") || cursor.skip("·4분기")) {
            boolean ends = cursor.endsKorean() || cursor.isAt(" ");
            return ends && !KoreanDateGuards.isInARow(cursor) ? between(1, 4, quarter -> part(32 + quarter)) : null;
        }
        return cursor.skip("세기") && cursor.endsKorean() ? between(1, 30, this::century) : null;
    }

    private DateExpression years() {
        if (KoreanDateGuards.isDecade(cursor)) {
            cursor.skip("대");
            return decades();
        }
        if (cursor.isAt("도") && KoreanDateGuards.isYearWithDo(cursor)) {
            cursor.skip("도");
        }
        boolean short2 = digits == 2 && (apostrophe || KoreanDateGuards.isShortYear(cursor, first));
        boolean zero = digits == 2 && first < 10;
        if (digits == 4 ? !KoreanDateGuards.isYear(cursor, first) : !short2 && !zero) {
            return null;
        }
        int from = digits == 4 ? first : full(first);
        if (second < 0) {
            return Written.year(from);
        }
        int to = secondDigits == 4 ? second : secondDigits == 2 ? from / 100 * 100 + second : -1;
        return to > from ? new Range(Written.year(from), Written.year(to)) : null;
    }

    private DateExpression decades() {
        DateExpression start = decade(first, digits);
        if (second < 0 || start == null) {
            return start;
        }
        int century = digits == 4 ? first / 100 * 100 : 1900;
        DateExpression end = secondDigits == 2 ? decade(century + second, 4) : decade(second, secondDigits);
        return end == null ? null : new Range(start, end);
    }

    /** 1900년대 may be a century or a decade; before 2000 it is the century. */
    private static DateExpression decade(int number, int digits) {
        if (number % 10 != 0 || digits != 4 && digits != 2) {
            return null;
        }
        int year = digits == 4 ? number : number < 30 ? 2000 + number : 1900 + number;
        return year % 100 == 0 && year < 2000 ? DateStretch.century(year) : DateStretch.decade(year);
    }

    private DateExpression between(int least, int most, IntFunction<DateExpression> one) {
        if (first < least || first > most || digits > 2 || apostrophe) {
            return null;
        }
        if (second < 0) {
            return one.apply(first);
        }
        return second < least || second > most || secondDigits > 2
                ? null
                : new Range(one.apply(first), rest(one.apply(second)));
    }

    /** The end of a range leans on its start. */
    private static DateExpression rest(DateExpression end) {
        return end instanceof Written(int year, int part, int day, Lean any)
                ? new Written(year, part, day, Lean.NEAREST)
                : end;
    }

    private Written part(int part) {
        return new Written(Written.NONE, part, Written.NONE, lean);
    }

    private Written day(int day) {
        return new Written(Written.NONE, Written.NONE, day, lean);
    }

    private Era century(int number) {
        return DateStretch.century((number - 1) * 100);
    }

    private static int full(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
