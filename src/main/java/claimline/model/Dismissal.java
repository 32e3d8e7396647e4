package claimline.model;

/**
 * A figure or date in a source's text that a person looked at and made no claim of. {@code start} and {@code end} in
 * code points as in a {@link Locator}.
 */
public record Dismissal(String source, int start, int end) implements StoryElement {

    /** @throws InvalidInputException if the span is empty, reversed or begins before the text */
    public Dismissal {
        Limits.id("source", source);
        Locator.of(start, end);
    }

    /** What tells it from all others: {@code gull 6-13}. */
    public String name() {
        return source + " " + start + "-" + end;
    }
}
