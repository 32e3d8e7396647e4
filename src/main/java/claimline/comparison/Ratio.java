package claimline.comparison;

import claimline.model.Amount;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact number as a fraction of two decimals, the lower one positive. Compared by value with {@link #compareTo},
 * never rounded.
 */
record Ratio(BigDecimal above, BigDecimal below) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    static Ratio of(Amount amount) {
        return new Ratio(amount.numerator(), amount.denominator());
    }

    static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    int signum() {
        return above.signum();
    }

    Ratio abs() {
        return above.signum() < 0 ? new Ratio(above.negate(), below) : this;
    }

    boolean isAtMostOne() {
        return above.abs().compareTo(below) <= 0;
    }

    Ratio negate() {
        return new Ratio(above.negate(), below);
    }

    Ratio plus(Ratio other) {
        if (below.equals(other.below)) {
            return new Ratio(above.add(other.above), below);
        }
        return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    Ratio times(BigDecimal factor) {
        return factor.equals(BigDecimal.ONE) ? this : new Ratio(above.multiply(factor), below);
    }

    /** @throws ArithmeticException if the other is zero */
    Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigDecimal numerator = above.multiply(other.below);
        BigDecimal denominator = below.multiply(other.above);
        return denominator.signum() > 0
                ? new Ratio(numerator, denominator)
                : new Ratio(numerator.negate(), denominator.negate());
    }

    Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Ratio other) {
        if (below.equals(other.below)) {
            return above.compareTo(other.above);
        }
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** For putting in an order; not exact. */
    double doubleValue() {
        return above.doubleValue() / below.doubleValue();
    }

    /** For a reader: exact where it is a decimal, else four significant digits. No exponent, no needless zeros. */
    BigDecimal shown() {
        return below.compareTo(BigDecimal.ONE) == 0 ? plain(above) : rounded(4);
    }

    BigDecimal rounded(int digits) {
        return plain(above.divide(below, new MathContext(digits)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
