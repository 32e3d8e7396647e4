package claimline.model;

import java.util.Set;

/**
 * What an edit touched, for those who keep something worked out of a story and bring it up to date. Ids of what was
 * put, changed or removed; some of them may name nothing any more.
 *
 * @param sources whose own fields, links or text were touched
 * @param events whose own fields or effects were touched
 * @param questions whose own fields, claims or verdict were touched
 * @param dismissals the sources of whose dismissals one came or went
 * @param heading whether the story's title was
 * @param rates whether a reference rate was
 */
public record Change(
        Set<String> sources,
        Set<String> events,
        Set<String> questions,
        Set<String> dismissals,
        boolean heading,
        boolean rates) {

    public static final Change NONE = new Change(Set.of(), Set.of(), Set.of(), Set.of(), false, false);

    public Change {
        sources = Set.copyOf(sources);
        events = Set.copyOf(events);
        questions = Set.copyOf(questions);
        dismissals = Set.copyOf(dismissals);
    }
}
