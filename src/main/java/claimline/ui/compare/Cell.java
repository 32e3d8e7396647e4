package claimline.ui.compare;

import java.util.List;

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
     * @param found between these claims and those of the base source, or where none is chosen any other claim
     */
    record Claimed(List<Line> lines, Found found) implements Cell {}

    /**
     * A claim as printed, and its value in the reader's words where that says more.
     *
     * @param preferred whether the analyst holds it to be right
     */
    record Line(String claim, String printed, String normalised, boolean preferred) {}

    default List<Line> lines() {
        return List.of();
    }

    default Found found() {
        return Found.NOTHING;
    }
}
