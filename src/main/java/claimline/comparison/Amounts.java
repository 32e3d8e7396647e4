package claimline.comparison;

import claimline.comparison.Readings.Match;
import claimline.model.Amount;
import claimline.model.Hedge;
import claimline.model.Message;
import claimline.model.Quantity;
import claimline.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Two amounts that measure the same; where the values do not, a conversion that a source printed stands in. */
record Amounts(Match match) implements Relation {

    /**
     * Two sources may convert on different days and from different rates: amounts that only a printed conversion joins
     * are not told to be in conflict while they lie this near, as a part of the larger one.
     */
    private static final BigDecimal SPREAD_OF_RATES = new BigDecimal("0.1");

    /** Of several ways to compare, the first in which the two can be reconciled. */
    static Relation of(Readings one, Readings other, Side first, Side second, Context context) {
        List<Match> matches = one.matches(other);
        if (matches.isEmpty()) {
            return one.value().isMoney() && other.value().isMoney()
                    ? TwoCurrencies.of(one.value(), other.value(), first, second, context)
                    : new Unlike(() -> Message.of("comparison.undecided.units", first.value(), second.value()));
        }
        for (Match match : matches) {
            if (match.overlaps()) {
                return new Amounts(match);
            }
        }
        return new Amounts(matches.getFirst());
    }

    private Figure first() {
        return match.first();
    }

    private Figure second() {
        return match.second();
    }

    @Override
    public boolean same() {
        return first().quantity().hedge() == second().quantity().hedge() && first().hasNumbersOf(second());
    }

    @Override
    public boolean firstHoldsSecond() {
        return first().possible().contains(second().printed());
    }

    @Override
    public boolean secondHoldsFirst() {
        return second().possible().contains(first().printed());
    }

    @Override
    public Message equal() {
        Quantity one = first().quantity();
        Quantity other = second().quantity();
        boolean alike = one.unit().equals(other.unit()) && (one.hedge() == Hedge.BAND || one.equals(other));
        return noted(alike ? Message.of("comparison.equal", one) : Message.of("comparison.equal.written", one, other));
    }

    @Override
    public Optional<Sentence> bound() {
        if (Precision.isBound(first().quantity()) && firstHoldsSecond()) {
            return Optional.of(() -> bound(first(), second()));
        }
        return Precision.isBound(second().quantity()) && secondHoldsFirst()
                ? Optional.of(() -> bound(second(), first()))
                : Optional.empty();
    }

    private Message bound(Figure bound, Figure held) {
        return noted(Message.of("comparison.bound", bound.quantity(), held.quantity()));
    }

    @Override
    public Optional<Sentence> precision() {
        return match.overlaps() ? Optional.of(() -> noted(withReach("comparison.precision"))) : Optional.empty();
    }

    @Override
    public Optional<Sentence> missing() {
        return match.byConversion() && first().isMoney() && isNear()
                ? Optional.of(() -> Message.of("comparison.undecided.rate", first().quantity(), second().quantity()))
                : Optional.empty();
    }

    /** Both are in one currency here, so there is nothing to scale. */
    private boolean isNear() {
        Ratio larger = Ratio.of(first().quantity().amount())
                .abs()
                .max(Ratio.of(second().quantity().amount()).abs());
        Ratio gap = first().possible().gapTo(second().possible());
        return gap.compareTo(larger.times(SPREAD_OF_RATES)) <= 0;
    }

    @Override
    public Message conflict() {
        return noted(withReach("comparison.conflict"));
    }

    @Override
    public double distance() {
        Ratio gap = first().possible().gapTo(second().possible());
        return 1 + gap.doubleValue() / first().reach().plus(second().reach()).doubleValue();
    }

    private Message withReach(String key) {
        return Message.of(key, reach(first().quantity()), reach(second().quantity()));
    }

    /** A quantity with the band of what it leaves possible, unless it says as much itself. */
    private static Object reach(Quantity quantity) {
        Interval interval = Precision.possible(quantity);
        if (interval.isPoint() || !interval.isBounded() || quantity.hedge() == Hedge.BAND) {
            return quantity;
        }
        return Message.of("comparison.reach", quantity, band(interval, quantity.unit()));
    }

    static Quantity band(Interval interval, Unit unit) {
        Amount lower = new Amount.Decimal(interval.low().shown());
        return new Quantity(lower, lower, new Amount.Decimal(interval.high().shown()), unit, Hedge.BAND);
    }

    private Message noted(Message sentence) {
        return match.byConversion() ? Message.of("comparison.byConversion", sentence) : sentence;
    }
}
