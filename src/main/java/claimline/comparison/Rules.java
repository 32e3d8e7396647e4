package claimline.comparison;

import claimline.comparison.Pair.Denial;
import claimline.model.Message;
import claimline.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked of a pair of claims, row by row; the first row that applies names the kind. (A rate is asked of one
 * claim, see {@link RateTest}.)
 *
 * <p>The gate comes first: claims that measure different things are not compared. Then what the source started from,
 * before what it converted. A bound is asked about before precision, since a bound is an interval, too, and would
 * always pass as one. Slips and estimates are asked about only where the values cannot be the same. A conflict of
 * values stands only where no row above it applies; that one source denies what another says is settled before, since
 * what is denied has no precision to reconcile.
 */
final class Rules {

    private record Rule(Kind kind, Function<Pair, Optional<Sentence>> applies) {}

    private static final List<Rule> TABLE = List.of(
            new Rule(Kind.SUBJECT, Gate::subject),
            new Rule(Kind.SCOPE, Gate::scope),
            new Rule(Kind.DATE_ROLE, Gate::role),
            new Rule(Kind.CONVERSION, Rules::conversion),
            new Rule(Kind.EQUAL, Rules::equal),
            new Rule(Kind.SUPERSEDED, Rules::superseded),
            new Rule(Kind.UNDECIDED, Rules::reservation),
            new Rule(Kind.CONFLICT, Rules::contradiction),
            new Rule(Kind.UNDECIDED, Rules::openDenial),
            new Rule(Kind.BOUND, pair -> pair.relation().bound()),
            new Rule(Kind.GRANULARITY, pair -> pair.relation().granularity()),
            new Rule(Kind.PRECISION, pair -> pair.relation().precision()),
            new Rule(Kind.LABEL_SLIP, Slips::label),
            new Rule(Kind.CONVERSION, Rules::currencies),
            new Rule(Kind.TIME_ZONE, Zones::mayExplain),
            new Rule(Kind.UNIT_SLIP, Slips::unit),
            new Rule(Kind.DIGIT_SLIP, Slips::digit),
            new Rule(Kind.ESTIMATES, Estimates::differ),
            new Rule(Kind.UNDECIDED, Rules::bothDenied),
            new Rule(Kind.UNDECIDED, pair -> pair.relation().missing()),
            new Rule(Kind.UNDECIDED, Gate::missing),
            new Rule(Kind.CONFLICT, Rules::conflict));

    private Rules() {}

    static Kind kind(Pair pair) {
        for (Rule rule : TABLE) {
            if (rule.applies.apply(pair).isPresent()) {
                return rule.kind;
            }
        }
        throw new IllegalStateException("the last rule always applies");
    }

    static Finding finding(Pair pair) {
        for (Rule rule : TABLE) {
            Optional<Sentence> sentence = rule.applies.apply(pair);
            if (sentence.isPresent()) {
                return pair.finding(rule.kind, sentence.get().words());
            }
        }
        throw new IllegalStateException("the last rule always applies");
    }

    private static Optional<Sentence> conversion(Pair pair) {
        return pair.denial() == Denial.NONE ? Conversions.differ(pair) : Optional.empty();
    }

    private static Optional<Sentence> equal(Pair pair) {
        if (pair.denial() == Denial.ONE || !pair.relation().same()) {
            return Optional.empty();
        }
        return Optional.of(
                pair.denial() == Denial.BOTH
                        ? () -> Message.of("comparison.equal.denied", pair.firstValue())
                        : pair.relation()::equal);
    }

    /** Values that may be the same need no days to tell them apart. */
    private static Optional<Sentence> superseded(Pair pair) {
        Relation relation = pair.relation();
        boolean alike = pair.denial() == Denial.NONE
                && (relation.bound().isPresent() || relation.precision().isPresent());
        return alike ? Optional.empty() : Gate.superseded(pair);
    }

    /** One only supposes or doubts what the other denies. */
    private static Optional<Sentence> reservation(Pair pair) {
        if (pair.denial() != Denial.ONE || !pair.isDeniedHoldingTheOther()) {
            return Optional.empty();
        }
        Stance stance = pair.saying().claim().stance();
        return stance == Stance.HEDGED || stance == Stance.DOUBTED
                ? Optional.of(() -> denial("comparison.undecided.reservation", pair))
                : Optional.empty();
    }

    /** One denies what the other says. */
    private static Optional<Sentence> contradiction(Pair pair) {
        return pair.denial() == Denial.ONE && pair.isDeniedHoldingTheOther()
                ? Optional.of(() -> denial("comparison.conflict.denied", pair))
                : Optional.empty();
    }

    /** That one value is denied does not tell which other one holds. */
    private static Optional<Sentence> openDenial(Pair pair) {
        return pair.denial() == Denial.ONE
                ? Optional.of(() -> denial("comparison.undecided.denied", pair))
                : Optional.empty();
    }

    private static Message denial(String key, Pair pair) {
        return Message.of(key, pair.saying().value(), pair.denying().value());
    }

    private static Optional<Sentence> bothDenied(Pair pair) {
        return pair.denial() == Denial.BOTH
                ? Optional.of(
                        () -> Message.of("comparison.undecided.bothDenied", pair.firstValue(), pair.secondValue()))
                : Optional.empty();
    }

    private static Optional<Sentence> currencies(Pair pair) {
        return pair.relation() instanceof TwoCurrencies currencies ? currencies.agreement() : Optional.empty();
    }

    private static Optional<Sentence> conflict(Pair pair) {
        return Optional.of(pair.relation()::conflict);
    }
}
