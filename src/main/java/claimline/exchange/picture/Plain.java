package claimline.exchange.picture;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text without what no document may hold: XML forbids most control characters and halves of surrogate pairs. Letters
 * that came in parts, as names of files on macOS do, are whole: fonts have the whole ones.
 */
final class Plain {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\x{D800}-\\x{DFFF}]|[\\uFFFE\\uFFFF]");

    private Plain() {}

    static String text(String text) {
        return FORBIDDEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\uFFFD");
    }
}
