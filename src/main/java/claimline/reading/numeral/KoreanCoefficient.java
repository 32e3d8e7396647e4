package claimline.reading.numeral;

import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import java.math.BigDecimal;

/** Reads what stands before 만, 억 or 조, or alone: 6천127, 3백50, 이천이십오, 1,234.5. Remembers how it was written. */
final class KoreanCoefficient {

    private static final int TEN_THOUSAND = 4;

    private final FoldedText text;
    private int at;
    private int limit;
    private int start;
    private boolean digits;
    private boolean words;
    private boolean grouped;

    KoreanCoefficient(FoldedText text) {
        this.text = text;
    }

    /**
     * The coefficient at the position, or null.
     *
     * @param continued whether a larger part of the number stands before it
     */
    BigDecimal read(int position, boolean continued) {
        start = position;
        at = position;
        limit = TEN_THOUSAND;
        BigDecimal sum = null;
        boolean more = true;
        while (more) {
            int before = at;
            BigDecimal figure = figure(continued || sum != null);
            int power = KoreanLetters.tens(text.charAt(at));
            boolean implied = figure == null && !digits;
            if (power > 0 && power < limit && (figure != null || implied)) {
                BigDecimal count = implied ? BigDecimal.ONE : figure;
                sum = add(sum, count.movePointRight(power));
                words = true;
                limit = power;
                at++;
                skipBlank();
            } else {
                more = false;
                boolean fits = figure != null && (sum == null || figure.precision() - figure.scale() <= limit);
                sum = fits ? add(sum, figure) : sum;
                at = fits ? at : before;
            }
        }
        return sum;
    }

    int end() {
        return at > start && text.charAt(at - 1) == ' ' ? at - 1 : at;
    }

    boolean onlyWords() {
        return !digits;
    }

    boolean hasWords() {
        return words;
    }

    boolean isGrouped() {
        return grouped;
    }

    void sawWord() {
        words = true;
    }

    /** Whether it may belong to what stands before a blank: 7만 3000, 5만 2천; not 3만 5, nor 이만 이. */
    boolean standsApart() {
        return KoreanLetters.tens(text.charAt(end() - 1)) > 0 || end() - start > 2;
    }

    /** Digits, or one digit in a word; null where neither stands. */
    private BigDecimal figure(boolean continued) {
        Digits found = Digits.at(text, at);
        if (found != null) {
            char next = text.charAt(found.end());
            if (onlyWords() && continued && KoreanLetters.tens(next) < 0 && KoreanLetters.myriad(next) < 0) {
                return null;
            }
            digits = true;
            grouped |= found.grouped();
            at = found.end();
            return found.value();
        }
        int digit = KoreanLetters.digit(text.charAt(at));
        if (digit < 0 || !isNoParticle(continued)) {
            return null;
        }
        at++;
        words = true;
        return BigDecimal.valueOf(digit);
    }

    /** 이 behind a number is more often a particle than a two: 3만이 넘는, 십만이 모였다; but 십이, 3만이천. */
    private boolean isNoParticle(boolean continued) {
        char next = text.charAt(at + 1);
        if (KoreanLetters.tens(next) > 0 || !continued) {
            return true;
        }
        return !digits && (text.charAt(at) != '이' || KoreanLetters.tens(text.charAt(at - 1)) > 0 || next != ' ');
    }

    /** 7천 5백만, 1천 640만: a blank between parts of one coefficient, where the next part says that it is one. */
    private void skipBlank() {
        Digits next = text.charAt(at) == ' ' ? Digits.at(text, at + 1) : null;
        if (next == null || next.grouped() || next.hasPoint() || next.whole() > limit) {
            return;
        }
        char unit = text.charAt(next.end());
        int tens = KoreanLetters.tens(unit);
        boolean part = tens > 0 && tens < limit || KoreanLetters.myriad(unit) > 0 || digits && next.whole() == limit;
        at = part ? at + 1 : at;
    }

    private static BigDecimal add(BigDecimal sum, BigDecimal more) {
        return sum == null ? more : sum.add(more);
    }
}
