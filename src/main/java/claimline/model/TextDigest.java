package claimline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What tells one text from every other: the SHA-256 of its UTF-8 bytes in lower-case hex, and its length in Unicode
 * code points.
 */
public record TextDigest(String sha256, int codePoints) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws InvalidInputException if the hash is no SHA-256 in lower-case hex, or the length is negative */
    public TextDigest {
        if (!SHA256.matcher(sha256).matches()) {
            throw InvalidInputException.of("model.sha256", Message.excerpt(sha256));
        }
        if (codePoints < 0) {
            throw InvalidInputException.of("model.codePoints", codePoints);
        }
    }

    public static TextDigest of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new TextDigest(HexFormat.of().formatHex(hash), text.codePointCount(0, text.length()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
