package claimline.project;

import claimline.model.Event;
import claimline.store.ProjectFile;
import claimline.timeline.EventIndex;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The events of a story in its order, found by id or by the number that a timeline's index knows them by. A large story
 * leaves them in its file: then every question but {@link #size} may read the disk.
 */
public abstract class Events extends AbstractCollection<Event> {

    public static final Events NONE = EventsInMemory.of(List.of());

    Events() {}

    public abstract Optional<Event> find(String id);

    /** The number of an event, which it keeps until the story changes. */
    public abstract OptionalInt number(String id);

    /** The events with these numbers, in no order; those that are not there are left out. */
    public abstract Stream<Numbered> numbered(List<Integer> numbers);

    /** An event with its number. */
    public record Numbered(int number, Event event) {}

    /** The events that led to this one. */
    public abstract List<Event> causesOf(String id);

    /** Whether no question reads the disk. */
    public abstract boolean areInMemory();

    /** As the file stands after an edit that touched these. */
    abstract Events after(Set<String> touched, ProjectFile file);

    /** All events that are dated, each in the lanes that it belongs to. */
    abstract EventIndex index(Function<Event, Collection<String>> lanes, Function<String, Integer> reports);
}
