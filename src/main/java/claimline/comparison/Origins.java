package claimline.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of the sources that answer a question are independent of one another. */
final class Origins {

    private final List<String> sources;
    private final int[] parents;

    /** Sources that hang on one another, or on one behind both, are of one origin from the start. */
    Origins(List<String> sources, Context context) {
        this.sources = sources;
        parents = new int[sources.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        for (int first = 0; first < parents.length; first++) {
            Set<String> behind = context.behind(sources.get(first));
            for (int second = 0; second < parents.length && !behind.isEmpty(); second++) {
                if (behind.contains(sources.get(second))
                        || !Collections.disjoint(behind, context.behind(sources.get(second)))) {
                    join(first, second);
                }
            }
        }
    }

    void join(int first, int second) {
        parents[root(first)] = root(second);
    }

    int count() {
        int roots = 0;
        for (int i = 0; i < parents.length; i++) {
            roots += parents[i] == i ? 1 : 0;
        }
        return roots;
    }

    private int root(int source) {
        int at = source;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }

    /** The sources of one origin together, in alphabetical order. */
    List<Set<String>> groups() {
        Map<Integer, TreeSet<String>> byRoot = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            byRoot.computeIfAbsent(root(i), _ -> new TreeSet<>()).add(sources.get(i));
        }
        List<Set<String>> groups = new ArrayList<>(byRoot.values());
        groups.sort((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)));
        return groups;
    }
}
