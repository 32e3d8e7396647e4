package claimline.reading.date;

import claimline.reading.calendar.ClockTime;
import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateStretch;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;
import java.time.YearMonth;

/**
 * Dates in digits alone: 2025-01-27, 2025. 1. 27., 25.1.27, 1/27/2025, 2025-01-29T05:00:47+09:00. Where both the day
 * and the month come first in some country, the month does unless it would be more than twelve; between points the day
 * does.
 */
final class NumericDates {

    private static final int LEAP_YEAR = 2024;

    private final DateCursor cursor;
    private final int start;

    private NumericDates(DateCursor cursor) {
        this.cursor = cursor;
        start = cursor.at();
    }

    /** The date that begins at the cursor, which is behind it then; null where none does. */
    static DateExpression read(DateCursor cursor) {
        return new NumericDates(cursor).read();
    }

    private DateExpression read() {
        if (!beginsNumber()) {
            return null;
        }
        boolean apostrophe = cursor.skip('\'');
        int begin = cursor.at();
        int first = cursor.digits(4);
        int digits = cursor.at() - begin;
        DateExpression date = switch (digits) {
            case 4 -> apostrophe ? null : fromYear(first);
            case 1, 2 -> fromShort(first, digits == 2);
            default -> null;
        };
        return date == null ? cursor.back(start) : date;
    }

    /** Not within a version, an address or a telephone number. */
    private boolean beginsNumber() {
        FoldedText text = cursor.text();
        char before = text.charAt(start - 1);
        if (Digits.isDigit(before) || Words.isLatin(before)) {
            return false;
        }
        boolean joined = "./:-_=#$@".indexOf(before) >= 0 && before != '\0';
        return !joined || before == '.' && text.charAt(start - 2) != ' ' && !Words.isWord(text.charAt(start - 2));
    }

    private DateExpression fromYear(int year) {
        char sign = cursor.peek();
        if ("-./".indexOf(sign) < 0 || year < 1000) {
            return null;
        }
        boolean spaced = cursor.peek(1) == ' ' && sign == '.';
        int month = next(sign, spaced);
        int behindMonth = cursor.at();
        boolean padded = behindMonth - start == 7;
        int day = month < 0 ? -1 : next(sign, spaced);
        if (day >= 0 && isDay(year, month, day) && endsNumber(sign) && !isVersion()) {
            return withMoment(Written.of(year, month, day), sign);
        }
        cursor.to(behindMonth);
        boolean monthOnly = month >= 1 && month <= 12 && padded && sign != '.' && !spaced && endsNumber(sign);
        return monthOnly && year >= 1900 && year < 2100 ? Written.of(year, month, Written.NONE) : null;
    }

    private DateExpression fromShort(int first, boolean twoDigits) {
        char sign = cursor.peek();
        if ("-./".indexOf(sign) < 0) {
            return null;
        }
        int second = next(sign, false);
        if (second < 0) {
            return null;
        }
        int behindSecond = cursor.at();
        boolean more = cursor.skip(sign);
        int begin = cursor.at();
        int third = more ? cursor.digits(4) : -1;
        int digits = cursor.at() - begin;
        if (third >= 0 && endsNumber(sign)) {
            return digits == 4 ? fromDay(first, second, third, sign) : shortYear(first, second, third, twoDigits, sign);
        }
        cursor.to(behindSecond);
        return more && third >= 0 ? null : monthAndDay(first, second, sign);
    }

    /** 27/1/2025, 1/27/2025, 27.1.2025 */
    private DateExpression fromDay(int first, int second, int year, char sign) {
        boolean dayFirst = first > 12 || sign == '.' && second <= 12;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        return year >= 1000 && isDay(year, month, day) ? withMoment(Written.of(year, month, day), sign) : null;
    }

    /** 25.1.27, 25-01-27, 1/27/25 */
    private DateExpression shortYear(int first, int second, int third, boolean twoDigits, char sign) {
        if (twoDigits && sign != '/' && isDay(full(first), second, third) && !isVersion() && !isNamed()) {
            if (sign == '.') {
                skipLastPoint();
            }
            return Written.of(full(first), second, third);
        }
        boolean american = sign == '/' && isDay(full(third), first, second);
        return american ? Written.of(full(third), first, second) : null;
    }

