package claimline.reading.match;

import claimline.model.WordRuns;
import claimline.reading.page.Furniture;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds wording that two articles share: a sign that one took it from the other, or both from a third. */
public final class Shingles {

    private final WordRuns runs;

    /** Runs by their hashes, one plus each; open addressing, at most half full. The first of equal runs is kept. */
    private final int[] slots;

    /**
     * The same words in two texts.
     *
     * @param here where they stand in the one
     * @param there where they stand in the other
     */
    public record Shared(Span here, Span there) {}

    private Shingles(WordRuns runs) {
        this.runs = runs;
        slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, runs.count())) * 4)];
        for (int run = 0; run < runs.count(); run++) {
            int slot = slot(runs.hash(run));
            slots[slot] = slots[slot] == 0 ? run + 1 : slots[slot];
        }
    }

    /**
     * The longest stretches of {@value claimline.model.WordRuns#WORDS} words and more that stand in both, in the order
     * of the first text, without those in page furniture.
     */
    public static List<Shared> of(String text, String other) {
        WordRuns runs = withoutFurniture(text);
        Shingles others = new Shingles(withoutFurniture(other));
        List<Shared> shared = new ArrayList<>();
        int run = 0;
        while (run < runs.count()) {
            int there = others.find(runs.hash(run));
            int length = there < 0 ? 0 : others.length(there, runs, run);
            if (length > 0) {
                shared.add(new Shared(span(runs, run, length), span(others.runs, there, length)));
            }
            run += length == 0 ? 1 : length + WordRuns.WORDS - 1;
        }
        return List.copyOf(shared);
    }

    private static Span span(WordRuns runs, int first, int length) {
        return new Span(runs.start(first), runs.end(first + length - 1));
    }

    /** How many runs are the same from these on. */
    private int length(int here, WordRuns others, int there) {
        int length = 0;
        while (here + length < runs.count()
                && there + length < others.count()
                && runs.hash(here + length) == others.hash(there + length)) {
            length++;
        }
        return length;
    }

    private int find(long hash) {
        return slots[slot(hash)] - 1;
    }

    /** Where the run with this hash is, or would be. */
    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && runs.hash(slots[slot] - 1) != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** The text with blanks where furniture stands. */
    private static WordRuns withoutFurniture(String text) {
        StringBuilder left = new StringBuilder(text);
        for (Span furniture : Furniture.of(text)) {
            for (int i = furniture.start(); i < furniture.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        return WordRuns.of(left.toString());
    }
}
