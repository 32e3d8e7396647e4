package claimline.reading.date;

import claimline.reading.calendar.ClockTime;
import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateGrain;
import claimline.reading.numeral.KoreanNumerals;
import claimline.reading.numeral.Numeral;
import claimline.reading.text.DateTables;
import claimline.reading.text.Digits;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.util.Map;

/** Times of day of Korean: 오전 9시 30분, 밤 11시, 오후 2~4시, 14:30, 자정. */
final class KoreanClock {

    /** A part of the day, by what it makes of an hour of the clock of twelve. */
    enum DayPart {
        MORNING,
        NOON,
        AFTERNOON,
        NIGHT;

        ClockTime of(ClockTime shown) {
            return switch (this) {
                case MORNING -> shown.morning();
                case NOON -> shown.hour() < 7 ? shown.afternoon() : shown;
                case AFTERNOON -> shown.afternoon();
                case NIGHT ->
                    shown.hour() == 12
                            ? new ClockTime(24, shown.minute(), shown.second(), shown.zone())
                            : shown.hour() >= 6 ? shown.afternoon() : shown;
            };
        }
    }

    static final Lexicon<DayPart> DAY_PARTS = DateTables.table(Map.of(
            "오전", DayPart.MORNING,
            "새벽", DayPart.MORNING,
            "아침", DayPart.MORNING,
            "낮", DayPart.NOON,
            "한낮", DayPart.NOON,
            "오후", DayPart.AFTERNOON,
            "저녁", DayPart.AFTERNOON,
            "밤", DayPart.NIGHT,
            "한밤", DayPart.NIGHT,
            "심야", DayPart.NIGHT));

    static final Lexicon<ClockTime> NAMED = DateTables.table(Map.of("정오", ClockTime.NOON, "자정", ClockTime.MIDNIGHT));

    /** What may follow 시 where it is an hour: not 시간, 시장, 시즌. */
    private static final String BEHIND_HOUR = "에부까께쯤경반정를의로와은는도엔보인이만였";

    private final DateCursor cursor;
    private final DateExpression day;

    /** @param day to which the time belongs */
    KoreanClock(DateCursor cursor, DateExpression day) {
        this.cursor = cursor;
        this.day = day;
    }

    /** Null where no time stands at the cursor. */
    DateExpression read() {
        int start = cursor.at();
        ClockTime named = cursor.word(NAMED);
        if (named != null) {
            return cursor.endsKorean() ? new Timed(day, named.in(DateZones.behind(cursor))) : cursor.back(start);
        }
        DayPart part = cursor.word(DAY_PARTS);
        if (part != null) {
            cursor.skipBlank();
        }
        DateExpression read = part == null && (!startsHour() || isLeftOver(start))
                ? null
                : times(part == null ? DayPart.NOON : part, part == null);
        return read == null ? cursor.back(start) : read;
    }

    /** Behind a part of the day that was passed over. */
    private boolean isLeftOver(int start) {
        return cursor.text().charAt(start - 1) == ' '
                && "전후벽침녁밤낮".indexOf(cursor.text().charAt(start - 2)) >= 0;
    }

    private boolean startsHour() {
        return Words.isHangul(cursor.peek())
                ? Words.beginsAt(cursor.text(), cursor.at())
                : Digits.isDigit(cursor.peek());
    }

    /** @param plain whether no part of the day is told, so that the hour is what it is */
    private DateExpression times(DayPart part, boolean plain) {
        DateExpression range = plain ? null : range(part);
        if (range != null) {
            return range;
        }
        int start = cursor.at();
        ClockTime shown = ClockDigits.read(cursor);
        boolean digits = shown != null;
        shown = digits ? shown : hours();
        if (shown == null) {
            return null;
        }
        ClockTime time = plain ? shown : part.of(shown);
        Timed timed = new Timed(day, time.in(DateZones.behind(cursor)));
        boolean alone = plain && KoreanDateWords.isSpokenDay(day) && digits;
        return alone && !ClockDigits.standsAlone(cursor.text(), start, cursor.at()) ? null : timed;
    }

    /** 오후 2~4시: two hours of one part of the day. */
    private DateExpression range(DayPart part) {
        int start = cursor.at();
        int from = cursor.digits(2);
        if (from < 0 || !cursor.skipAny("~-–")) {
            return cursor.back(start);
        }
        ClockTime first = ClockTime.of(from, 0, 0);
        ClockTime last = hours();
        return first == null || last == null
                ? cursor.back(start)
                : new Range(
                        new Timed(day, part.of(first)),
                        new Timed(KoreanDateWords.spoken(0, DateGrain.DAY), part.of(last)));
    }

    /** 9시 30분 15초, 9시 반, 세 시 */
    private ClockTime hours() {
        int start = cursor.at();
        int hour = number(24);
        cursor.skip(' ');
        if (hour < 0 || !cursor.skip('시') || !endsHour()) {
            return cursor.back(start);
        }
        int end = cursor.at();
        cursor.skip(' ');
        if (cursor.skip('반') && cursor.endsKorean()) {
            return ClockTime.of(hour, 30, 0);
        }
        cursor.to(end);
        cursor.skip(' ');
        int minute = part(end, "분");
        if (minute < 0) {
            return ClockTime.of(hour, 0, 0);
        }
        int behindMinute = cursor.at();
        cursor.skip(' ');
        int second = part(behindMinute, "초");
        return ClockTime.of(hour, minute, Math.max(second, 0));
    }

    private boolean endsHour() {
        char next = cursor.peek();
        return !Words.isHangul(next) || BEHIND_HOUR.indexOf(next) >= 0;
    }

    /** A number with its unit; -1 and back to {@code end} where none stands. */
    private int part(int end, String unit) {
        int number = number(59);
        cursor.skip(' ');
        if (number >= 0 && cursor.skip(unit) && cursor.endsKorean()) {
            return number;
        }
        cursor.to(end);
        return -1;
    }

    private int number(int most) {
        if (Digits.isDigit(cursor.peek())) {
            return cursor.digits(2);
        }
        // a nought in words is none of the clock's: 공시 is a notice
        Numeral numeral = Words.isHangul(cursor.peek()) && cursor.peek() != '공'
                ? KoreanNumerals.at(cursor.text(), cursor.at())
                : null;
        if (numeral == null || numeral.upTo(most) < 0) {
            return -1;
        }
        cursor.to(numeral.end());
        return numeral.upTo(most);
    }
}