    /**
     * 1/27(월), 1.27(월): with a weekday behind it, else it is a ratio or a decimal; 12/27 only before a time or range.
     */
    private DateExpression monthAndDay(int month, int day, char sign) {
        if (!isDay(LEAP_YEAR, month, day) || !endsNumber(sign)) {
            return null;
        }
        int end = cursor.at();
        boolean weekday = KoreanWeekdays.skipBracketed(cursor);
        cursor.to(end);
        boolean slashed = sign == '/' && day > 12 && isDated();
        return weekday && sign != '-' || slashed ? Written.of(Written.NONE, month, day) : null;
    }

    private boolean isDated() {
        char next = cursor.peek();
        boolean free = !Words.isWord(cursor.text().charAt(start - 1))
                && (next == ' ' || next == '\n' || next == '~' || next == ')' || next == ',' || next == '\0');
        return free && (cursor.isAt(" 오전") || cursor.isAt(" 오후") || next == '~' || isAlone())
                || cursor.isAt("부터")
                || cursor.isAt("까지")
                || cursor.isAt("일");
    }

    /** At the head of a line: a list of dates. */
    private boolean isAlone() {
        char before = cursor.text().charAt(start - 1);
        return before == '\n' || before == '\0' || before == '(';
    }

    /** The number behind the sign; -1 where none stands. */
    private int next(char sign, boolean spaced) {
        if (!cursor.skip(sign)) {
            return -1;
        }
        if (spaced) {
            cursor.skip(' ');
        }
        return cursor.digits(2);
    }

    /** A number of the same kind does not go on here: neither a version nor an address of four parts. */
    private boolean endsNumber(char sign) {
        char next = cursor.peek();
        boolean more = (next == sign || next == '.' || next == '/' || next == '-') && Digits.isDigit(cursor.peek(1));
        return !more && !Digits.isDigit(next) && next != '%' && !(Words.isLatin(next) && next != 'T');
    }

    private boolean isVersion() {
        FoldedText text = cursor.text();
        return text.startsWith("버전 ", start - 3, false)
                || text.startsWith("version ", start - 8, true)
                || text.startsWith("ver. ", start - 5, true);
    }

    /** Whether the word before is a name of Latin letters, whose version this may be. */
    private boolean isNamed() {
        FoldedText text = cursor.text();
        return Words.isLatin(text.charAt(start - 2)) && text.charAt(start - 1) == ' ';
    }

    private void skipLastPoint() {
        int end = cursor.at();
        boolean last = cursor.skip('.') && (cursor.peek() == ' ' || cursor.peek() == '(' || cursor.peek() == ')');
        if (!last || cursor.peek() == ' ' && !Digits.isDigit(cursor.peek(1)) && !cursor.isAt(" 오")) {
            cursor.to(end);
        }
    }

    private DateExpression withMoment(Written day, char sign) {
        if (sign == '.') {
            skipLastPoint();
        }
        if (cursor.peek() != 'T' || !Digits.isDigit(cursor.peek(1))) {
            return day;
        }
        int end = cursor.at();
        cursor.skip('T');
        ClockTime time = ClockDigits.read(cursor);
        if (time == null) {
            cursor.to(end);
            return day;
        }
        return new Timed(day, time.in(offset()));
    }

    private String offset() {
        int begin = cursor.at();
        if (cursor.skip('Z')) {
            return "Z";
        }
        boolean signed = cursor.skipAny("+-");
        int hours = signed ? cursor.digits(4) : -1;
        if (hours < 0) {
            cursor.to(begin);
            return "";
        }
        boolean both = cursor.at() - begin == 5;
        int minutes = both ? hours % 100 : cursor.skip(':') ? cursor.exactly(2) : 0;
        int whole = both ? hours / 100 : hours;
        boolean known = whole <= 14 && minutes >= 0 && minutes < 60;
        if (!known) {
            cursor.to(begin);
        }
        char sign = cursor.text().charAt(begin);
        return known ? sign + DateStretch.two(whole) + ":" + DateStretch.two(minutes) : "";
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
    }

    private static int full(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
