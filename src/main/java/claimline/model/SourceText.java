package claimline.model;

import java.util.Objects;

/** The full text of a source, where the project holds it. */
public record SourceText(String source, String content) implements StoryElement {

    public SourceText {
        Limits.id("source", source);
        Objects.requireNonNull(content, "content");
    }

    /**
     * The words at a place of the text and a little around them. {@code around} is how many code points to show on each
     * side at most; the place's line ends are kept.
     *
     * @return null if the place lies outside the text
     */
    public Quotation around(Locator place, int around) {
        int length = content.codePointCount(0, content.length());
        if (place.end() > length) {
            return null;
        }
        int start = content.offsetByCodePoints(0, place.start());
        int end = content.offsetByCodePoints(start, place.end() - place.start());
        int before = content.offsetByCodePoints(start, -Math.min(around, place.start()));
        int after = content.offsetByCodePoints(end, Math.min(around, length - place.end()));
        return new Quotation(
                content.substring(before, start), content.substring(start, end), content.substring(end, after));
    }

    /** Words of a text with what stands before and after them. */
    public record Quotation(String prefix, String exact, String suffix) {}
}
