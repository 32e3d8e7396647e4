package claimline.comparison;

import claimline.comparison.Pair.Denial;
import claimline.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked of a pair of claims, row by row; the first row that applies names the kind.
 *
 * <p>The gate comes first: claims that measure different things are not compared. Then what the source started from,
 * before what it converted. A bound is asked about before precision, since a bound is an interval, too, and would
 * always pass as one. A conflict of values stands only where no row above it applies; that one source denies what
 * another says is settled before, since what is denied has no precision to reconcile.
 */
final class Rules {

    private record Rule(Kind kind, Function<Pair, Optional<Message>> sentence) {}

    private static final List<Rule> TABLE = List.of(
            new Rule(Kind.SUBJECT, Gate::subject),
            new Rule(Kind.SCOPE, Gate::scope),
            new Rule(Kind.CONVERSION, Rules::conversion),
            new Rule(Kind.EQUAL, Rules::equal),
            new Rule(Kind.SUPERSEDED, Gate::superseded),
            new Rule(Kind.CONFLICT, Rules::contradiction),
            new Rule(Kind.UNDECIDED, Rules::openDenial),
            new Rule(Kind.BOUND, pair -> pair.relation().bound()),
            new Rule(Kind.GRANULARITY, pair -> pair.relation().granularity()),
            new Rule(Kind.PRECISION, pair -> pair.relation().precision()),
            new Rule(Kind.TIME_ZONE, Zones::mayExplain),
            new Rule(Kind.UNDECIDED, Rules::bothDenied),
            new Rule(Kind.UNDECIDED, pair -> pair.relation().missing()),
            new Rule(Kind.CONFLICT, Rules::conflict));

    private Rules() {}

    static Finding finding(Pair pair) {
        for (Rule rule : TABLE) {
            Optional<Message> sentence = rule.sentence.apply(pair);
            if (sentence.isPresent()) {
                return pair.finding(rule.kind, sentence.get());
            }
        }
        throw new IllegalStateException("the last rule always applies");
    }

    private static Optional<Message> conversion(Pair pair) {
        return pair.denial() == Denial.NONE ? Conversions.differ(pair) : Optional.empty();
    }

    private static Optional<Message> equal(Pair pair) {
        if (pair.denial() == Denial.ONE || !pair.relation().same()) {
            return Optional.empty();
        }
        return Optional.of(
                pair.denial() == Denial.BOTH
                        ? Message.of("comparison.equal.denied", pair.firstValue())
                        : pair.relation().equal());
    }

    /** One denies what the other says. */
    private static Optional<Message> contradiction(Pair pair) {
        return pair.denial() == Denial.ONE && pair.isDeniedHoldingTheOther()
                ? Optional.of(Message.of("comparison.conflict.denied", pair.assertedValue(), pair.deniedValue()))
                : Optional.empty();
    }

    /** That one value is denied does not tell which other one holds. */
    private static Optional<Message> openDenial(Pair pair) {
        return pair.denial() == Denial.ONE
                ? Optional.of(Message.of("comparison.undecided.denied", pair.assertedValue(), pair.deniedValue()))
                : Optional.empty();
    }

    private static Optional<Message> bothDenied(Pair pair) {
        return pair.denial() == Denial.BOTH
                ? Optional.of(Message.of("comparison.undecided.bothDenied", pair.firstValue(), pair.secondValue()))
                : Optional.empty();
    }

    private static Optional<Message> conflict(Pair pair) {
        return Optional.of(Gate.noted(pair, pair.relation().conflict()));
    }
}
