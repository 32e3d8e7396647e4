package claimline.chart;

import java.util.Optional;
import java.util.Set;

/**
 * What a timeline sets off, by ids of events.
 *
 * @param dimmed events that a filter leaves out; they stay where they are, faintly
 * @param conflicts events on which sources disagree; they carry a sign
 */
public record Emphasis(Optional<String> selection, Optional<String> hover, Set<String> dimmed, Set<String> conflicts) {

    public static final Emphasis NONE = new Emphasis(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public Emphasis {
        dimmed = Set.copyOf(dimmed);
        conflicts = Set.copyOf(conflicts);
    }

    public Emphasis withSelection(Optional<String> selected) {
        return new Emphasis(selected, hover, dimmed, conflicts);
    }

    public Emphasis withHover(Optional<String> hovered) {
        return new Emphasis(selection, hovered, dimmed, conflicts);
    }

    public Emphasis withDimmed(Set<String> left) {
        return new Emphasis(selection, hover, left, conflicts);
    }

    public Emphasis withConflicts(Set<String> disputed) {
        return new Emphasis(selection, hover, dimmed, disputed);
    }

    boolean isDimmed(String event) {
        return dimmed.contains(event);
    }

    boolean isDisputed(String event) {
        return conflicts.contains(event);
    }
}
