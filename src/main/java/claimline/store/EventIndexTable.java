package claimline.store;

import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import claimline.timeline.IndexBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The index of events by category, kept in the file as long as it holds what the tables hold. */
final class EventIndexTable {

    private static final int PIECE = 4 << 20;

    private EventIndexTable() {}

    /** Counts a change of the story, whatever it changed. */
    static void change(Handle handle) {
        handle.execute("UPDATE event_index SET state = state + 1");
    }

    /** Counts a change after which the index that is kept holds nothing that is so. */
    static void clear(Handle handle) {
        handle.execute("UPDATE event_index SET state = state + 1, whole = 0");
    }

    static long state(Handle handle) {
        return handle.createQuery("SELECT state FROM event_index")
                .mapTo(Long.class)
                .one();
    }

    /** The index that the file keeps; empty if it keeps none that holds, or one of another version. */
    static Optional<EventIndex> kept(Handle handle) {
        if (!isWhole(handle)) {
            return Optional.empty();
        }
        List<InputStream> pieces = handle.createQuery("SELECT bytes FROM event_index_piece ORDER BY place")
                .map((row, context) -> (InputStream) new ByteArrayInputStream(row.getBytes(1)))
                .list();
        try (InputStream in = new SequenceInputStream(Collections.enumeration(pieces))) {
            return Optional.of(IndexBytes.read(in));
        } catch (IOException _) {
            return Optional.empty(); // it is made anew from the tables, which is all that it was made of
        }
    }

    private static boolean isWhole(Handle handle) {
        return handle.createQuery("SELECT whole FROM event_index")
                .mapTo(Boolean.class)
                .one();
    }

    /** Keeps an index of the story as it was at a state, if that is how it is. */
    static void keep(Handle handle, EventIndex index, long state) {
        if (state(handle) != state || isWhole(handle)) {
            return;
        }
        handle.execute("DELETE FROM event_index_piece");
        try (Pieces pieces = new Pieces(handle)) {
            IndexBytes.write(index, pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        handle.execute("UPDATE event_index SET whole = 1");
    }

    /** Makes the index from the tables. */
    static EventIndex build(Handle handle) {
        int count = handle.createQuery("SELECT count(*) FROM event")
                .mapTo(Integer.class)
                .one();
        EventIndexBuilder builder = new EventIndexBuilder(count);
        add(handle, builder, reports(handle, ""), "");
        return builder.build();
    }

    /** Adds those events of these ids that are there. */
    static void add(Handle handle, EventIndexBuilder builder, Collection<String> ids) {
        String among = "WHERE event.name IN (SELECT value FROM json_each(?))";
        String names = Json.array(List.copyOf(ids));
        add(handle, builder, reports(handle, among, names), among, names);
    }

    private static void add(
            Handle handle,
            EventIndexBuilder builder,
            Map<Integer, Integer> reports,
            String where,
            String... parameters) {
        query(handle, """
            SELECT id, earliest_start, latest_start, earliest_end, latest_end, ifnull(category, '')
            FROM event
            """ + where + " ORDER BY id", parameters, row -> {
            int number = row.getInt(1);
            TimeBounds bounds = new TimeBounds(row.getDouble(2), row.getDouble(3), row.getDouble(4), row.getDouble(5));
            builder.add(number, row.getString(6), bounds, reports.getOrDefault(number, 0));
        });
    }

    /** How many sources report each event, where any does. */
    private static Map<Integer, Integer> reports(Handle handle, String where, String... parameters) {
        Map<Integer, Integer> reports = new HashMap<>();
        query(handle, """
            SELECT event.id, count(DISTINCT claim.source)
            FROM event
            JOIN question ON question.event = event.name
            JOIN claim ON claim.question = question.name
            """ + where + " GROUP BY event.id", parameters, row -> reports.put(row.getInt(1), row.getInt(2)));
        return reports;
    }

    /** What is done with each row of a large answer. */
    interface Rowwise {
        void take(ResultSet row) throws SQLException;
    }

    /** Plain JDBC: of a million rows nobody but SQLite should look at each value. */
    static void query(Handle handle, String sql, String[] parameters, Rowwise each) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Bytes that become rows of some megabytes each. */
    private static final class Pieces extends ByteArrayOutputStream {

        private final Handle handle;

        private Pieces(Handle handle) {
            super(PIECE + (1 << 18));
            this.handle = handle;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (size() >= PIECE) {
                flush();
            }
        }

        @Override
        public void flush() {
            if (size() > 0) {
                handle.createUpdate("INSERT INTO event_index_piece (bytes) VALUES (:bytes)")
                        .bind("bytes", toByteArray())
                        .execute();
                reset();
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
