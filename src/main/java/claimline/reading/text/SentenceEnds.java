package claimline.reading.text;

/** Where one sentence ends and the next begins, as far as dates must know. A line may be broken within a sentence. */
public final class SentenceEnds {

    private SentenceEnds() {}

    /**
     * Whether the unit at the position ends a sentence: a full stop that is no point or abbreviation, an empty line.
     */
    public static boolean at(FoldedText text, int at) {
        char unit = text.charAt(at);
        return switch (unit) {
            case '!', '?', '。' -> true;
            case '\n' -> isEmptyLine(text, at + 1);
            case '.' -> !Character.isUpperCase(text.charAt(at - 1)) && endsWord(text.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean isEmptyLine(FoldedText text, int at) {
        char next = text.charAt(at) == '\r' ? text.charAt(at + 1) : text.charAt(at);
        return next == '\n';
    }

    private static boolean endsWord(char next) {
        return !Character.isLetterOrDigit(next) && next != ',' && next != '.';
    }
}
