package claimline.reading.date;

import static java.util.Map.entry;

import claimline.reading.text.DateTables;
import claimline.reading.text.Lexicon;
import java.math.BigDecimal;
import java.util.Map;

/** The words of lengths of time of English. */
final class EnglishLengthWords {

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

    /** How far away: forward or back, from publication or, where doubled, from the day last spoken of. */
    static final Lexicon<Integer> AWAY = Lexicon.of(Map.ofEntries(
            entry("ago", -1),
            entry("earlier", -2),
            entry("before", -2),
            entry("later", 2),
            entry("from now", 1),
            entry("from today", 1),
            entry("afterwards", 2),
            entry("afterward", 2)));

    /** Before a date from which the length leads. */
    static final Lexicon<Integer> FROM =
            Lexicon.of(Map.of("from", 1, "after", 1, "following", 1, "before", -1, "prior to", -1));

    private EnglishLengthWords() {}
}
