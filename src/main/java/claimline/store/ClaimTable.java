package claimline.store;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.FuzzyDate;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Stance;
import claimline.model.Value;
import claimline.store.Rows.Listed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementContext;

/** Claims and the conversions that their sources printed. */
final class ClaimTable {

    private static final Insert INSERT = Insert.of("claim", "name", """
        id, name, question, source, amount, lower, upper, unit, hedge, moment, term, as_printed,
        holder, stance, qualifiers, locator_start, locator_end, exact, prefix, suffix
        """);

    private static final Insert INSERT_CONVERSION = Insert.of("conversion", "claim, place", """
        claim, place, amount, lower, upper, unit, hedge, as_printed, locator_start, locator_end,
        exact, prefix, suffix
        """);

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

    static final Rows<Claim> ROWS = new Rows<>(
            INSERT,
            Claim::id,
            ClaimTable::bind,
            new Listed<>(INSERT_CONVERSION, Claim::conversions, ClaimTable::bindConversion));

    private ClaimTable() {}

    private static void bind(Insertion row, Claim claim) {
        row.text("name", claim.id())
                .text("question", claim.question())
                .text("source", claim.source())
                .text(
                        "moment",
                        claim.value() instanceof Moment moment ? moment.when().toString() : null)
                .text("term", claim.value() instanceof Category category ? category.term() : null)
                .text("as_printed", claim.asPrinted())
                .text("holder", claim.holder())
                .text("stance", claim.stance().code())
                .text("qualifiers", Json.object(claim.qualifiers()));
        Columns.bind(row, claim.value() instanceof Quantity quantity ? quantity : null);
        Columns.bind(row, claim.locator());
    }

    private static void bindConversion(Insertion row, Conversion conversion) {
        Columns.bind(row, conversion.quantity());
        row.text("as_printed", conversion.asPrinted());
        Columns.bind(row, conversion.locator());
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
