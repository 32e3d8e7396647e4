package claimline.comparison;

import claimline.comparison.Readings.Match;
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
    static Optional<Message> differ(Pair pair) {
        if (!(pair.firstValue() instanceof Quantity one) || !(pair.secondValue() instanceof Quantity other)) {
            return Optional.empty();
        }
        Readings first = Readings.of(one, pair.first().conversions());
        Readings second = Readings.of(other, pair.second().conversions());
        return first.matches(second).stream()
                .filter(origin -> inOneUnit(origin) && Amounts.sameNumbers(origin) && isNotZero(origin.first()))
                .flatMap(origin -> first.otherMatches(second, origin).stream()
                        .filter(converted -> inOneUnit(converted) && !converted.overlaps())
                        .map(converted -> sentence(origin.first(), converted)))
                .findFirst();
    }

    private static boolean inOneUnit(Match match) {
        return Units.code(match.first().unit()).equals(Units.code(match.second().unit()));
    }

    private static boolean isNotZero(Quantity quantity) {
        return Ratio.of(quantity.amount()).signum() != 0;
    }

    /** Rates are given as a number of at least 1 where they can be: won a dollar, not dollars a won. */
    private static Message sentence(Quantity origin, Match converted) {
        Ratio from = Ratio.of(origin.amount());
        Ratio first = Ratio.of(converted.first().amount());
        Ratio second = Ratio.of(converted.second().amount());
        String much = converted.first().unit().name();
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
                converted.first(),
                converted.second(),
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
