package claimline.ui.compare;

import claimline.comparison.Kind;
import java.util.List;
import java.util.Optional;

/** What a source says on a question. */
sealed interface Cell {

    Cell NOT_MENTIONED = new NotMentioned();
    Cell NOT_COVERED = new NotCovered();

    /** Reports the event, not this. */
    record NotMentioned() implements Cell {}

    /** Does not report the event at all. */
    record NotCovered() implements Cell {}

    /**
     * What it claims, in the project's order.
     *
     * @param kind how this relates to the base source, or where none is chosen to any other claim: the most serious
     *     finding. Null where there is nothing to compare with
     */
    record Claimed(List<Line> lines, Kind kind) implements Cell {}

    /** A claim as printed, and its value in the reader's words where that says more. */
    record Line(String claim, String printed, String normalised) {}

    default List<Line> claims() {
        return this instanceof Claimed claimed ? claimed.lines() : List.of();
    }

    default Optional<Kind> finding() {
        return this instanceof Claimed claimed ? Optional.ofNullable(claimed.kind()) : Optional.empty();
    }
}
