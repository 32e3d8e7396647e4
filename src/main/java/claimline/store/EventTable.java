package claimline.store;

import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.TimeBounds;
import claimline.store.Rows.Listed;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Events, each with the bounds of its date, and what led to what. */
final class EventTable {

    private static final Insert INSERT = Insert.of("event", "name", """
        id, name, title, edtf, earliest_start, latest_start, earliest_end, latest_end, category,
        summary, tags
        """);

    private static final Insert INSERT_LEADS_TO = Insert.of("event_leads_to", "event, place", """
        event, place, target
        """);

    static final Table<Event> TABLE = new Table<>("event", """
        SELECT id, name, title, edtf, category, summary, tags,
            (SELECT json_group_array(target ORDER BY place)
            FROM event_leads_to
            WHERE event_leads_to.event = event.id) AS leads_to
        FROM event
        """, EventTable::event);

    static final Rows<Event> ROWS = new Rows<>(
            INSERT,
            Event::id,
            EventTable::bind,
            new Listed<>(INSERT_LEADS_TO, Event::leadsTo, EventTable::bindLeadsTo));

    private EventTable() {}

    private static void bind(Insertion row, Event event) {
        TimeBounds bounds = event.when().bounds();
        row.text("name", event.id())
                .text("title", Json.object(event.title().byLanguage()))
                .text("edtf", event.when().toString())
                .real("earliest_start", bounds.earliestStart())
                .real("latest_start", bounds.latestStart())
                .real("earliest_end", bounds.earliestEnd())
                .real("latest_end", bounds.latestEnd())
                .text("category", event.category())
                .text("summary", Json.object(event.summary().byLanguage()))
                .text("tags", Json.array(event.tags()));
    }

    private static void bindLeadsTo(Insertion row, String target) {
        row.text("target", target);
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
