package claimline.store;

import claimline.timeline.Numbers;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * One search. The index finds what has all pairs of the text; of a text longer than a pair, each row that it finds is
 * looked into, since the pairs may stand apart. What is not in the index yet is looked into as well.
 */
final class Searching {

    /** Some hundred thousand rows are looked into in a second, and a first page should be there at once. */
    private static final int MOST_LOOKED_INTO = 4_000;

    private static final int NOW_AND_THEN = 500;

    /** What is done with each row; false ends the search. */
    private interface Rowwise {
        boolean take(ResultSet row) throws SQLException;
    }

    private final Handle handle;
    private final String wanted;
    private final int most;
    private final Runnable beat;
    private int hits;
    private int rows;
    private int lookedInto;

    private Searching(Handle handle, String wanted, int most, Runnable beat) {
        this.handle = handle;
        this.wanted = wanted;
        this.most = most;
        this.beat = beat;
    }

    /**
     * @param most so many hits are enough: a first page; 0 for all
     * @param beat is called now and then, and may throw to give up
     */
    static Found find(Handle handle, String text, int most, Runnable beat) {
        String wanted = Folding.fold(text).strip();
        return wanted.isEmpty()
                ? Found.NOTHING
                : Interruptible.run(handle, beat, () -> new Searching(handle, wanted, most, beat).find());
    }

    private Found find() {
        Numbers events = Numbers.of(ids(Searched.EVENT).stream());
        Set<String> questions = new HashSet<>(names(Searched.QUESTION, "name"));
        questions.addAll(names(Searched.CLAIM, "question"));
        return new Found(events, questions, names(Searched.SOURCE, "name"), goesOn());
    }

    private Set<String> names(Searched kind, String column) {
        Set<String> names = new HashSet<>();
        BitSet ids = ids(kind);
        if (!ids.isEmpty()) {
            String json = ids.toString().replace('{', '[').replace('}', ']');
            String sql = "SELECT DISTINCT %s FROM %s WHERE id IN (SELECT value FROM json_each(?))";
            EventIndexTable.query(
                    handle,
                    sql.formatted(column, kind.table()),
                    new String[] {json},
                    row -> names.add(row.getString(1)));
        }
        return names;
    }

    private boolean goesOn() {
        return most == 0 || hits < most && lookedInto < MOST_LOOKED_INTO;
    }

    private BitSet ids(Searched kind) {
        BitSet found = new BitSet();
        if (goesOn()) {
            notIndexed(kind, found);
        }
        if (goesOn() && most > 0 && kind == Searched.EVENT && Pairs.isCharacter(wanted)) {
            begin(kind, found);
        }
        if (goesOn()) {
            indexed(kind, found);
        }
        return found;
    }

    private void notIndexed(Searched kind, BitSet found) {
        String where = """
            WHERE id > %d
                OR id IN (SELECT row - %d FROM search_missing WHERE row >= %2$d AND row < %d)
            """.formatted(SearchIndex.upto(handle, kind), kind.base(), kind.end());
        query(kind.select() + where, "", row -> lookInto(kind, row, found));
    }

    /**
     * What begins with a character is slow to gather where there is much of it; but then a first page of it is soon
     * found without the index.
     */
    private void begin(Searched kind, BitSet found) {
        query(kind.select() + "ORDER BY id LIMIT " + MOST_LOOKED_INTO, "", row -> lookInto(kind, row, found));
        if (goesOn()) {
            lookedInto = 0;
        }
    }

    private void indexed(Searched kind, BitSet found) {
        String match = "search MATCH ? AND search.rowid >= %d AND search.rowid < %d".formatted(kind.base(), kind.end());
        if (Pairs.isExact(wanted)) {
            String sql = "SELECT rowid - %d FROM search WHERE %s".formatted(kind.base(), match);
            query(sql, Pairs.query(wanted), row -> hit(row, found));
        } else {
            String joined =
                    "CROSS JOIN %1$s ON %1$s.id = search.rowid - %2$d WHERE ".formatted(kind.table(), kind.base());
            query(kind.select("search") + joined + match, Pairs.query(wanted), row -> lookInto(kind, row, found));
        }
    }

    private boolean lookInto(Searched kind, ResultSet row, BitSet found) throws SQLException {
        lookedInto++;
        boolean has = kind.fields(kind.words(row)).stream().anyMatch(field -> field.contains(wanted));
        return has ? hit(row, found) : goesOn();
    }

    private boolean hit(ResultSet row, BitSet found) throws SQLException {
        int id = row.getInt(1);
        if (!found.get(id)) {
            found.set(id);
            hits++;
        }
        return goesOn();
    }

    private void query(String sql, String parameter, Rowwise each) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            if (!parameter.isEmpty()) {
                statement.setString(1, parameter);
            }
            try (ResultSet found = statement.executeQuery()) {
                boolean more = true;
                while (more && found.next()) {
                    more = each.take(found);
                    if (++rows % NOW_AND_THEN == 0) {
                        beat.run();
                    }
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
