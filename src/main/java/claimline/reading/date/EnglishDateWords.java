package claimline.reading.date;

import static java.util.Map.entry;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Nth;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Stage;
import claimline.reading.calendar.DateExpression.Staged;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.text.Lexicon;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/** The words of English dates. Those in lower case stand in any case, others as they are: May, but not may. */
final class EnglishDateWords {

    static final Lexicon<Integer> MONTHS = Lexicon.of(Map.ofEntries(
            entry("january", 1),
            entry("february", 2),
            entry("March", 3),
            entry("April", 4),
            entry("May", 5),
            entry("June", 6),
            entry("july", 7),
            entry("August", 8),
            entry("september", 9),
            entry("october", 10),
            entry("november", 11),
            entry("december", 12),
            entry("Jan", 1),
            entry("Feb", 2),
            entry("Mar", 3),
            entry("Apr", 4),
            entry("Jun", 6),
            entry("Jul", 7),
            entry("Aug", 8),
            entry("Sep", 9),
            entry("Sept", 9),
            entry("Oct", 10),
            entry("Nov", 11),
            entry("Dec", 12)));

    static final Lexicon<DayOfWeek> WEEKDAYS = Lexicon.of(Map.ofEntries(
            entry("monday", DayOfWeek.MONDAY),
            entry("tuesday", DayOfWeek.TUESDAY),
            entry("wednesday", DayOfWeek.WEDNESDAY),
            entry("thursday", DayOfWeek.THURSDAY),
            entry("friday", DayOfWeek.FRIDAY),
            entry("saturday", DayOfWeek.SATURDAY),
            entry("sunday", DayOfWeek.SUNDAY),
            entry("Mon", DayOfWeek.MONDAY),
            entry("Tue", DayOfWeek.TUESDAY),
            entry("Tues", DayOfWeek.TUESDAY),
            entry("Wed", DayOfWeek.WEDNESDAY),
            entry("Thu", DayOfWeek.THURSDAY),
            entry("Thur", DayOfWeek.THURSDAY),
            entry("Thurs", DayOfWeek.THURSDAY),
            entry("Fri", DayOfWeek.FRIDAY),
            entry("Sat", DayOfWeek.SATURDAY),
            entry("Sun", DayOfWeek.SUNDAY)));

