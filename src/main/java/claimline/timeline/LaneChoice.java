package claimline.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the lanes of one kind are shown. Names lanes that may be gone, and need not name those that are there. Immutable.
 *
 * @param order of the lanes that were moved; others follow in their own order
 * @param folded lanes that have one row
 * @param hidden lanes that are not shown
 */
public record LaneChoice(LanesBy by, List<String> order, Set<String> folded, Set<String> hidden) {

    public LaneChoice {
        order = List.copyOf(order);
        folded = Set.copyOf(folded);
        hidden = Set.copyOf(hidden);
    }

    /** All lanes, open, in their own order. */
    public static LaneChoice all(LanesBy by) {
        return new LaneChoice(by, List.of(), Set.of(), Set.of());
    }

    /** All lanes in the order chosen. */
    public List<String> ordered(List<String> lanes) {
        List<String> ordered = new ArrayList<>(order);
        ordered.retainAll(lanes);
        lanes.stream().filter(lane -> !order.contains(lane)).forEach(ordered::add);
        return ordered;
    }

    /** The lanes that are not hidden, in the order chosen. */
    public List<String> shown(List<String> lanes) {
        return ordered(lanes).stream().filter(lane -> !hidden.contains(lane)).toList();
    }

    /** Puts a lane before or after its neighbour. */
    public LaneChoice moved(String lane, int places, List<String> lanes) {
        List<String> moved = new ArrayList<>(ordered(lanes));
        int at = moved.indexOf(lane);
        if (at < 0) {
            return this;
        }
        moved.remove(at);
        moved.add(Math.clamp(at + (long) places, 0, moved.size()), lane);
        return new LaneChoice(by, moved, folded, hidden);
    }

    public LaneChoice withFolded(String lane, boolean isFolded) {
        return new LaneChoice(by, order, with(folded, lane, isFolded), hidden);
    }

    public LaneChoice withHidden(String lane, boolean isHidden) {
        return new LaneChoice(by, order, folded, with(hidden, lane, isHidden));
    }

    private static Set<String> with(Set<String> lanes, String lane, boolean in) {
        Set<String> changed = new HashSet<>(lanes);
        if (in) {
            changed.add(lane);
        } else {
            changed.remove(lane);
        }
        return changed;
    }
}
