package claimline.reading.text;

import java.util.Arrays;

/**
 * A text with one way of writing each thing: syllables composed, full-width forms narrow, digits ASCII, every space a
 * blank. Knows where each unit stood in the text as given. Line ends stay, letters keep their case.
 *
 * <p>Immutable. Holds no array as long as the text beside its letters: only the places where units were joined.
 */
public final class FoldedText implements CharSequence {

    private final String original;
    private final String letters;

    /** Folded positions from which on the original runs ahead by the shift of the same index. */
    private final int[] joints;

    private final int[] shifts;

    private FoldedText(String original, String letters, int[] joints, int[] shifts) {
        this.original = original;
        this.letters = letters;
        this.joints = joints;
        this.shifts = shifts;
    }

    public static FoldedText of(String original) {
        int first = 0;
        while (first < original.length() && Folding.isPlain(original.charAt(first))) {
            first++;
        }
        return first == original.length()
                ? new FoldedText(original, original, new int[0], new int[0])
                : new Builder(original, first).build();
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** Where the unit at a folded position, or the end, stands in the text as given. */
    public int original(int position) {
        int joint = Arrays.binarySearch(joints, position);
        int before = joint >= 0 ? joint : -joint - 2;
        return before < 0 ? position : position + shifts[before];
    }

    /** Where what stands at a position of the text as given is in this one. */
    public int folded(int position) {
        int low = 0;
        int high = letters.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (original(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A place of the text as given in this one. */
    public Span folded(Span place) {
        return new Span(folded(place.start()), folded(place.end()));
    }

    /** The place in the text as given; a letter composed of several units is in it with all of them. */
    public Span original(int start, int end) {
        return new Span(original(start), original(end));
    }

    @Override
    public int length() {
        return letters.length();
    }

    /** The unit at a position; a nought character behind the end, so that rules may look ahead. */
    @Override
    public char charAt(int position) {
        return position >= 0 && position < letters.length() ? letters.charAt(position) : '\0';
    }

    /** Whether a word stands at the position; false, too, for positions outside the text. */
    public boolean startsWith(String word, int position, boolean anyCase) {
        if (position < 0 || position + word.length() > letters.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char unit = letters.charAt(position + i);
            char expected = word.charAt(i);
            if (unit != expected && !(anyCase && Folding.isSameLetter(unit, expected))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String subSequence(int start, int end) {
        return letters.substring(start, end);
    }

    @Override
    public String toString() {
        return letters;
    }

    private static final class Builder {

        private final String original;
        private final StringBuilder letters;
        private int[] joints = new int[16];
        private int[] shifts = new int[16];
        private int count;

        /** @param from up to where the text is folded already */
        Builder(String original, int from) {
            this.original = original;
            letters = new StringBuilder(original.length()).append(original, 0, from);
        }

        FoldedText build() {
            int at = letters.length();
            while (at < original.length()) {
                int units = Folding.unitsOfSyllable(original, at);
                letters.append(units > 1 ? Folding.syllable(original, at) : Folding.fold(original.charAt(at)));
                at += units;
                if (units > 1) {
                    join(letters.length(), at - letters.length());
                }
            }
            return new FoldedText(
                    original, letters.toString(), Arrays.copyOf(joints, count), Arrays.copyOf(shifts, count));
        }

        private void join(int position, int shift) {
            if (count == joints.length) {
                joints = Arrays.copyOf(joints, count * 2);
                shifts = Arrays.copyOf(shifts, count * 2);
            }
            joints[count] = position;
            shifts[count++] = shift;
        }
    }
}
