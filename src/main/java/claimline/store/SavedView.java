package claimline.store;

import claimline.timeline.TimeRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A query under a name.
 *
 * @param values what is wanted of each facet, by the facets' names
 */
public record SavedView(String name, String text, Map<String, Set<String>> values, Optional<TimeRange> range) {

    public SavedView {
        Map<String, Set<String>> copy = new HashMap<>();
        values.forEach((facet, wanted) -> copy.put(facet, Set.copyOf(wanted)));
        values = Map.copyOf(copy);
    }
}
