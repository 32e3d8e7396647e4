package claimline.store;

import java.text.Normalizer;

/**
 * Text as a search compares it: composed (NFC), without capitals, full-width letters and signs as the plain ones, every
 * kind of white space as a space. What is in the index and what is asked for is folded the same way.
 */
final class Folding {

    /** From here to {@link #LAST_WIDE} the full-width forms of ASCII stand in its order. */
    private static final char FIRST_WIDE = '\uFF01';

    private static final char LAST_WIDE = '\uFF5E';
    private static final char WIDE_SPACE = '\u3000';

    private Folding() {}

    static String fold(String text) {
        char[] folded = (isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC)).toCharArray();
        boolean plain = true;
        for (int i = 0; i < folded.length; i++) {
            plain &= !Character.isSurrogate(folded[i]);
            folded[i] = fold(folded[i]);
        }
        return plain
                ? new String(folded)
                : new String(folded)
                        .codePoints()
                        .collect(
                                StringBuilder::new,
                                (all, each) -> all.appendCodePoint(lower(each)),
                                StringBuilder::append)
                        .toString();
    }

    /** Most texts are of characters that no normal form changes, and to see that is quicker than to ask. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unchanged = c < 0x300 || c >= '가' && c <= '힣' || c >= 0x2010 && c < 0x2100;
            if (!unchanged) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : Character.isWhitespace(c) ? ' ' : c;
        }
        if (c >= '가' && c <= '힣') {
            return c;
        }
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return fold((char) (c - FIRST_WIDE + '!'));
        }
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == WIDE_SPACE;
        return space ? ' ' : Character.isSurrogate(c) ? c : (char) lower(c);
    }

    /** Twice, since some letters have several small ones, such as the two sigmas. */
    private static int lower(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
