package claimline.model;

/**
 * A place in a source's text, in the terms of the W3C Web Annotation model (TextPositionSelector and
 * TextQuoteSelector): {@code start} and {@code end} in Unicode code points from the first character of the text, end
 * exclusive. {@code exact}, {@code prefix} and {@code suffix} are null unless somebody who holds the text wrote them
 * down.
 */
public record Locator(int start, int end, String exact, String prefix, String suffix) {

    /** @throws InvalidInputException if the span is empty, reversed or begins before the text */
    public Locator {
        if (start < 0 || end <= start) {
            throw InvalidInputException.of("model.locator", start, end);
        }
        Limits.optionalLabel("exact", exact);
        if (prefix != null) {
            Limits.prose("prefix", prefix);
        }
        if (suffix != null) {
            Limits.prose("suffix", suffix);
        }
    }

    public static Locator of(int start, int end) {
        return new Locator(start, end, null, null, null);
    }
}
