package claimline.reading.date;

import claimline.reading.numeral.KoreanNumerals;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Whether a date or length of Korean may begin with a word: by its first two letters, so that all other words cost next
 * to nothing.
 */
final class KoreanStarts {

    /** What may follow a word of one letter with which a date begins. */
    private static final String BEHIND_OL = " \n봄여가겨상하초말연";

    private static final String WEEKDAYS = "월화수목금토일";
    private static final String UNITS = "년해개달주일시분초세거영";
    private static final int LONGEST_NUMBER = 7;
    private static final int PRIME = 31;
    private static final int MASK = (1 << 16) - 1;

    private static final BitSet PAIRS = pairs();

    private KoreanStarts() {}

    /** Of a position where a word of Hangul begins. */
    static boolean mayBegin(FoldedText text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        if (PAIRS.get(pair(first, second))) {
            return true;
        }
        return switch (first) {
            case '올' -> BEHIND_OL.indexOf(second) >= 0 || Digits.isDigit(second);
            case '주', '낮', '밤' -> second == ' ' || Digits.isDigit(second);
            default -> "~-–".indexOf(second) >= 0 && WEEKDAYS.indexOf(first) >= 0 || isCount(text, at);
        };
    }

    /** Whether a number in words may begin that has a unit of time behind it. */
    private static boolean isCount(FoldedText text, int at) {
        if (!KoreanNumerals.begins(text.charAt(at))) {
            return false;
        }
        for (int next = at + 1; next < at + LONGEST_NUMBER; next++) {
            char unit = text.charAt(next);
            if (UNITS.indexOf(unit) >= 0) {
                return true;
            }
            if (!KoreanNumerals.begins(unit)
                    && unit != ' '
                    && unit != '섯'
                    && unit != '곱'
                    && unit != '덟'
                    && unit != '홉'
                    && unit != '여') {
                return false;
            }
        }
        return false;
    }

    private static BitSet pairs() {
        BitSet pairs = new BitSet(MASK + 1);
        Stream.of(
                        KoreanDateWords.PERIODS,
                        KoreanDateWords.DAYS,
                        KoreanDateWords.LEANS,
                        KoreanDateWords.WEEKDAYS,
                        KoreanDateWords.STAGES_OF_YEAR,
                        KoreanDateWords.STAGES_OF_MONTH,
                        KoreanDateWords.PARTS_OF_YEAR,
                        KoreanDateWords.HOLIDAYS,
                        KoreanClock.DAY_PARTS,
                        KoreanClock.NAMED,
                        KoreanEras.BEFORE,
                        KoreanLengthWords.NAMED,
                        KoreanLengthWords.LEADS,
                        DateZones.KOREAN)
                .flatMap(Lexicon::words)
                .filter(word -> word.length() > 1)
                .forEach(word -> pairs.set(pair(word.charAt(0), word.charAt(1))));
        pairs.set(pair('새', '해'));
        return pairs;
    }

    private static int pair(char first, char second) {
        return first * PRIME + second & MASK;
    }
}
