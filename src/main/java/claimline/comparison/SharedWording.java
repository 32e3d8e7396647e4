package claimline.comparison;

import claimline.model.Claim;
import claimline.model.WordRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two claims stand in wording that one text took from the other. Texts are compared by runs of
 * {@value WordRuns#WORDS} words (in Korean, of as many eojeols), within sentences: half of the runs of the shorter
 * sentence are in the other, and at least {@value #FEWEST}; or the claims agree, and a longer shared run stands within
 * {@value #NEAR} sentences of both. Immutable.
 */
public final class SharedWording {

    /** No text is held. */
    public static final SharedWording NONE = new SharedWording(Map.of());

    private static final int FEWEST = 3;
    private static final int FEWEST_NEARBY = 4;
    private static final int NEAR = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。？！]['\"”’]?)\\s+|\\R+");

    private final Map<String, Held> texts;

    /** A sentence with the code point at which it ends, and its runs of words as hashes. */
    private record Passage(int end, Set<Long> runs) {}

    private record Held(List<Passage> passages) {

        Optional<Integer> at(int codePoint) {
            for (int i = 0; i < passages.size(); i++) {
                if (codePoint < passages.get(i).end) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        Set<Long> near(int passage) {
            Set<Long> runs = new HashSet<>();
            passages.subList(Math.max(0, passage - NEAR), Math.min(passages.size(), passage + NEAR + 1))
                    .forEach(each -> runs.addAll(each.runs));
            return runs;
        }
    }

    private SharedWording(Map<String, Held> texts) {
        this.texts = texts;
    }

    /** @param texts the full texts by the ids of their sources */
    public static SharedWording of(Map<String, String> texts) {
        Map<String, Held> held = new HashMap<>();
        texts.forEach((source, text) -> held.put(source, new Held(passages(text))));
        return new SharedWording(held);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** @param agree whether the two claims may be the same value */
    boolean joins(Claim first, Claim second, boolean agree) {
        Held one = texts.get(first.source());
        Held other = texts.get(second.source());
        if (one == null || other == null || first.locator() == null || second.locator() == null) {
            return false;
        }
        Optional<Integer> here = one.at(first.locator().start());
        Optional<Integer> there = other.at(second.locator().start());
        if (here.isEmpty() || there.isEmpty()) {
            return false;
        }
        Set<Long> mine = one.passages.get(here.get()).runs;
        Set<Long> theirs = other.passages.get(there.get()).runs;
        int shared = shared(mine, theirs);
        boolean ownSentence = shared >= FEWEST && 2 * shared >= Math.min(mine.size(), theirs.size());
        return ownSentence || agree && shared(one.near(here.get()), other.near(there.get())) >= FEWEST_NEARBY;
    }

    private static int shared(Set<Long> some, Set<Long> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        var end = SENTENCE_END.matcher(text);
        int start = 0;
        int codePoints = 0;
        while (start < text.length()) {
            int stop = end.find(start) ? end.end() : text.length();
            codePoints += text.codePointCount(start, stop);
            passages.add(new Passage(codePoints, runs(text.substring(start, stop))));
            start = stop;
        }
        return passages;
    }

    private static Set<Long> runs(String sentence) {
        WordRuns words = WordRuns.of(sentence);
        Set<Long> runs = new HashSet<>();
        for (int run = 0; run < words.count(); run++) {
            runs.add(words.hash(run));
        }
        return Set.copyOf(runs);
    }
}
