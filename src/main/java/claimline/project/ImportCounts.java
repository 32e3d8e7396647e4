package claimline.project;

import claimline.exchange.flow.Item;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Problem;
import claimline.model.StoryElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a file there is.
 *
 * @param good items that come in: rows, slides, entries; not those of which nothing is taken
 * @param bad items that do not
 * @param problems the first {@value Counter#MOST} of them
 * @param leftOut how many items have a field that a story has no place for, by its name
 */
public record ImportCounts(
        long good, long bad, long events, long claims, List<Problem> problems, Map<String, Long> leftOut) {

    /** Counts items as they come. */
    static final class Counter {

        private static final int MOST = 1_000;
        private static final int NAMES = 200;

        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Long> leftOut = new TreeMap<>();
        private long good;
        private long bad;
        private long events;
        private long claims;

        void add(Item item) {
            if (item.isBad()) {
                bad++;
                item.problems().stream().limit(MOST - problems.size()).forEach(problems::add);
                return;
            }
            good += item.elements().isEmpty() ? 0 : 1;
            for (StoryElement element : item.elements()) {
                events += element instanceof Event ? 1 : 0;
                claims += element instanceof Claim ? 1 : 0;
            }
            for (String name : item.leftOut()) {
                if (leftOut.size() < NAMES || leftOut.containsKey(name)) {
                    leftOut.merge(name, 1L, Long::sum);
                }
            }
        }

        long bad() {
            return bad;
        }

        ImportCounts counts() {
            return new ImportCounts(good, bad, events, claims, List.copyOf(problems), Map.copyOf(leftOut));
        }
    }
}
