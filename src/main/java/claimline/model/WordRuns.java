package claimline.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The runs of {@value #WORDS} words of a text (in Korean, of as many eojeols): what two texts have in common where one
 * took its wording from the other. A word is its letters and digits, whatever its case, its width or the punctuation
 * around it. Runs are counted from 0, in the order of the text; each begins with the next word.
 */
public final class WordRuns {

    public static final int WORDS = 5;

    /** FNV-1a in 64 bits: two different runs in a million million have the same. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private int words;
    private long[] hashes = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private WordRuns() {}

    public static WordRuns of(String text) {
        WordRuns runs = new WordRuns();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                runs.add(text, start, i);
                start = i + 1;
            }
        }
        return runs;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private void add(String text, int start, int end) {
        long hash = hash(text, start, end);
        if (hash == BASIS) {
            return;
        }
        if (words == hashes.length) {
            hashes = Arrays.copyOf(hashes, words * 2);
            starts = Arrays.copyOf(starts, words * 2);
            ends = Arrays.copyOf(ends, words * 2);
        }
        hashes[words] = hash;
        starts[words] = start;
        ends[words++] = end;
    }

    /** The basis for what has no letters and no digits. */
    private static long hash(String text, int start, int end) {
        boolean plain = true;
        for (int i = start; i < end && plain; i++) {
            char letter = text.charAt(i);
            plain = letter < 0x80 || letter >= '가' && letter <= '힣';
        }
        String word = text.substring(start, end);
        String folded = plain ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        long hash = BASIS;
        for (char letter : folded.toLowerCase(Locale.ROOT).toCharArray()) {
            hash = Character.isLetterOrDigit(letter) ? (hash ^ letter) * PRIME : hash;
        }
        return hash;
    }

    public int count() {
        return Math.max(0, words - WORDS + 1);
    }

    /** The same for runs of the same words; for others hardly ever. */
    public long hash(int run) {
        long hash = BASIS;
        for (int i = run; i < run + WORDS; i++) {
            hash = (hash ^ hashes[i]) * PRIME + Long.rotateLeft(hash, 23);
        }
        return hash;
    }

    /** Where the run begins in the text, in UTF-16 units. */
    public int start(int run) {
        return starts[run];
    }

    /** Where it ends, exclusive. */
    public int end(int run) {
        return ends[run + WORDS - 1];
    }
}
