package claimline.exchange;

import claimline.exchange.json.Node;
import claimline.exchange.json.Node.Fields;
import claimline.exchange.json.Node.Type;
import claimline.exchange.json.Report;
import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Conversion;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.ReferenceRate;
import claimline.model.Unit;
import claimline.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** From trees to what claims consist of: values, conversions, places in a text. Null stands for what was reported. */
final class ValueDecoder {

    private static final List<String> QUANTITY = List.of("amount", "lower", "upper", "unit", "hedge");
    private static final List<String> MOMENT = List.of("when");
    private static final List<String> CATEGORY = List.of("term");
    private static final List<String> CONVERSION =
            List.of("amount", "lower", "upper", "unit", "hedge", "asPrinted", "locator");
    private static final List<String> LOCATOR = List.of("start", "end", "exact", "prefix", "suffix");

    private final Report report;
    private final References references;

    ValueDecoder(Report report, References references) {
        this.report = report;
        this.references = references;
    }

    /** A value is told by the field that only its kind has. */
    Value value(Node node) {
        if (says(node, "amount")) {
            return quantity(new Part("quantity", node, report, QUANTITY));
        }
        if (says(node, "when")) {
            Part part = new Part("moment", node, report, MOMENT);
            FuzzyDate when = part.parsed("when", FuzzyDate::parse);
            return part.build(() -> new Moment(when));
        }
        if (says(node, "term")) {
            Part part = new Part("category", node, report, CATEGORY);
            String term = part.text("term");
            return part.build(() -> new Category(term));
        }
        if (node instanceof Fields) {
            report.add(node.at(), "exchange.value");
        } else {
            report.wrongType(node, Type.OBJECT);
        }
        return null;
    }

    private static boolean says(Node node, String name) {
        return node instanceof Fields fields
                && fields.byName().containsKey(name)
                && !fields.byName().get(name).value().isAbsent();
    }

    Conversion conversion(Node node, String source) {
        Part part = new Part("conversion", node, report, CONVERSION);
        Quantity quantity = quantity(part);
        String asPrinted = part.text("asPrinted");
        Locator locator = locator(part, source);
        return part.build(() -> new Conversion(quantity, asPrinted, locator));
    }

    /** The field {@code locator} of a part, a place in the text of a source; null where there is none. */
    Locator locator(Part of, String source) {
        if (!of.has("locator")) {
            return null;
        }
        Part part = new Part("locator", of.value("locator"), report, LOCATOR);
        int start = part.whole("start");
        int end = part.whole("end");
        String exact = part.optionalText("exact");
        String prefix = part.optionalText("prefix");
        String suffix = part.optionalText("suffix");
        Locator locator = part.build(() -> new Locator(start, end, exact, prefix, suffix));
        if (locator != null && source != null) {
            references.within(source, end, part.at("end"));
        }
        return locator;
    }

    private Quantity quantity(Part part) {
        Amount amount = part.present("amount") ? amount(part, "amount") : null;
        Amount lower = part.has("lower") ? amount(part, "lower") : null;
        Amount upper = part.has("upper") ? amount(part, "upper") : null;
        Unit unit = part.parsed("unit", Unit::new);
        Hedge hedge = part.parsed("hedge", Hedge::parse);
        return part.build(() -> new Quantity(amount, lower, upper, unit, hedge));
    }

    private Amount amount(Part part, String name) {
        return written(part, name, Amount::parse);
    }

    /** A number that is no fraction. */
    BigDecimal decimal(Part part, String name) {
        return written(part, name, ReferenceRate::parseValue);
    }

    private <T> T written(Part part, String name, Function<String, T> parse) {
        if (part.value(name) instanceof Node.Number number) {
            report.add(number.at(), "exchange.amount", name, Message.excerpt(number.written()));
            return null;
        }
        return part.parsed(name, parse);
    }
}
