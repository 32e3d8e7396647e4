package claimline.store;

import claimline.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/** Elements that name others by id: SQLite refuses a commit while one of them leads nowhere, and here is said which. */
final class References {

    /**
     * A table and the column in it that names a row of another; {@code owner} tells, for a row of the table, whose it
     * is.
     */
    private record Reference(String kind, String from, String owner, String column, String target) {

        String dangling() {
            return """
                SELECT '%s' AS kind, %s AS owner, '%s' AS target, %s AS missing
                FROM %s
                WHERE %s IS NOT NULL AND %s NOT IN (SELECT name FROM %s)
                """.formatted(kind, owner, target, column, from, column, column, target);
        }
    }

    private static final String DANGLING = Stream.of(
                    new Reference(
                            "source",
                            "source_link JOIN source ON source.id = source_link.source",
                            "name",
                            "target",
                            "source"),
                    new Reference("source_text", "source_text", "source", "source", "source"),
                    new Reference(
                            "event",
                            "event_leads_to JOIN event ON event.id = event_leads_to.event",
                            "name",
                            "target",
                            "event"),
                    new Reference("question", "question", "name", "event", "event"),
                    new Reference("claim", "claim", "name", "question", "question"),
                    new Reference("claim", "claim", "name", "source", "source"),
                    new Reference("verdict", "verdict", "question", "question", "question"),
                    new Reference("verdict", "verdict", "question", "preferred", "claim"),
                    new Reference("dismissal", "dismissal", "name", "source", "source"))
            .map(Reference::dangling)
            .collect(Collectors.joining("UNION ALL\n"));

    /** One element, and the id in it that nothing answers to. */
    record Dangling(String kind, String owner, String target, String missing) {

        Message message() {
            return Message.of(
                    "store.dangling",
                    Message.of("store.kind." + kind),
                    owner,
                    Message.of("store.kind." + target),
                    missing);
        }
    }

    private References() {}

    static Optional<Dangling> first(Handle handle) {
        return dangling(handle).findFirst();
    }

    static List<Dangling> all(Handle handle) {
        return dangling(handle).list();
    }

    private static ResultIterable<Dangling> dangling(Handle handle) {
        return handle.createQuery(DANGLING)
                .map((row, context) -> new Dangling(
                        row.getString("kind"),
                        row.getString("owner"),
                        row.getString("target"),
                        row.getString("missing")));
    }
}
