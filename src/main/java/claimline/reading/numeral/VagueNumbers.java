package claimline.reading.numeral;

import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.FoldedText;
import java.math.BigDecimal;

/** Numbers of Korean that are vague by their words: 수십만, 몇백, 십수만, 이삼십, 오륙백만. */
final class VagueNumbers {

    private VagueNumbers() {}

    static Numeral at(FoldedText text, int start) {
        char first = text.charAt(start);
        if (first == '수' || first == '몇') {
            return several(text, start, true);
        }
        if (first == '십' && text.charAt(start + 1) == '수') {
            int end = units(text, start + 2);
            return vague(text, start, start + 1, end, 10, 20);
        }
        Numeral pair = pair(text, start);
        return pair == null ? inUnits(text, start) : pair;
    }

    /** 조 단위, 수천억 단위: from one to ten of it. */
    private static Numeral inUnits(FoldedText text, int start) {
        int end = units(text, start);
        int word = text.charAt(end) == ' ' ? end + 1 : end;
        return end > start && text.startsWith("단위", word, false)
                ? vague(text, start, start, end, 1, 10).until(word + "단위".length())
                : null;
    }

    /** From one to ten of the unit, however large it is. */
    private static Numeral several(FoldedText text, int start, boolean alone) {
        int end = units(text, start + 1);
        return end > start + 1 || alone ? vague(text, start, start, end, 1, 10) : null;
    }

    /** Two digits that follow each other: two or three. */
    private static Numeral pair(FoldedText text, int start) {
        int first = KoreanLetters.digit(text.charAt(start));
        int second = KoreanLetters.digit(text.charAt(start + 1));
        return first > 0 && second == first + 1
                ? vague(text, start, start, units(text, start + 2), first, second)
                : null;
    }

    /** @param unitsFrom where the letters that multiply the bounds begin; others before it do not */
    private static Numeral vague(FoldedText text, int start, int unitsFrom, int end, int lower, int upper) {
        int power = 0;
        for (int at = unitsFrom; at < end; at++) {
            power += Math.max(0, KoreanLetters.tens(text.charAt(at)))
                    + Math.max(0, KoreanLetters.myriad(text.charAt(at)));
        }
        Numeral numeral = Numeral.vague(
                start,
                end,
                BigDecimal.valueOf(lower).movePointRight(power),
                BigDecimal.valueOf(upper).movePointRight(power),
                Form.WORDS);
        return end - start < 3 ? numeral.asWeak() : numeral;
    }

    /** Behind one unit below ten thousand and one from there on, where they stand. */
    private static int units(FoldedText text, int at) {
        int end = KoreanLetters.tens(text.charAt(at)) > 0 ? at + 1 : at;
        return KoreanLetters.myriad(text.charAt(end)) > 0 ? end + 1 : end;
    }
}
