package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Stage;
import claimline.reading.calendar.DateExpression.Staged;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.text.Digits;
import claimline.reading.text.Words;

/** Dates of Korean that begin with a word: 지난해, 이날, 오는 3일, 월요일, 하반기, 연말, 성탄절에. */
final class KoreanNamedDates {

    private final DateCursor cursor;
    private final KoreanRefinement refinement;

    KoreanNamedDates(DateCursor cursor, KoreanRefinement refinement) {
        this.cursor = cursor;
        this.refinement = refinement;
    }

    /** The coarsest part of the date that begins at the cursor, which is behind it then; null where none does. */
    DateExpression read() {
        int start = cursor.at();
        DateExpression period = cursor.word(KoreanDateWords.PERIODS);
        if (period != null) {
            return endsPeriod(start) ? period : cursor.back(start);
        }
        DateExpression day = cursor.word(KoreanDateWords.DAYS);
        if (day != null) {
            return endsDay() ? day : cursor.back(start);
        }
        DateExpression date = leaning();
        date = date == null ? KoreanWeekdays.read(cursor, Lean.NEAREST) : date;
        date = date == null ? bare() : date;
        date = date == null ? holiday() : date;
        return date == null ? cursor.back(start) : date;
    }

    /** A feast; alone it is a date only where a particle says so. */
    DateExpression holiday() {
        int start = cursor.at();
        Integer feast = cursor.word(KoreanDateWords.HOLIDAYS);
        boolean dated = feast != null && cursor.word(KoreanDateWords.BEHIND_FEAST) != null;
        if (!dated) {
            return cursor.back(start);
        }
        cursor.to(start);
        cursor.word(KoreanDateWords.HOLIDAYS);
        return KoreanDateWords.feast(feast);
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
        refinement.of(KoreanDateWords.published(0, DateGrain.YEAR));
        boolean finer = cursor.at() > end;
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
            DateExpression finer = refinement.of(year);
            return finer.equals(year) ? cursor.back(start) : finer;
        }
        Lean lean = cursor.word(KoreanDateWords.LEANS);
        if (lean == null) {
            return null;
        }
        cursor.skipBlank();
        DateExpression date = new KoreanCounts(cursor, lean).read();
        date = date == null ? KoreanWeekdays.read(cursor, lean) : date;
        date = date == null ? part(lean) : date;
        return date == null ? cursor.back(start) : date;
    }

    private DateExpression part(Lean lean) {
        int start = cursor.at();
        Integer part = cursor.word(KoreanDateWords.PARTS_OF_YEAR);
        return part == null || !cursor.endsKorean()
                ? cursor.back(start)
                : new Written(Written.NONE, part, Written.NONE, lean);
    }

    /** 연말, 월초, 하반기: of the year or month of publication. */
    private DateExpression bare() {
        int start = cursor.at();
        Stage ofYear = cursor.word(KoreanDateWords.STAGES_OF_YEAR);
        if (ofYear != null && cursor.endsKorean()) {
            return new Staged(KoreanDateWords.published(0, DateGrain.YEAR), ofYear);
        }
        cursor.to(start);
        Stage ofMonth = cursor.word(KoreanDateWords.STAGES_OF_MONTH);
        if (ofMonth != null && cursor.endsKorean()) {
            return new Staged(KoreanDateWords.published(0, DateGrain.MONTH), ofMonth);
        }
        cursor.to(start);
        return cursor.isAt("상반기") || cursor.isAt("하반기") ? part(Lean.NEAREST) : null;
    }
}
