package claimline.reading.text;

import java.util.Arrays;

/**
 * The lines of a text without the white space around them; blank ones count, too. Positions are those of the folded
 * text.
 */
public final class TextLines {

    /** A text whose lines are longer than this is not broken into lines by width. */
    private static final int WIDEST = 100;

    private static final int FEWEST = 3;

    /** A line shorter than this share of the usual width was ended on purpose … */
    private static final double SHORT = 0.35;

    /** … unless it ends with one of these, which no headline does. */
    private static final String GOING_ON = "을를은는의에고며,와과";

    private static final String BULLETS = "-–—•·∙▲△▶▷■□◆◇●○★☆※*▼▽#<[【";

    private final FoldedText text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private boolean wrapped;
    private int width;

    private TextLines(FoldedText text) {
        this.text = text;
    }

    public static TextLines of(FoldedText text) {
        TextLines lines = new TextLines(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(start, i);
                start = i + 1;
            }
        }
        lines.measure();
        return lines;
    }

    public static boolean isLineEnd(char letter) {
        return letter == '\n'
                || letter == '\r'
                || letter == '\f'
                || letter == '\u000B'
                || letter == '\u0085'
                || letter == '\u2028'
                || letter == '\u2029';
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\u200B' || letter == '\uFEFF';
    }

    public int count() {
        return count;
    }

    public int start(int line) {
        return starts[line];
    }

    /** Exclusive. */
    public int end(int line) {
        return ends[line];
    }

    public int length(int line) {
        return ends[line] - starts[line];
    }

    public boolean isBlank(int line) {
        return ends[line] == starts[line];
    }

    public boolean isBulleted(int line) {
        return !isBlank(line) && BULLETS.indexOf(text.charAt(starts[line])) >= 0;
    }

    /** Whether the sentence of a line goes on in the next one: only in a text that is broken into lines by width. */
    public boolean goesOn(int line) {
        if (!wrapped
                || line + 1 >= count
                || isBlank(line)
                || isBlank(line + 1)
                || isBulleted(line)
                || endsSentence(line)) {
            return false;
        }
        boolean full = length(line) >= SHORT * width || GOING_ON.indexOf(text.charAt(ends[line] - 1)) >= 0;
        return full && !isBulleted(line + 1);
    }

    boolean endsSentence(int line) {
        return !isBlank(line) && Endings.endsLine(text, starts[line], ends[line]);
    }

    /**
     * A text is broken by width if its lines are short, sentences end in some of them, and a good part of the others
     * clearly go on in the next line.
     */
    private void measure() {
        int[] lengths = new int[WIDEST + 2];
        int filled = 0;
        int ended = 0;
        int unended = 0;
        int running = 0;
        for (int line = 0; line < count; line++) {
            if (!isBlank(line)) {
                filled++;
                lengths[Math.min(length(line), WIDEST + 1)]++;
                boolean ends = endsSentence(line);
                boolean last = line + 1 >= count || isBlank(line + 1);
                ended += ends ? 1 : 0;
                unended += ends || last ? 0 : 1;
                running += ends || last || !clearlyGoesOn(line) ? 0 : 1;
            }
        }
        wrapped = lengths[WIDEST + 1] * 20 <= filled
                && ended * 8 >= filled
                && running >= FEWEST
                && running * 4 >= unended;
        width = quantile(lengths, filled * 9 / 10);
    }

    private boolean clearlyGoesOn(int line) {
        char next = text.charAt(starts[line + 1]);
        return GOING_ON.indexOf(text.charAt(ends[line] - 1)) >= 0 || next >= 'a' && next <= 'z';
    }

    private static int quantile(int[] lengths, int below) {
        int sum = 0;
        for (int length = 0; length < lengths.length; length++) {
            sum += lengths[length];
            if (sum > below) {
                return length;
            }
        }
        return WIDEST;
    }
}
