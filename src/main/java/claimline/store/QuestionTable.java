package claimline.store;

import claimline.model.LocalizedText;
import claimline.model.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Questions. */
final class QuestionTable {

    static final String INSERT = """
        INSERT INTO question (id, name, event, subject, property, kind, title)
        VALUES (:id, :name, :event, :subject, :property, :kind, :title)
        ON CONFLICT (name) DO NOTHING
        """;

    static final Table<Question> TABLE = new Table<>("question", """
        SELECT id, name, event, subject, property, kind, title
        FROM question
        """, QuestionTable::question);

    private QuestionTable() {}

    static void bind(PreparedBatch batch, Question question) {
        batch.bind("name", question.id())
                .bind("event", question.event())
                .bind("subject", question.subject())
                .bind("property", question.property())
                .bind("kind", question.kind())
                .bind("title", Json.object(question.title().byLanguage()));
    }

    private static Question question(ResultSet row, StatementContext context) throws SQLException {
        return new Question(
                row.getString("name"),
                row.getString("event"),
                row.getString("subject"),
                row.getString("property"),
                row.getString("kind"),
                new LocalizedText(Json.readObject(row.getString("title"))));
    }
}
