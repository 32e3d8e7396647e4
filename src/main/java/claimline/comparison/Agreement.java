package claimline.comparison;

import claimline.comparison.Kind.Outcome;
import claimline.model.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How each two of some sources compare over a whole story, in numbers of questions. Each question counts once for each
 * two, by the most serious that their claims on it show. Immutable.
 */
public final class Agreement {

    private static final Outcome[] OUTCOMES = Outcome.values();

    /**
     * Two sources in numbers of questions; or one source against itself, on the questions on which it says several
     * things.
     *
     * @param agreements on which they say the same
     * @param explained on which they differ in a way that is explained
     * @param undecided on which it takes more to tell
     * @param suspects on which one of them possibly has a mistake
     * @param conflicts on which they cannot both be right
     */
    public record Tally(int agreements, int explained, int undecided, int suspects, int conflicts) {

        /** The questions that both answer. */
        public int common() {
            return agreements + differing();
        }

        /** Those on which they do not say the same. */
        public int differing() {
            return explained + undecided + suspects + conflicts;
        }
    }

    private final Map<String, Integer> places = new HashMap<>();

    /** By the places of two sources, the lower one first, and the outcome. */
    private final int[] counts;

    private final int[] answered;

    private Agreement(Collection<String> sources) {
        sources.forEach(source -> places.putIfAbsent(source, places.size()));
        counts = new int[places.size() * places.size() * OUTCOMES.length];
        answered = new int[places.size()];
    }

    static Agreement of(Collection<List<Claim>> claimsByQuestion, Context context, Collection<String> sources) {
        return claimsByQuestion.parallelStream()
                .collect(
                        () -> new Agreement(sources),
                        (counted, claims) -> counted.count(claims, context),
                        Agreement::add);
    }

    private void count(List<Claim> claims, Context context) {
        List<Claim> known = claims.stream()
                .filter(claim -> places.containsKey(claim.source()))
                .toList();
        Set<String> sources = new HashSet<>();
        known.forEach(claim -> sources.add(claim.source()));
        sources.forEach(source -> answered[places.get(source)]++);
        if (known.size() < 2) {
            return;
        }
        List<String> here = new ArrayList<>(sources);
        Map<String, Integer> at = new HashMap<>();
        here.forEach(source -> at.put(source, at.size()));
        int[] worst = new int[here.size() * here.size()];
        Arrays.fill(worst, -1);
        Topic.eachTwo(known, context, (source, other, kind, _) -> {
            int one = at.get(source);
            int two = at.get(other);
            int cell = Math.min(one, two) * here.size() + Math.max(one, two);
            worst[cell] = Math.max(worst[cell], kind.outcome().ordinal());
        });
        for (int cell = 0; cell < worst.length; cell++) {
            if (worst[cell] >= 0) {
                counts[first(here.get(cell / here.size()), here.get(cell % here.size())) + worst[cell]]++;
            }
        }
    }

    private void add(Agreement other) {
        Arrays.setAll(counts, i -> counts[i] + other.counts[i]);
        Arrays.setAll(answered, i -> answered[i] + other.answered[i]);
    }

    /** Where the counts of two sources begin. */
    private int first(String source, String other) {
        int one = places.get(source);
        int two = places.get(other);
        return (Math.min(one, two) * places.size() + Math.max(one, two)) * OUTCOMES.length;
    }

    /**
     * The same whichever comes first. Of one source with itself, only the questions on which it says several things.
     *
     * @throws IllegalArgumentException if one is not among the sources
     */
    public Tally between(String source, String other) {
        check(source);
        check(other);
        int first = first(source, other);
        return new Tally(
                counts[first + Outcome.AGREEMENT.ordinal()],
                counts[first + Outcome.EXPLAINED.ordinal()],
                counts[first + Outcome.UNDECIDED.ordinal()],
                counts[first + Outcome.SUSPECT.ordinal()],
                counts[first + Outcome.CONFLICT.ordinal()]);
    }

    /**
     * How many questions the source answers.
     *
     * @throws IllegalArgumentException if it is not among the sources
     */
    public int answered(String source) {
        check(source);
        return answered[places.get(source)];
    }

    private void check(String source) {
        if (!places.containsKey(source)) {
            throw new IllegalArgumentException("no such source: " + source);
        }
    }
}
