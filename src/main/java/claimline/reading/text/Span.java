package claimline.reading.text;

/** A place in a text, in UTF-16 units from its first, {@code end} exclusive. */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if it begins before the text or ends before it begins */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** From the first unit of both to the last. */
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** @throws IndexOutOfBoundsException if the text is too short */
    public String in(String text) {
        return text.substring(start, end);
    }
}
