package claimline.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Runs through the rows of one step, forwards or backwards, and changes the story's tables accordingly. */
final class Replay implements AutoCloseable {

    private record Logged(long id, String table, boolean added) {}

    private final Handle handle;
    private final Function<String, LoggedTable> tables;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Replay(Handle handle, Function<String, LoggedTable> tables) {
        this.handle = handle;
        this.tables = tables;
    }

    /** @throws StaleLogException if the tables are not as the step left them */
    static void run(Handle handle, Function<String, LoggedTable> tables, long step, boolean forwards) {
        List<Logged> rows = handle.createQuery("""
            SELECT id, story_table, added
            FROM undo_row
            WHERE step = :step
            ORDER BY id\s\
            """ + (forwards ? "" : "DESC"))
                .bind("step", step)
                .map((row, context) ->
                        new Logged(row.getLong("id"), row.getString("story_table"), row.getBoolean("added")))
                .list();
        try (Replay replay = new Replay(handle, tables)) {
            for (Logged row : rows) {
                replay.change(row, row.added == forwards);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private void change(Logged row, boolean add) throws SQLException {
        LoggedTable table = tables.apply(row.table);
        String sql = add ? table.restoration() : table.removal();
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(sql);
            statements.put(sql, statement);
        }
        statement.setLong(1, row.id);
        if (statement.executeUpdate() != 1) {
            throw new StaleLogException();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : statements.values()) {
            each.close();
        }
    }

    /** The log and the tables do not go together: somebody else changed the file. */
    static final class StaleLogException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
