package claimline.store;

import claimline.model.ReferenceRate;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Reference rates, at most one for two currencies on a day. */
final class RateTable {

    private static final Insert INSERT = Insert.of("rate", "day, base, quote", """
        id, day, base, quote, value, source
        """);

    static final Table<ReferenceRate> TABLE = new Table<>("rate", """
        SELECT id, day || ' ' || base || '/' || quote AS name, day, base, quote, value, source
        FROM rate
        """, RateTable::rate);

    static final Rows<ReferenceRate> ROWS = new Rows<>(INSERT, ReferenceRate::name, RateTable::bind, null);

    private RateTable() {}

    private static void bind(Insertion row, ReferenceRate rate) {
        row.text("day", rate.day().toString())
                .text("base", rate.base())
                .text("quote", rate.quote())
                .text("value", rate.value().toPlainString())
                .text("source", rate.source());
    }

    private static ReferenceRate rate(ResultSet row, StatementContext context) throws SQLException {
        return new ReferenceRate(
                ReferenceRate.parseDay(row.getString("day")),
                row.getString("base"),
                row.getString("quote"),
                ReferenceRate.parseValue(row.getString("value")),
                row.getString("source"));
    }
}
