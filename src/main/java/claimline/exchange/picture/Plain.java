package claimline.exchange.picture;

import java.util.regex.Pattern;

/** Text without what no document may hold: XML forbids most control characters and halves of surrogate pairs. */
final class Plain {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\x{D800}-\\x{DFFF}]|[\\uFFFE\\uFFFF]");

    private Plain() {}

    static String text(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
