package claimline.reading.numeral;

import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;

/**
 * Finds the number that begins at a position, in digits or in words of Korean or English: their letters differ, so that
 * no table of one language disturbs the other. Whether a word begins there is for the caller to see, as is the sign.
 */
public final class Numerals {

    private Numerals() {}

    /** Whether a number can begin with this letter. */
    public static boolean begins(char letter) {
        return Digits.isDigit(letter)
                || letter == '.'
                || KoreanNumerals.begins(letter)
                || EnglishNumerals.begins(letter)
                || Fractions.isSign(letter);
    }

    /** The number that begins here, or null. */
    public static Numeral at(FoldedText text, int at) {
        char first = text.charAt(at);
        if (Fractions.isSign(first)) {
            return Fractions.sign(text, at);
        }
        if (Words.isLatin(first)) {
            Numeral words = EnglishNumerals.at(text, at);
            return words == null ? Fractions.withArticle(text, at) : Fractions.extended(text, words);
        }
        Numeral found = KoreanNumerals.at(text, at);
        if (found == null || found.form() == Numeral.Form.WORDS) {
            return found == null ? null : Fractions.extended(text, found);
        }
        Numeral scaled = EnglishNumerals.scaled(text, found);
        return scaled == found ? Fractions.extended(text, found) : scaled;
    }
}
