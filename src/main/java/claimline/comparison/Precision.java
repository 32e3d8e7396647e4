package claimline.comparison;

import claimline.model.Amount;
import claimline.model.Hedge;
import claimline.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/**
 * What a printed amount leaves possible. News copy, Korean copy above all, truncates as often as it rounds: a printed
 * 5.6 may stand for anything between 5.5 and 5.7, so the reach is a whole unit of the last significant digit to either
 * side, not half of one. It is capped, because one unit of a round number is most of the number.
 *
 * <p>A figure of one significant digit, such as 6 million, is plainly rounded: it reaches half a unit to either side
 * (5.5 to 6.5 million) with a wider cap. So 6 million and 5.576 million may be one amount, and 5 and 6 million are not.
 *
 * <p>Hedges speak of an amount's size, so that a fall of at least 10 % (−10, at least) is any number from −10 down.
 */
final class Precision {

    /** The most that a figure printed without a hedge may be off, as a part of it. */
    private static final BigDecimal CAP = new BigDecimal("0.05");

    /** The most that a figure of one significant digit may be off, as a part of it. */
    private static final BigDecimal ONE_DIGIT_CAP = new BigDecimal("0.1");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Who says "about" or "nearly" may be off by twice as much, still within a unit of the last digit. */
    private static final BigDecimal HEDGED_CAP = new BigDecimal("0.1");

    /** An amount below this that is counted, not measured, is exact: 13 tests are not 14. */
    private static final BigDecimal SMALL_COUNT = new BigDecimal("100");

    /** Fractions with a larger denominator are a count out of a count, unless they are one part of so many. */
    private static final BigInteger LARGEST_SPOKEN_DENOMINATOR = BigInteger.TEN;

    /** What has a place in an order is never nearly at another. */
    private static final Set<String> ORDINALS = Set.of("{rank}", "{ordinal}", "{year}", "{version}", "{id}");

    private Precision() {}

    /** Every number that the quantity may stand for, in its own unit. Never empty. A printed zero is exact. */
    static Interval possible(Quantity quantity) {
        if (hasBounds(quantity)) {
            return printedBounds(quantity);
        }
        Ratio amount = Ratio.of(quantity.amount());
        if (amount.signum() == 0 && !isBound(quantity)) {
            return Interval.at(amount);
        }
        Interval ofSize = ofSize(quantity, amount.abs());
        return amount.signum() < 0 ? ofSize.mirrored() : ofSize;
    }

    /** What is printed, without the reach of its precision: a number, a band, or all that a bound holds. */
    static Interval printed(Quantity quantity) {
        if (hasBounds(quantity)) {
            return printedBounds(quantity);
        }
        return isBound(quantity) ? possible(quantity) : Interval.at(Ratio.of(quantity.amount()));
    }

    static boolean isBound(Quantity quantity) {
        return switch (quantity.hedge()) {
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> true;
            case EXACT, ABOUT, NEARLY, SOME_OVER, BAND -> false;
        };
    }

    private static Interval ofSize(Quantity quantity, Ratio size) {
        Ratio step = step(quantity.amount());
        return switch (quantity.hedge()) {
            case AT_LEAST -> Interval.from(size, true);
            case MORE_THAN -> Interval.from(size, false);
            case AT_MOST -> Interval.upTo(size, true);
            case LESS_THAN -> Interval.upTo(size, false);
            case ABOUT -> {
                Ratio wide = step.min(size.times(HEDGED_CAP));
                yield Interval.closed(size.minus(wide), size.plus(wide));
            }
            case NEARLY -> Interval.closed(size.minus(step.min(size.times(HEDGED_CAP))), size);
            // 30-odd is anything below 40, and two thousand-odd anything below three thousand: no cap.
            case SOME_OVER -> new Interval(size, true, size.plus(step), false);
            case EXACT -> {
                Ratio narrow = narrow(quantity.amount(), size, step);
                yield isExact(quantity) ? Interval.at(size) : Interval.open(size.minus(narrow), size.plus(narrow));
            }
            case BAND -> throw new IllegalStateException("a band has bounds");
        };
    }

    private static Ratio narrow(Amount amount, Ratio size, Ratio step) {
        return amount instanceof Amount.Decimal decimal && digits(decimal.number()) == 1
                ? step.times(HALF).min(size.times(ONE_DIGIT_CAP))
                : step.min(size.times(CAP));
    }

    /** The number of significant digits: 4 of 5576000, 3 of 5.60. */
    static int digits(BigDecimal number) {
        return number.scale() > 0
                ? number.precision()
                : number.stripTrailingZeros().precision();
    }

    private static boolean hasBounds(Quantity quantity) {
        return quantity.hedge() == Hedge.BAND || (quantity.lower() != null && quantity.upper() != null);
    }

    private static Interval printedBounds(Quantity quantity) {
        return Interval.closed(Ratio.of(quantity.lower()), Ratio.of(quantity.upper()));
    }

    /** Whether it is a count, a place in an order or a part of a count: never a little more or less. */
    static boolean isExact(Quantity quantity) {
        return isOrdinal(quantity)
                || switch (quantity.amount()) {
                    case Amount.Decimal decimal -> quantity.unit().isCounter() && isSmallCount(decimal.number());
                    case Amount.Fraction fraction -> !isSpoken(fraction);
                };
    }

    /** Whether the number is a place in an order, a year or a name, and no amount at all. */
    static boolean isOrdinal(Quantity quantity) {
        return ORDINALS.contains(quantity.unit().code());
    }

    private static boolean isSmallCount(BigDecimal number) {
        return number.scale() <= 0 && number.abs().compareTo(SMALL_COUNT) < 0;
    }

    private static boolean isSpoken(Amount.Fraction fraction) {
        return fraction.above().abs().equals(BigInteger.ONE)
                || fraction.below().compareTo(LARGEST_SPOKEN_DENOMINATOR) <= 0;
    }

    /**
     * One unit of the last significant digit: 0.01 for 5.60, 1000 for 5576000, since zeros that end an integer say
     * nothing. For a fraction, what one more or less in the denominator makes, roughly.
     */
    static Ratio step(Amount amount) {
        return switch (amount) {
            case Amount.Decimal decimal -> Ratio.of(step(decimal.number()));
            case Amount.Fraction fraction ->
                new Ratio(fraction.numerator().abs(), fraction.denominator().pow(2));
        };
    }

    private static BigDecimal step(BigDecimal number) {
        if (number.scale() > 0) {
            return number.ulp();
        }
        return number.stripTrailingZeros().ulp();
    }
}
