package claimline.reading;

import claimline.reading.DateExpression.Anchor;
import claimline.reading.DateExpression.Lean;
import claimline.reading.DateExpression.Nth;
import claimline.reading.DateExpression.Range;
import claimline.reading.DateExpression.Shift;
import claimline.reading.DateExpression.Stage;
import claimline.reading.DateExpression.Staged;
import claimline.reading.DateExpression.Weekday;
import claimline.reading.DateExpression.Within;
import claimline.reading.DateExpression.Written;
import java.time.DayOfWeek;
import java.time.YearMonth;

/** Dates of Korean, from the coarse to the fine: 지난해 12월 26일(현지시간) 오전. A leap year is not asked for here. */
final class KoreanDates {

    private static final int LEAP_YEAR = 2024;

    private final DateCursor cursor;

    /** Whether a day was read that its month does not have. */
    private boolean impossible;

    KoreanDates(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** The date that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        int start = cursor.at();
        String zone = DateZones.before(cursor);
        DateExpression date = head();
        date = date == null ? null : refined(date);
        date = date == null ? new KoreanClock(cursor, KoreanDateWords.spoken(0, DateGrain.DAY)).read() : withTime(date);
        if (date == null || impossible) {
            return cursor.back(start);
        }
        return zone == null ? date : DateZoning.in(date, zone);
    }

    private DateExpression head() {
        char letter = cursor.peek();
        if (Digits.isDigit(letter) || letter == '\'') {
            return fromDigits();
        }
        if (!Words.isHangul(letter) && letter != 'B' && letter != 'A') {
            return null;
        }
        int start = cursor.at();
        DateExpression era = KoreanEras.read(cursor);
        if (era != null) {
            return era;
        }
        if (!Words.beginsAt(cursor.text(), start)) {
            return null;
        }
        DateExpression named = named();
        return named == null ? cursor.back(start) : named;
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
        DateExpression holiday = holiday();
        return holiday == null ? new KoreanCounts(cursor, Lean.NEAREST).read() : holiday;
    }

    private DateExpression named() {
        int start = cursor.at();
        DateExpression period = cursor.word(KoreanDateWords.PERIODS);
        if (period != null) {
            return endsPeriod(start) ? period : cursor.back(start);
        }
        DateExpression day = cursor.word(KoreanDateWords.DAYS);
        if (day != null) {
            return endsDay() ? day : cursor.back(start);
        }
        DateExpression leaning = leaning();
        if (leaning != null) {
            return leaning;
        }
        DateExpression weekday = weekdays(Lean.NEAREST);
        if (weekday != null) {
            return isWeekly(start) ? cursor.back(start) : weekday;
        }
        DateExpression bare = bare();
        return bare == null ? holiday() : bare;
    }

    /** Whether the word for a period ends, or a finer date follows within the word: 지난해말, 작년12월. */
    private boolean endsPeriod(int start) {
        if (cursor.text().startsWith("내주", start, false) && Words.isHangul(cursor.peek())) {
            return cursor.isAt("에") || cursor.isAt("초") || cursor.isAt("말") || cursor.isAt("부터");
        }
        if (cursor.endsKorean() || Digits.isDigit(cursor.peek())) {
            return true;
        }
        int end = cursor.at();
        boolean finer = refined(KoreanDateWords.published(0, DateGrain.YEAR)) != null && cursor.at() > end;
        cursor.to(end);
        return finer;
    }

    private boolean endsDay() {
        return cursor.endsKorean() || cursor.isAt("오전") || cursor.isAt("오후") || cursor.isAt("밤");
    }

    /** 지난 20일, 오는 3월, 올 상반기, 이번 월요일, 지난여름; 새해 벽두. */
    private DateExpression leaning() {
        int start = cursor.at();
        if (cursor.skip("새해") || cursor.skip("올")) {
            DateExpression year = KoreanDateWords.published(0, DateGrain.YEAR);
            DateExpression finer = refined(year);
            return finer == null || finer.equals(year) ? cursor.back(start) : finer;
        }
        Lean lean = cursor.word(KoreanDateWords.LEANS);
        if (lean == null) {
            return null;
        }
        cursor.skipBlank();
        DateExpression read = new KoreanCounts(cursor, lean).read();
        read = read == null ? weekdays(lean) : read;
        read = read == null ? part(lean) : read;
        return read == null ? cursor.back(start) : read;
    }

