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
    static Relation of(Readings first, Readings second) {
        List<Match> matches = first.matches(second);
        return matches.stream()
                .filter(Match::overlaps)
                .findFirst()
                .or(() -> matches.stream().findFirst())
                .<Relation>map(Amounts::new)
                .orElseGet(() -> new Unlike(Message.of("comparison.undecided.units", first.value(), second.value())));
    }

    @Override
    public boolean same() {
        return sameNumbers(match) && match.first().hedge() == match.second().hedge();
    }

    /** Whether the printed numbers are the same, whatever the hedges; of bands, whichever number is printed first. */
    static boolean sameNumbers(Match match) {
        Quantity first = match.first();
        Quantity second = match.second();
        boolean bands = first.hedge() == Hedge.BAND && second.hedge() == Hedge.BAND;
        return (bands || sameNumber(match, first.amount(), second.amount()))
                && sameNumber(match, first.lower(), second.lower())
                && sameNumber(match, first.upper(), second.upper());
    }

    private static boolean sameNumber(Match match, Amount first, Amount second) {
        if (first == null || second == null) {
            return first == second;
        }
        Ratio one = Ratio.of(first).times(match.scale().first());
        return one.compareTo(Ratio.of(second).times(match.scale().second())) == 0;
    }

    @Override
    public boolean firstHoldsSecond() {
        return match.firstPossible()
                .contains(Precision.printed(match.second()).times(match.scale().second()));
    }

    @Override
    public boolean secondHoldsFirst() {
        return match.secondPossible()
                .contains(Precision.printed(match.first()).times(match.scale().first()));
    }

    @Override
    public Message equal() {
        boolean alike = match.first().unit().equals(match.second().unit())
                && (match.first().hedge() == Hedge.BAND || match.first().equals(match.second()));
        return noted(
                alike
                        ? Message.of("comparison.equal", match.first())
                        : Message.of("comparison.equal.written", match.first(), match.second()));
    }

    @Override
    public Optional<Message> bound() {
        if (Precision.isBound(match.first()) && firstHoldsSecond()) {
            return Optional.of(noted(Message.of("comparison.bound", match.first(), match.second())));
        }
        return Precision.isBound(match.second()) && secondHoldsFirst()
                ? Optional.of(noted(Message.of("comparison.bound", match.second(), match.first())))
                : Optional.empty();
    }

    @Override
    public Optional<Message> precision() {
        return match.overlaps() ? Optional.of(noted(withReach("comparison.precision"))) : Optional.empty();
    }

    @Override
    public Optional<Message> missing() {
        return match.byConversion() && match.first().unit().isMoney() && isNear()
                ? Optional.of(Message.of("comparison.undecided.rate", match.first(), match.second()))
                : Optional.empty();
    }

    /** Both are in one currency here, so there is nothing to scale. */
    private boolean isNear() {
        Ratio larger = Ratio.of(match.first().amount())
                .abs()
                .max(Ratio.of(match.second().amount()).abs());
        Ratio gap = match.firstPossible().gapTo(match.secondPossible());
        return gap.compareTo(larger.times(SPREAD_OF_RATES)) <= 0;
    }

    @Override
    public Message conflict() {
        return noted(withReach("comparison.conflict"));
    }

    private Message withReach(String key) {
        return Message.of(key, reach(match.first()), reach(match.second()));
    }

    /** A quantity with the band of what it leaves possible, unless it says as much itself. */
    private static Object reach(Quantity quantity) {
        Interval interval = Precision.possible(quantity);
        if (interval.isPoint() || !interval.isBounded() || quantity.hedge() == Hedge.BAND) {
            return quantity;
        }
        return Message.of("comparison.reach", quantity, band(interval.low(), interval.high(), quantity.unit()));
    }

    private static Quantity band(Ratio low, Ratio high, Unit unit) {
        Amount lower = new Amount.Decimal(low.shown());
        return new Quantity(lower, lower, new Amount.Decimal(high.shown()), unit, Hedge.BAND);
    }

    private Message noted(Message sentence) {
        return match.byConversion() ? Message.of("comparison.byConversion", sentence) : sentence;
    }
}
