package claimline.store;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import claimline.model.StoryElement;
import claimline.model.TimeBounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Everything that can be wrong with a project file, found in one pass from its pages up to what its claims say about a
 * text.
 */
final class Checkup {

    private final Handle handle;
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private Checkup(Handle handle, Path file) {
        this.handle = handle;
        this.file = file;
    }

    static List<Problem> of(Handle handle, Path file) {
        Checkup checkup = new Checkup(handle, file);
        try {
            checkup.pages();
            checkup.references();
            StoryReader.TABLES.forEach(checkup::rows);
            checkup.bounds();
            TextCheck.run(handle, checkup::report);
        } catch (JdbiException e) {
            checkup.report("", FileErrors.of(file, e).reason()); // the file is too broken to read on
        }
        return List.copyOf(checkup.problems);
    }

    private void report(String pointer, Message what) {
        problems.add(new Problem(new Place(file.toString(), 0, 0, pointer), what));
    }

    private void pages() {
        handle.createQuery("PRAGMA integrity_check")
                .mapTo(String.class)
                .filter(line -> !line.equals("ok"))
                .forEach(line -> report("", Message.of("store.check.integrity", line)));
    }

    /** SQLite's own check knows the table only; it is asked for what ours did not find. */
    private void references() {
        List<References.Dangling> dangling = References.all(handle);
        dangling.forEach(each -> report(each.kind() + "/" + each.owner(), each.message()));
        if (dangling.isEmpty()) {
            handle.createQuery("PRAGMA foreign_key_check")
                    .map((row, context) -> row.getString("table"))
                    .forEach(table -> report(table, Message.of("store.check.orphan", table)));
        }
    }

    private void rows(Table<? extends StoryElement> table) {
        handle.createQuery(table.select() + "ORDER BY id")
                .map(refused(table.mapper()))
                .forEach(each -> each.ifPresent(row -> report(table.name() + "/" + row.name, row.reason)));
    }

    /** An event's bounds are copied from its date, for the index; a copy can be wrong. */
    private void bounds() {
        handle.createQuery("""
            SELECT name, edtf, earliest_start, latest_start, earliest_end, latest_end
            FROM event
            ORDER BY id
            """)
                .map((row, context) -> new Dated(
                        row.getString("name"),
                        row.getString("edtf"),
                        new TimeBounds(
                                row.getDouble("earliest_start"),
                                row.getDouble("latest_start"),
                                row.getDouble("earliest_end"),
                                row.getDouble("latest_end"))))
                .filter(Dated::isMisplaced)
                .forEach(each -> report("event/" + each.name, Message.of("store.check.bounds", each.edtf)));
    }

    private record Dated(String name, String edtf, TimeBounds bounds) {

        boolean isMisplaced() {
            try {
                return !FuzzyDate.parse(edtf).bounds().equals(bounds);
            } catch (InvalidInputException e) {
                return false; // the row has been reported for its date
            }
        }
    }

    private record Refused(String name, Message reason) {}

    /** Empty for a row that the model takes. */
    private static RowMapper<Optional<Refused>> refused(RowMapper<? extends StoryElement> mapper) {
        return (row, context) -> {
            try {
                mapper.map(row, context);
                return Optional.empty();
            } catch (InvalidInputException e) {
                return Optional.of(new Refused(row.getString("name"), e.reason()));
            }
        };
    }
}
