package claimline.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Folded text as the tokens of the index: each character with the one after it, the last one alone. So what begins with
 * a character finds all texts that have it, and all pairs of a longer text find those that may have it.
 */
final class Pairs {

    /**
     * The tokenizer parts tokens at what is no letter or digit of ASCII, and takes all that is not ASCII as it is. So
     * such signs are written as characters of a plane that nobody uses.
     */
    private static final int SIGNS = 0xF0000;

    /** More pairs than these narrow nothing down. */
    private static final int MOST = 16;

    private Pairs() {}

    /** @param fields folded; a pair never reaches from one into another */
    static String of(Collection<String> fields) {
        int length = fields.stream().mapToInt(String::length).sum();
        StringBuilder tokens = new StringBuilder(4 * length + 4);
        for (String field : fields) {
            for (int i = 0; i < field.length(); i += Character.charCount(field.codePointAt(i))) {
                pair(field, i, tokens);
                tokens.append(' ');
            }
        }
        return tokens.toString();
    }

    private static void pair(String text, int at, StringBuilder token) {
        int first = text.codePointAt(at);
        append(first, token);
        int next = at + Character.charCount(first);
        if (next < text.length()) {
            append(text.codePointAt(next), token);
        }
    }

    private static void append(int c, StringBuilder token) {
        if (c >= 0x80 && c <= 0xFFFF || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            token.append((char) c);
        } else {
            token.appendCodePoint(c < 0x80 ? SIGNS + c : c);
        }
    }

    /** What finds all texts that have this one, and, if it is longer than a pair, some that only have its pairs. */
    static String query(String folded) {
        if (isCharacter(folded)) {
            StringBuilder character = new StringBuilder("\"");
            pair(folded, 0, character);
            return character.append("\"*").toString();
        }
        Set<String> pairs = new LinkedHashSet<>();
        int last = folded.offsetByCodePoints(folded.length(), -1);
        for (int i = 0; i < last && pairs.size() < MOST; i = folded.offsetByCodePoints(i, 1)) {
            StringBuilder pair = new StringBuilder("\"");
            pair(folded, i, pair);
            pairs.add(pair.append('"').toString());
        }
        return String.join(" AND ", pairs);
    }

    /** Whether the index alone tells what has this text. */
    static boolean isExact(String folded) {
        return folded.codePointCount(0, folded.length()) <= 2;
    }

    static boolean isCharacter(String folded) {
        return folded.codePointCount(0, folded.length()) == 1;
    }
}
