package claimline.chart;

import java.util.Objects;

/**
 * A claim whose value has no place on the axis of a value strip: its row says in words what others show.
 *
 * @param claim the id of the claim
 * @param label who says it
 * @param group what it stands together with
 * @param words what it says, or why it has no place
 * @param conflicting whether it is in conflict with another
 */
public record StripAside(String claim, String label, String group, String words, boolean conflicting)
        implements StripRow {

    public StripAside {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(words, "words");
    }
}
