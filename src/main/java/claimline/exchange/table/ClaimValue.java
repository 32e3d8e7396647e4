package claimline.exchange.table;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Hedge;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Unit;
import claimline.model.Value;
import claimline.reading.Language;
import claimline.reading.Mention;
import claimline.reading.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a row claims: a number where it has one, with its unit; a date; a figure that is read as it was printed; else a
 * word.
 */
record ClaimValue(Value value, String asPrinted) {

    private static final String DATE = "date";
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    /** Null, with problems noted, where the cells make no value. */
    static ClaimValue of(Cells cells, DateOrder order) {
        String written = cells.has(Target.VALUE) ? cells.text(Target.VALUE) : cells.text(Target.AS_PRINTED);
        String printed = cells.has(Target.AS_PRINTED) ? cells.text(Target.AS_PRINTED) : written;
        Target place = cells.has(Target.VALUE) ? Target.VALUE : Target.AS_PRINTED;
        Value value = cells.parsed(place, _ -> value(cells, written, order));
        return new ClaimValue(value, printed);
    }

    /** What answers to the row's question look like. */
    static String kind(Cells cells) {
        String property = cells.text(Target.PROPERTY);
        if (property.equalsIgnoreCase(DATE) || property.equals("날짜") || property.equals("일자")) {
            return DATE;
        }
        return cells.has(Target.UNIT) && isMoney(cells.text(Target.UNIT)) ? "money" : "number";
    }

    private static boolean isMoney(String unit) {
        try {
            return new Unit(unit).isMoney();
        } catch (InvalidInputException _) {
            return false; // the value itself is refused for it
        }
    }

    private static Value value(Cells cells, String written, DateOrder order) {
        if (cells.has(Target.UNIT)) {
            return quantity(cells, written);
        }
        String kind = cells.has(Target.KIND) ? cells.text(Target.KIND) : kind(cells);
        if (kind.equals(DATE)) {
            return new Moment(WrittenDate.parse(written, order));
        }
        if (kind.equals("term")) {
            return new Category(written);
        }
        return NUMBER.matcher(written).matches()
                ? new Quantity(amount(written), null, null, Unit.ONE, Hedge.EXACT)
                : asPrinted(written).orElseGet(() -> new Category(written));
    }

    private static Quantity quantity(Cells cells, String written) {
        Hedge hedge = cells.has(Target.HEDGE) ? Hedge.parse(cells.text(Target.HEDGE)) : Hedge.EXACT;
        Amount lower = cells.has(Target.LOWER) ? amount(cells.text(Target.LOWER)) : null;
        Amount upper = cells.has(Target.UPPER) ? amount(cells.text(Target.UPPER)) : null;
        return new Quantity(amount(written), lower, upper, new Unit(cells.text(Target.UNIT)), hedge);
    }

    private static Amount amount(String written) {
        if (!NUMBER.matcher(written).matches()) {
            return Amount.parse(written);
        }
        if (written.length() > 200) {
            throw InvalidInputException.of("model.amount", Message.excerpt(written));
        }
        return new Amount.Decimal(new BigDecimal(written.replace(",", "")));
    }

    /** The figure that the whole text is, such as {@code 557만6000달러}. */
    private static Optional<Value> asPrinted(String text) {
        Language language = HANGUL.matcher(text).find() ? Language.KOREAN : Language.ENGLISH;
        List<Mention> mentions = Reading.of(text, language, Optional.empty());
        return mentions.stream().findFirst().flatMap(Mention::value);
    }
}
