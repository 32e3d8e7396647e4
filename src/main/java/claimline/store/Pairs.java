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

    private static final int LEAST_REMEMBERED = 64;
    private static final int MOST_REMEMBERED = 1 << 16;

    /** The golden ratio in 64 bits, which parts numbers that lie close. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** No code point. */
    private static final long NONE = 0x1FFFFF;

    private static final int BITS_OF_A_CODE_POINT = 21;

    private Pairs() {}

    /**
     * Most pairs that come again are left out: the index knows whether a text has one, not how often. Which were there
     * is remembered in one place for each remainder, where a later one may push out an earlier.
     *
     * @param fields folded; a pair never reaches from one into another
     */
    static String of(Collection<String> fields) {
        int length = fields.stream().mapToInt(String::length).sum();
        StringBuilder tokens = new StringBuilder(3 * length + 4);
        long[] had = new long[Integer.highestOneBit(Math.clamp(2L * length, LEAST_REMEMBERED, MOST_REMEMBERED))];
        for (String field : fields) {
            for (int i = 0; i < field.length(); i += Character.charCount(field.codePointAt(i))) {
                long pair = pair(field, i);
                int slot = Long.hashCode(pair * SPREAD) & had.length - 1;
                if (had[slot] != pair + 1) {
                    had[slot] = pair + 1;
                    append(pair, tokens);
                    tokens.append(' ');
                }
            }
        }
        return tokens.toString();
    }

    /** The code point at an index in the upper bits, the one after it, or none, in the lower. */
    private static long pair(String text, int at) {
        int first = text.codePointAt(at);
        int next = at + Character.charCount(first);
        return (long) first << BITS_OF_A_CODE_POINT | (next < text.length() ? text.codePointAt(next) : NONE);
    }

    private static void append(long pair, StringBuilder token) {
        append((int) (pair >> BITS_OF_A_CODE_POINT), token);
        long second = pair & NONE;
        if (second != NONE) {
            append((int) second, token);
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
            append(pair(folded, 0), character);
            return character.append("\"*").toString();
        }
        Set<String> pairs = new LinkedHashSet<>();
        int last = folded.offsetByCodePoints(folded.length(), -1);
        for (int i = 0; i < last && pairs.size() < MOST; i = folded.offsetByCodePoints(i, 1)) {
            StringBuilder pair = new StringBuilder("\"");
            append(pair(folded, i), pair);
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
