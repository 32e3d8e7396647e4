package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateGrain;
import claimline.reading.text.Digits;
import claimline.reading.text.Words;

/** Dates of Korean, from the coarse to the fine, and times of day: 지난해 12월 26일(현지시간), 27일 오전 9시. */
final class KoreanDates {

    private final DateCursor cursor;
    private final KoreanRefinement refinement;
    private final KoreanNamedDates named;

    KoreanDates(DateCursor cursor) {
        this.cursor = cursor;
        refinement = new KoreanRefinement(cursor);
        named = new KoreanNamedDates(cursor, refinement);
    }

    /** The date that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        int start = cursor.at();
        if (KoreanDateGuards.isRepeated(cursor.text(), start)
                || KoreanDateGuards.isOfOtherCalendar(cursor.text(), start)) {
            return null;
        }
        String zone = DateZones.before(cursor);
        DateExpression coarse = coarse();
        DateExpression date = coarse == null
                ? new KoreanClock(cursor, KoreanDateWords.spoken(0, DateGrain.DAY)).read()
                : withTime(refinement.of(coarse));
        if (date == null || KoreanRefinement.isImpossible(date)) {
            return cursor.back(start);
        }
        return zone == null ? date : DateZones.in(date, zone);
    }

    private DateExpression coarse() {
        char letter = cursor.peek();
        if (Digits.isDigit(letter) || letter == '\'') {
            return fromDigits();
        }
        DateExpression era = Words.beginsAt(cursor.text(), cursor.at()) ? KoreanEras.read(cursor) : null;
        boolean word = Words.isHangul(letter) && Words.beginsAt(cursor.text(), cursor.at());
        return era == null && word ? named.read() : era;
    }

    private DateExpression fromDigits() {
        DateExpression numeric = NumericDates.read(cursor);
        if (numeric != null) {
            return numeric;
        }
        if (!KoreanDateGuards.beginsNumber(cursor.text(), cursor.at())
                || KoreanDateGuards.isLeftOver(cursor.text(), cursor.at())) {
            return null;
        }
        DateExpression holiday = named.holiday();
        return holiday == null ? new KoreanCounts(cursor, Lean.NEAREST).read() : holiday;
    }

    /** With the bracket behind it, and the time or part of the day. */
    private DateExpression withTime(DateExpression date) {
        if (date.grain() != DateGrain.DAY || DateZones.bracket(cursor)) {
            return date;
        }
        KoreanWeekdays.skipBracketed(cursor);
        int end = cursor.at();
        cursor.skipBlank();
        DateExpression timed = date instanceof Range ? null : new KoreanClock(cursor, date).read();
        if (timed != null) {
            return timed;
        }
        boolean part = cursor.word(KoreanClock.DAY_PARTS) != null;
        if (!part || !cursor.endsWord() && !cursor.isAt("에") && !cursor.isAt("까지") && !cursor.isAt("부터")) {
            cursor.to(end);
        }
        return date;
    }
}
