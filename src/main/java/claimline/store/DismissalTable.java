package claimline.store;

import claimline.model.Dismissal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** What was looked at in a text and left out. */
final class DismissalTable {

    private static final Insert INSERT = Insert.of("dismissal", "name", """
        id, name, source, start, finish
        """);

    static final Table<Dismissal> TABLE = new Table<>("dismissal", """
        SELECT id, name, source, start, finish
        FROM dismissal
        """, DismissalTable::dismissal);

    static final Rows<Dismissal> ROWS = new Rows<>(INSERT, Dismissal::name, DismissalTable::bind, null);

    private DismissalTable() {}

    private static void bind(Insertion row, Dismissal dismissal) {
        row.text("name", dismissal.name())
                .text("source", dismissal.source())
                .whole("start", dismissal.start())
                .whole("finish", dismissal.end());
    }

    private static Dismissal dismissal(ResultSet row, StatementContext context) throws SQLException {
        return new Dismissal(
                row.getString("source"),
                Columns.integer(row::getString, "start"),
                Columns.integer(row::getString, "finish"));
    }
}
