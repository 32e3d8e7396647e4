package claimline.store;

import claimline.model.Event;
import claimline.model.LocalizedText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** Events a few at a time, for a story of which not all are held in memory. An event's number is that of its row. */
final class EventRows {

    private static final int MOST_KNOWN = 50_000;

    private EventRows() {}

    static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM event")
                .mapTo(Integer.class)
                .one();
    }

    static OptionalInt number(Handle handle, String name) {
        Optional<Integer> number = handle.createQuery("SELECT id FROM event WHERE name = :name")
                .bind("name", name)
                .mapTo(Integer.class)
                .findOne();
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The numbers of those that any question belongs to, by id. */
    static Map<String, Integer> questioned(Handle handle) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        EventIndexTable.query(
                handle,
                "SELECT name, id FROM event WHERE name IN (SELECT event FROM question)",
                new String[0],
                row -> numbers.put(row.getString(1), row.getInt(2)));
        return numbers;
    }

    /** By number. */
    static Map<Integer, Event> numbered(Handle handle, List<Integer> numbers, Path file) {
        return events(handle, "WHERE id IN (SELECT value FROM json_each(:wanted))", numbers.toString(), 0, file);
    }

    /** The next so many after a number, in the order of the story. */
    static Map<Integer, Event> after(Handle handle, int number, int many, Path file) {
        return events(handle, "WHERE id > :wanted ORDER BY id LIMIT " + many, null, number, file);
    }

    /** Those that led to another. */
    static Map<Integer, Event> causes(Handle handle, String effect, Path file) {
        return events(
                handle,
                "WHERE id IN (SELECT event FROM event_leads_to WHERE target = :wanted) ORDER BY id",
                effect,
                0,
                file);
    }

    private static Map<Integer, Event> events(Handle handle, String where, String text, int number, Path file) {
        Map<Integer, Event> events = new LinkedHashMap<>();
        var query = handle.createQuery(EventTable.TABLE.select() + where);
        (text == null ? query.bind("wanted", number) : query.bind("wanted", text))
                .map((row, context) -> Map.entry(
                        row.getInt("id"), EventTable.TABLE.naming(file).map(row, context)))
                .forEach(entry -> events.put(entry.getKey(), entry.getValue()));
        return events;
    }

    /** Each event's id, with its number. */
    static void ids(Handle handle, Tagged each) {
        EventIndexTable.query(
                handle, "SELECT id, name FROM event", new String[0], row -> each.take(row.getInt(1), row.getString(2)));
    }

    /** Each tag of each event, with its number. */
    static void tags(Handle handle, Tagged each) {
        Map<String, List<String>> known = new HashMap<>(); // few lists of tags are unlike all others
        EventIndexTable.query(handle, "SELECT id, tags FROM event WHERE tags <> '[]'", new String[0], row -> {
            int number = row.getInt(1);
            String tags = row.getString(2);
            List<String> list = known.size() < MOST_KNOWN
                    ? known.computeIfAbsent(tags, Json::readArray)
                    : known.getOrDefault(tags, List.of());
            (list.isEmpty() ? Json.readArray(tags) : list).forEach(tag -> each.take(number, tag));
        });
    }

    /** Each event's title, with its number. */
    static void titles(Handle handle, Titled each) {
        EventIndexTable.query(
                handle,
                "SELECT id, title FROM event",
                new String[0],
                row -> each.take(row.getInt(1), new LocalizedText(Json.readObject(row.getString(2)))));
    }

    /** An event has a tag, or an id. */
    interface Tagged {
        void take(int number, String text);
    }

    interface Titled {
        void take(int number, LocalizedText title);
    }
}
