package claimline.store;

import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The events of a file a few at a time, and the index of when they happen, for a story too large to be held in memory.
 * An event's number is that of its row. Methods may be called from any thread, and throw what those of
 * {@link ProjectFile} throw.
 */
public final class LargeStory {

    private final Database database;

    LargeStory(Database database) {
        this.database = database;
    }

    /** How many events there are. */
    public int size() {
        return database.read(EventRows::count);
    }

    public OptionalInt number(String event) {
        return database.read(handle -> EventRows.number(handle, event));
    }

    /** The numbers of those events that any question belongs to, by id. */
    public Map<String, Integer> questioned() {
        return database.read(EventRows::questioned);
    }

    /** Events by number; those that are not there are left out. */
    public Map<Integer, Event> numbered(List<Integer> numbers) {
        return database.read(handle -> EventRows.numbered(handle, numbers, database.file()));
    }

    /** The next so many events after a number, in the order of the story, by number. */
    public Map<Integer, Event> after(int number, int many) {
        return database.read(handle -> EventRows.after(handle, number, many, database.file()));
    }

    /** The events that led to another, by number. */
    public Map<Integer, Event> causesOf(String event) {
        return database.read(handle -> EventRows.causes(handle, event, database.file()));
    }

    /** Tells the id of each event, with its number. */
    public void ids(Tagged each) {
        database.read(handle -> {
            EventRows.ids(handle, each::take);
            return null;
        });
    }

    /** Tells each tag of each event, with its number. */
    public void tags(Tagged each) {
        database.read(handle -> {
            EventRows.tags(handle, each::take);
            return null;
        });
    }

    /** Tells the title of each event, with its number. */
    public void titles(Titled each) {
        database.read(handle -> {
            EventRows.titles(handle, each::take);
            return null;
        });
    }

    /** An event has a title. */
    @FunctionalInterface
    public interface Titled {
        void take(int number, LocalizedText title);
    }

    /** An event has a tag, or an id. */
    @FunctionalInterface
    public interface Tagged {
        void take(int number, String text);
    }

    /**
     * An index of all events by category, with the state of the story that it holds.
     *
     * @param kept whether the file keeps it
     */
    public record Indexed(EventIndex index, long state, boolean kept) {}

    /** The index that the file keeps; where it keeps none that holds, one is made, which takes a while. */
    public Indexed index() {
        return database.read(handle -> {
            long state = EventIndexTable.state(handle);
            Optional<EventIndex> kept = EventIndexTable.kept(handle);
            return new Indexed(kept.orElseGet(() -> EventIndexTable.build(handle)), state, kept.isPresent());
        });
    }

    /** An index after a change that touched these events, or those that report them; made from one before it. */
    public Indexed index(Indexed before, Collection<String> touched, Collection<Integer> numbers) {
        return database.read(handle -> {
            EventIndexBuilder builder = before.index().builder(number -> !numbers.contains(number));
            EventIndexTable.add(handle, builder, touched);
            return new Indexed(builder.build(), EventIndexTable.state(handle), false);
        });
    }

    /** Keeps an index in the file, unless the story has changed since, or the file is only read. */
    public void keep(Indexed index) {
        if (!index.kept() && database.readOnly().isEmpty()) {
            database.write(handle -> {
                EventIndexTable.keep(handle, index.index(), index.state());
                return null;
            });
        }
    }
}
