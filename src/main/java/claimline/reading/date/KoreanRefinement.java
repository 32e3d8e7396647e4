package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Nth;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Stage;
import claimline.reading.calendar.DateExpression.Staged;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.text.Digits;
import claimline.reading.text.Lexicon;
import java.time.DayOfWeek;
import java.time.YearMonth;

/** Makes a date of Korean finer by what follows: in 지난해 12월 말 the month and its end. */
final class KoreanRefinement {

    private static final int LEAP_YEAR = 2024;

    private final DateCursor cursor;

    KoreanRefinement(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** The date with all that makes it finer, which the cursor is behind then. */
    DateExpression of(DateExpression whole) {
        DateExpression date = whole;
        for (DateExpression finer = finer(date); finer != null; finer = finer(date)) {
            date = finer;
        }
        return date;
    }

    /** Whether a day is printed that its month does not have. A leap year is not asked for here. */
    static boolean isImpossible(DateExpression date) {
        return switch (date) {
            case Written written ->
                written.hasDay()
                        && written.hasPart()
                        && written.day()
                                > YearMonth.of(LEAP_YEAR, written.part()).lengthOfMonth();
            case Range(DateExpression from, DateExpression to) ->
                from != null && isImpossible(from) || to != null && isImpossible(to);
            default -> false;
        };
    }

    private DateExpression finer(DateExpression whole) {
        if (whole instanceof Staged || whole instanceof Range) {
            return null;
        }
        int start = cursor.at();
        cursor.skip('의');
        cursor.skipBlank();
        DateExpression finer = switch (whole.grain()) {
            case YEAR -> inYear(whole);
            case MONTH -> inMonth(whole);
            case WEEK -> inWeek(whole);
            case QUARTER, HALF, DECADE, CENTURY -> staged(whole, KoreanDateWords.STAGES);
            case DAY, WEEKEND -> null;
        };
        return finer == null ? cursor.back(start) : finer;
    }

    private DateExpression inYear(DateExpression year) {
        DateExpression staged = staged(year, KoreanDateWords.STAGES_OF_YEAR);
        staged = staged == null ? staged(year, KoreanDateWords.STAGES) : staged;
        if (staged != null) {
            return staged;
        }
        int start = cursor.at();
        Integer part = cursor.word(KoreanDateWords.PARTS_OF_YEAR);
        if (part != null) {
            return cursor.endsKorean() ? merged(year, Written.part(part)) : cursor.back(start);
        }
        Integer feast = cursor.word(KoreanDateWords.HOLIDAYS);
        if (feast != null) {
            return merged(year, KoreanDateWords.feast(feast));
        }
        DateExpression counted = counted();
        boolean fits =
                counted != null && counted.grain().isFinerThan(DateGrain.YEAR) && counted.grain() != DateGrain.DAY;
        return fits ? merged(year, counted) : cursor.back(start);
    }

    private DateExpression inMonth(DateExpression month) {
        DateExpression staged = staged(month, KoreanDateWords.STAGES_OF_MONTH);
        staged = staged == null ? staged(month, KoreanDateWords.STAGES) : staged;
        if (staged != null) {
            return staged;
        }
        int start = cursor.at();
        Integer place = cursor.word(KoreanDateWords.PLACES);
        if (place != null) {
            return nth(month, place, start);
        }
        DateExpression counted = counted();
        return counted != null && counted.grain() == DateGrain.DAY ? merged(month, counted) : cursor.back(start);
    }

    /** 첫째 주, 둘째 주 월요일, 마지막 월요일 */
    private DateExpression nth(DateExpression month, int place, int start) {
        cursor.skip(' ');
        boolean week = cursor.skip("주");
        int behindWeek = cursor.at();
        cursor.skip(' ');
        DayOfWeek day = cursor.word(KoreanDateWords.WEEKDAYS);
        if (day == null) {
            cursor.to(behindWeek);
        }
        boolean whole = day != null || week && cursor.endsKorean();
        return whole ? new Within(month, new Nth(place, day)) : cursor.back(start);
    }

    private DateExpression inWeek(DateExpression week) {
        DateExpression day = KoreanWeekdays.read(cursor, Lean.NEAREST);
        return day == null ? staged(week, KoreanDateWords.STAGES) : new Within(week, day);
    }

    private DateExpression counted() {
        return Digits.isDigit(cursor.peek()) ? new KoreanCounts(cursor, Lean.NEAREST).read() : null;
    }

    private DateExpression staged(DateExpression whole, Lexicon<Stage> stages) {
        int start = cursor.at();
        Stage stage = cursor.word(stages);
        boolean exceeding = cursor.peek() == '과' && cursor.text().charAt(cursor.at() - 1) == '초';
        boolean ends = stage != null && cursor.endsKorean() && !exceeding;
        return ends ? new Staged(whole, stage) : cursor.back(start);
    }

    /** Both in one where both are printed numbers. */
    private static DateExpression merged(DateExpression whole, DateExpression part) {
        if (!(whole instanceof Written outer)) {
            return new Within(whole, part);
        }
        return switch (part) {
            case Written inner ->
                new Written(outer.year(), inner.hasPart() ? inner.part() : outer.part(), inner.day(), outer.lean());
            case Range(DateExpression from, DateExpression to) -> new Range(merged(whole, from), merged(whole, to));
            default -> new Within(whole, part);
        };
    }
}
