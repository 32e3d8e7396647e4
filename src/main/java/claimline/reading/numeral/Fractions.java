package claimline.reading.numeral;

import claimline.model.Amount.Decimal;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fractions: 3분의 1, 1/14, a third, two-thirds, ½, 2½, 2 1/4. */
final class Fractions {

    private static final int LARGEST = 1_000_000;

    private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int[] ABOVE = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7};
    private static final int[] BELOW = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8};

    private static final List<String> PARTS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Lexicon<Integer> NAMES = names();

    /** Behind these names they are no ordinals. */
    private static final Lexicon<Boolean> BEHIND =
            Lexicon.of(WordTable.set("of in as less more cheaper lower higher since to from and or this last on the"));

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
        found = found == null ? named(text, first) : found;
        found = found == null ? mixed(text, first) : found;
        return found == null ? first : found;
    }

    /** a third, a quarter; not before a noun that makes it an ordinal: a third party. */
    static Numeral withArticle(FoldedText text, int at) {
        Lexicon.Hit<Integer> hit = text.startsWith("a ", at, true) ? NAMES.longest(text, at + 2) : null;
        if (hit == null || !Words.endsAt(text, hit.end())) {
            return null;
        }
        char next = text.charAt(hit.end());
        boolean ends = next != ' ' && next != '-'
                || BEHIND.longest(text, hit.end() + 1, each -> Words.endsAt(text, each.end())) != null;
        return ends ? Numeral.fraction(at, hit.end(), BigInteger.ONE, BigInteger.valueOf(hit.meaning())) : null;
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

    /** 2½, 2 1/4, twenty and three fifths, 백삼과 삼분의 이 */
    private static Numeral mixed(FoldedText text, Numeral whole) {
        int at = Words.behindBlanks(text, whole.end());
        Numeral part = null;
        if (isSign(text.charAt(at))) {
            part = sign(text, at);
        } else if (whole.form() == Numeral.Form.DIGITS && at > whole.end() && Digits.isDigit(text.charAt(at))) {
            Digits above = Digits.at(text, at);
            part = above == null || above.hasPoint() || above.grouped()
                    ? null
                    : slashed(text, Numeral.of(at, above.end(), above.value(), Numeral.Form.DIGITS));
        } else if (text.startsWith("and ", at, true)) {
            Numeral above = new EnglishNumber(text, at + 4).read();
            part = above == null ? null : named(text, above);
        } else if (text.startsWith("과 ", whole.end(), false) || text.startsWith("와 ", whole.end(), false)) {
            Numeral below = KoreanNumerals.at(text, whole.end() + 2);
            part = below == null || below.isVague() ? null : korean(text, below);
        }
        return part == null || whole.upTo(LARGEST) < 0 ? null : sum(whole, part);
    }

    private static Numeral sum(Numeral whole, Numeral part) {
        BigInteger below = part.value().denominator().toBigInteger();
        BigInteger above = BigInteger.valueOf(whole.upTo(LARGEST))
                .multiply(below)
                .add(part.value().numerator().toBigInteger());
        return Numeral.fraction(whole.start(), part.end(), above, below);
    }

    /** two thirds, three-quarters, one tenth; but no two third-party suppliers. */
    private static Numeral named(FoldedText text, Numeral above) {
        char gap = text.charAt(above.end());
        if (gap != ' ' && gap != '-'
                || above.form() != Numeral.Form.WORDS
                || !Words.isLatin(text.charAt(above.start()))) {
            return null;
        }
        Lexicon.Hit<Integer> hit = NAMES.longest(text, above.end() + 1);
        boolean plural = hit != null && text.charAt(hit.end()) == 's';
        int end = hit == null ? 0 : plural ? hit.end() + 1 : hit.end();
        boolean counts = plural || above.upTo(1) == 1 && text.charAt(end) != '-';
        return hit == null || !counts || !Words.endsAt(text, end)
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
        names.put("fourth", 4);
        names.put("twelfth", 12);
        names.put("sixteenth", 16);
        names.put("twentieth", 20);
        names.put("hundredth", 100);
        names.put("thousandth", 1000);
        return Lexicon.of(names);
    }
}
