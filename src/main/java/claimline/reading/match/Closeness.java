package claimline.reading.match;

import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.TimeBounds;
import claimline.model.Unit;
import claimline.model.Value;
import claimline.reading.Draft;
import claimline.reading.MentionKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/** How near the values of two drafts lie. */
enum Closeness {
    SAME("same", 1.0),
    NEAR("near", 0.7),
    SIZE("size", 0.3),
    FAR("far", 0.0);

    private static final double DAY = 86_400;

    private final String key;
    private final double weight;

    Closeness(String key, double weight) {
        this.key = key;
        this.weight = weight;
    }

    /** What it is called in the reasons for a proposal. */
    String key() {
        return key;
    }

    /** How much it speaks for a pair, from 0 to 1. */
    double weight() {
        return weight;
    }

    /** Whether the two could be answers to one question at all. */
    static boolean comparable(Draft one, Draft other) {
        return dimension(one).equals(dimension(other));
    }

    /** Money of any currency is comparable, so are counts of whatever the counter; all else by its unit. */
    static String dimension(Draft draft) {
        return switch (draft.value()) {
            case Quantity quantity when quantity.unit().isMoney() -> "money";
            case Quantity quantity when quantity.unit().equals(Unit.RANK) -> "rank";
            case Quantity quantity when quantity.unit().code().equals("{person}") -> "people";
            case Quantity quantity when quantity.unit().code().equals("{time}") -> "times";
            case Quantity quantity when quantity.unit().isCounter() -> "count";
            case Quantity _ when draft.kind() == MentionKind.DURATION -> "duration";
            case Quantity quantity
            when quantity.unit().equals(Unit.POINTS) -> Unit.PERCENT.code(); // the wrong word, often
            case Quantity quantity -> quantity.unit().code();
            case Moment _ -> "date";
            default -> "term";
        };
    }

    /**
     * Whether one source may say the one for the other: the same digits (3100억 in the headline, 310억 below it), one
     * that is the other's conversion, or a rougher figure for the same.
     */
    static boolean isSaidAgain(Draft one, Draft other) {
        if (one.value() instanceof Quantity here && other.value() instanceof Quantity there) {
            boolean digits = here.unit().equals(there.unit()) && unscaled(here).equals(unscaled(there));
            boolean rough = here.hedge() != Hedge.EXACT || there.hedge() != Hedge.EXACT;
            Closeness closeness = of(one, other);
            return digits || closeness == SAME || rough && closeness == NEAR;
        }
        return one.value().equals(other.value());
    }

    private static BigInteger unscaled(Quantity quantity) {
        return quantity.amount().numerator().stripTrailingZeros().unscaledValue();
    }

    static Closeness of(Draft one, Draft other) {
        if (one.value() instanceof Moment(FuzzyDate here) && other.value() instanceof Moment(FuzzyDate there)) {
            return of(here.bounds(), there.bounds());
        }
        Closeness best = FAR;
        for (Quantity here : quantities(one)) {
            for (Quantity there : quantities(other)) {
                if (here.unit().equals(there.unit())
                        || dimension(one).equals(Unit.PERCENT.code())
                        || here.unit().isCounter() && there.unit().isCounter()) {
                    Closeness each = of(number(here), number(there));
                    best = each.compareTo(best) < 0 ? each : best;
                }
            }
        }
        return best;
    }

    private static Closeness of(TimeBounds here, TimeBounds there) {
        if (here.earliestStart() == there.earliestStart() && here.latestEnd() == there.latestEnd()) {
            return SAME;
        }
        double gap = Math.max(start(here), start(there)) - Math.min(end(here), end(there));
        return gap <= 3 * DAY ? NEAR : gap <= 40 * DAY ? SIZE : FAR;
    }

    /** Of an open interval the end that is known. */
    private static double start(TimeBounds bounds) {
        return Double.isFinite(bounds.earliestStart()) ? bounds.earliestStart() : bounds.earliestEnd();
    }

    private static double end(TimeBounds bounds) {
        return Double.isFinite(bounds.latestEnd()) ? bounds.latestEnd() : bounds.latestStart();
    }

    private static List<Quantity> quantities(Draft draft) {
        Stream<Value> own = Stream.of(draft.value());
        Stream<Value> converted = draft.conversions().stream().map(conversion -> (Value) conversion.quantity());
        return Stream.concat(own, converted)
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .toList();
    }

    private static double number(Quantity quantity) {
        BigDecimal top = quantity.amount().numerator();
        return top.divide(quantity.amount().denominator(), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static Closeness of(double here, double there) {
        if (here * there < 0) {
            return FAR;
        }
        double large = Math.max(Math.abs(here), Math.abs(there));
        double small = Math.min(Math.abs(here), Math.abs(there));
        if (large == small) {
            return SAME;
        }
        return small >= 0.85 * large ? NEAR : small >= 0.2 * large ? SIZE : FAR;
    }
}
