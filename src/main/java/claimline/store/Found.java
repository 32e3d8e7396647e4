package claimline.store;

import claimline.timeline.Numbers;
import java.util.Set;

/**
 * Where a text was found.
 *
 * @param events the numbers of the events, those of their rows
 * @param questions the ids of the questions in whose words or in whose claims' printed figures it stands
 * @param sources the ids of the sources in whose name, title or text it stands
 * @param whole whether that is all; else it is a first page
 */
public record Found(Numbers events, Set<String> questions, Set<String> sources, boolean whole) {

    public static final Found NOTHING = new Found(Numbers.NONE, Set.of(), Set.of(), true);

    public Found {
        questions = Set.copyOf(questions);
        sources = Set.copyOf(sources);
    }
}
