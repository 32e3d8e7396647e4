package claimline.reading.numeral;

import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;
import java.math.BigDecimal;

/**
 * Reads one number of Korean from a position on: 조, 억 and 만, each with a {@link KoreanCoefficient} before it, in digits
 * and words mixed as copy mixes them. Numbers of digits alone are read, too.
 */
public final class KoreanNumerals {

    /** From so many letters on a number in words is no other word by chance. */
    private static final int PLAIN = 3;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final FoldedText text;
    private final int start;
    private final KoreanCoefficient coefficient;
    private BigDecimal total = BigDecimal.ZERO;
    private int at;
    private int limit = NO_LIMIT;
    private boolean someOver;

    private KoreanNumerals(FoldedText text, int start) {
        this.text = text;
        this.start = start;
        at = start;
        coefficient = new KoreanCoefficient(text);
    }

    /** Whether a number in words can begin with this letter. */
    public static boolean begins(char letter) {
        return KoreanLetters.digit(letter) >= 0
                || KoreanLetters.tens(letter) > 0
                || KoreanLetters.myriad(letter) > 0
                || letter == '수'
                || letter == '몇'
                || NativeNumbers.begins(letter);
    }

    /** The number that begins here, or null. */
    public static Numeral at(FoldedText text, int start) {
        Numeral vague = VagueNumbers.at(text, start);
        if (vague != null) {
            return withSome(text, vague);
        }
        Numeral found = NativeNumbers.at(text, start);
        if (found == null) {
            found = new KoreanNumerals(text, start).read();
        }
        return found == null ? null : withSome(text, found);
    }

    /** 여 belongs to the number before it: 2천여 개, 20여 명. */
    private static Numeral withSome(FoldedText text, Numeral numeral) {
        boolean some = text.charAt(numeral.end()) == '여' && "성학야".indexOf(text.charAt(numeral.end() + 1)) < 0;
        return some ? numeral.asSomeOver(numeral.end() + 1) : numeral;
    }

    private Numeral read() {
        boolean more = true;
        while (more) {
            more = section();
        }
        if (at == start) {
            return null;
        }
        if (coefficient.onlyWords()) {
            addNative();
            addDecimals();
        }
        Numeral numeral = Numeral.of(start, at, total, form());
        numeral = someOver ? numeral.asSomeOver(at) : numeral;
        return coefficient.onlyWords() && (at - start < PLAIN || total.scale() > 0) ? numeral.asWeak() : numeral;
    }

    /** A coefficient with its 만, 억 or 조, or the last one without. Whether another may follow. */
    private boolean section() {
        int before = at;
        boolean gap = at > start && text.charAt(at) == ' ';
        BigDecimal count = coefficient.read(gap ? at + 1 : at, at > start);
        int end = coefficient.end();
        boolean some = count != null && text.charAt(end) == '여' && KoreanLetters.myriad(afterSome(end)) > 0;
        int unit = some
                ? (text.charAt(end + 1) == ' ' ? end + 2 : end + 1)
                : count != null && isApart(end) ? end + 1 : end;
        int power = myriad(unit);
        boolean bare = count == null && before == start;
        if (power > 0 && power < limit && (count != null || bare)) {
            total = total.add((bare ? BigDecimal.ONE : count).movePointRight(power));
            coefficient.sawWord();
            someOver |= some;
            limit = power;
            at = unit + 1;
            return true;
        }
        if (count != null && count.precision() - count.scale() <= limit && (!gap || coefficient.standsApart())) {
            total = total.add(count);
            at = end;
        }
        return false;
    }

    /** 24경기 are games; 경 is a number before another or a currency. */
    private int myriad(int unit) {
        char letter = text.charAt(unit);
        char next = text.charAt(unit + 1);
        boolean word = letter == '경' && next != '원' && next != ' ' && !Digits.isDigit(next);
        return word ? -1 : KoreanLetters.myriad(letter);
    }

    /** 50 만 배럴, 7 억 달러 */
    private boolean isApart(int gap) {
        char unit = text.charAt(gap + 1);
        return text.charAt(gap) == ' '
                && (unit == '만' || unit == '억')
                && text.charAt(gap + 2) == ' '
                && Words.isWord(text.charAt(gap + 3));
    }

    private char afterSome(int some) {
        return text.charAt(some + 1) == ' ' ? text.charAt(some + 2) : text.charAt(some + 1);
    }

    /** 백스물다섯: the tail may be native. */
    private void addNative() {
        Numeral tail = at > start && KoreanLetters.digit(text.charAt(at - 1)) < 0 ? NativeNumbers.at(text, at) : null;
        if (tail != null && !tail.isVague()) {
            total = total.add(tail.value().numerator());
            at = tail.end();
        }
    }

    /** 삼점일사. */
    private void addDecimals() {
        if (text.charAt(at) != '점' && text.charAt(at) != '쩜' || KoreanLetters.digit(text.charAt(at + 1)) < 0) {
            return;
        }
        int end = at + 1;
        StringBuilder decimals = new StringBuilder(".");
        while (KoreanLetters.digit(text.charAt(end)) >= 0 && end - at <= Digits.MOST) {
            decimals.append(KoreanLetters.digit(text.charAt(end++)));
        }
        total = total.add(new BigDecimal(decimals.toString()));
        at = end;
    }

    private Form form() {
        if (coefficient.onlyWords()) {
            return Form.WORDS;
        }
        return coefficient.hasWords() ? Form.MIXED : coefficient.isGrouped() ? Form.GROUPED : Form.DIGITS;
    }
}
