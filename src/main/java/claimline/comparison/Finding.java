package claimline.comparison;

import claimline.model.Message;
import java.util.Objects;

/**
 * How two claims on one question relate.
 *
 * @param question the id of the question
 * @param first the id of one claim; it comes before {@code second} in alphabetical order
 * @param second the id of the other claim
 * @param sentence why, in one sentence with what the rule looked at
 */
public record Finding(String question, String first, String second, Kind kind, Message sentence) {

    public Finding {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Whether this finding is about the claim with this id. */
    public boolean isAbout(String claim) {
        return first.equals(claim) || second.equals(claim);
    }
}
