package claimline.reading.numeral;

import claimline.reading.numeral.EnglishNumberWords.Part;
import claimline.reading.numeral.EnglishNumberWords.Several;
import claimline.reading.numeral.EnglishNumberWords.Word;
import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Numbers with English words in them: 5.6 million, 3k, half a dozen, several hundred, tens of thousands. */
public final class EnglishNumerals {

    private EnglishNumerals() {}

    public static boolean begins(char letter) {
        return EnglishNumberWords.WORDS.begins(letter)
                || EnglishNumberWords.SEVERAL.begins(letter)
                || EnglishNumberWords.PARTS.begins(letter);
    }

    public static void eachWord(Consumer<String> word) {
        EnglishNumberWords.WORDS.words().forEach(word);
        EnglishNumberWords.SEVERAL.words().forEach(word);
        EnglishNumberWords.PARTS.words().forEach(word);
    }

    /** The number in words that begins here, or null. */
    public static Numeral at(FoldedText text, int start) {
        Lexicon.Hit<Several> several = EnglishNumberWords.SEVERAL.longest(text, start);
        if (several != null && Words.endsAt(text, several.end())) {
            return several(text, start, several);
        }
        Lexicon.Hit<Part> part = EnglishNumberWords.PARTS.longest(text, start);
        if (part != null) {
            Numeral parted = part.meaning().isOne()
                    ? new EnglishNumber(text, start).readFromOne(part.end())
                    : multiplied(text, start, part);
            if (parted != null) {
                return parted;
            }
        }
        return new EnglishNumber(text, start).read();
    }

    /** 5.6 million, 5bn, 3k, 2 dozen: a number in digits with the word behind it, or as it is. */
    static Numeral scaled(FoldedText text, Numeral digits) {
        int gap = digits.end();
        int at = text.charAt(gap) == ' ' || text.charAt(gap) == '-' ? gap + 1 : gap;
        if (at > gap && text.startsWith("dozen", at, true)) {
            return dozens(text, digits, at);
        }
        Lexicon.Hit<Integer> hit = EnglishNumberWords.BEHIND_DIGITS.longest(text, at);
        if (hit == null
                || !Words.latinEndsAt(text, hit.end())
                || hit.word().equals("k") && !isThousands(text, digits, at)) {
            return digits;
        }
        return digits.scaled(hit.meaning(), hit.end());
    }

    /** 2 dozen */
    private static Numeral dozens(FoldedText text, Numeral digits, int at) {
        int end = text.charAt(at + 5) == 's' ? at + 6 : at + 5;
        boolean whole = Words.endsAt(text, end) && !digits.isVague() && !digits.isFraction();
        BigDecimal number = digits.value().numerator();
        return whole ? Numeral.of(digits.start(), end, number.multiply(BigDecimal.valueOf(12)), Form.MIXED) : digits;
    }

    /** 30k, but no 4K screen. */
    private static boolean isThousands(FoldedText text, Numeral digits, int at) {
        return at == digits.end() && (text.charAt(at) == 'k' || digits.upTo(9) < 0);
    }

    /** hundreds, tens of thousands. */
    private static Numeral several(FoldedText text, int start, Lexicon.Hit<Several> several) {
        int power = several.meaning().power();
        int end = several.end();
        if (text.startsWith(" of ", end, true)) {
            Lexicon.Hit<Several> scale = EnglishNumberWords.SEVERAL.longest(text, end + 4);
            if (scale != null && scale.meaning().power() > 2 && Words.endsAt(text, scale.end())) {
                power += scale.meaning().power();
                end = scale.end();
            }
        }
        return Numeral.vague(
                start,
                end,
                BigDecimal.valueOf(several.meaning().least()).movePointRight(power),
                BigDecimal.valueOf(several.meaning().most()).movePointRight(power),
                Form.WORDS);
    }

    /** half a million, several hundred thousand, a couple of dozen; null where no such word follows. */
    private static Numeral multiplied(FoldedText text, int start, Lexicon.Hit<Part> part) {
        BigDecimal factor = null;
        int end = part.end();
        int at = end;
        Lexicon.Hit<Word> hit = EnglishNumberWords.WORDS.longest(text, at);
        while (hit != null && hit.meaning().multiplies() && Words.endsAt(text, hit.end())) {
            factor = factor == null
                    ? hit.meaning().factor()
                    : factor.multiply(hit.meaning().factor());
            end = hit.end();
            hit = text.charAt(end) == ' ' ? EnglishNumberWords.WORDS.longest(text, end + 1) : null;
        }
        if (factor == null) {
            return null;
        }
        BigDecimal least = part.meaning().least(factor);
        return part.meaning().isVague()
                ? Numeral.vague(start, end, least, part.meaning().most(factor), Form.WORDS)
                : Numeral.of(start, end, least, Form.WORDS);
    }
}
