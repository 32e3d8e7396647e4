package claimline.store;

import claimline.model.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What a step touched, told from the rows that it logged. */
final class Touched {

    private enum Kind {
        SOURCE,
        EVENT,
        QUESTION,
        DISMISSAL
    }

    /** A table whose rows name what they belong to. */
    private record Named(String table, Kind kind, String column) {

        String names(LoggedTable logged) {
            return """
                SELECT %s
                FROM undo_row
                WHERE step = :step AND story_table = '%s'
                """.formatted(logged.place(column), table);
        }
    }

    /**
     * A table whose rows have the number of their owner. Where the owner was touched itself it is in the log; where
     * not, it is in its table.
     */
    private record Owned(String table, Kind kind, String owner, String column) {

        String names(LoggedTable logged) {
            return """
                SELECT %2$s.%3$s
                FROM undo_row
                JOIN %2$s ON %2$s.id = undo_row.%4$s
                WHERE step = :step AND story_table = '%1$s'
                """.formatted(table, owner, column, logged.place(owner));
        }
    }

    private static final List<Named> NAMED = List.of(
            new Named("source", Kind.SOURCE, "name"),
            new Named("source_text", Kind.SOURCE, "source"),
            new Named("dismissal", Kind.DISMISSAL, "source"),
            new Named("event", Kind.EVENT, "name"),
            new Named("question", Kind.QUESTION, "name"),
            new Named("claim", Kind.QUESTION, "question"),
            new Named("verdict", Kind.QUESTION, "question"));

    private static final List<Owned> OWNED = List.of(
            new Owned("source_link", Kind.SOURCE, "source", "name"),
            new Owned("event_leads_to", Kind.EVENT, "event", "name"),
            new Owned("conversion", Kind.QUESTION, "claim", "question"));

    private final Handle handle;
    private final Function<String, LoggedTable> tables;
    private final long step;
    private final Set<String> touched;

    private Touched(Handle handle, Function<String, LoggedTable> tables, long step) {
        this.handle = handle;
        this.tables = tables;
        this.step = step;
        this.touched = names("SELECT DISTINCT story_table FROM undo_row WHERE step = :step");
    }

    static Change by(Handle handle, Function<String, LoggedTable> tables, long step) {
        Touched by = new Touched(handle, tables, step);
        return new Change(
                by.ids(Kind.SOURCE),
                by.ids(Kind.EVENT),
                by.ids(Kind.QUESTION),
                by.ids(Kind.DISMISSAL),
                by.touched.contains("heading"),
                by.touched.contains("rate"));
    }

    private Set<String> ids(Kind kind) {
        Set<String> ids = new HashSet<>();
        NAMED.stream()
                .filter(each -> each.kind == kind && touched.contains(each.table))
                .forEach(each -> ids.addAll(names(each.names(tables.apply(each.table)))));
        OWNED.stream()
                .filter(each -> each.kind == kind && touched.contains(each.table))
                .forEach(each -> ids.addAll(names(each.names(tables.apply(each.table)))));
        return ids;
    }

    private Set<String> names(String sql) {
        return Set.copyOf(
                handle.createQuery(sql).bind("step", step).mapTo(String.class).list());
    }
}
