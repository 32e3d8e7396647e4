package claimline.store;

import claimline.model.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Verdicts, at most one on a question, which is also what names it. */
final class VerdictTable {

    static final String INSERT = """
        INSERT INTO verdict (id, question, status, preferred, note)
        VALUES (:id, :question, :status, :preferred, :note)
        ON CONFLICT (question) DO NOTHING
        """;

    static final Table<Verdict> TABLE = new Table<>("verdict", """
        SELECT id, question AS name, status, preferred, note
        FROM verdict
        """, VerdictTable::verdict);

    private VerdictTable() {}

    static void bind(PreparedBatch batch, Verdict verdict) {
        batch.bind("question", verdict.question())
                .bind("status", verdict.status().code())
                .bind("preferred", verdict.preferred())
                .bind("note", verdict.note());
    }

    private static Verdict verdict(ResultSet row, StatementContext context) throws SQLException {
        return new Verdict(
                row.getString("name"),
                Verdict.Status.parse(row.getString("status")),
                row.getString("preferred"),
                row.getString("note"));
    }
}
