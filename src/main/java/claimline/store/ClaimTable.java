package claimline.store;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.FuzzyDate;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Stance;
import claimline.model.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Claims and the conversions that their sources printed. */
final class ClaimTable {

    static final String INSERT = """
        INSERT INTO claim (id, name, question, source, amount, lower, upper, unit, hedge, moment, term,
            as_printed, holder, stance, qualifiers, locator_start, locator_end, exact, prefix, suffix)
        VALUES (:id, :name, :question, :source, :amount, :lower, :upper, :unit, :hedge, :moment, :term,
            :as_printed, :holder, :stance, :qualifiers, :locator_start, :locator_end, :exact, :prefix, :suffix)
        ON CONFLICT (name) DO NOTHING
        """;

    static final String INSERT_CONVERSION = """
        INSERT INTO conversion (claim, place, amount, lower, upper, unit, hedge,
            as_printed, locator_start, locator_end, exact, prefix, suffix)
        VALUES (:owner, :place, :amount, :lower, :upper, :unit, :hedge,
            :as_printed, :locator_start, :locator_end, :exact, :prefix, :suffix)
        """;

    static final Table<Claim> TABLE = new Table<>("claim", """
        SELECT id, name, question, source, amount, lower, upper, unit, hedge, moment, term,
            as_printed, holder, stance, qualifiers, locator_start, locator_end, exact, prefix, suffix,
            (SELECT json_group_array(json_object(
                'amount', amount, 'lower', lower, 'upper', upper, 'unit', unit, 'hedge', hedge,
                'as_printed', as_printed,
                'locator_start', locator_start, 'locator_end', locator_end,
                'exact', exact, 'prefix', prefix, 'suffix', suffix) ORDER BY place)
            FROM conversion
            WHERE conversion.claim = claim.id) AS conversions
        FROM claim
        """, ClaimTable::claim);

    private ClaimTable() {}

    static void bind(PreparedBatch batch, Claim claim) {
        batch.bind("name", claim.id())
                .bind("question", claim.question())
                .bind("source", claim.source())
                .bind(
                        "moment",
                        claim.value() instanceof Moment moment ? moment.when().toString() : null)
                .bind("term", claim.value() instanceof Category category ? category.term() : null)
                .bind("as_printed", claim.asPrinted())
                .bind("holder", claim.holder())
                .bind("stance", claim.stance().code())
                .bind("qualifiers", Json.object(claim.qualifiers()));
        Columns.bind(batch, claim.value() instanceof Quantity quantity ? quantity : null);
        Columns.bind(batch, claim.locator());
    }

    static void bindConversion(PreparedBatch batch, Conversion conversion) {
        Columns.bind(batch, conversion.quantity());
        batch.bind("as_printed", conversion.asPrinted());
        Columns.bind(batch, conversion.locator());
    }

    private static Claim claim(ResultSet row, StatementContext context) throws SQLException {
        return new Claim(
                row.getString("name"),
                row.getString("question"),
                row.getString("source"),
                value(row::getString),
                row.getString("as_printed"),
                conversions(row.getString("conversions")),
                row.getString("holder"),
                Stance.parse(row.getString("stance")),
                Json.readObject(row.getString("qualifiers")),
                Columns.locator(row::getString));
    }

    private static Value value(Columns.Row row) throws SQLException {
        if (row.get("moment") != null) {
            return new Moment(FuzzyDate.parse(row.get("moment")));
        }
        return row.get("term") != null ? new Category(row.get("term")) : Columns.quantity(row);
    }

    private static List<Conversion> conversions(String json) throws SQLException {
        List<Conversion> conversions = new ArrayList<>();
        for (Map<String, String> each : Json.readObjects(json)) {
            conversions.add(new Conversion(
                    Columns.quantity(each::get),
                    Columns.required(each::get, "as_printed"),
                    Columns.locator(each::get)));
        }
        return conversions;
    }
}
