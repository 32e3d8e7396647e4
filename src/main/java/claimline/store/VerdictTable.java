package claimline.store;

import claimline.model.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Verdicts, at most one on a question, which is also what names it. */
final class VerdictTable {

    private static final Insert INSERT = Insert.of("verdict", "question", """
        id, question, status, kind, preferred, note, decided_by, decided_at
        """);

    static final Table<Verdict> TABLE = new Table<>("verdict", """
        SELECT id, question AS name, status, kind, preferred, note, decided_by, decided_at
        FROM verdict
        """, VerdictTable::verdict);

    static final Rows<Verdict> ROWS = new Rows<>(INSERT, Verdict::question, VerdictTable::bind, null);

    private VerdictTable() {}

    private static void bind(Insertion row, Verdict verdict) {
        row.text("question", verdict.question())
                .text("status", verdict.status().code())
                .text("kind", verdict.kind())
                .text("preferred", verdict.preferred())
                .text("note", verdict.note())
                .text("decided_by", verdict.by())
                .text("decided_at", verdict.at() == null ? null : verdict.at().toString());
    }

    private static Verdict verdict(ResultSet row, StatementContext context) throws SQLException {
        String at = row.getString("decided_at");
        return new Verdict(
                row.getString("name"),
                Verdict.Status.parse(row.getString("status")),
                row.getString("kind"),
                row.getString("preferred"),
                row.getString("note"),
                row.getString("decided_by"),
                at == null ? null : Verdict.parseAt(at));
    }
}
