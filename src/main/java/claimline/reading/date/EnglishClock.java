package claimline.reading.date;

import claimline.reading.calendar.ClockTime;
import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateGrain;
import claimline.reading.numeral.EnglishNumerals;
import claimline.reading.numeral.Numeral;
import claimline.reading.text.DateTables;
import claimline.reading.text.Digits;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.util.Map;

/** Times of day of English: 3:30 p.m. EST, 10am, 9.40 p.m., nine o'clock, noon, 14:30 GMT, 9am-5pm. */
final class EnglishClock {

    /** Whether it is the afternoon. */
    private static final Lexicon<Boolean> HALVES =
            Lexicon.of(Map.of("a.m.", false, "am", false, "p.m.", true, "pm", true, "a.m", false, "p.m", true));

    static final Lexicon<ClockTime> NAMED = Lexicon.of(Map.of(
            "noon", ClockTime.NOON,
            "midday", ClockTime.NOON,
            "12 noon", ClockTime.NOON,
            "midnight", ClockTime.MIDNIGHT,
            "12 midnight", ClockTime.MIDNIGHT));

    /** Words before the hour, with how many minutes past it they say. */
    static final Lexicon<Integer> TOLD = Lexicon.of(Map.of(
            "half past ", 30,
            "half-past ", 30,
            "a quarter past ", 15,
            "quarter past ", 15,
            "a quarter after ", 15,
            "a quarter to ", -15,
            "quarter to ", -15));

    /** Behind an hour they say which half of the day it is in. */
    private static final Lexicon<Boolean> PARTS = Lexicon.of(Map.of(
            " in the morning", false,
            " in the early morning", false,
            " in the afternoon", true,
            " in the evening", true,
            " at night", true));

    private static final Lexicon<Boolean> AT = DateTables.table(true, "at", "by", "until", "before");

    private static final int MINUTES = 60;

    private final DateCursor cursor;
    private final DateExpression day;

    /** @param day to which the time belongs */
    EnglishClock(DateCursor cursor, DateExpression day) {
        this.cursor = cursor;
        this.day = day;
    }

    /** Null where no time begins at the cursor. */
    DateExpression read() {
        int start = cursor.at();
        DateExpression range = range();
        if (range != null) {
            return range;
        }
        cursor.to(start);
        ClockTime time = time();
        time = time == null ? ClockDigits.military(cursor) : time;
        boolean bare = time != null
                && Digits.isDigit(cursor.text().charAt(cursor.at() - 1))
                && KoreanDateWords.isSpokenDay(day);
        return time == null || bare && !ClockDigits.standsAlone(cursor.text(), start, cursor.at())
                ? cursor.back(start)
                : new Timed(day, time);
    }

    private DateExpression range() {
        int hour = cursor.digits(2);
        if (hour < 1 || hour > 12) {
            return null;
        }
        int minute = minutes();
        Boolean first = half();
        boolean to = cursor.skipAny("-–—") || cursor.skip(" to ") || cursor.skip(" - ") || cursor.skip(" – ");
        ClockTime last = to ? time() : null;
        if (last == null || minute < 0) {
            return null;
        }
        boolean afternoon = first == null ? last.hour() >= 12 && hour <= last.hour() - 12 : first;
        ClockTime shown = ClockTime.of(hour, minute, 0);
        ClockTime from = (afternoon ? shown.afternoon() : shown.morning()).in(last.zone());
        return new Range(new Timed(day, from), new Timed(EnglishDateWords.spoken(0, DateGrain.DAY), last));
    }

    private ClockTime time() {
        ClockTime named = cursor.wholeWord(NAMED);
        if (named != null) {
            return named.in(DateZones.behind(cursor));
        }
        int start = cursor.at();
        ClockTime told = told();
        if (told == null) {
            cursor.to(start);
            told = hours();
        }
        return told == null ? cursor.back(start) : told.in(DateZones.behind(cursor));
    }

