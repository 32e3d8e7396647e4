package claimline.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the analyst decided on a question, and why. All but the question and the status is null where nobody said it.
 *
 * @param kind what explains the difference: the code of a kind of finding, in lower case and hyphens as in
 *     {@code time-zone}; the list is open
 * @param preferred the id of the claim held to be right
 * @param note why, in the analyst's words
 * @param by who decided
 * @param at when
 */
public record Verdict(String question, Status status, String kind, String preferred, String note, String by, Instant at)
        implements StoryElement {

    private static final Pattern TOKEN = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    /** @throws InvalidInputException if an id, the kind or the name is none, or a text is too long */
    public Verdict {
        Limits.id("question", question);
        Objects.requireNonNull(status, "status");
        if (kind != null && !TOKEN.matcher(kind).matches()) {
            throw InvalidInputException.of("model.verdict.kind", "kind", Message.excerpt(kind));
        }
        if (preferred != null) {
            Limits.id("preferred", preferred);
        }
        if (note != null) {
            Limits.prose("note", note);
        }
        Limits.optionalLabel("by", by);
    }

    /** A verdict that says no more than its status. */
    public static Verdict of(String question, Status status) {
        return new Verdict(question, status, null, null, null, null, null);
    }

    /**
     * The time of a verdict from ISO 8601, with its offset from UTC; printed again it is in UTC.
     *
     * @throws InvalidInputException if it is no such time
     */
    public static Instant parseAt(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException(Message.of("model.verdict.at", "at", Message.excerpt(text)), e);
        }
    }

    /** How far a question is decided. */
    public enum Status {
        OPEN,
        EXPLAINED,
        PREFERRED,
        UNRESOLVED;

        /** As {@code claimline/1} writes it. */
        public String code() {
            return Codes.of(this);
        }

        /** @throws InvalidInputException if there is no such status */
        public static Status parse(String code) {
            return Codes.parse(Status.class, "status", code);
        }
    }
}