    private DateExpression part(Lean lean) {
        Integer part = cursor.word(KoreanDateWords.PARTS_OF_YEAR);
        return part == null || !cursor.endsKorean() ? null : new Written(Written.NONE, part, Written.NONE, lean);
    }

    /** 연말, 월초, 하반기: of the year or month of publication. */
    private DateExpression bare() {
        int start = cursor.at();
        Stage ofYear = cursor.word(KoreanDateWords.STAGES_OF_YEAR);
        Stage ofMonth = ofYear == null ? cursor.word(KoreanDateWords.STAGES_OF_MONTH) : null;
        if ((ofYear != null || ofMonth != null) && cursor.endsKorean()) {
            return ofYear != null
                    ? new Staged(KoreanDateWords.published(0, DateGrain.YEAR), ofYear)
                    : new Staged(KoreanDateWords.published(0, DateGrain.MONTH), ofMonth);
        }
        cursor.to(start);
        boolean half = cursor.isAt("상반기") || cursor.isAt("하반기");
        DateExpression read = half ? part(Lean.NEAREST) : null;
        return read == null ? cursor.back(start) : read;
    }

    /** A feast; alone it is a date only where a particle says so. */
    private DateExpression holiday() {
        int start = cursor.at();
        Integer feast = cursor.word(KoreanDateWords.HOLIDAYS);
        if (feast == null) {
            return null;
        }
        boolean dated =
                cursor.isAt("에") || cursor.isAt("까지") || cursor.isAt("부터") || cursor.isAt("인 ") || cursor.isAt(" 당일");
        return dated ? feast(feast) : cursor.back(start);
    }

    private static Written feast(int number) {
        return Written.of(Written.NONE, number / 100, number % 100);
    }

    /** 월요일, 월~금요일 */
    private DateExpression weekdays(Lean lean) {
        int start = cursor.at();
        DayOfWeek day = cursor.word(KoreanDateWords.WEEKDAYS);
        if (day != null) {
            return cursor.endsKorean() || cursor.isAt("오전") || cursor.isAt("오후") ? new Weekday(day, lean) : cursor.back(start);
        }
        int first = KoreanDateWords.WEEKDAY_LETTERS.indexOf(cursor.peek());
        if (first < 0 || "~-–".indexOf(cursor.peek(1)) < 0) {
            return null;
        }
        cursor.to(start + 2);
        DayOfWeek last = cursor.word(KoreanDateWords.WEEKDAYS);
        return last == null || !cursor.endsKorean()
                ? cursor.back(start)
                : new Range(new Weekday(DayOfWeek.of(first + 1), lean), new Weekday(last, Lean.NEAREST));
    }

    /** 매주 월요일, 월요일마다: again and again, no date. */
    private boolean isWeekly(int start) {
        return cursor.isAt("마다") || cursor.text().startsWith("매주 ", start - 3, false);
    }

    /** With all that makes it finer; null where what follows is impossible. */
    private DateExpression refined(DateExpression whole) {
        DateExpression date = whole;
        for (DateExpression finer = finer(date); finer != null; finer = finer(date)) {
            date = finer;
        }
        return date;
    }

    private DateExpression finer(DateExpression whole) {
        int start = cursor.at();
        cursor.skip('의');
        cursor.skipBlank();
        DateExpression finer = switch (whole.grain()) {
            case YEAR -> inYear(whole);
            case MONTH -> inMonth(whole);
            case WEEK -> inWeek(whole);
            case QUARTER, HALF, DECADE, CENTURY -> staged(whole, null);
            case DAY, WEEKEND -> null;
        };
        return finer == null || whole instanceof Staged || whole instanceof Range ? cursor.back(start) : finer;
    }