    /** half past nine, a quarter to three in the afternoon, ten minutes past six */
    private ClockTime told() {
        int start = cursor.at();
        Integer minutes = cursor.word(TOLD);
        if (minutes == null && EnglishContext.isBehind(cursor.text(), start, AT)) {
            minutes = minutesPast();
        }
        int hour = minutes == null ? -1 : hour(cursor);
        if (hour < 1 || hour > 12 || Words.isWord(cursor.peek())) {
            return null;
        }
        Boolean afternoon = half();
        int whole = hour % 12 + (afternoon != null && afternoon ? 12 : 0);
        int shown = afternoon == null && hour == 12 && minutes >= 0 ? 12 : whole;
        int of = Math.floorMod(shown * MINUTES + minutes, 24 * MINUTES);
        return ClockTime.of(of / MINUTES, of % MINUTES, 0);
    }

    /** ten past, twenty minutes to; only behind a word such as at, since five to six is a band, as is 5 to 6. */
    private Integer minutesPast() {
        boolean words = !Digits.isDigit(cursor.peek());
        int number = minuteNumber();
        boolean said = cursor.skip(" minutes");
        boolean past = number > 0 && cursor.skip(" past ");
        boolean to = number > 0 && (words || said) && !past && cursor.skip(" to ");
        return !past && !to ? null : Integer.valueOf(past ? number : -number);
    }

    private int minuteNumber() {
        if (Digits.isDigit(cursor.peek())) {
            int digits = cursor.digits(2);
            return digits < MINUTES ? digits : -1;
        }
        Numeral words = EnglishNumerals.begins(cursor.peek()) ? EnglishNumerals.at(cursor.text(), cursor.at()) : null;
        int number = words == null ? -1 : words.upTo(29);
        if (number > 0) {
            cursor.to(words.end());
        }
        return number;
    }

    private ClockTime hours() {
        int start = cursor.at();
        ClockTime full = ClockDigits.read(cursor);
        int hour = full != null ? full.hour() : hour(cursor);
        int minute = full != null ? full.minute() : hour < 0 ? -1 : minutes();
        int end = cursor.at();
        Boolean afternoon = half();
        ClockTime shown = ClockTime.of(hour, minute, full == null ? 0 : full.second());
        if (shown == null || afternoon != null && (hour > 12 || hour == 0)) {
            return full == null ? null : behind(end, full);
        }
        if (afternoon != null) {
            return afternoon ? shown.afternoon() : shown.morning();
        }
        if (full != null) {
            return full;
        }
        if (minute != 0 || !cursor.skip(" o'clock")) {
            return cursor.back(start);
        }
        Boolean part = half();
        return part == null ? shown : part ? shown.afternoon() : shown.morning();
    }

    private ClockTime behind(int end, ClockTime time) {
        cursor.to(end);
        return time;
    }

    /** An hour in digits or words, -1 where none stands at the cursor. */
    static int hour(DateCursor cursor) {
        if (Digits.isDigit(cursor.peek())) {
            return cursor.digits(2);
        }
        Numeral words = EnglishNumerals.begins(cursor.peek()) ? EnglishNumerals.at(cursor.text(), cursor.at()) : null;
        if (words == null || words.upTo(12) < 1) {
            return -1;
        }
        cursor.to(words.end());
        return words.upTo(12);
    }

    /** The minutes behind a colon or point, 0 where there are none, -1 where something else stands there. */
    private int minutes() {
        int start = cursor.at();
        if (!cursor.skip(':') && !cursor.skip('.')) {
            return 0;
        }
        int minutes = cursor.exactly(2);
        if (minutes < 0 || minutes > 59) {
            cursor.to(start);
            return 0;
        }
        return minutes;
    }

    private Boolean half() {
        int start = cursor.at();
        cursor.skip(' ');
        Boolean half = cursor.word(HALVES);
        if (half != null && !Words.isLatin(cursor.peek())) {
            return half;
        }
        cursor.to(start);
        return cursor.wholeWord(PARTS);
    }
}
