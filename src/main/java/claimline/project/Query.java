package claimline.project;

import claimline.timeline.TimeRange;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a story. What it asks for combines: the text and every facet and the range have to agree; of one
 * facet any of the values will do. Immutable.
 *
 * @param text some part of a text, of one character or more; empty for none
 * @param wanted the values of each facet; a facet that is left out takes all
 * @param range when an event may have gone on
 */
public record Query(String text, Map<Facet, Set<String>> wanted, Optional<TimeRange> range) {

    /** Takes all. */
    public static final Query ALL = new Query("", Map.of(), Optional.empty());

    public Query {
        text = text.strip();
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        wanted.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        wanted = Map.copyOf(copy);
    }

    public Query withText(String wantedText) {
        return new Query(wantedText, wanted, range);
    }

    public Query within(Optional<TimeRange> wantedRange) {
        return new Query(text, wanted, wantedRange);
    }

    /** With one more value of a facet, or without it. */
    public Query with(Facet facet, String value, boolean in) {
        Set<String> values = new HashSet<>(values(facet));
        if (in) {
            values.add(value);
        } else {
            values.remove(value);
        }
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(wanted);
        changed.put(facet, values);
        return new Query(text, changed, range);
    }

    /** Without a facet. */
    Query without(Facet facet) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(wanted);
        changed.remove(facet);
        return new Query(text, changed, range);
    }

    /** The values wanted; empty for all. */
    public Set<String> values(Facet facet) {
        return wanted.getOrDefault(facet, Set.of());
    }

    public boolean hasText() {
        return !text.isEmpty();
    }

    /** Whether it takes anything out, beside what has not the text. */
    public boolean narrows() {
        return !wanted.isEmpty() || range.isPresent();
    }
}
