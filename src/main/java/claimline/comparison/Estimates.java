package claimline.comparison;

import claimline.model.Message;
import claimline.model.TimeBounds;
import java.util.Optional;

/**
 * When two named holders may simply see a thing differently. Amounts are estimates unless they are counted one by one
 * or a place in an order; days are while they lie ahead of both sources; judgements in a word always are.
 */
final class Estimates {

    private static final double DAY = 86_400;

    private Estimates() {}

    static Optional<Sentence> differ(Pair pair) {
        return pair.hasTwoHolders() && pair.denial() == Pair.Denial.NONE && areMattersOfJudgement(pair)
                ? Optional.of(() -> Message.of(
                        "comparison.estimates",
                        pair.firstValue(),
                        pair.first().claim().holder(),
                        pair.secondValue(),
                        pair.second().claim().holder()))
                : Optional.empty();
    }

    private static boolean areMattersOfJudgement(Pair pair) {
        return switch (pair.relation()) {
            case Amounts amounts ->
                !Precision.isExact(amounts.match().first().quantity())
                        || !Precision.isExact(amounts.match().second().quantity());
            case TwoCurrencies currencies -> currencies.missing().isEmpty();
            case Dates dates ->
                liesAhead(pair, pair.first(), dates.firstTime()) && liesAhead(pair, pair.second(), dates.secondTime());
            case Terms terms -> terms.missing().isEmpty();
            case Unlike _ -> false;
        };
    }

    private static boolean liesAhead(Pair pair, Side side, Time.Stretches time) {
        double appeared = pair.context()
                .week(side.claim())
                .map(week -> (week.last().toEpochDay() + 1) * DAY)
                .orElse(Double.POSITIVE_INFINITY);
        return time.loose().stream().mapToDouble(TimeBounds::latestEnd).allMatch(end -> end > appeared);
    }
}
