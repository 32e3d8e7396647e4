package claimline.comparison;

import claimline.comparison.ReferenceRates.Range;
import claimline.model.Message;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two amounts of money in different currencies that no printed conversion joins. They are set side by side at the
 * reference rates of the weeks in which the two sources appeared: one of them, times every rate of those weeks and a
 * little more, against the other.
 *
 * @param from the one whose currency comes first in alphabetical order, so that the order of the claims does not matter
 * @param week of one {@code from} in the currency of {@code to}; empty where no rate is known
 */
record TwoCurrencies(Figure from, Figure to, Optional<Range> week) implements Relation {

    /**
     * A source may have converted at a rate of another day, or at a round one: amounts are not told to be in conflict
     * while they lie this near, as a part of the larger one.
     */
    private static final BigDecimal SPREAD_OF_DAYS = new BigDecimal("0.2");

    static TwoCurrencies of(Figure one, Figure other, Side first, Side second, Context context) {
        boolean inOrder = one.code().compareTo(other.code()) < 0;
        Figure from = inOrder ? one : other;
        Figure to = inOrder ? other : one;
        Optional<Range> here = Rates.week(first.claim(), from.code(), to.code(), context);
        Optional<Range> there = Rates.week(second.claim(), from.code(), to.code(), context);
        Optional<Range> both = here.isPresent() && there.isPresent()
                ? Optional.of(here.get().with(there.get()))
                : here.or(() -> there).map(Rates::incomplete);
        return new TwoCurrencies(from, to, both);
    }

    /** Whether some rate of the weeks makes the one amount the other. */
    boolean agree() {
        return week.isPresent() && converted().overlaps(to.possible());
    }

    private Interval converted() {
        Range range = week.orElseThrow();
        return from.possible().stretched(Rates.lowest(range), Rates.highest(range));
    }

    Optional<Sentence> agreement() {
        return agree() ? Optional.of(() -> sentence("comparison.currencies.agree")) : Optional.empty();
    }

    @Override
    public boolean same() {
        return false;
    }

    @Override
    public boolean firstHoldsSecond() {
        return agree();
    }

    @Override
    public boolean secondHoldsFirst() {
        return agree();
    }

    @Override
    public Message equal() {
        throw new IllegalStateException("never the same");
    }

    @Override
    public Optional<Sentence> missing() {
        if (week.isEmpty()) {
            return Optional.of(() -> Message.of("comparison.undecided.noRate", from.quantity(), to.quantity()));
        }
        return week.get().complete() && !isNear()
                ? Optional.empty()
                : Optional.of(() -> sentence("comparison.undecided.otherDay"));
    }

    private boolean isNear() {
        Interval converted = converted();
        Ratio gap = converted.gapTo(to.possible());
        Ratio larger = end(converted).max(end(to.possible()));
        return gap.compareTo(larger.times(SPREAD_OF_DAYS)) <= 0;
    }

    /** The end that is further from zero. */
    private static Ratio end(Interval interval) {
        Ratio low = interval.low() == null ? Ratio.ZERO : interval.low().abs();
        Ratio high = interval.high() == null ? Ratio.ZERO : interval.high().abs();
        return low.max(high);
    }

    @Override
    public Message conflict() {
        return sentence("comparison.currencies.conflict");
    }

    @Override
    public double distance() {
        Interval converted = converted();
        Ratio reach = converted.reach().plus(to.reach());
        return 1 + converted.gapTo(to.possible()).doubleValue() / reach.doubleValue();
    }

    private Message sentence(String key) {
        Range range = week.orElseThrow();
        return Message.of(key, from.quantity(), to.quantity(), derived(), Rates.range(range, from.code(), to.code()));
    }

    private Object derived() {
        Interval converted = converted();
        return converted.isBounded()
                ? Amounts.band(Rates.readable(converted), to.quantity().unit())
                : to.code();
    }
}
