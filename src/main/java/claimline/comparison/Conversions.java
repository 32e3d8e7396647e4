package claimline.comparison;

import claimline.comparison.Readings.Match;
import claimline.comparison.ReferenceRates.Range;
import claimline.model.Message;
import claimline.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** Sources that start from the same amount and convert it differently. */
final class Conversions {

    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 30;

    private Conversions() {}

    /** The sentence, if both print one same amount and, in another unit, amounts that cannot be the same. */
    static Optional<Sentence> differ(Pair pair) {
        if (!(pair.first().content() instanceof Readings first)
                || !(pair.second().content() instanceof Readings second)
                || first.conversions().isEmpty()
                || second.conversions().isEmpty()) {
            return Optional.empty();
        }
        for (Match origin : first.matches(second)) {
            if (origin.first().isInUnitOf(origin.second())
                    && origin.first().hasNumbersOf(origin.second())
                    && !origin.first().isZero()) {
                for (Match converted : first.otherMatches(second, origin)) {
                    if (converted.first().isInUnitOf(converted.second()) && !converted.overlaps()) {
                        return Optional.of(() -> sentence(pair, origin.first(), converted));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Message sentence(Pair pair, Figure origin, Match converted) {
        Message rates = sentence(origin.quantity(), converted);
        String from = origin.code();
        String to = converted.first().code();
        Optional<Range> here = Rates.week(pair.first().claim(), from, to, pair.context());
        Optional<Range> there = Rates.week(pair.second().claim(), from, to, pair.context());
        return here.isPresent() && there.isPresent()
                ? Message.of(
                        "comparison.conversion.week",
                        rates,
                        Rates.range(here.get().with(there.get()), from, to))
                : rates;
    }

    /** Rates are given as a number of at least 1 where they can be: won a dollar, not dollars a won. */
    private static Message sentence(Quantity origin, Match converted) {
        Ratio from = Ratio.of(origin.amount());
        Ratio first = Ratio.of(converted.first().quantity().amount());
        Ratio second = Ratio.of(converted.second().quantity().amount());
        String much = converted.first().quantity().unit().name();
        String one = origin.unit().name();
        boolean inverted = first.signum() != 0
                && second.signum() != 0
                && first.abs().compareTo(from.abs()) < 0
                && second.abs().compareTo(from.abs()) < 0;
        BigDecimal[] rates = inverted
                ? toldApart(from.dividedBy(first).abs(), from.dividedBy(second).abs())
                : toldApart(first.dividedBy(from).abs(), second.dividedBy(from).abs());
        return Message.of(
                "comparison.conversion",
                origin,
                converted.first().quantity(),
                converted.second().quantity(),
                rates[0],
                rates[1],
                inverted ? one : much,
                inverted ? much : one);
    }

    /** Two numbers with as few digits as show that they differ. */
    private static BigDecimal[] toldApart(Ratio first, Ratio second) {
        int digits = FEWEST_DIGITS;
        while (digits < MOST_DIGITS && first.rounded(digits).equals(second.rounded(digits))) {
            digits++;
        }
        return new BigDecimal[] {first.rounded(digits), second.rounded(digits)};
    }
}
