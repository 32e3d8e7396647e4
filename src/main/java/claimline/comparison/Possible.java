package claimline.comparison;

import claimline.comparison.ReferenceRates.Range;
import claimline.model.Hedge;
import claimline.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The numbers that a printed amount may stand for, as its printed precision and its hedge leave them, for laying
 * amounts beside each other. Rounded to 34 significant digits where no decimal is exact.
 *
 * @param low the least; empty where it is open to that side
 * @param printed the number itself, from the least to the most; empty where there is none, as in a band
 * @param high the most; empty where it is open to that side
 */
public record Possible(Optional<BigDecimal> low, Optional<BigDecimal> printed, Optional<BigDecimal> high) {

    /** @throws IllegalArgumentException if the numbers are not in order */
    public Possible {
        if (!inOrder(low, printed) || !inOrder(printed, high) || !inOrder(low, high)) {
            throw new IllegalArgumentException("not in order: " + low + ", " + printed + ", " + high);
        }
    }

    /**
     * In the unit of another amount.
     *
     * @return empty where the two do not measure the same
     */
    public static Optional<Possible> of(Quantity quantity, Quantity other) {
        Figure figure = Figure.of(quantity);
        Figure unit = Figure.of(other);
        if (!figure.measuresLike(unit)) {
            return Optional.empty();
        }
        Ratio factor = figure.isInUnitOf(unit)
                ? Ratio.of(BigDecimal.ONE)
                : new Ratio(figure.measure().factor(), unit.measure().factor());
        return Optional.of(of(Precision.possible(quantity), number(quantity), factor));
    }

    /**
     * In another currency.
     *
     * @param rates what one unit of the amount's currency is in the other; where that is not one rate, the number
     *     itself is not known
     */
    public static Possible at(Range rates, Quantity quantity) {
        if (rates.low().compareTo(rates.high()) == 0) {
            return of(Precision.possible(quantity), number(quantity), Ratio.of(rates.low()));
        }
        Interval stretched = Precision.possible(quantity).stretched(rates.low(), rates.high());
        return of(stretched, Optional.empty(), Ratio.of(BigDecimal.ONE));
    }

    private static Optional<Ratio> number(Quantity quantity) {
        return quantity.hedge() == Hedge.BAND ? Optional.empty() : Optional.of(Ratio.of(quantity.amount()));
    }

    /** A source may print bounds that do not hold its own number; it then has none to show. */
    private static Possible of(Interval interval, Optional<Ratio> number, Ratio factor) {
        Optional<BigDecimal> low = Optional.ofNullable(interval.low()).map(end -> decimal(end, factor));
        Optional<BigDecimal> high = Optional.ofNullable(interval.high()).map(end -> decimal(end, factor));
        Optional<BigDecimal> printed = number.map(value -> decimal(value, factor))
                .filter(value -> inOrder(low, Optional.of(value)) && inOrder(Optional.of(value), high));
        return new Possible(low, printed, high);
    }

    private static BigDecimal decimal(Ratio number, Ratio factor) {
        return number.above()
                .multiply(factor.above())
                .divide(number.below().multiply(factor.below()), MathContext.DECIMAL128);
    }

    private static boolean inOrder(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) <= 0;
    }
}
