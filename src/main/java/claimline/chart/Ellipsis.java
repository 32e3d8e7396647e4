package claimline.chart;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Cuts a text that is too wide, between two characters as a reader sees them, and says so with an ellipsis. */
public final class Ellipsis {

    private static final String SIGN = "…";

    /** Of a longer text, the rest is not even looked at: no label is that wide. UTF-16 units. */
    private static final int LONGEST = 2_000;

    private Ellipsis() {}

    /** @return the text if it fits, else its longest beginning that fits with an ellipsis, else nothing */
    public static String shorten(String text, double maxWidth, ToDoubleFunction<String> width) {
        if (text.length() <= LONGEST && width.applyAsDouble(text) <= maxWidth) {
            return text;
        }
        int[] ends = characterEnds(text.substring(0, Math.min(text.length(), LONGEST)));
        int fitting = 0;
        int tooMany = ends.length;
        while (fitting + 1 < tooMany) {
            int middle = (fitting + tooMany) >>> 1;
            if (width.applyAsDouble(cut(text, ends[middle])) <= maxWidth) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return fitting == 0 ? "" : cut(text, ends[fitting]);
    }

    private static String cut(String text, int end) {
        return text.substring(0, end).stripTrailing() + SIGN;
    }

    /** Where the first, second … character ends, after a 0. A character may be an emoji of many code points. */
    private static int[] characterEnds(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return IntStream.iterate(0, end -> end != BreakIterator.DONE, end -> characters.next())
                .toArray();
    }
}
