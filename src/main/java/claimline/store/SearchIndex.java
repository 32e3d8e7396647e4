package claimline.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Keeps what is searched in step with the tables: triggers take out what changed, and this puts it in again. */
final class SearchIndex {

    /** Of a file that was never indexed an edit does not do it all. */
    static final int MOST_AFTER_AN_EDIT = 5_000;

    private final Handle handle;
    private final PreparedStatement insertion;

    private SearchIndex(Handle handle, PreparedStatement insertion) {
        this.handle = handle;
        this.insertion = insertion;
    }

    /** Empties the index; the tables are to be emptied next, which then costs nothing here. */
    static void clear(Handle handle) {
        handle.execute("UPDATE search_state SET upto = 0");
        handle.execute("DELETE FROM search_missing");
        handle.execute("INSERT INTO search (search) VALUES ('delete-all')");
    }

    /** How many rows are not in the index. */
    static long missing(Handle handle) {
        return handle.createQuery("""
            SELECT (SELECT count(DISTINCT row) FROM search_missing)
                + (SELECT count(*) FROM event WHERE id > (SELECT upto FROM search_state WHERE kind = 0))
                + (SELECT count(*) FROM question WHERE id > (SELECT upto FROM search_state WHERE kind = 1))
                + (SELECT count(*) FROM claim WHERE id > (SELECT upto FROM search_state WHERE kind = 2))
                + (SELECT count(*) FROM source WHERE id > (SELECT upto FROM search_state WHERE kind = 3))
            """).mapTo(Long.class).one();
    }

    /**
     * Puts in what is missing.
     *
     * @param most so many rows of a kind at most
     */
    static void catchUp(Handle handle, int most) {
        try (PreparedStatement insertion =
                handle.getConnection().prepareStatement("INSERT INTO search (rowid, pairs) VALUES (?, ?)")) {
            SearchIndex index = new SearchIndex(handle, insertion);
            for (Searched kind : Searched.values()) {
                index.changed(kind, most);
                index.added(kind, most);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private void changed(Searched kind, int most) throws SQLException {
        List<Long> rows = handle.createQuery("""
            SELECT DISTINCT row
            FROM search_missing
            WHERE row >= :base AND row < :end
            ORDER BY row
            LIMIT :most
            """)
                .bind("base", kind.base())
                .bind("end", kind.end())
                .bind("most", most)
                .mapTo(Long.class)
                .list();
        if (!rows.isEmpty()) {
            String ids = rows.stream().map(row -> row - kind.base()).toList().toString();
            insert(kind, "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", ids);
            handle.createUpdate("DELETE FROM search_missing WHERE row BETWEEN :first AND :last")
                    .bind("first", rows.getFirst())
                    .bind("last", rows.getLast())
                    .execute();
        }
    }

    private void added(Searched kind, int most) throws SQLException {
        long upto = upto(handle, kind);
        long last = insert(kind, "WHERE id > CAST(? AS INTEGER) ORDER BY id LIMIT " + most, String.valueOf(upto));
        if (last > upto) {
            handle.createUpdate("UPDATE search_state SET upto = :last WHERE kind = :kind")
                    .bind("last", last)
                    .bind("kind", kind.ordinal())
                    .execute();
        }
    }

    static long upto(Handle handle, Searched kind) {
        return handle.createQuery("SELECT upto FROM search_state WHERE kind = :kind")
                .bind("kind", kind.ordinal())
                .mapTo(Long.class)
                .one();
    }

    /** @return the id of the last row that was put in; 0 if there was none */
    private long insert(Searched kind, String where, String parameter) throws SQLException {
        Pairing pairing = new Pairing(kind, this::insert);
        EventIndexTable.query(
                handle,
                kind.select() + where,
                new String[] {parameter},
                row -> pairing.add(row.getLong(1), kind.words(row)));
        return pairing.finish();
    }

    private void insert(long row, String pairs) throws SQLException {
        insertion.setLong(1, row);
        insertion.setString(2, pairs);
        insertion.executeUpdate();
    }
}
