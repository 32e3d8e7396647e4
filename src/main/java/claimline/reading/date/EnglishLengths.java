package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.About;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.numeral.EnglishNumerals;
import claimline.reading.numeral.Numeral;
import claimline.reading.numeral.Numerals;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import java.math.BigDecimal;
import java.time.DayOfWeek;

/** How long something takes in English, and dates that lie so far away: five days, six-month; a year ago. */
final class EnglishLengths {

    private final DateCursor cursor;

    EnglishLengths(DateCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The length, or the date so far away, that begins at the cursor, which is behind it then; null where none does.
     */
    DateExpression read() {
        int start = cursor.at();
        boolean led = cursor.wholeWord(EnglishLengthWords.LEADS) != null && cursor.skip(' ');
        if (!led) {
            cursor.to(start);
        }
        int begin = cursor.at();
        boolean article = cursor.isAt("a ") || cursor.isAt("an ") || cursor.isAt("one day");
        TimeLength length = length();
        if (length == null || isAge()) {
            return cursor.back(start);
        }
        DateExpression away = led ? null : away(length);
        if (away != null) {
            return away;
        }
        boolean one = article
                && !cursor.text().startsWith("a few", begin, true)
                && length.lower().equals(BigDecimal.ONE);
        return one && !EnglishContext.isLasting(cursor.text(), start) ? cursor.back(start) : length.length();
    }

    private TimeLength length() {
        int start = cursor.at();
        TimeLength parted = parted();
        parted = parted == null ? single() : parted;
        parted = parted == null ? counted() : parted;
        return parted == null ? cursor.back(start) : withMore(parted);
    }

    /** half an hour, half-century, a quarter of an hour */
    private TimeLength parted() {
        int start = cursor.at();
        BigDecimal part = cursor.wholeWord(EnglishLengthWords.PARTS);
        LengthUnit unit = part != null && gap() ? cursor.wholeWord(EnglishLengthWords.UNITS) : null;
        return unit == null ? cursor.back(start) : whole(part, unit);
    }

    /** Half an hour in minutes, half a century in years: what people say. */
    private static TimeLength whole(BigDecimal part, LengthUnit unit) {
        int finer = unit.of(unit.finer());
        BigDecimal number =
                part.multiply(BigDecimal.valueOf(Math.max(finer, 1))).stripTrailingZeros();
        boolean exact = finer > 1 && number.scale() <= 0;
        return TimeLength.of((exact ? number : part).toPlainString(), exact ? unit.finer() : unit);
    }

    /** a year, an hour, a fortnight, several months, the past decade */
    private TimeLength single() {
        int start = cursor.at();
        BigDecimal few = cursor.wholeWord(EnglishLengthWords.FEW);
        if (few != null) {
            LengthUnit unit = cursor.skip(' ') ? cursor.wholeWord(EnglishLengthWords.UNITS) : null;
            return unit == null ? cursor.back(start) : TimeLength.of("1", unit).upTo(few);
        }
        boolean article = cursor.skip("a ") || cursor.skip("an ");
        if (article && cursor.skip("fortnight")) {
            return TimeLength.of("2", LengthUnit.WEEK);
        }
        LengthUnit unit = article || start > 0 && isLed(start) ? cursor.wholeWord(EnglishLengthWords.UNITS) : null;
        boolean one = unit != null && cursor.text().charAt(cursor.at() - 1) != 's';
        return one && !cursor.isAt("-") ? TimeLength.of("1", unit) : cursor.back(start);
    }

    /** Behind "the past" and its like. */
    private boolean isLed(int start) {
        return cursor.text().startsWith("the past ", start - 9, true)
                || cursor.text().startsWith("the coming ", start - 11, true);
    }

    private TimeLength counted() {
        int start = cursor.at();
        char first = cursor.peek();
        Numeral number =
                Digits.isDigit(first) || EnglishNumerals.begins(first) ? Numerals.at(cursor.text(), start) : null;
        if (number == null || number.isFraction() && "½¼¾".indexOf(cursor.text().charAt(number.end() - 1)) < 0) {
            return null;
        }
        cursor.to(number.end());
        Numeral upper = upper();
        LengthUnit unit = gap() ? cursor.wholeWord(EnglishLengthWords.UNITS) : null;
        if (unit == null || isOrdinal(number, unit)) {
            return cursor.back(start);
        }
        TimeLength length = TimeLength.of(number, unit);
        return length == null || upper == null
                ? length
                : length.upTo(upper.value().numerator());
    }

    /** 3 to 5 years, 2-3 hours */
    private Numeral upper() {
        int end = cursor.at();
        boolean to = cursor.skip(" to ") || cursor.skip(" or ") || cursor.skipAny("-–");
        Numeral upper = to && Numerals.begins(cursor.peek()) ? Numerals.at(cursor.text(), cursor.at()) : null;
        if (upper == null || upper.isVague() || upper.isFraction()) {
            return cursor.back(end);
        }
        cursor.to(upper.end());
        return upper;
    }

    /** 2024 year, 12 second: no length has its unit in the singular but of one, unless hyphens join the two. */
    private boolean isOrdinal(Numeral number, LengthUnit unit) {
        FoldedText text = cursor.text();
        boolean plural = text.charAt(cursor.at() - 1) == 's';
        boolean hyphen = text.charAt(number.end()) == '-';
        return !plural && !hyphen && number.upTo(1) != 1 && (unit == LengthUnit.SECOND || unit == LengthUnit.YEAR);
    }

    /** and a half, and three months, 30 minutes */
    private TimeLength withMore(TimeLength length) {
        int end = cursor.at();
        if (cursor.skip(" and a half")) {
            return length.andHalf();
        }
        boolean joined = cursor.skip(" and ") || cursor.skip(", ") || cursor.skip(' ');
        TimeLength finer = joined ? counted() : null;
        TimeLength both = finer == null ? null : length.and(finer);
        if (both == null) {
            cursor.to(end);
        }
        return both == null ? length : both;
    }

    private boolean gap() {
        return cursor.skip(' ') || cursor.skip('-') || cursor.skip('\n');
    }

    private DateExpression away(TimeLength length) {
        int end = cursor.at();
        DateExpression from = from(length);
        if (from != null) {
            return from;
        }
        cursor.to(end);
        Integer sign = cursor.skip(' ') ? cursor.wholeWord(EnglishLengthWords.AWAY) : null;
        if (sign == null || cursor.isAt(" than") || isBefore(end) && !EnglishRelative.endsClause(cursor)) {
            return cursor.back(end);
        }
        Anchor anchor = Math.abs(sign) == 1 ? Anchor.PUBLISHED : Anchor.SPOKEN;
        DateExpression away = length.shift(anchor, Integer.signum(sign));
        return away == null ? cursor.back(end) : away;
    }

    /** a week from Tuesday, three days after Christmas, two years before 2019 */
    private DateExpression from(TimeLength length) {
        Integer sign = cursor.skip(' ') ? cursor.wholeWord(EnglishLengthWords.FROM) : null;
        DateExpression date = sign != null && cursor.skip(' ') ? new EnglishDates(cursor).date() : null;
        DateExpression shift = date == null || date instanceof Range ? null : length.shift(Anchor.SPOKEN, sign);
        DateExpression exact = shift instanceof About(DateExpression near) ? near : shift;
        DateExpression day = date instanceof Weekday(DayOfWeek weekday, Lean any) && sign > 0
                ? new Weekday(weekday, Lean.COMING)
                : date;
        return exact instanceof Shift ? new Within(day, exact) : null;
    }

    /** three days before the vote: how long, and no date, as nobody knows when that is. */
    private boolean isBefore(int end) {
        return cursor.text().startsWith(" before", end, true);
    }

    /** 10 years old, 10-year-old: an age. */
    private boolean isAge() {
        return cursor.isAt(" old") || cursor.isAt("-old") || cursor.isAt(" older") || cursor.isAt(" younger");
    }
}
