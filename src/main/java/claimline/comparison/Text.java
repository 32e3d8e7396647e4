package claimline.comparison;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without what script, case and spacing add. */
final class Text {

    /** White space, dashes, underscores and quotation marks. Points stay: 3.5 is not 35. */
    private static final Pattern TRIFLES = Pattern.compile("[\\s\\p{Z}\\p{Pd}_'\"\\p{Pi}\\p{Pf}`]+");

    private Text() {}

    static String normal(String text) {
        if (isBare(text)) {
            return text;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = TRIFLES.matcher(folded).replaceAll("");
        return bare.isEmpty() ? folded.strip() : bare;
    }

    /** Nothing but small Latin letters, digits and whole Hangul syllables: most words, and nothing to fold. */
    static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean bare = each >= 'a' && each <= 'z' || each >= '0' && each <= '9' || each >= '가' && each <= '힣';
            if (!bare) {
                return false;
            }
        }
        return true;
    }
}
