package claimline.reading.quantity;

import claimline.reading.numeral.Numeral;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.Words;
import java.util.HashMap;
import java.util.Map;

/** Finds the unit behind a number, whatever its language: 달러, 개, %, km/h, per cent. */
final class Units {

    /**
     * A unit behind a number.
     *
     * @param start where its word begins, behind the blank or hyphen if there is one
     */
    record Found(UnitWord meaning, String word, int start, int end) {}

    private static final Lexicon<UnitWord> EXACT;
    private static final Lexicon<UnitWord> ENGLISH;
    private static final Lexicon<UnitWord> NUMBERED = Lexicon.exactly(CounterWords.numbered());

    static {
        Map<String, UnitWord> all = new HashMap<>(CounterWords.behind());
        all.putAll(MeasureWords.behind());
        all.putAll(ShareWords.behind());
        all.putAll(CurrencyWords.behind());
        Map<String, UnitWord> english = new HashMap<>(all);
        english.keySet().removeIf(word -> !isEnglish(word));
        all.keySet().removeAll(english.keySet());
        EXACT = Lexicon.exactly(all);
        ENGLISH = Lexicon.of(english);
    }

    private Units() {}

    /** Signs and codes are exact, words of English stand in any case. */
    private static boolean isEnglish(String word) {
        return word.length() > 3
                        && word.chars().allMatch(unit -> unit >= 'a' && unit <= 'z' || " .-".indexOf(unit) >= 0)
                || word.equals("won")
                || word.equals("yen");
    }

    /** The unit behind the number, or null. */
    static Found behind(FoldedText text, Numeral number) {
        int end = number.end();
        char gap = text.charAt(end);
        if (number.isVague() && text.startsWith(" of ", end, true)) {
            return at(text, number, end + 4); // millions of dollars
        }
        Found found = at(text, number, end);
        return found == null && (gap == ' ' || gap == '-') ? at(text, number, end + 1) : found;
    }

    private static Found at(FoldedText text, Numeral number, int start) {
        Lexicon.Hit<UnitWord> hit = EXACT.longest(text, start, each -> fits(text, number, start, each));
        if (Words.isLatin(text.charAt(start))) {
            Lexicon.Hit<UnitWord> english = ENGLISH.longest(text, start, each -> Words.latinEndsAt(text, each.end()));
            hit = hit == null || english != null && english.end() > hit.end() ? english : hit;
        }
        return hit == null ? null : new Found(hit.meaning(), hit.word(), start, hit.end());
    }

    /** What follows 제 and a number: 제3차. */
    static Found numbered(FoldedText text, int start) {
        Lexicon.Hit<UnitWord> hit = NUMBERED.longest(text, start, each -> Particles.wordMayEnd(text, each.end()));
        return hit == null ? null : new Found(hit.meaning(), hit.word(), start, hit.end());
    }

    private static boolean fits(FoldedText text, Numeral number, int start, Lexicon.Hit<UnitWord> hit) {
        boolean apart = start > number.end();
        char last = text.charAt(hit.end() - 1);
        if (Words.isHangul(last)) {
            return KoreanUnits.fits(text, number, apart, hit);
        }
        if (last == '°' && "NSEW".indexOf(text.charAt(hit.end())) >= 0 && text.charAt(hit.end()) != '\0') {
            return false; // a place on the map
        }
        boolean letter = Words.isLatin(last) || Digits.isDigit(last);
        if (letter
                && (!Words.latinEndsAt(text, hit.end()) || apart && hit.word().length() == 1)) {
            return false;
        }
        return hit.meaning().sort() == Sort.PERCENT || !apart || text.charAt(start - 1) == ' ';
    }
}
