package claimline.store;

import claimline.model.Change;
import claimline.model.Message;
import claimline.store.Replay.StaleLogException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * What was done and can be undone, and what was undone and can be done again: steps without limit, kept in the file.
 *
 * <p>While an edit runs, triggers copy each row that it adds or removes into the log. They are made from the tables as
 * they are, for those that the edit is about to change, and belong to its transaction, so that nothing else is slowed
 * down by them or gets into the log: an import, an undo. All methods but {@link #label} run inside a transaction.
 */
final class UndoLog {

    private final Handle handle;
    private final Map<String, LoggedTable> tables = new LinkedHashMap<>();

    UndoLog(Handle handle) {
        this.handle = handle;
    }

    /** @throws StaleLogException if a story has no such table */
    private LoggedTable table(String name) {
        if (!StoryWriter.TABLES.contains(name)) {
            throw new StaleLogException();
        }
        return tables.computeIfAbsent(name, this::describe);
    }

    private LoggedTable describe(String name) {
        List<String> columns = new ArrayList<>();
        List<String> key = new ArrayList<>();
        handle.createQuery("SELECT name, pk FROM pragma_table_info(:table) ORDER BY cid")
                .bind("table", name)
                .map((row, context) ->
                        columns.add(row.getString("name")) && row.getInt("pk") > 0 && key.add(row.getString("name")))
                .list();
        return new LoggedTable(name, columns, key);
    }

    /** Forgets all steps. */
    static void clear(Handle handle) {
        handle.execute("DELETE FROM undo_row");
        handle.execute("DELETE FROM undo_step");
    }

    /** What the step is called that would be undone next, or done again. */
    static Optional<Message> label(Handle handle, boolean undone) {
        return next(handle, undone)
                .map(step -> handle.createQuery("SELECT label FROM undo_step WHERE id = :step")
                        .bind("step", step)
                        .mapTo(String.class)
                        .map(Labels::read)
                        .one());
    }

    private static Optional<Long> next(Handle handle, boolean undone) {
        return handle.createQuery(
                        "SELECT %s(id) FROM undo_step WHERE undone = :undone".formatted(undone ? "min" : "max"))
                .bind("undone", undone)
                .mapTo(Long.class)
                .findOne();
    }

    /**
     * Runs work as a step of its own. A step that changed nothing leaves the log as it was; any other takes the place
     * of all that was undone.
     */
    Change record(Message label, Runnable work) {
        long step = begin(label);
        work.run();
        execute(tables.values().stream().flatMap(LoggedTable::stopping));
        boolean changed = handle.createQuery("SELECT EXISTS (SELECT 1 FROM undo_row WHERE step = :step)")
                .bind("step", step)
                .mapTo(Boolean.class)
                .one();
        handle.execute("DELETE FROM undo_step WHERE " + (changed ? "undone" : "id = " + step));
        return changed ? Touched.by(handle, this::table, step) : Change.NONE;
    }

    /** Has to be told of a table before the step changes it for the first time. */
    void watch(String table) {
        if (!tables.containsKey(table)) {
            execute(table(table).recording());
        }
    }

    private long begin(Message label) {
        handle.createUpdate("INSERT INTO undo_step (label) VALUES (:label)")
                .bind("label", Labels.write(label))
                .execute();
        return handle.createQuery("SELECT max(id) FROM undo_step")
                .mapTo(Long.class)
                .one();
    }

    private void execute(Stream<String> statements) {
        try (Statement statement = handle.getConnection().createStatement()) {
            for (String sql : statements.toList()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /**
     * Takes the last step back that was not, or does the one again that was taken back last.
     *
     * @return empty if there is none
     */
    Optional<Change> replay(boolean redo) {
        return next(handle, redo).map(step -> {
            Replay.run(handle, this::table, step, redo);
            handle.createUpdate("UPDATE undo_step SET undone = :undone WHERE id = :step")
                    .bind("undone", !redo)
                    .bind("step", step)
                    .execute();
            return Touched.by(handle, this::table, step);
        });
    }
}
