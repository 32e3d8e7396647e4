package claimline.exchange.article;

import java.util.List;

/** Texts as lines. */
final class Lines {

    private Lines() {}

    /** Lines without white space around them and without the empty ones, up to a number of them. */
    static List<String> first(String text, int count) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(count)
                .toList();
    }

    /** On one line, white space and control characters as single blanks. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean blank = Character.isWhitespace(each) || Character.isSpaceChar(each) || Character.isISOControl(each);
            if (!blank) {
                squeezed.append(each);
            } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        return squeezed.toString().strip();
    }

    /** Whether the line ends as a sentence does, maybe with a quotation mark or a bracket behind. */
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "\"'”’)]」』 ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?。？！".indexOf(line.charAt(end - 1)) >= 0 && !line.startsWith("..", end - 2);
    }
}
