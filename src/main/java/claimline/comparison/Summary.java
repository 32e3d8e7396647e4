package claimline.comparison;

import java.util.Optional;
import java.util.Set;

/**
 * What a question shows in short, for lists of many questions.
 *
 * @param kind the most serious kind among the findings; empty where there is nothing to compare
 * @param flags all that the findings carry; who is silent is told by {@link Assessments#silent}
 * @param sources how many sources answer the question
 * @param origins how many of them are independent of one another
 */
public record Summary(Optional<Kind> kind, Severity severity, Set<Flag> flags, int sources, int origins) {

    static final Summary NOTHING = new Summary(Optional.empty(), Severity.NONE, Set.of(), 0, 0);
}
