package claimline.comparison;

import claimline.comparison.ReferenceRates.Range;
import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/** The reference rates that a source may have used, and how they are told to a reader. */
final class Rates {

    /** What a source's bank or hour of the day may differ from the reference rates of the week. */
    private static final BigDecimal LEEWAY = new BigDecimal("0.005");

    private static final BigDecimal LEAST = BigDecimal.ONE.subtract(LEEWAY);
    private static final BigDecimal MOST = BigDecimal.ONE.add(LEEWAY);
    private static final MathContext SHOWN = new MathContext(4);

    private Rates() {}

    /** The rates of the seven days before the claim's source appeared. */
    static Optional<Range> week(Claim claim, String from, String to, Context context) {
        return context.week(claim).flatMap(week -> context.rates().during(week.first(), week.last(), from, to));
    }

    /**
     * The rate of the day on which the claim's source appeared, or those of the days on which it may have; for a day
     * without a rate that of the last business day before it.
     */
    static Optional<Range> appearance(Claim claim, String from, String to, Context context) {
        return context.week(claim).flatMap(week -> context.rates().during(week.appeared(), week.last(), from, to));
    }

    static Range incomplete(Range range) {
        return new Range(range.low(), range.high(), range.first(), range.last(), false);
    }

    /** The lowest rate that still counts as one of the range. */
    static BigDecimal lowest(Range range) {
        return range.low().multiply(LEAST);
    }

    static BigDecimal highest(Range range) {
        return range.high().multiply(MOST);
    }

    /** The range in words, as numbers of at least 1 where it can be: won a dollar, not dollars a won. */
    static Message range(Range range, String from, String to) {
        boolean inverted = range.high().compareTo(BigDecimal.ONE) < 0;
        Range shown = inverted ? range.inverse() : range;
        return Message.of(
                "comparison.rates",
                Ratio.of(shown.low()).rounded(5),
                Ratio.of(shown.high()).rounded(5),
                inverted ? from : to,
                inverted ? to : from,
                date(range.first()),
                date(range.last()));
    }

    /** The ends of an interval with as many digits as a reader needs; widened by no more than the last of them. */
    static Interval readable(Interval interval) {
        return Interval.closed(
                Ratio.of(interval.low().rounded(SHOWN.getPrecision())),
                Ratio.of(interval.high().rounded(SHOWN.getPrecision())));
    }

    private static FuzzyDate date(LocalDate day) {
        return FuzzyDate.parse(day.toString());
    }
}
