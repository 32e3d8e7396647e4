package claimline.model;

import java.util.Objects;

/**
 * What the analyst decided on a question, and why. {@code preferred} is the id of the claim held to be right, or null;
 * {@code note} is null where nothing was written.
 */
public record Verdict(String question, Status status, String preferred, String note) implements StoryElement {

    public Verdict {
        Limits.id("question", question);
        Objects.requireNonNull(status, "status");
        if (preferred != null) {
            Limits.id("preferred", preferred);
        }
        if (note != null) {
            Limits.prose("note", note);
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
