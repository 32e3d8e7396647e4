package claimline.exchange.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that stay the same from one import to the next: that which the file gives, else one made of what the element
 * says. Nothing that is imported twice is there twice.
 */
public final class StableIds {

    private static final int LONGEST = 200;
    private static final int BYTES = 10;

    private StableIds() {}

    /** What the file calls it, if that can be an id; else an id made of it. */
    public static String own(String prefix, String written) {
        String id = written.strip();
        return id.length() <= LONGEST && id.chars().noneMatch(StableIds::isNone) && !id.isEmpty()
                ? id
                : of(prefix, written);
    }

    private static boolean isNone(int letter) {
        return Character.isWhitespace(letter)
                || Character.isISOControl(letter)
                || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    /** An id that parts with these texts have, and hardly ever any others; a null part is an empty one. */
    public static String of(String prefix, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part == null ? new byte[0] : part.strip().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
