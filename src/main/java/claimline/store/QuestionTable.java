package claimline.store;

import claimline.model.LocalizedText;
import claimline.model.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Questions. */
final class QuestionTable {

    private static final Insert INSERT = Insert.of("question", "name", """
        id, name, event, subject, property, kind, title
        """);

    static final Table<Question> TABLE = new Table<>("question", """
        SELECT id, name, event, subject, property, kind, title
        FROM question
        """, QuestionTable::question);

    static final Rows<Question> ROWS = new Rows<>(INSERT, Question::id, QuestionTable::bind, null);

    private QuestionTable() {}

    private static void bind(Insertion row, Question question) {
        row.text("name", question.id())
                .text("event", question.event())
                .text("subject", question.subject())
                .text("property", question.property())
                .text("kind", question.kind())
                .text("title", Json.object(question.title().byLanguage()));
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
