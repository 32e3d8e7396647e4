package claimline.reading.match;

import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.TimeBounds;
import claimline.model.Unit;
import claimline.reading.Draft;
import claimline.reading.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
                reasons.add(Message.of("reading.match." + closeness.key()));
            }
            return reasons;
        }
    }

    /** The score of two that cannot answer one question. */
    static final double EXCLUDED = -10;

    private static final double WORDS = 0.65;
    private static final double VALUE = 0.35;
    /** Days are the same by chance more often than figures are. */
    private static final double DATE = 0.25;
    /** So are first places. */
    private static final double RANK = 0.1;
    /** What the same figure of some digits tells where no word is shared. */
    private static final double FIGURE_ALONE = 0.5;

    private static final int DIGITS_ALONE = 3;
    private static final int DIGITS_ALONE_ACROSS_SCRIPTS = 2;
    /** What words of a figure's own clause tell at least, as a rule. */
    static final double OWN = 0.55;

    private static final double LOOSE = 0.75;
    /** What a word tells that is said of many things. */
    private static final double COMMON = 0.5;
    /** The counter of a figure beside its words. */
    private static final double COUNTER = 0.6;
    /** What a part of a longer word tells. */
    private static final double PART = 0.8;
    /** Where only so few words can be understood in the other language, they tell less. */
    private static final int FEW_WORDS = 2;

    /** So many shared words speak of one happening, even without its verb. */
    private static final int MANY_WORDS = 4;

    private static final double FEW = 0.75;

    private static final int MOST_WORDS_TOLD = 4;
    private static final double HOUR = 3_600;
    private static final double YEAR = 360 * 86_400;

    /** Counters that are said of anything. */
    private static final Set<String> ANY_COUNTER =
            Set.of("{person}", "{piece}", "{time}", "{place}", "{unit}", "{item}", "{case}");

    /** How a word is compared, and how it is shown. */
    private record Key(String word, double weight) {}

    private final Set<String> vocabulary = new HashSet<>();
    private final Map<Draft, Map<String, Key>> keys = new IdentityHashMap<>();
    private final Map<Draft, Map<String, Key>> aspects = new IdentityHashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    /** @param drafts all that will be compared: they tell which words are common */
    Likeness(List<Draft> drafts) {
        drafts.forEach(draft -> vocabulary.addAll(draft.topic().keySet()));
        Map<String, Integer> counts = new HashMap<>();
        for (Draft draft : drafts) {
            keys.put(draft, keysOf(draft));
            aspects.put(draft, aspectsOf(draft));
            keys.get(draft).keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.forEach((key, count) -> rarity.put(key, Math.log(1 + (double) drafts.size() / count)));
    }

    /** By what a draft can be found that has something in common with it. */
    Set<String> keys(Draft draft) {
        return keys.get(draft).keySet();
    }

    private Map<String, Key> keysOf(Draft draft) {
        Map<String, Key> found = new HashMap<>();
        draft.topic().forEach((word, weight) -> {
            List<String> parts = parts(word);
            double each = parts.size() > 1 ? PART * weight : weight;
            parts.forEach(part -> put(found, key(part), part, Concepts.isCommon(part) ? COMMON * each : each));
            if (isName(word)) {
                Sounds.of(word).ifPresent(sounds -> put(found, SOUND + sounds, word, weight));
            }
        });
        if (draft.value() instanceof Quantity quantity
                && quantity.unit().isCounter()
                && !ANY_COUNTER.contains(quantity.unit().code())) {
            put(found, quantity.unit().code(), "", COUNTER);
        }
        return found;
    }

    private static void put(Map<String, Key> keys, String key, String word, double weight) {
        keys.merge(key, new Key(word, weight), (one, other) -> one.weight >= other.weight ? one : other);
    }

    private static final char SOUND = '~';
    private static final char MEANING = '§';

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Concepts.of(lower).map(concept -> MEANING + concept.english()).orElse(lower);
    }

    /** As far as can be seen: Korean writes names like other nouns. */
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0))
                || Words.isHangul(word.charAt(0)) && Concepts.of(word).isEmpty();
    }

    /** 개발비용 is 개발 and 비용, where both are words of their own; 사전투표율 is another 투표율. */
    private List<String> parts(String word) {
        if (word.length() >= 4 && Words.isHangul(word.charAt(0))) {
            for (int split = word.length() - 2; split >= 2; split--) {
                String head = word.substring(0, split);
                String tail = word.substring(split);
                if (isWord(head) && isWord(tail) || Concepts.isWord(tail)) {
                    return List.of(head, tail);
                }
            }
        }
        return List.of(word);
    }

    private boolean isWord(String part) {
        return vocabulary.contains(part);
    }

    Evidence of(Draft one, Draft other) {
        if (!Closeness.comparable(one, other) || excludes(one, other)) {
            return new Evidence(EXCLUDED, List.of(), Closeness.FAR);
        }
        boolean oneScript = isMostlyHangul(one) == isMostlyHangul(other);
        Map<String, Double> here = weights(one, oneScript);
        Map<String, Double> there = weights(other, oneScript);
        Set<String> shared = new HashSet<>(here.keySet());
        shared.retainAll(there.keySet());
        double common = shared.stream()
                .mapToDouble(word -> here.get(word) * there.get(word))
                .sum();
        Closeness closeness = Closeness.of(one, other);
        if (common == 0) {
            boolean told = closeness == Closeness.SAME && isTold(one, oneScript);
            return new Evidence(told ? FIGURE_ALONE : 0, List.of(), closeness);
        }
        double cosine = common / (norm(here, shared) * norm(there, shared));
        boolean few = !oneScript && Math.min(here.size(), there.size()) <= FEW_WORDS && shared.size() < FEW_WORDS;
        double words = Math.min(1, Math.sqrt(cosine)) * (few ? FEW : 1);
        double value = Closeness.dimension(one).equals("date")
                ? DATE
                : Closeness.dimension(one).equals("rank") ? RANK : VALUE;
        List<String> told = shared.stream()
                .sorted((a, b) -> Double.compare(here.get(b) * there.get(b), here.get(a) * there.get(a)))
                .map(key -> keys.get(one).get(key).word())
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS_TOLD)
                .toList();
        double score = WORDS * words + value * closeness.weight();
        return new Evidence(isLoose(one, closeness) ? LOOSE * score : score, told, closeness);
    }

    /** Bare numbers of another size, and days far apart, answer one question only where the words say so plainly. */
    private static boolean isLoose(Draft draft, Closeness closeness) {
        return switch (Closeness.dimension(draft)) {
            case "date" -> closeness == Closeness.FAR || closeness == Closeness.SIZE;
            case "1" -> closeness == Closeness.SIZE || closeness == Closeness.FAR;
            default -> false;
        };
    }

    /** A figure of few digits is the same as another by chance, and so is a day; an hour is not. */
    private static boolean isTold(Draft draft, boolean oneScript) {
        return switch (draft.value()) {
            case Quantity quantity -> {
                int digits = quantity.amount().numerator().stripTrailingZeros().precision();
                yield digits >= (oneScript ? DIGITS_ALONE : DIGITS_ALONE_ACROSS_SCRIPTS);
            }
            case Moment(FuzzyDate when) -> {
                TimeBounds bounds = when.bounds();
                yield bounds.latestEnd() - bounds.earliestStart() < HOUR;
            }
            default -> false;
        };
    }

    static boolean isMostlyHangul(Draft draft) {
        long hangul = draft.topic().keySet().stream()
                .filter(word -> Words.isHangul(word.charAt(0)))
                .count();
        return 2 * hangul > draft.topic().size();
    }

    /** In texts of two languages only what can be understood in both counts: meanings, names by their sound, units. */
    private Map<String, Double> weights(Draft draft, boolean oneScript) {
        Map<String, Double> weights = new HashMap<>();
        keys.get(draft).forEach((key, each) -> {
            boolean sound = key.charAt(0) == SOUND;
            boolean understood = sound || key.charAt(0) == MEANING || key.charAt(0) == '{';
            if (oneScript ? !sound : understood) {
                weights.put(key, each.weight * rarity.getOrDefault(key, 1.0));
            }
        });
        return weights;
    }

    /** Whether they cannot answer one question, however like their words are. */
    private boolean excludes(Draft one, Draft other) {
        Closeness closeness = Closeness.of(one, other);
        boolean differ = closeness != Closeness.SAME && closeness != Closeness.NEAR;
        return haveOtherAspects(one, other)
                || Conditions.part(one, other, differ)
                || differ && isChange(one) != isChange(other)
                || tellOtherHappenings(one, other);
    }

    /**
     * Two days that cannot be one are told of one happening only where both tell the same act of it, or are told in
     * much the same words. A name alone is on many days.
     */
    private boolean tellOtherHappenings(Draft one, Draft other) {
        if (!(one.value() instanceof Moment(FuzzyDate here))
                || !(other.value() instanceof Moment(FuzzyDate there))
                || here.bounds().overlaps(there.bounds())) {
            return false;
        }
        Set<String> shared = new HashSet<>(keys(one));
        shared.retainAll(keys(other));
        boolean alike = shared.size() >= MANY_WORDS
                && (one.acts().isEmpty() || other.acts().isEmpty());
        return !alike && !(isRough(here) && isRough(there)) && !tellsActOf(one, other) && !tellsActOf(other, one);
    }

    /** Years stand beside what they are of: a ship of 1987. */
    private static boolean isRough(FuzzyDate when) {
        return !(when.bounds().latestEnd() - when.bounds().earliestStart() < YEAR);
    }

    private boolean tellsActOf(Draft one, Draft other) {
        return one.acts().stream()
                .map(Likeness::key)
                .anyMatch(act -> other.acts().stream().map(Likeness::key).anyMatch(act::equals)
                        || keys.get(other).containsKey(act)
                                && keys.get(other).get(act).weight() >= OWN);
    }

    /** A share that rose by so much is no share of so much. */
    private boolean isChange(Draft draft) {
        return draft.value() instanceof Quantity quantity
                && Closeness.dimension(draft).equals(Unit.PERCENT.code())
                && (quantity.amount().numerator().signum() < 0
                        || aspects.get(draft).containsKey("direction"));
    }

    /** Whether the nearest words of one aspect are different ones: the dead here, the injured there. */
    private boolean haveOtherAspects(Draft one, Draft other) {
        Map<String, Key> here = aspects.get(one);
        Map<String, Key> there = aspects.get(other);
        return here.entrySet().stream()
                .anyMatch(each -> there.containsKey(each.getKey())
                        && !there.get(each.getKey())
                                .word()
                                .equals(each.getValue().word()));
    }

    /** The concept of each aspect that stands nearest. */
    private static Map<String, Key> aspectsOf(Draft draft) {
        Map<String, Key> nearest = new HashMap<>();
        draft.topic().forEach((word, weight) -> {
            if (weight >= OWN) {
                Concepts.of(word.toLowerCase(Locale.ROOT))
                        .filter(concept -> concept.excluding().isPresent())
                        .ifPresent(concept -> put(nearest, concept.excluding().get(), concept.english(), weight));
            }
        });
        return nearest;
    }

    /** A name that sounds like no name of the other is no evidence against the pair. */
    private static double norm(Map<String, Double> weights, Set<String> shared) {
        return Math.sqrt(weights.entrySet().stream()
                .filter(each -> each.getKey().charAt(0) != SOUND || shared.contains(each.getKey()))
                .mapToDouble(each -> each.getValue() * each.getValue())
                .sum());
    }
}
