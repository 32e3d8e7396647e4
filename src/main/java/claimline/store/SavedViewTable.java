package claimline.store;

import claimline.model.InvalidInputException;
import claimline.timeline.TimeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Queries under their names, in the order they were made. */
final class SavedViewTable {

    private record Value(String facet, String value) {}

    private SavedViewTable() {}

    static List<SavedView> all(Handle handle) {
        return handle.createQuery("SELECT id, name, text, range_start, range_end FROM saved_view ORDER BY id")
                .map((row, context) -> new SavedView(
                        row.getString("name"), row.getString("text"), values(handle, row.getLong("id")), range(row)))
                .list();
    }

    private static Map<String, Set<String>> values(Handle handle, long view) {
        Map<String, Set<String>> values = new HashMap<>();
        handle.createQuery("SELECT facet, value FROM saved_view_value WHERE view = :view")
                .bind("view", view)
                .map((row, context) -> new Value(row.getString("facet"), row.getString("value")))
                .forEach(each ->
                        values.computeIfAbsent(each.facet, _ -> new HashSet<>()).add(each.value));
        return values;
    }

    private static Optional<TimeRange> range(ResultSet row) throws SQLException {
        double start = row.getDouble("range_start");
        boolean none = row.wasNull();
        double end = row.getDouble("range_end");
        return none || !(start < end) ? Optional.empty() : Optional.of(new TimeRange(start, end));
    }

    /** Puts a view in the place of the one with its name, or at the end. */
    static void put(Handle handle, SavedView view) {
        handle.createUpdate("""
            INSERT INTO saved_view (name, text, range_start, range_end)
            VALUES (:name, :text, :start, :end)
            ON CONFLICT (name) DO UPDATE
            SET text = excluded.text, range_start = excluded.range_start, range_end = excluded.range_end
            """)
                .bind("name", view.name())
                .bind("text", view.text())
                .bind("start", view.range().map(TimeRange::start).orElse(null))
                .bind("end", view.range().map(TimeRange::end).orElse(null))
                .execute();
        handle.createUpdate("DELETE FROM saved_view_value WHERE view = (SELECT id FROM saved_view WHERE name = :name)")
                .bind("name", view.name())
                .execute();
        view.values()
                .forEach((facet, values) -> values.forEach(value -> handle.createUpdate("""
                    INSERT INTO saved_view_value (view, facet, value)
                    SELECT id, :facet, :value
                    FROM saved_view
                    WHERE name = :name
                    """)
                        .bind("facet", facet)
                        .bind("value", value)
                        .bind("name", view.name())
                        .execute()));
    }

    /** @throws InvalidInputException if another has the new name */
    static void rename(Handle handle, String name, String to) {
        int taken = handle.createQuery("SELECT count(*) FROM saved_view WHERE name = :to AND name <> :name")
                .bind("to", to)
                .bind("name", name)
                .mapTo(Integer.class)
                .one();
        if (taken > 0) {
            throw InvalidInputException.of("store.view.taken", to);
        }
        handle.createUpdate("UPDATE saved_view SET name = :to WHERE name = :name")
                .bind("to", to)
                .bind("name", name)
                .execute();
    }

    static void remove(Handle handle, String name) {
        handle.createUpdate("DELETE FROM saved_view WHERE name = :name")
                .bind("name", name)
                .execute();
    }
}
