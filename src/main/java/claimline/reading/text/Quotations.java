package claimline.reading.text;

import java.util.Arrays;

/**
 * Where somebody's words stand between double quotation marks. Papers mix up opening and closing marks, so what stands
 * beside a mark tells which it is; a mark without its partner is none.
 */
public final class Quotations {

    /** A longer one is a mark that was forgotten. */
    private static final int LONGEST = 4_000;

    private Quotations() {}

    /** The positions of opening and closing marks by turns, between two positions of a text. */
    public static int[] within(FoldedText text, int from, int to) {
        int[] marks = new int[8];
        int count = 0;
        int open = -1;
        for (int i = from; i < to; i++) {
            if (!isMark(text.charAt(i))) {
                continue;
            }
            boolean opens = mayOpen(text, from, i);
            if (open >= 0 && i - open <= LONGEST && !(opens && !mayClose(text, i, to))) {
                if (count + 2 > marks.length) {
                    marks = Arrays.copyOf(marks, marks.length * 2);
                }
                while (i + 1 < to && isMark(text.charAt(i + 1)) && !mayOpen(text, from, i + 1)) {
                    i++; // closed twice
                }
                marks[count++] = open;
                marks[count++] = i;
                open = -1;
            } else if (opens) {
                open = i;
            }
        }
        return Arrays.copyOf(marks, count);
    }

    private static boolean isMark(char letter) {
        return letter == '"'
                || letter == '「'
                || letter == '」'
                || letter == '『'
                || letter == '』'
                || letter == '«'
                || letter == '»'
                || letter == '„'
                || letter == '〃'
                || letter == '″';
    }

    /** Words follow, and none ends right before. */
    private static boolean mayOpen(FoldedText text, int from, int at) {
        char before = at == from ? ' ' : text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        return behind != ' ' && !Character.isLetterOrDigit(before) && before != '.' && !isMark(before);
    }

    private static boolean mayClose(FoldedText text, int at, int to) {
        char behind = at + 1 >= to ? ' ' : text.charAt(at + 1);
        return text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '(' || behind == ' ' || ",.)]".indexOf(behind) >= 0;
    }
}
