package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Era;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.calendar.DateStretch;
import claimline.reading.text.DateTables;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.util.Map;

/** Years and centuries before and after the beginning of the era: 기원전 44년, 기원전 3세기, 서기 645년. */
final class KoreanEras {

    static final Lexicon<Boolean> BEFORE =
            DateTables.table(Map.of("기원전", true, "BC", true, "기원후", false, "서기", false, "AD", false));
    private static final int MOST = 30;

    private KoreanEras() {}

    static boolean begins(FoldedText text, int at) {
        return BEFORE.longest(text, at) != null;
    }

    static DateExpression read(DateCursor cursor) {
        int start = cursor.at();
        Boolean before = Words.beginsAt(cursor.text(), start) ? cursor.word(BEFORE) : null;
        if (before == null) {
            return null;
        }
        cursor.skip(' ');
        int number = cursor.digits(4);
        cursor.skip(' ');
        DateExpression read = number <= 0 ? null : unit(cursor, number, before);
        return read == null ? cursor.back(start) : read;
    }

    private static DateExpression unit(DateCursor cursor, int number, boolean before) {
        if (cursor.skip("세기")) {
            return number > MOST ? null : before ? centuryBefore(number) : DateStretch.century((number - 1) * 100);
        }
        return cursor.skip("년") && cursor.endsKorean() ? Written.year(before ? 1 - number : number) : null;
    }

    /** The third century before: the years 300 to 201 before, which are -299 to -200. */
    static Era centuryBefore(int number) {
        return new Era(1 - number * 100, -(number - 1) * 100, DateGrain.CENTURY);
    }
}
