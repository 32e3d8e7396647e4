package claimline.exchange;

import claimline.exchange.json.Node;
import claimline.exchange.json.Node.Fields;
import claimline.exchange.json.Node.Text;
import claimline.exchange.json.Node.Type;
import claimline.exchange.json.Report;
import claimline.exchange.json.Spot;
import claimline.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects whose names are free and whose values are texts: languages, qualifiers. */
final class Texts {

    private Texts() {}

    /** A text in several languages, or a plain one, which may be empty. */
    static LocalizedText localized(Node node, Report report) {
        if (node.isAbsent()) {
            return LocalizedText.EMPTY;
        }
        long before = report.count();
        Map<String, String> byLanguage =
                node instanceof Text text ? Map.of(LocalizedText.UNDETERMINED, text.value()) : map(node, report);
        byLanguage.forEach((language, text) -> {
            Spot at = node instanceof Fields fields
                    ? fields.byName().get(language).name()
                    : node.at();
            report.attempt(at, () -> new LocalizedText(Map.of(language, text)));
        });
        return report.count() > before ? LocalizedText.EMPTY : new LocalizedText(byLanguage);
    }

    /** The texts of an object that has any names, in the order given; without those that are empty. */
    static Map<String, String> map(Node node, Report report) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!(node instanceof Fields object)) {
            report.wrongType(node, Type.OBJECT);
            return texts;
        }
        object.byName().forEach((name, field) -> {
            if (field.value() instanceof Text text && !text.isAbsent()) {
                texts.put(name, text.value());
            } else if (!field.value().isAbsent()) {
                report.wrongType(field.value(), Type.STRING);
            }
        });
        return texts;
    }
}
