package claimline.reading.numeral;

import claimline.model.Amount;
import claimline.model.Amount.Decimal;
import claimline.model.Amount.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number as it stands in a text, in digits, words or both, without sign and unit. Bounds are null except where the
 * words themselves are vague: 수십만 is 100,000 to a million, 두세 two to three.
 *
 * @param start in the folded text
 * @param end exclusive; behind 여 where that follows
 * @param value the smaller bound of a vague one
 * @param someOver whether 여 says that it is a little more
 * @param weak whether its letters make a number only where a counter follows: 한, 이, 만
 */
public record Numeral(
        int start, int end, Amount value, Amount lower, Amount upper, Form form, boolean someOver, boolean weak) {

    /** How a number is written. */
    public enum Form {
        /** Digits alone, perhaps with a decimal point. */
        DIGITS,
        /** Digits with separators: 1,000. */
        GROUPED,
        /** Digits and words: 6천127억, 5.6 million. */
        MIXED,
        WORDS,
        /** 3분의 1, 1/14, two thirds, ½. */
        FRACTION
    }

    public static Numeral of(int start, int end, BigDecimal value, Form form) {
        return new Numeral(start, end, new Decimal(value), null, null, form, false, false);
    }

    static Numeral vague(int start, int end, BigDecimal lower, BigDecimal upper, Form form) {
        Decimal least = new Decimal(lower);
        return new Numeral(start, end, least, least, new Decimal(upper), form, false, false);
    }

    static Numeral fraction(int start, int end, BigInteger above, BigInteger below) {
        return new Numeral(start, end, new Fraction(above, below), null, null, Form.FRACTION, false, false);
    }

    public boolean isVague() {
        return lower != null;
    }

    public boolean isFraction() {
        return value instanceof Fraction;
    }

    /** The value of a whole number from nought to the given one, -1 for any other. */
    public int upTo(int largest) {
        BigDecimal number = value.numerator();
        boolean whole = !isVague() && !isFraction() && number.scale() <= 0 && number.signum() >= 0;
        return whole && number.compareTo(BigDecimal.valueOf(largest)) <= 0 ? number.intValue() : -1;
    }

    /** As many tens to that power: 5.6 million, 3만. */
    public Numeral scaled(int power, int newEnd) {
        return new Numeral(
                start,
                newEnd,
                scaled(value, power),
                isVague() ? scaled(lower, power) : null,
                isVague() ? scaled(upper, power) : null,
                form == Form.WORDS || form == Form.FRACTION ? form : Form.MIXED,
                someOver,
                false);
    }

    Numeral asSomeOver(int newEnd) {
        return new Numeral(start, newEnd, value, lower, upper, form, true, weak);
    }

    Numeral until(int newEnd) {
        return new Numeral(start, newEnd, value, lower, upper, form, someOver, false);
    }

    Numeral asWeak() {
        return new Numeral(start, end, value, lower, upper, form, someOver, true);
    }

    Numeral from(int newStart) {
        return new Numeral(newStart, end, value, lower, upper, form, someOver, weak);
    }

    private static Amount scaled(Amount amount, int power) {
        return switch (amount) {
            case Decimal decimal -> new Decimal(decimal.number().movePointRight(power));
            case Fraction fraction -> quotient(fraction.above().multiply(BigInteger.TEN.pow(power)), fraction.below());
        };
    }

    /** A whole number where it is one. */
    private static Amount quotient(BigInteger above, BigInteger below) {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() == 0 ? new Decimal(new BigDecimal(parts[0])) : new Fraction(above, below);
    }
}
