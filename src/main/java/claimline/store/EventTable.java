package claimline.store;

import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.TimeBounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Events, each with the bounds of its date, and what led to what. */
final class EventTable {

    static final String INSERT = """
        INSERT INTO event (id, name, title, edtf, earliest_start, latest_start, earliest_end, latest_end,
            category, summary, tags)
        VALUES (:id, :name, :title, :edtf, :earliest_start, :latest_start, :earliest_end, :latest_end,
            :category, :summary, :tags)
        ON CONFLICT (name) DO NOTHING
        """;

    static final String INSERT_LEADS_TO = """
        INSERT INTO event_leads_to (event, place, target)
        VALUES (:owner, :place, :target)
        """;

    static final Table<Event> TABLE = new Table<>("event", """
        SELECT id, name, title, edtf, category, summary, tags,
            (SELECT json_group_array(target ORDER BY place)
            FROM event_leads_to
            WHERE event_leads_to.event = event.id) AS leads_to
        FROM event
        """, EventTable::event);

    private EventTable() {}

    static void bind(PreparedBatch batch, Event event) {
        TimeBounds bounds = event.when().bounds();
        batch.bind("name", event.id())
                .bind("title", Json.object(event.title().byLanguage()))
                .bind("edtf", event.when().toString())
                .bind("earliest_start", bounds.earliestStart())
                .bind("latest_start", bounds.latestStart())
                .bind("earliest_end", bounds.earliestEnd())
                .bind("latest_end", bounds.latestEnd())
                .bind("category", event.category())
                .bind("summary", Json.object(event.summary().byLanguage()))
                .bind("tags", Json.array(event.tags()));
    }

    static void bindLeadsTo(PreparedBatch batch, String target) {
        batch.bind("target", target);
    }

    private static Event event(ResultSet row, StatementContext context) throws SQLException {
        return new Event(
                row.getString("name"),
                new LocalizedText(Json.readObject(row.getString("title"))),
                FuzzyDate.parse(row.getString("edtf")),
                row.getString("category"),
                new LocalizedText(Json.readObject(row.getString("summary"))),
                Json.readArray(row.getString("tags")),
                Json.readArray(row.getString("leads_to")));
    }
}
