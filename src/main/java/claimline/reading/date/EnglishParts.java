package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Nth;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.calendar.DateStretch;
import claimline.reading.text.DateTables;
import claimline.reading.text.Digits;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.time.DayOfWeek;
import java.util.Map;

/** Quarters, halves, seasons, decades and centuries of English, and the nth week or weekday of a month. */
final class EnglishParts {

    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    static final Lexicon<Integer> DECADES = Lexicon.of(Map.of(
            "twenties", 20,
            "thirties", 30,
            "forties", 40,
            "fifties", 50,
            "sixties", 60,
            "seventies", 70,
            "eighties", 80,
            "nineties", 90));

    private static final Lexicon<Boolean> BEFORE_CHRIST =
            Lexicon.of(Map.of("BC", true, "BCE", true, "B.C.", true, "B.C.E.", true, "AD", false, "CE", false));

    private static final Lexicon<Boolean> IN_A_ROW =
            DateTables.table(true, " in a row", " running", " in succession", " straight");

    private final DateCursor cursor;

    EnglishParts(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** Behind the article if there is one; null where none begins at the cursor. */
    DateExpression read() {
        int start = cursor.at();
        DateExpression part = decade();
        part = part == null ? ordinal() : part;
        part = part == null ? coded() : part;
        part = part == null ? season() : part;
        return part == null ? cursor.back(start) : part;
    }

    /** the 1990s, the '90s, the nineties */
    private DateExpression decade() {
        int start = cursor.at();
        Integer word = cursor.text().startsWith("the ", start - 4, true) ? cursor.wholeWord(DECADES) : null;
        if (word != null) {
            return DateStretch.decade((word == 20 ? 2000 : 1900) + word);
        }
        boolean cut = cursor.skip('\'');
        int begin = cursor.at();
        int number = cursor.digits(4);
        int digits = cursor.at() - begin;
        boolean ends = number >= 0
                && number % 10 == 0
                && (cursor.skip("'s") || cursor.skip('s'))
                && !Words.isLatin(cursor.peek());
        boolean known = digits == 4 && number >= 1000
                || digits == 2
                        && (cut
                                || cursor.text().startsWith("the ", begin - 4, true)
                                || EnglishContext.isYear(cursor.text(), begin));
        if (!ends || !known || number > 2990) {
            return cursor.back(start);
        }
        int year = digits == 4 ? number : number < 30 ? 2000 + number : 1900 + number;
        return year % 100 == 0 && year < 2000 ? DateStretch.century(year) : DateStretch.decade(year);
    }

    /** the third quarter of 2024, the 21st century, the first Monday of May, the last week of January */
    private DateExpression ordinal() {
        int start = cursor.at();
        int place = cursor.skip("final ") || cursor.skip("last ") ? 0 : DayOrdinals.read(cursor);
        if (place < 0 || place > 0 && !cursor.skip(' ') && !cursor.skip('-')) {
            return cursor.back(start);
        }
        DateExpression part = null;
        int begin = cursor.at();
        DateExpression several = new EnglishPortions(cursor).read(place);
        if (several != null) {
            return several;
        }
        cursor.to(begin);
        if (place <= 4 && cursor.skip("quarter")) {
            part = Words.isLatin(cursor.peek()) ? null : ofYear(FIRST_QUARTER - 1 + (place == 0 ? 4 : place), true);
        } else if (place <= 2 && cursor.skip("half")) {
            part = ofYear(FIRST_HALF - 1 + (place == 0 ? 2 : place), false);
        } else if (place > 0 && cursor.skip("century")) {
            part = Words.isLatin(cursor.peek()) ? null : century(place);
        } else {
            part = ofMonth(place);
        }
        return part == null ? cursor.back(start) : part;
    }

    private DateExpression ofMonth(int place) {

        boolean week = cursor.skip("week") || cursor.skip("full week");
        DayOfWeek day = week ? null : cursor.wholeWord(EnglishDateWords.WEEKDAYS);
        boolean follows = (week || day != null) && (cursor.skip(" of ") || cursor.skip(" in "));
        int begin = cursor.at();
        DateExpression month = follows ? new EnglishMonthDays(cursor).monthFirst() : null;
        month = month == null && follows ? EnglishYears.read(cursor, true) : month;
        boolean whole = month != null && month.grain() != DateGrain.DAY && cursor.at() > begin;
        return whole ? new Within(month, new Nth(place, day)) : null;
    }

    private DateExpression century(int place) {
        int end = cursor.at();
        cursor.skip(' ');
        Boolean before = cursor.wholeWord(BEFORE_CHRIST);
        if (before == null) {
            cursor.to(end);
        }
        return before != null && before ? KoreanEras.centuryBefore(place) : DateStretch.century((place - 1) * 100);
    }

    /** With the year it is of; null where it needs one that does not stand there: the second half may be of a game. */
    private DateExpression ofYear(int part, boolean alone) {
        int end = cursor.at();
        boolean of = cursor.skip(" of ") || cursor.skip(" in ");
        DateExpression year = of || cursor.skip(", ") || cursor.skip(' ') ? EnglishYears.read(cursor, of) : null;
        if (year != null) {
            return merged(year, part);
        }
        cursor.to(end);
        boolean inARow = cursor.wholeWord(IN_A_ROW) != null;
        cursor.to(end);
        return alone && !inARow ? Written.part(part) : null;
    }

    /** Q4 2024, 4Q24, H1 2025, 2024 Q4 */
    private DateExpression coded() {
        int start = cursor.at();
        int number = cursor.digits(1);
        char letter = cursor.peek();
        boolean quarter = letter == 'Q';
        if (!quarter && letter != 'H') {
            return cursor.back(start);
        }
        cursor.skip(letter);
        number = number < 0 ? cursor.digits(1) : number;
        if (number < 1 || number > (quarter ? 4 : 2) || Words.isLatin(cursor.peek())) {
            return cursor.back(start);
        }
        int part = (quarter ? FIRST_QUARTER : FIRST_HALF) - 1 + number;
        int end = cursor.at();
        boolean joined = cursor.skip(' ') || cursor.skip('\'') || cursor.skip("-") || Digits.isDigit(cursor.peek());
        cursor.skip("of ");
        DateExpression year = joined ? EnglishYears.codedYear(cursor) : null;
        if (year != null) {
            return merged(year, part);
        }
        cursor.to(end);
        boolean bare =
                quarter && Words.endsAt(cursor.text(), end) && cursor.text().charAt(start) == 'Q';
        return bare ? Written.part(part) : cursor.back(start);
    }

    /** summer 2024, the spring of last year */
    private DateExpression season() {
        int start = cursor.at();
        Integer season = cursor.wholeWord(EnglishDateWords.SEASONS);
        if (season == null) {
            return null;
        }
        boolean of = cursor.skip(" of ") || cursor.skip(' ');
        DateExpression year = of ? EnglishYears.read(cursor, true) : null;
        return year == null ? cursor.back(start) : merged(year, season);
    }

    static DateExpression merged(DateExpression year, int part) {
        return year instanceof Written written
                ? Written.of(written.year(), part, Written.NONE)
                : new Within(year, Written.part(part));
    }

    /** Whether the cursor is at a sign for before or after the beginning of the era; null where at neither. */
    static Boolean era(DateCursor cursor) {
        int end = cursor.at();
        cursor.skip(' ');
        Boolean before = cursor.wholeWord(BEFORE_CHRIST);
        if (before == null) {
            cursor.to(end);
        }
        return before;
    }
}
