package claimline.chart;

import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.Numbers;
import java.util.Optional;

/**
 * What a timeline sets off.
 *
 * @param hover the target of what is under the pointer
 * @param dimmed events that a filter leaves out; they stay where they are, faintly
 * @param conflicts events on which sources disagree; they carry a sign
 * @param disputed an index of the same lanes with these alone
 * @param hits events that somebody searched for; they are underlined
 * @param found an index of the same lanes with these alone
 */
public record Emphasis(
        Optional<Selected> selection,
        Optional<String> hover,
        Numbers dimmed,
        Numbers conflicts,
        EventIndex disputed,
        Numbers hits,
        EventIndex found) {

    public static final Emphasis NONE = new Emphasis(
            Optional.empty(),
            Optional.empty(),
            Numbers.NONE,
            Numbers.NONE,
            EventIndex.EMPTY,
            Numbers.NONE,
            EventIndex.EMPTY);

    /** An event, with when it happened: so that it is found in the cluster that may hold it. */
    public record Selected(int number, TimeBounds bounds) {}

    public Emphasis withSelection(Optional<Selected> selected) {
        return new Emphasis(selected, hover, dimmed, conflicts, disputed, hits, found);
    }

    public Emphasis withHover(Optional<String> hovered) {
        return new Emphasis(selection, hovered, dimmed, conflicts, disputed, hits, found);
    }

    public Emphasis withDimmed(Numbers left) {
        return new Emphasis(selection, hover, left, conflicts, disputed, hits, found);
    }

    /** @param index of all events */
    public Emphasis withConflicts(Numbers numbers, EventIndex index) {
        return withDisputed(numbers, numbers.isEmpty() ? EventIndex.EMPTY : index.only(numbers::contains));
    }

    /** @param index of the same lanes with these alone */
    public Emphasis withDisputed(Numbers numbers, EventIndex index) {
        return new Emphasis(selection, hover, dimmed, numbers, index, hits, found);
    }

    /** @param index of the same lanes with these alone */
    public Emphasis withHits(Numbers numbers, EventIndex index) {
        return new Emphasis(selection, hover, dimmed, conflicts, disputed, numbers, index);
    }

    boolean isSelected(int event) {
        return selection.isPresent() && selection.get().number() == event;
    }

    boolean isDimmed(int event) {
        return dimmed.contains(event);
    }

    boolean isHit(int event) {
        return hits.contains(event);
    }

    boolean isDisputed(int event) {
        return conflicts.contains(event);
    }
}
