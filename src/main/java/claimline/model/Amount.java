package claimline.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * An exact number as it was printed: a decimal that keeps its scale ({@code 5.60} is not {@code 5.6}), or a fraction
 * ({@code 1/14}). {@code equals} asks whether they are written alike, {@link #compareTo} whether they are the same
 * number.
 */
public sealed interface Amount extends Comparable<Amount> {

    /** A decimal number with its printed scale. */
    record Decimal(BigDecimal number) implements Amount {

        @Override
        public BigDecimal numerator() {
            return number;
        }

        @Override
        public BigDecimal denominator() {
            return BigDecimal.ONE;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** A fraction as written, not reduced; the denominator is positive. */
    record Fraction(BigInteger above, BigInteger below) implements Amount {

        @Override
        public BigDecimal numerator() {
            return new BigDecimal(above);
        }

        @Override
        public BigDecimal denominator() {
            return new BigDecimal(below);
        }

        @Override
        public String toString() {
            return above + "/" + below;
        }
    }

    BigDecimal numerator();

    /** Positive. */
    BigDecimal denominator();

    /**
     * Reads {@code -?digits[.digits]} or {@code -?digits/digits}. No exponent, no separators, no zeros in front, no
     * negative zero: amounts are kept as a person would check them, and printing one gives the text it was read from.
     *
     * @throws InvalidInputException if the text is anything else, or longer than 200 digits
     */
    static Amount parse(String text) {
        if (text.length() > 200 || !Syntax.AMOUNT.matcher(text).matches()) {
            throw InvalidInputException.of("model.amount", Message.excerpt(text));
        }
        int slash = text.indexOf('/');
        Amount amount = slash < 0 ? new Decimal(new BigDecimal(text)) : fraction(text, slash);
        if (!amount.toString().equals(text)) {
            throw InvalidInputException.of("model.amount", Message.excerpt(text));
        }
        return amount;
    }

    private static Fraction fraction(String text, int slash) {
        BigInteger below = new BigInteger(text.substring(slash + 1));
        if (below.signum() == 0) {
            throw InvalidInputException.of("model.amount.zero", Message.excerpt(text));
        }
        return new Fraction(new BigInteger(text.substring(0, slash)), below);
    }

    @Override
    default int compareTo(Amount other) {
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** Holder of the compiled syntax, which an interface cannot keep private. */
    final class Syntax {
        private static final Pattern AMOUNT = Pattern.compile("-?\\d+(?:\\.\\d+|/\\d+)?", Pattern.DOTALL);

        private Syntax() {}
    }
}