    /** Days and periods that need no other word. */
    static final Lexicon<DateExpression> NAMED = Lexicon.of(Map.ofEntries(
            entry("today", published(0, DateGrain.DAY)),
            entry("tonight", published(0, DateGrain.DAY)),
            entry("this morning", published(0, DateGrain.DAY)),
            entry("this afternoon", published(0, DateGrain.DAY)),
            entry("this evening", published(0, DateGrain.DAY)),
            entry("yesterday", published(-1, DateGrain.DAY)),
            entry("last night", published(-1, DateGrain.DAY)),
            entry("the day before yesterday", published(-2, DateGrain.DAY)),
            entry("tomorrow", published(1, DateGrain.DAY)),
            entry("the day after tomorrow", published(2, DateGrain.DAY)),
            entry("the weekend", published(-1, DateGrain.WEEKEND)),
            entry("the same day", spoken(0, DateGrain.DAY)),
            entry("that same day", spoken(0, DateGrain.DAY)),
            entry("that day", spoken(0, DateGrain.DAY)),
            entry("that night", spoken(0, DateGrain.DAY)),
            entry("that morning", spoken(0, DateGrain.DAY)),
            entry("that afternoon", spoken(0, DateGrain.DAY)),
            entry("that evening", spoken(0, DateGrain.DAY)),
            entry("the following day", spoken(1, DateGrain.DAY)),
            entry("the next day", spoken(1, DateGrain.DAY)),
            entry("the very next day", spoken(1, DateGrain.DAY)),
            entry("the next morning", spoken(1, DateGrain.DAY)),
            entry("the following morning", spoken(1, DateGrain.DAY)),
            entry("the previous day", spoken(-1, DateGrain.DAY)),
            entry("the preceding day", spoken(-1, DateGrain.DAY)),
            entry("the day before", spoken(-1, DateGrain.DAY)),
            entry("the day after", spoken(1, DateGrain.DAY)),
            entry("the night before last", published(-2, DateGrain.DAY)),
            entry("the evening before last", published(-2, DateGrain.DAY)),
            entry("the end of the week", new Staged(spoken(0, DateGrain.WEEK), Stage.END)),
            entry("the start of the week", new Staged(spoken(0, DateGrain.WEEK), Stage.BEGINNING)),
            entry("the end of the month", new Staged(spoken(0, DateGrain.MONTH), Stage.END)),
            entry("the start of the month", new Staged(spoken(0, DateGrain.MONTH), Stage.BEGINNING)),
            entry("the end of the quarter", new Staged(spoken(0, DateGrain.QUARTER), Stage.END)),
            entry("the end of the decade", new Staged(published(0, DateGrain.DECADE), Stage.END)),
            entry("the end of the century", new Staged(published(0, DateGrain.CENTURY), Stage.END)),
            entry("year-end", new Staged(published(0, DateGrain.YEAR), Stage.END)),
            entry("month-end", new Staged(published(0, DateGrain.MONTH), Stage.END)),
            entry("the night before", spoken(-1, DateGrain.DAY)),
            entry("the week before", spoken(-1, DateGrain.WEEK)),
            entry("the week after", spoken(1, DateGrain.WEEK)),
            entry("the month before", spoken(-1, DateGrain.MONTH)),
            entry("the month after", spoken(1, DateGrain.MONTH)),
            entry("the year before", spoken(-1, DateGrain.YEAR)),
            entry("the year after", spoken(1, DateGrain.YEAR)),
            entry("the week before last", published(-2, DateGrain.WEEK)),
            entry("the month before last", published(-2, DateGrain.MONTH)),
            entry("the year before last", published(-2, DateGrain.YEAR)),
            entry("the week after next", published(2, DateGrain.WEEK)),
            entry("the month after next", published(2, DateGrain.MONTH)),
            entry("the year after next", published(2, DateGrain.YEAR))));

    /** Named days that are dates only where the sentence does not go on to say before or after what. */
    static final Set<String> NEED_END = Set.of(
            "the day before",
            "the day after",
            "the night before",
            "the week before",
            "the week after",
            "the month before",
            "the month after",
            "the year before",
            "the year after");

    /** Which one of a unit. */
    record Which(Anchor anchor, int amount, Lean lean) {}

    static final Lexicon<Which> WHICH = Lexicon.of(Map.ofEntries(
            entry("last", new Which(Anchor.PUBLISHED, -1, Lean.PAST)),
            entry("this past", new Which(Anchor.PUBLISHED, -1, Lean.PAST)),
            entry("this", new Which(Anchor.PUBLISHED, 0, Lean.NEAREST)),
            entry("the current", new Which(Anchor.PUBLISHED, 0, Lean.NEAREST)),
            entry("next", new Which(Anchor.PUBLISHED, 1, Lean.COMING)),
            entry("this coming", new Which(Anchor.PUBLISHED, 1, Lean.COMING)),
            entry("the coming", new Which(Anchor.PUBLISHED, 1, Lean.COMING)),
            entry("the upcoming", new Which(Anchor.PUBLISHED, 1, Lean.COMING)),
            entry("the same", new Which(Anchor.SPOKEN, 0, Lean.NEAREST)),
            entry("that same", new Which(Anchor.SPOKEN, 0, Lean.NEAREST)),
            entry("that", new Which(Anchor.SPOKEN, 0, Lean.NEAREST)),
            entry("the next", new Which(Anchor.SPOKEN, 1, Lean.COMING)),
            entry("the following", new Which(Anchor.SPOKEN, 1, Lean.COMING)),
            entry("the previous", new Which(Anchor.SPOKEN, -1, Lean.PAST)),
            entry("the preceding", new Which(Anchor.SPOKEN, -1, Lean.PAST)),
            entry("the prior", new Which(Anchor.SPOKEN, -1, Lean.PAST))));

