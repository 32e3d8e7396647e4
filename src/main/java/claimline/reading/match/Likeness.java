package claimline.reading.match;

import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.TimeBounds;
import claimline.model.Unit;
import claimline.model.Value;
import claimline.reading.Draft;
import claimline.reading.MentionKind;
import claimline.reading.text.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How likely two drafts of different sources answer the same question, from 0 to 1, with what speaks for it. Words that
 * few drafts share tell more than common ones, those next to the figure more than those far off.
 */
final class Likeness {

    /** What a pair of drafts has in common. */
    record Evidence(double score, List<String> words, Closeness closeness) {

        /** What speaks for the pair, in words. */
        List<Message> reasons() {
            List<Message> reasons = new ArrayList<>();
            if (!words.isEmpty()) {
                reasons.add(Message.of("reading.match.words", String.join(", ", words)));
            }
            if (closeness != Closeness.FAR) {
                reasons.add(Message.of("reading.match." + closeness.key));
            }
            return reasons;
        }
    }

    /** How near two values lie. */
    enum Closeness {
        SAME("same", 1.0),
        NEAR("near", 0.7),
        SIZE("size", 0.3),
        FAR("far", 0.0);

        private final String key;
        private final double weight;

        Closeness(String key, double weight) {
            this.key = key;
            this.weight = weight;
        }
    }

    private static final double WORDS = 0.65;
    private static final double VALUE = 0.35;
    /** What the same figure of two digits and more tells in texts of two languages. */
    private static final double ACROSS_SCRIPTS = 0.5;

    private static final double NEAREST = 1.0;
    private static final double FARTHEST = 0.35;
    private static final double STEP = 0.08;
    private static final int MOST_WORDS_TOLD = 4;
    private static final double DAY = 86_400;

    private final Map<String, Double> rarity = new HashMap<>();

    /** @param drafts all that will be compared: they tell which words are common */
    Likeness(List<Draft> drafts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Draft draft : drafts) {
            Set.copyOf(draft.topic()).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> rarity.put(word, Math.log(1 + (double) drafts.size() / count)));
    }

    Evidence of(Draft one, Draft other) {
        if (!comparable(one, other)) {
            return new Evidence(0, List.of(), Closeness.FAR);
        }
        Map<String, Double> here = weights(one);
        Map<String, Double> there = weights(other);
        Set<String> shared = new HashSet<>(here.keySet());
        shared.retainAll(there.keySet());
        double common = shared.stream()
                .mapToDouble(word -> here.get(word) * there.get(word))
                .sum();
        double cosine = common == 0 ? 0 : common / (norm(here) * norm(there));
        Closeness closeness = closeness(one, other);
        double words = Math.min(1, Math.sqrt(cosine));
        if (common == 0 && closeness == Closeness.SAME && isTold(one) && !inOneScript(one, other)) {
            return new Evidence(ACROSS_SCRIPTS, List.of(), closeness);
        }
        List<String> told = shared.stream()
                .sorted((a, b) -> Double.compare(here.get(b) * there.get(b), here.get(a) * there.get(a)))
                .limit(MOST_WORDS_TOLD)
                .toList();
        return new Evidence(common == 0 ? 0 : WORDS * words + VALUE * closeness.weight, told, closeness);
    }

    /** A figure of one digit is the same as another by chance. */
    private static boolean isTold(Draft draft) {
        return draft.value() instanceof Quantity quantity
                && quantity.amount().numerator().stripTrailingZeros().precision() > 1;
    }

    /** Words of two scripts cannot be the same, however alike what they say. */
    private static boolean inOneScript(Draft one, Draft other) {
        return isMostlyHangul(one) == isMostlyHangul(other);
    }

    private static boolean isMostlyHangul(Draft draft) {
        long hangul = draft.topic().stream()
                .filter(word -> Words.isHangul(word.charAt(0)))
                .count();
        return 2 * hangul > draft.topic().size();
    }

    private Map<String, Double> weights(Draft draft) {
        Map<String, Double> weights = new HashMap<>();
        double weight = NEAREST;
        for (String word : draft.topic()) {
            weights.merge(word, weight * rarity.getOrDefault(word, 1.0), Math::max);
            weight = Math.max(FARTHEST, weight - STEP);
        }
        return weights;
    }

    private static double norm(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(each -> each * each).sum());
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
            case Quantity quantity when quantity.unit().isCounter() -> "count";
            case Quantity _ when draft.kind() == MentionKind.DURATION -> "duration";
            case Quantity quantity -> quantity.unit().code();
            case Moment _ -> "date";
            default -> "term";
        };
    }

    private static Closeness closeness(Draft one, Draft other) {
        if (one.value() instanceof Moment(FuzzyDate here) && other.value() instanceof Moment(FuzzyDate there)) {
            return closeness(here.bounds(), there.bounds());
        }
        Closeness best = Closeness.FAR;
        for (Quantity here : quantities(one)) {
            for (Quantity there : quantities(other)) {
                if (here.unit().equals(there.unit())
                        || here.unit().isCounter() && there.unit().isCounter()) {
                    Closeness each = closeness(number(here), number(there));
                    best = each.compareTo(best) < 0 ? each : best;
                }
            }
        }
        return best;
    }

    private static Closeness closeness(TimeBounds here, TimeBounds there) {
        if (here.earliestStart() == there.earliestStart() && here.latestEnd() == there.latestEnd()) {
            return Closeness.SAME;
        }
        double gap =
                Math.max(here.earliestStart(), there.earliestStart()) - Math.min(here.latestEnd(), there.latestEnd());
        return gap <= 3 * DAY ? Closeness.NEAR : gap <= 40 * DAY ? Closeness.SIZE : Closeness.FAR;
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

    private static Closeness closeness(double here, double there) {
        double large = Math.max(Math.abs(here), Math.abs(there));
        double small = Math.min(Math.abs(here), Math.abs(there));
        if (large == small) {
            return Closeness.SAME;
        }
        return small >= 0.85 * large ? Closeness.NEAR : small >= 0.2 * large ? Closeness.SIZE : Closeness.FAR;
    }
}
