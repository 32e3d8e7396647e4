package claimline.comparison;

import claimline.model.Amount;
import claimline.model.Message;
import claimline.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers that differ as slips of the pen differ: by a power of ten, by one digit, or by the unit word alone. Never
 * more than possible; asked only of values that cannot be the same. A figure must be particular enough for the likeness
 * not to be chance, since a slip that is not told is better than one that is none.
 */
final class Slips {

    /** One digit wrong: with fewer digits, and in the last of them, numbers differ so of themselves. */
    private static final int DIGITS_FOR_ONE_WRONG = 4;

    /** Two neighbours changed places. */
    private static final int DIGITS_FOR_A_SWAP = 3;

    /** A power of ten, or another thing counted. */
    private static final int DIGITS_FOR_A_POWER = 2;

    /** From here on news prints a number with a word for its power (천, 만, million), which may be the wrong one. */
    private static final BigDecimal NUMBER_WITH_A_WORD = new BigDecimal("1000");

    private Slips() {}

    /** The same number with another unit word of the same sort. */
    static Optional<Sentence> label(Pair pair) {
        if (pair.denial() != Pair.Denial.NONE
                || !(pair.first().content() instanceof Readings one)
                || !(pair.second().content() instanceof Readings other)
                || !isMislabelled(one.value(), other.value(), pair.relation())) {
            return Optional.empty();
        }
        return Optional.of(() -> Message.of("comparison.slip.label", pair.firstValue(), pair.secondValue()));
    }

    private static boolean isMislabelled(Figure one, Figure other, Relation relation) {
        if (one.isInUnitOf(other)
                || !one.measure().family().equals(other.measure().family())
                || one.isZero()
                || !sameNumbers(one.quantity(), other.quantity())) {
            return false;
        }
        boolean particular = one.digits() == 0 || one.digits() >= DIGITS_FOR_A_POWER;
        return switch (relation) {
            case TwoCurrencies currencies -> particular || !currencies.agree();
            case Amounts amounts -> !amounts.match().byConversion();
            case Unlike _ -> particular || !one.quantity().unit().isCounter();
            case Dates _, Terms _ -> false;
        };
    }

    private static boolean sameNumbers(Quantity one, Quantity other) {
        return one.amount().compareTo(other.amount()) == 0
                && same(one.lower(), other.lower())
                && same(one.upper(), other.upper());
    }

    private static boolean same(Amount one, Amount other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** The same digits, a power of ten apart. */
    static Optional<Sentence> unit(Pair pair) {
        return numbers(pair)
                .filter(numbers -> numbers.arePowerOfTenApart(pair.hasTwoHolders()))
                .map(_ -> () -> Message.of("comparison.slip.unit", pair.firstValue(), pair.secondValue()));
    }

    /** One digit of several wrong, or two neighbours swapped. */
    static Optional<Sentence> digit(Pair pair) {
        return numbers(pair)
                .filter(Numbers::areOneDigitApart)
                .map(_ -> () -> Message.of("comparison.slip.digit", pair.firstValue(), pair.secondValue()));
    }

    /** Two printed numbers in one unit that are worth asking about. */
    private static Optional<Numbers> numbers(Pair pair) {
        if (pair.denial() == Pair.Denial.NONE
                && pair.relation() instanceof Amounts amounts
                && !amounts.match().byConversion()
                && amounts.match().first().isInUnitOf(amounts.match().second())) {
            return Numbers.of(amounts.match().first(), amounts.match().second());
        }
        return Optional.empty();
    }

    /** Two numbers of one sign other than zero, their signs left out. */
    private record Numbers(BigDecimal first, BigDecimal second) {

        static Optional<Numbers> of(Figure first, Figure second) {
            return first.isOneDecimal()
                            && second.isOneDecimal()
                            && !Precision.isOrdinal(first.quantity())
                            && sign(first) * sign(second) > 0
                    ? Optional.of(new Numbers(first.bare(), second.bare()))
                    : Optional.empty();
        }

        private static int sign(Figure figure) {
            return figure.quantity().amount().numerator().signum();
        }

        boolean arePowerOfTenApart(boolean twoHolders) {
            int digits = Math.min(first.precision(), second.precision());
            if (magnitude(first) == magnitude(second)) {
                return false;
            }
            if (first.unscaledValue().equals(second.unscaledValue())) {
                return digits >= DIGITS_FOR_A_POWER
                        || !twoHolders && first.min(second).compareTo(NUMBER_WITH_A_WORD) >= 0;
            }
            return digits >= DIGITS_FOR_A_POWER
                    && (begins(first, second, digits, RoundingMode.DOWN)
                            || begins(first, second, digits, RoundingMode.HALF_UP));
        }

        /** The power of ten of the first digit. */
        private static int magnitude(BigDecimal number) {
            return number.precision() - number.scale();
        }

        private static boolean begins(BigDecimal one, BigDecimal other, int digits, RoundingMode rounding) {
            return first(one, digits, rounding).equals(first(other, digits, rounding));
        }

        private static BigInteger first(BigDecimal number, int digits, RoundingMode rounding) {
            return number.round(new MathContext(digits, rounding)).unscaledValue();
        }

        boolean areOneDigitApart() {
            if (magnitude(first) != magnitude(second)) {
                return false;
            }
            int scale = Math.max(first.scale(), second.scale());
            String one = first.setScale(scale).unscaledValue().toString();
            String other = second.setScale(scale).unscaledValue().toString();
            if (one.length() < DIGITS_FOR_A_SWAP) {
                return false;
            }
            int at = 0;
            while (at < one.length() && one.charAt(at) == other.charAt(at)) {
                at++;
            }
            if (at >= one.length() - 1) {
                return false;
            }
            return one.substring(at + 1).equals(other.substring(at + 1))
                    ? one.length() >= DIGITS_FOR_ONE_WRONG
                    : isSwap(one, other, at);
        }

        private static boolean isSwap(String one, String other, int at) {
            return one.charAt(at) == other.charAt(at + 1)
                    && one.charAt(at + 1) == other.charAt(at)
                    && one.substring(at + 2).equals(other.substring(at + 2));
        }
    }
}