    static final Lexicon<DateGrain> UNITS = Lexicon.of(Map.of(
            "weekend", DateGrain.WEEKEND,
            "week", DateGrain.WEEK,
            "month", DateGrain.MONTH,
            "quarter", DateGrain.QUARTER,
            "year", DateGrain.YEAR,
            "fiscal year", DateGrain.YEAR,
            "decade", DateGrain.DECADE,
            "century", DateGrain.CENTURY));

    static final Lexicon<Integer> SEASONS =
            Lexicon.of(Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24));

    static final Lexicon<Stage> STAGES = Lexicon.of(Map.ofEntries(
            entry("early", Stage.EARLY),
            entry("early in", Stage.EARLY),
            entry("mid", Stage.MIDDLE),
            entry("late", Stage.LATE),
            entry("late in", Stage.LATE),
            entry("the beginning of", Stage.BEGINNING),
            entry("the start of", Stage.BEGINNING),
            entry("beginning of", Stage.BEGINNING),
            entry("start of", Stage.BEGINNING),
            entry("the middle of", Stage.MIDDLE),
            entry("the end of", Stage.END),
            entry("end of", Stage.END),
            entry("the close of", Stage.END)));

    /** Say that a period is meant as seen from within: no part of it. */
    static final Lexicon<Boolean> SOMETIME =
            Lexicon.of(Map.of("earlier", true, "later", true, "earlier in", true, "later in", true));

    static final Lexicon<Boolean> DAY_PARTS =
            Lexicon.of(Map.of("morning", true, "afternoon", true, "evening", true, "night", true, "at night", true));

    static final Lexicon<DateExpression> HOLIDAYS = Lexicon.of(Map.ofEntries(
            entry("New Year's Day", on(1, 1)),
            entry("Martin Luther King Jr. Day", nth(1, 3, DayOfWeek.MONDAY)),
            entry("Valentine's Day", on(2, 14)),
            entry("Presidents' Day", nth(2, 3, DayOfWeek.MONDAY)),
            entry("St. Patrick's Day", on(3, 17)),
            entry("St Patrick's Day", on(3, 17)),
            entry("April Fools' Day", on(4, 1)),
            entry("April Fool's Day", on(4, 1)),
            entry("May Day", on(5, 1)),
            entry("Memorial Day", nth(5, 0, DayOfWeek.MONDAY)),
            entry("Mother's Day", nth(5, 2, DayOfWeek.SUNDAY)),
            entry("Father's Day", nth(6, 3, DayOfWeek.SUNDAY)),
            entry("Juneteenth", on(6, 19)),
            entry("Independence Day", on(7, 4)),
            entry("Fourth of July", on(7, 4)),
            entry("the Fourth of July", on(7, 4)),
            entry("Bastille Day", on(7, 14)),
            entry("Labor Day", nth(9, 1, DayOfWeek.MONDAY)),
            entry("Columbus Day", nth(10, 2, DayOfWeek.MONDAY)),
            entry("Halloween", on(10, 31)),
            entry("Veterans Day", on(11, 11)),
            entry("Armistice Day", on(11, 11)),
            entry("Thanksgiving Day", nth(11, 4, DayOfWeek.THURSDAY)),
            entry("Thanksgiving", nth(11, 4, DayOfWeek.THURSDAY)),
            entry("Christmas Eve", on(12, 24)),
            entry("Christmas Day", on(12, 25)),
            entry("Christmas", on(12, 25)),
            entry("Boxing Day", on(12, 26)),
            entry("New Year's Eve", on(12, 31))));

    /** Feasts that are more often a season, or stand before what belongs to them. */
    static final Set<String> SEASONAL = Set.of("Christmas", "Thanksgiving");

    private static DateExpression on(int month, int day) {
        return Written.of(Written.NONE, month, day);
    }

    private static DateExpression nth(int month, int place, DayOfWeek day) {
        return new Within(Written.part(month), new Nth(place, day));
    }

    static DateExpression published(int amount, DateGrain grain) {
        return new Shift(Anchor.PUBLISHED, amount, grain);
    }

    static DateExpression spoken(int amount, DateGrain grain) {
        return new Shift(Anchor.SPOKEN, amount, grain);
    }

    private EnglishDateWords() {}
}
