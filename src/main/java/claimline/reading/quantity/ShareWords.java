package claimline.reading.quantity;

import claimline.model.Unit;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Shares and the points by which two shares differ. */
final class ShareWords {

    /** Power of ten, and the words: a basis point is a hundredth of a point. */
    private static final String POINTS = """
        0: %p, %P, %포인트, % 포인트, 퍼센트포인트, 퍼센트 포인트, 프로포인트, pp, percentage point, percentage points
        0: %-point, %-points, % points, ppt, ppts, percentage-point
        -2: bp, bps, bp., 베이시스포인트, 베이시스 포인트, basis point, basis points
        """;

    private static final String PERCENT = """
        0: %, 퍼센트, 프로, 페센트, per cent, percent, pct, percents
        1: 할
        """;

    private ShareWords() {}

    static Map<String, UnitWord> behind() {
        Map<String, UnitWord> words = new HashMap<>();
        WordTable.each(POINTS, (power, word) -> words.put(word, shift(Sort.POINTS, Unit.POINTS, power)));
        WordTable.each(PERCENT, (power, word) -> words.put(word, shift(Sort.PERCENT, Unit.PERCENT, power)));
        return words;
    }

    private static UnitWord shift(Sort sort, Unit unit, String power) {
        return new UnitWord(sort, unit, Integer.parseInt(power));
    }
}
