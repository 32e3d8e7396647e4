package claimline.project;

import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Stance;
import claimline.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure, a date or a word of an article: what it may claim, and what became of that.
 *
 * @param place in the source's text, in code points, with the words of hedging that touch it
 * @param kind {@code money}, {@code date}, {@code term} …
 * @param conversions what the source itself prints as the same in other units
 * @param holder who is said to say so
 * @param qualifiers what the value depends on; {@code quoting} is whom the holder quotes in turn
 * @param category of a date, what kind of event happened on it
 * @param eventDate where the date stands of the event that the sentence tells; empty for that date itself
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
        Map<String, String> qualifiers,
        Optional<String> category,
        Optional<Locator> eventDate,
        State state,
        Suggestion suggestion,
        boolean byHand) {

    /** What became of a proposal. */
    public sealed interface State {

        /** Nobody looked at it yet. */
        record Open() implements State {}

        /** It is this claim. */
        record Accepted(Claim claim) implements State {}

        /** Somebody looked at it and left it out. */
        record Dismissed() implements State {}
    }

    public Proposal {
        Objects.requireNonNull(value, "value");
        conversions = List.copyOf(conversions);
        qualifiers = Map.copyOf(qualifiers);
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
            Optional<String> question,
            LocalizedText title,
            List<Message> reasons,
            List<Other> others,
            Optional<Kind> kind) {

        public Suggestion {
            reasons = List.copyOf(reasons);
            others = List.copyOf(others);
        }

        static Suggestion of(LocalizedText title) {
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

    /** It as it was read, for somebody who changes nothing. */
    Answer answer(Optional<String> question, LocalizedText title) {
        return new Answer(question, title, value, holder, stance);
    }
}
