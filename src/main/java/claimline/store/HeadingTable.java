package claimline.store;

import claimline.model.Heading;
import claimline.model.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What the story is called: one row at most. */
final class HeadingTable {

    static final Table<Heading> TABLE = new Table<>("heading", """
        SELECT id, id AS name, title
        FROM heading
        """, HeadingTable::heading);

    private HeadingTable() {}

    static void put(Handle handle, Heading heading) {
        handle.createUpdate("""
            INSERT INTO heading (id, title)
            VALUES (1, :title)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title
            """)
                .bind("title", Json.object(heading.title().byLanguage()))
                .execute();
    }

    private static Heading heading(ResultSet row, StatementContext context) throws SQLException {
        return new Heading(new LocalizedText(Json.readObject(row.getString("title"))));
    }
}
