package claimline.project;

import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Stance;
import claimline.model.Value;
import claimline.project.Proposals.State;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure, a date or a word of an article: what it may claim, and what became of that.
 *
 * @param place in the source's text, in code points
 * @param kind {@code money}, {@code date}, {@code term} …
 * @param holder who is said to say so
 * @param byHand whether a person found it, and not the reading
 */
public record Proposal(
        String source,
        Locator place,
        String kind,
        Value value,
        String asPrinted,
        List<Conversion> conversions,
        Optional<String> holder,
        Stance stance,
        State state,
        Suggestion suggestion,
        boolean byHand) {

    public Proposal {
        Objects.requireNonNull(value, "value");
        conversions = List.copyOf(conversions);
    }

    /**
     * The question that it may answer.
     *
     * @param question the id of one that is there
     * @param title what to call one that is not
     * @param reasons what speaks for it
     * @param others what other sources answer
     * @param kind how the answers compare; empty where there is nothing to compare
     */
    public record Suggestion(
            Optional<String> question, String title, List<Message> reasons, List<Other> others, Optional<Kind> kind) {

        public Suggestion {
            reasons = List.copyOf(reasons);
            others = List.copyOf(others);
        }

        static Suggestion of(String title) {
            return new Suggestion(Optional.empty(), title, List.of(), List.of(), Optional.empty());
        }
    }

    /** What another source prints. */
    public record Other(String source, String asPrinted, Value value) {}

    public boolean isOpen() {
        return state instanceof State.Open;
    }

    /** The claim that it is. */
    public Optional<Claim> claim() {
        return state instanceof State.Accepted(Claim claim) ? Optional.of(claim) : Optional.empty();
    }
}
