package claimline.project;

import claimline.model.Event;
import claimline.store.ProjectFile;
import claimline.timeline.EventIndex;
import claimline.timeline.LanesBy;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The events of a story in its order, found by id or by the number that a timeline's index knows them by. A large story
 * leaves them in its file: then every question but {@link #size} may read the disk.
 */
public abstract class Events extends AbstractCollection<Event> {

    /** More than so many are left in the file. */
    static final int MOST_IN_MEMORY = 20_000;

    public static final Events NONE = EventsInMemory.of(List.of());

    Events() {}

    public abstract Optional<Event> find(String id);

    /** The number of an event, which it keeps until the story changes. */
    public abstract OptionalInt number(String id);

    /** The events with these numbers, in no order; those that are not there are left out. */
    public abstract Stream<Numbered> numbered(List<Integer> numbers);

    /** An event with its number. */
    public record Numbered(int number, Event event) {}

    /**
     * What all of them are called in a language, by number; null where no event has the number. Takes a second for a
     * million.
     */
    public abstract String[] titles(Locale locale, Progress progress);

    /** The events that led to this one. */
    public abstract List<Event> causesOf(String id);

    /** Whether no question reads the disk. */
    public abstract boolean areInMemory();

    /**
     * As the file stands after an edit.
     *
     * @param touched the events whose own fields were, by id
     * @param reported the events whose questions, claims or verdicts were
     */
    abstract Events after(Set<String> touched, Set<String> reported, ProjectFile file);

    /** When all of them happen, in lanes. */
    abstract EventIndex index(LanesBy by, Reports reports);

    /** The numbers of the events in each lane: what {@link #index} would hold, without when they happen. */
    Map<String, int[]> numbers(LanesBy by, Reports reports) {
        EventIndex index = index(by, reports);
        Map<String, int[]> numbers = new LinkedHashMap<>();
        for (int lane = 0; lane < index.lanes().size(); lane++) {
            numbers.put(index.lanes().get(lane), index.numbers(lane).toArray());
        }
        return numbers;
    }

    /** Lets the file keep what was worked out of it, if that took long. */
    abstract void keep();

    /** What sources say of events. */
    interface Reports {

        /** The ids of the events that any source reports. */
        Set<String> events();

        /** Who reports an event. */
        Collection<String> sources(String event);

        /** Who is said to say what is reported of an event. */
        Collection<String> holders(String event);
    }
}
