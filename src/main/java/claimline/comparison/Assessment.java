package claimline.comparison;

import java.util.List;
import java.util.Set;

/**
 * All that is found on one question.
 *
 * @param findings every two claims, and what tests of single claims show: see {@link Comparison#compare}
 * @param origins the ids of the sources that answer, those of one origin together; the first of each in alphabetical
 *     order, and so the sets
 * @param silent the ids of the sources that answer another question of the event and not this one
 */
public record Assessment(
        String question, Summary summary, List<Finding> findings, List<Set<String>> origins, Set<String> silent) {

    public Assessment {
        findings = List.copyOf(findings);
        origins = List.copyOf(origins);
    }
}
