package claimline.reading;

import claimline.model.Amount.Decimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fractions: 3분의 1, 1/14, a third, two-thirds, ½, 2½. */
final class Fractions {

    private static final int LARGEST = 1_000_000;

    private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int[] ABOVE = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7};
    private static final int[] BELOW = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8};

    private static final List<String> PARTS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Lexicon<Integer> NAMES = names();

    private Fractions() {}

    static boolean isSign(char unit) {
        return unit >= '¼' && SIGNS.indexOf(unit) >= 0;
    }

    static Numeral sign(FoldedText text, int at) {
        int index = SIGNS.indexOf(text.charAt(at));
        return Numeral.fraction(at, at + 1, BigInteger.valueOf(ABOVE[index]), BigInteger.valueOf(BELOW[index]));
    }

    /** The number with what makes a fraction of it, or as it is. */
    static Numeral extended(FoldedText text, Numeral first) {
        if (first.isVague() || !(first.value() instanceof Decimal)) {
            return first;
        }
        Numeral found = korean(text, first);
        found = found == null ? slashed(text, first) : found;
        found = found == null ? mixed(text, first) : found;
        found = found == null ? named(text, first) : found;
        return found == null ? first : found;
    }

    /** a third, a quarter; not before a word that makes it an ordinal, which the caller knows. */
    static Numeral withArticle(FoldedText text, int at) {
        int name = text.startsWith("a ", at, true) ? at + 2 : text.startsWith("one-", at, true) ? at + 4 : -1;
        Lexicon.Hit<Integer> hit = name < 0 ? null : NAMES.longest(text, name);
        return hit == null || !Words.endsAt(text, hit.end())
                ? null
                : Numeral.fraction(at, hit.end(), BigInteger.ONE, BigInteger.valueOf(hit.meaning()));
    }

    private static Numeral korean(FoldedText text, Numeral below) {
        int at = text.charAt(below.end()) == ' ' ? below.end() + 1 : below.end();
        if (below.upTo(LARGEST) < 1 || !text.startsWith("분의", at, false)) {
            return null;
        }
        at = text.charAt(at + 2) == ' ' ? at + 3 : at + 2;
        char first = text.charAt(at);
        Numeral above = Digits.isDigit(first) || KoreanLetters.digit(first) > 0 ? KoreanNumerals.at(text, at) : null;
        return above == null || above.isVague() ? null : quotient(below.start(), above.end(), above, below);
    }

    /** 1/14; not where it goes on as a date or an address would. */
    private static Numeral slashed(FoldedText text, Numeral above) {
        int slash = above.end();
        if (text.charAt(slash) != '/' || above.form() != Numeral.Form.DIGITS) {
            return null;
        }
        Digits below = Digits.at(text, slash + 1);
        if (below == null || below.hasPoint() || below.grouped() || text.charAt(below.end()) == '/') {
            return null;
        }
        return quotient(
                above.start(),
                below.end(),
                above,
                Numeral.of(slash + 1, below.end(), below.value(), Numeral.Form.DIGITS));
    }

    /** 2½, 2 1/2 */
    private static Numeral mixed(FoldedText text, Numeral whole) {
        if (!isSign(text.charAt(whole.end())) || whole.upTo(LARGEST) < 0) {
            return null;
        }
        Numeral part = sign(text, whole.end());
        BigInteger below = part.value().denominator().toBigInteger();
        BigInteger above = BigInteger.valueOf(whole.upTo(LARGEST))
                .multiply(below)
                .add(part.value().numerator().toBigInteger());
        return Numeral.fraction(whole.start(), part.end(), above, below);
    }

    /** two thirds, three-quarters */
    private static Numeral named(FoldedText text, Numeral above) {
        char gap = text.charAt(above.end());
        if (gap != ' ' && gap != '-'
                || above.form() != Numeral.Form.WORDS
                || !Words.isLatin(text.charAt(above.start()))) {
            return null;
        }
        Lexicon.Hit<Integer> hit = NAMES.longest(text, above.end() + 1);
        int end = hit == null ? 0 : text.charAt(hit.end()) == 's' ? hit.end() + 1 : hit.end();
        return hit == null || !Words.endsAt(text, end)
                ? null
                : Numeral.fraction(
                        above.start(),
                        end,
                        above.value().numerator().toBigInteger(),
                        BigInteger.valueOf(hit.meaning()));
    }

    private static Numeral quotient(int start, int end, Numeral above, Numeral below) {
        boolean whole = above.upTo(LARGEST) >= 0 && below.upTo(LARGEST) > 0;
        return whole
                ? Numeral.fraction(
                        start, end, BigInteger.valueOf(above.upTo(LARGEST)), BigInteger.valueOf(below.upTo(LARGEST)))
                : null;
    }

    private static Lexicon<Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < PARTS.size(); i++) {
            names.put(PARTS.get(i), i + 2);
        }
        names.put("halve", 2);
        names.put("twelfth", 12);
        names.put("sixteenth", 16);
        names.put("twentieth", 20);
        names.put("hundredth", 100);
        names.put("thousandth", 1000);
        return Lexicon.of(names);
    }
}
