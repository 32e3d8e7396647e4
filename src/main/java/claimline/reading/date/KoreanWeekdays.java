package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Weekday;
import java.time.DayOfWeek;

/** Days of the week of Korean: 월요일, 월~금요일, and in brackets behind a day: 27일(월). */
final class KoreanWeekdays {

    private static final String LETTERS = "월화수목금토일";

    private KoreanWeekdays() {}

    /** The day or days at the cursor, which is behind them then; null where none stands or each week is meant. */
    static DateExpression read(DateCursor cursor, Lean lean) {
        int start = cursor.at();
        DayOfWeek day = cursor.word(KoreanDateWords.WEEKDAYS);
        if (day != null) {
            boolean ends = cursor.endsKorean() || cursor.isAt("오전") || cursor.isAt("오후");
            return ends && !isWeekly(cursor, start) ? new Weekday(day, lean) : cursor.back(start);
        }
        int first = LETTERS.indexOf(cursor.peek());
        if (first < 0 || "~-–".indexOf(cursor.peek(1)) < 0) {
            return null;
        }
        cursor.to(start + 2);
        DayOfWeek last = cursor.word(KoreanDateWords.WEEKDAYS);
        return last == null || !cursor.endsKorean() || isWeekly(cursor, start)
                ? cursor.back(start)
                : new Range(new Weekday(DayOfWeek.of(first + 1), lean), new Weekday(last, Lean.NEAREST));
    }

    /** 매주 월요일, 월요일마다: again and again, no date. */
    private static boolean isWeekly(DateCursor cursor, int start) {
        return cursor.isAt("마다") || cursor.text().startsWith("매주 ", start - 3, false);
    }

    /** Skips the day of the week in brackets that stands at the cursor, and tells whether one did. */
    static boolean skipBracketed(DateCursor cursor) {
        int start = cursor.at();
        cursor.skip(' ');
        boolean named = cursor.skip('(')
                && (cursor.word(KoreanDateWords.WEEKDAYS) != null
                        || cursor.skipAny(LETTERS)
                        || cursor.wholeWord(EnglishDateWords.WEEKDAYS) != null);
        boolean read = named && cursor.skip(')');
        if (!read) {
            cursor.to(start);
        }
        return read;
    }
}
