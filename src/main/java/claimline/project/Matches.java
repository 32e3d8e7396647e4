package claimline.project;

import claimline.timeline.Numbers;
import java.util.Optional;
import java.util.Set;

/**
 * What a query found in a story. Facets and range take events out; the text marks hits among those that are left.
 *
 * @param faceted the numbers of the events that the facets leave, whenever they happened
 * @param kept the numbers of those of them that are in the range
 * @param count how many these are
 * @param hits the numbers of those of them that the text was found with: in their own words, in those of a question, in
 *     a printed figure
 * @param hitCount how many these are
 * @param questions the ids of the questions that all of the query leaves; empty for all
 * @param sources the ids of the sources in whose name, title or text the text was found
 * @param whole false while these are the first hits only
 */
public record Matches(
        Query query,
        Numbers faceted,
        Numbers kept,
        int count,
        Numbers hits,
        int hitCount,
        Optional<Set<String>> questions,
        Set<String> sources,
        boolean whole) {

    /** Of all events, whatever their numbers. */
    static final Numbers EVERY = Numbers.NONE.others();

    /** Of a query that takes all. */
    public static final Matches ALL =
            new Matches(Query.ALL, EVERY, EVERY, 0, Numbers.NONE, 0, Optional.empty(), Set.of(), true);

    public boolean keepsQuestion(String id) {
        return questions.isEmpty() || questions.get().contains(id);
    }
}
