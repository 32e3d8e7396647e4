package claimline.reading.match;

import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Value;
import claimline.reading.Draft;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which drafts of different sources may answer the same question. Proposals only: nothing is put together until a
 * person says so.
 *
 * <p>Pairs are joined from the likeliest down. A group takes another one in as long as enough of their pairs are likely
 * themselves, so that two questions are not strung together by a chain of middling likeness.
 */
public final class Matching {

    /** Below this a pair is not worth a person's time. */
    static final double LEAST = 0.40;

    /** What the mean of all pairs between two groups must reach for these to become one. */
    private static final double LEAST_MEAN = 0.36;

    /** Words in more drafts than this do not bring a pair up, though they count in it. */
    private static final int COMMON = 200;

    /**
     * Drafts that may answer one question, of at least two sources, in the order they were given.
     *
     * @param score from 0 to 1, of the likeliest pair
     * @param reasons what speaks for it
     */
    public record Proposal(List<Draft> drafts, double score, List<Message> reasons) {

        /**
         * A few words to call the question by: those that most of the drafts share, of the draft that has most. Where
         * they are in two languages, in both, that of most drafts first.
         */
        public LocalizedText title() {
            Map<Boolean, List<Draft>> byScript =
                    drafts.stream().collect(Collectors.partitioningBy(Likeness::isMostlyHangul));
            List<Draft> hangul = byScript.get(true);
            List<Draft> latin = byScript.get(false);
            if (hangul.isEmpty() || latin.isEmpty()) {
                return LocalizedText.plain(title(drafts));
            }
            Map<String, String> titles = new LinkedHashMap<>();
            if (hangul.size() >= latin.size()) {
                titles.put("ko", title(hangul));
                titles.put("en", title(latin));
            } else {
                titles.put("en", title(latin));
                titles.put("ko", title(hangul));
            }
            return new LocalizedText(titles);
        }

        private String title(List<Draft> of) {
            return of.stream()
                    .max(Comparator.comparingDouble((Draft draft) -> shared(draft))
                            .thenComparing(each -> -drafts.indexOf(each)))
                    .map(Draft::title)
                    .orElseThrow();
        }

        /** How much of the title others say too; a word that nobody else says takes something away. */
        private double shared(Draft draft) {
            double shared = 0;
            for (String word : new LinkedHashSet<>(List.of(draft.title().split(" ")))) {
                long others = drafts.stream()
                        .filter(each -> each != draft
                                && List.of(each.title().split(" ")).contains(word))
                        .count();
                shared += others > 0 ? Concepts.isCommon(word) ? COMMON_WORD * others : others : -ALONE;
            }
            return shared;
        }

        private static final double ALONE = 0.5;

        /** Up and down are what happens to many things. */
        private static final double COMMON_WORD = 0.4;

        public Proposal {
            drafts = List.copyOf(drafts);
            reasons = List.copyOf(reasons);
        }
    }

    /** In seconds, without a day or two. */
    private static final double YEAR = 360 * 86_400.0;

    private record Pair(int one, int other, Likeness.Evidence evidence) {}

    private final List<Draft> drafts;
    private final Likeness likeness;
    private final Map<Long, Double> scores = new HashMap<>();

    private Matching(List<Draft> drafts) {
        this.drafts = drafts;
        this.likeness = new Likeness(drafts);
    }

    /** The likeliest first. */
    public static List<Proposal> of(Collection<Draft> drafts) {
        Set<Place> periods = new HashSet<>();
        for (Draft draft : drafts) {
            for (String of : List.of("period", "as-of")) {
                Optional.ofNullable(draft.qualifiers().get(of))
                        .ifPresent(when -> periods.add(new Place(draft.source(), draft.sentence(), when)));
            }
        }
        return new Matching(drafts.stream()
                        .filter(draft -> asks(draft) && !periods.contains(Place.of(draft)))
                        .toList())
                .proposals();
    }

    /** A date in a sentence. The one that a figure is of answers nothing itself. */
    private record Place(String source, Span sentence, String when) {

        static Place of(Draft draft) {
            String when = draft.value() instanceof Moment(FuzzyDate date) ? date.toString() : "";
            return new Place(draft.source(), draft.sentence(), when);
        }
    }

    /** Last year, a year earlier: what other figures are of, and no answer itself, unless something happened then. */
    private static boolean asks(Draft draft) {
        return !(draft.value() instanceof Moment(FuzzyDate when))
                || draft.category().isPresent()
                || draft.asPrinted().chars().anyMatch(Character::isDigit)
                || when.bounds().latestEnd() - when.bounds().earliestStart() < YEAR;
    }

    private List<Proposal> proposals() {
        List<Pair> pairs = pairs();
        int[] groupOf = new int[drafts.size()];
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
        }
        Map<Integer, Pair> best = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            int into = groupOf[pair.one];
            int from = groupOf[pair.other];
            if (into != from && belong(groups.get(into), groups.get(from))) {
                groups.get(from).forEach(member -> groupOf[member] = into);
                groups.get(into).addAll(groups.get(from));
                groups.get(from).clear();
                best.putIfAbsent(into, pair);
            }
        }
        return best.entrySet().stream()
                .filter(entry -> !groups.get(entry.getKey()).isEmpty())
                .map(entry -> proposal(groups.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingDouble(Proposal::score).reversed())
                .toList();
    }

    private Proposal proposal(List<Integer> members, Pair best) {
        return new Proposal(
                members.stream().sorted().map(drafts::get).toList(), best.evidence.score(), best.evidence.reasons());
    }

    /** A source answers once, unless it says the same again, as rounding, converting and slips may have it. */
    private boolean belong(List<Integer> ones, List<Integer> others) {
        double sum = 0;
        for (int one : ones) {
            for (int other : others) {
                if (drafts.get(one).source().equals(drafts.get(other).source())) {
                    if (!Closeness.isSaidAgain(drafts.get(one), drafts.get(other))) {
                        return false;
                    }
                    sum += 1;
                } else {
                    double score = scores.getOrDefault(key(one, other), 0.0);
                    if (score < 0) {
                        return false;
                    }
                    sum += score;
                }
            }
        }
        return sum / (ones.size() * others.size()) >= LEAST_MEAN;
    }

    private List<Pair> pairs() {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (String word : likeness.keys(drafts.get(i))) {
                byWord.computeIfAbsent(Closeness.dimension(drafts.get(i)) + " " + word, _ -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            String value = Closeness.dimension(drafts.get(i)) + " ="
                    + number(drafts.get(i).value());
            byWord.computeIfAbsent(value, _ -> new ArrayList<>()).add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> sharing : byWord.values()) {
            if (sharing.size() <= COMMON) {
                collect(sharing, pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.evidence.score())
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }

    private static String number(Value value) {
        return value instanceof Quantity quantity
                ? quantity.amount().numerator().stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private void collect(List<Integer> sharing, List<Pair> pairs) {
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < sharing.size(); j++) {
                int one = sharing.get(i);
                int other = sharing.get(j);
                boolean apart =
                        !drafts.get(one).source().equals(drafts.get(other).source());
                if (apart && !scores.containsKey(key(one, other))) {
                    Likeness.Evidence evidence = likeness.of(drafts.get(one), drafts.get(other));
                    scores.put(key(one, other), evidence.score());
                    if (evidence.score() >= LEAST) {
                        pairs.add(new Pair(one, other, evidence));
                    }
                }
            }
        }
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** The sources of some drafts. */
    static Set<String> sources(Collection<Draft> drafts) {
        Set<String> sources = new LinkedHashSet<>();
        drafts.forEach(draft -> sources.add(draft.source()));
        return sources;
    }
}
