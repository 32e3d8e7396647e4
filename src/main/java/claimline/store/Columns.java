package claimline.store;

import claimline.model.Amount;
import claimline.model.Hedge;
import claimline.model.InvalidInputException;
import claimline.model.Locator;
import claimline.model.Quantity;
import claimline.model.Unit;
import java.sql.SQLException;

/** The groups of columns that several tables share: a quantity, a locator. */
final class Columns {

    /** Where the columns of one row come from: a result set, or an object that SQLite built. */
    interface Row {

        /** Null where the column is null. */
        String get(String column) throws SQLException;
    }

    private Columns() {}

    /** @param quantity null leaves all columns null */
    static void bind(Insertion row, Quantity quantity) {
        if (quantity != null) {
            row.text("amount", quantity.amount().toString())
                    .text("lower", text(quantity.lower()))
                    .text("upper", text(quantity.upper()))
                    .text("unit", quantity.unit().code())
                    .text("hedge", quantity.hedge().code());
        }
    }

    /** @param locator null leaves all columns null */
    static void bind(Insertion row, Locator locator) {
        if (locator != null) {
            row.whole("locator_start", locator.start())
                    .whole("locator_end", locator.end())
                    .text("exact", locator.exact())
                    .text("prefix", locator.prefix())
                    .text("suffix", locator.suffix());
        }
    }

    static Quantity quantity(Row row) throws SQLException {
        return new Quantity(
                Amount.parse(required(row, "amount")),
                amount(row.get("lower")),
                amount(row.get("upper")),
                new Unit(required(row, "unit")),
                Hedge.parse(required(row, "hedge")));
    }

    /** @return null where the row has none */
    static Locator locator(Row row) throws SQLException {
        return row.get("locator_start") == null
                ? null
                : new Locator(
                        integer(row, "locator_start"),
                        integer(row, "locator_end"),
                        row.get("exact"),
                        row.get("prefix"),
                        row.get("suffix"));
    }

    /** @throws InvalidInputException if the column is null or holds what no {@code int} can */
    static int integer(Row row, String column) throws SQLException {
        String number = required(row, column);
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw InvalidInputException.of("model.amount", number);
        }
    }

    /** @throws InvalidInputException if the column is null */
    static String required(Row row, String column) throws SQLException {
        String value = row.get(column);
        if (value == null) {
            throw InvalidInputException.of("model.blank", column);
        }
        return value;
    }

    private static Amount amount(String text) {
        return text == null ? null : Amount.parse(text);
    }

    private static String text(Amount amount) {
        return amount == null ? null : amount.toString();
    }
}
