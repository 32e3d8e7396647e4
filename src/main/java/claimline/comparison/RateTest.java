package claimline.comparison;

import claimline.comparison.ReferenceRates.Range;
import claimline.model.Amount;
import claimline.model.Claim;
import claimline.model.Hedge;
import claimline.model.Message;
import claimline.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether the rate that a source's own conversion implies is one of the week before the source appeared. The printed
 * precision of both amounts makes it an interval of rates; it fails only where no rate of that interval is one of the
 * week, half a per cent to either side. Where the week's rates are not known, or not all of them and none of those
 * fits, it is not tested, and never passes.
 */
final class RateTest {

    enum Result {
        PASSED,
        FAILED,
        NOT_TESTED
    }

    private final Claim claim;
    private final Quantity value;
    private final Quantity converted;
    private final Optional<Range> week;
    private final Result result;

    private RateTest(Claim claim, Quantity value, Quantity converted, Context context) {
        this.claim = claim;
        this.value = value;
        this.converted = converted;
        week = Rates.week(claim, value.unit().code(), converted.unit().code(), context);
        result = week.map(this::result).orElse(Result.NOT_TESTED);
    }

    /** @return empty if these are not two amounts of money with a rate between them */
    static Optional<RateTest> of(Claim claim, Quantity converted, Context context) {
        return claim.value() instanceof Quantity value && isTestable(value, converted)
                ? Optional.of(new RateTest(claim, value, converted, context))
                : Optional.empty();
    }

    /** Of two bands the first numbers are taken; a band and a single number say too little. */
    private static boolean isTestable(Quantity value, Quantity converted) {
        return value.unit().isMoney()
                && converted.unit().isMoney()
                && !value.unit().equals(converted.unit())
                && value.amount().numerator().signum() != 0
                && value.amount().numerator().signum()
                        == converted.amount().numerator().signum()
                && (value.hedge() == Hedge.BAND) == (converted.hedge() == Hedge.BAND);
    }

    private Result result(Range range) {
        Interval implied = implied();
        Interval allowed = Interval.closed(Ratio.of(Rates.lowest(range)), Ratio.of(Rates.highest(range)));
        if (implied.overlaps(allowed)) {
            return Result.PASSED;
        }
        return range.complete() ? Result.FAILED : Result.NOT_TESTED;
    }

    private Interval implied() {
        Interval from = printedDigits(value);
        Interval to = printedDigits(converted);
        return Interval.closed(to.low().dividedBy(from.high()), to.high().dividedBy(from.low()));
    }

    /** What the digits of a size leave possible: a bound is converted from the number it is printed with. */
    private static Interval printedDigits(Quantity quantity) {
        Amount size = new Amount.Decimal(quantity.amount().numerator().abs());
        Hedge hedge = switch (quantity.hedge()) {
            case EXACT -> Hedge.EXACT;
            case SOME_OVER -> Hedge.SOME_OVER;
            case ABOUT, NEARLY, BAND, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> Hedge.ABOUT;
        };
        return Precision.possible(new Quantity(size, null, null, quantity.unit(), hedge));
    }

    Result result() {
        return result;
    }

    Finding finding() {
        return switch (result) {
            case PASSED -> throw new IllegalStateException("nothing to tell");
            case FAILED -> new Finding.OfOne(claim.question(), claim.id(), Kind.RATE, failed());
            case NOT_TESTED -> new Finding.OfOne(claim.question(), claim.id(), Kind.UNDECIDED, notTested());
        };
    }

    private Message failed() {
        Range range = week.orElseThrow();
        return Message.of(
                "comparison.rate",
                value,
                converted,
                told(),
                Rates.range(range, value.unit().code(), converted.unit().code()));
    }

    private Message notTested() {
        return Message.of("comparison.rate.notTested", value, converted, told());
    }

    /** The rate with the interval that the digits leave, as a number of at least 1 where it can be. */
    private Message told() {
        Ratio rate = Ratio.of(converted.amount()).dividedBy(Ratio.of(value.amount()));
        Interval implied = implied();
        boolean inverted = rate.compareTo(Ratio.of(BigDecimal.ONE)) < 0;
        Ratio one = Ratio.of(BigDecimal.ONE);
        Ratio low = inverted ? one.dividedBy(implied.high()) : implied.low();
        Ratio high = inverted ? one.dividedBy(implied.low()) : implied.high();
        return Message.of(
                "comparison.rate.implied",
                (inverted ? one.dividedBy(rate) : rate).rounded(5),
                low.rounded(5),
                high.rounded(5),
                (inverted ? value : converted).unit().code(),
                (inverted ? converted : value).unit().code());
    }
}
