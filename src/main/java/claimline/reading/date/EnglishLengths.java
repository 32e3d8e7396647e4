package claimline.reading.date;

import static java.util.Map.entry;

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
import claimline.reading.text.DateTables;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;

/** How long something takes in English, and dates that lie so far away: five days, six-month; a year ago. */
final class EnglishLengths {

    static final Lexicon<LengthUnit> UNITS = Lexicon.of(Map.ofEntries(
            entry("century", LengthUnit.CENTURY),
            entry("centuries", LengthUnit.CENTURY),
            entry("decade", LengthUnit.DECADE),
            entry("decades", LengthUnit.DECADE),
            entry("year", LengthUnit.YEAR),
            entry("years", LengthUnit.YEAR),
            entry("yr", LengthUnit.YEAR),
            entry("yrs", LengthUnit.YEAR),
            entry("month", LengthUnit.MONTH),
            entry("months", LengthUnit.MONTH),
            entry("week", LengthUnit.WEEK),
            entry("weeks", LengthUnit.WEEK),
            entry("day", LengthUnit.DAY),
            entry("days", LengthUnit.DAY),
            entry("working days", LengthUnit.DAY),
            entry("business days", LengthUnit.DAY),
            entry("trading days", LengthUnit.DAY),
            entry("hour", LengthUnit.HOUR),
            entry("hours", LengthUnit.HOUR),
            entry("hr", LengthUnit.HOUR),
            entry("hrs", LengthUnit.HOUR),
            entry("minute", LengthUnit.MINUTE),
            entry("minutes", LengthUnit.MINUTE),
            entry("min", LengthUnit.MINUTE),
            entry("mins", LengthUnit.MINUTE),
            entry("second", LengthUnit.SECOND),
            entry("seconds", LengthUnit.SECOND),
            entry("sec", LengthUnit.SECOND),
            entry("secs", LengthUnit.SECOND)));

    static final Lexicon<BigDecimal> PARTS = Lexicon.of(Map.of(
            "half a", new BigDecimal("0.5"),
            "half an", new BigDecimal("0.5"),
            "a half", new BigDecimal("0.5"),
            "half", new BigDecimal("0.5"),
            "a quarter of an", new BigDecimal("0.25"),
            "a quarter of a", new BigDecimal("0.25"),
            "quarter", new BigDecimal("0.25"),
            "three quarters of an", new BigDecimal("0.75")));

    static final Lexicon<BigDecimal> FEW =
            Lexicon.of(Map.of("several", BigDecimal.TEN, "a few", BigDecimal.TEN, "few", BigDecimal.TEN));

    static final Lexicon<Boolean> LEADS = DateTables.table(
            true,
            "the past",
            "the last",
            "the next",
            "the coming",
            "the previous",
            "the first",
            "the final",
            "past",
            "last",
            "next");

    private static final Lexicon<Integer> AWAY = Lexicon.of(Map.ofEntries(
            entry("ago", -1),
            entry("earlier", -2),
            entry("before", -2),
            entry("later", 2),
            entry("from now", 1),
            entry("from today", 1),
            entry("afterwards", 2),
            entry("afterward", 2)));

    private static final Lexicon<Integer> FROM =
            Lexicon.of(Map.of("from", 1, "after", 1, "following", 1, "before", -1, "prior to", -1));

    private final DateCursor cursor;

    EnglishLengths(DateCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The length, or the date so far away, that begins at the cursor, which is behind it then; null where none does.
     */
    DateExpression read() {
        int start = cursor.at();
        boolean led = cursor.wholeWord(LEADS) != null && cursor.skip(' ');
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
        BigDecimal part = cursor.wholeWord(PARTS);
        LengthUnit unit = part != null && gap() ? cursor.wholeWord(UNITS) : null;
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
        BigDecimal few = cursor.wholeWord(FEW);
        if (few != null) {
            LengthUnit unit = cursor.skip(' ') ? cursor.wholeWord(UNITS) : null;
            return unit == null ? cursor.back(start) : TimeLength.of("1", unit).upTo(few);
        }
        boolean article = cursor.skip("a ") || cursor.skip("an ");
        if (article && cursor.skip("fortnight")) {
            return TimeLength.of("2", LengthUnit.WEEK);
        }
        LengthUnit unit = article || start > 0 && isLed(start) ? cursor.wholeWord(UNITS) : null;
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
        LengthUnit unit = gap() ? cursor.wholeWord(UNITS) : null;
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
        Integer sign = cursor.skip(' ') ? cursor.wholeWord(AWAY) : null;
        if (sign == null || cursor.isAt(" than") || isBefore(end) && !EnglishRelative.endsClause(cursor)) {
            return cursor.back(end);
        }
        Anchor anchor = Math.abs(sign) == 1 ? Anchor.PUBLISHED : Anchor.SPOKEN;
        DateExpression away = length.shift(anchor, Integer.signum(sign));
        return away == null ? cursor.back(end) : away;
    }

    /** a week from Tuesday, three days after Christmas, two years before 2019 */
    private DateExpression from(TimeLength length) {
        Integer sign = cursor.skip(' ') ? cursor.wholeWord(FROM) : null;
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