    private DateExpression inYear(DateExpression year) {
        DateExpression staged = staged(year, KoreanDateWords.STAGES_OF_YEAR);
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
            return merged(year, feast(feast));
        }
        if (!Digits.isDigit(cursor.peek())) {
            return null;
        }
        DateExpression counted = new KoreanCounts(cursor, Lean.NEAREST).read();
        boolean fits =
                counted != null && counted.grain().isFinerThan(DateGrain.YEAR) && counted.grain() != DateGrain.DAY;
        return fits ? merged(year, counted) : null;
    }

    private DateExpression inMonth(DateExpression month) {
        DateExpression staged = staged(month, KoreanDateWords.STAGES_OF_MONTH);
        if (staged != null) {
            return staged;
        }
        Integer place = cursor.word(KoreanDateWords.PLACES);
        if (place != null) {
            cursor.skip(' ');
            DayOfWeek day = cursor.skip("주") ? null : cursor.word(KoreanDateWords.WEEKDAYS);
            boolean week = day != null || cursor.endsKorean();
            return week ? new Within(month, new Nth(place, day)) : null;
        }
        if (!Digits.isDigit(cursor.peek())) {
            return null;
        }
        DateExpression counted = new KoreanCounts(cursor, Lean.NEAREST).read();
        return counted != null && counted.grain() == DateGrain.DAY ? merged(month, counted) : null;
    }

    private DateExpression inWeek(DateExpression week) {
        DateExpression day = weekdays(Lean.NEAREST);
        if (day == null) {
            return staged(week, null);
        }
        return new Within(week, day);
    }

    private DateExpression staged(DateExpression whole, Lexicon<Stage> own) {
        int start = cursor.at();
        Stage stage = own == null ? null : cursor.word(own);
        stage = stage == null ? cursor.word(KoreanDateWords.STAGES) : stage;
        boolean ends = stage != null && cursor.endsKorean() && cursor.peek() != '과';
        return ends ? new Staged(whole, stage) : cursor.back(start);
    }

    /** Both in one where both are printed numbers. */
    private DateExpression merged(DateExpression whole, DateExpression part) {
        if (whole instanceof Written outer && part instanceof Written inner) {
            Written both =
                    new Written(outer.year(), inner.hasPart() ? inner.part() : outer.part(), inner.day(), outer.lean());
            impossible |= isImpossible(both);
            return both;
        }
        if (whole instanceof Written && part instanceof Range(DateExpression from, DateExpression to)) {
            return new Range(merged(whole, from), merged(whole, to));
        }
        return new Within(whole, part);
    }

    private static boolean isImpossible(Written date) {
        return date.hasDay()
                && date.hasPart()
                && date.day() > YearMonth.of(LEAP_YEAR, date.part()).lengthOfMonth();
    }

    /** With the bracket behind it, and the time or part of the day. */
    private DateExpression withTime(DateExpression date) {
        if (date.grain() != DateGrain.DAY) {
            return date;
        }
        if (DateZones.bracket(cursor)) {
            return date;
        }
        KoreanBrackets.skipWeekday(cursor);
        int end = cursor.at();
        cursor.skipBlank();
        DateExpression timed = date instanceof Range ? null : new KoreanClock(cursor, date).read();
        if (timed != null) {
            return timed;
        }
        KoreanClock.DayPart part = cursor.word(KoreanClock.DAY_PARTS);
        boolean ends =
                part != null && (cursor.endsWord() || cursor.isAt("에") || cursor.isAt("까지") || cursor.isAt("부터"));
        return ends ? date : behind(end, date);
    }

    private DateExpression behind(int end, DateExpression date) {
        cursor.to(end);
        return date;
    }

    static boolean isSpokenDay(DateExpression day) {
        return day instanceof Shift(Anchor anchor, int amount, DateGrain grain)
                && anchor == Anchor.SPOKEN
                && amount == 0
                && grain == DateGrain.DAY;
    }
}
