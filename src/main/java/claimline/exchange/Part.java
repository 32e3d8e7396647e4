package claimline.exchange;

import claimline.exchange.json.Node;
import claimline.exchange.json.Node.Field;
import claimline.exchange.json.Node.Fields;
import claimline.exchange.json.Node.Items;
import claimline.exchange.json.Node.Number;
import claimline.exchange.json.Node.Text;
import claimline.exchange.json.Node.Type;
import claimline.exchange.json.Report;
import claimline.exchange.json.Spot;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One object of the file while it becomes a record. Hands out its fields by name and type and reports each that is not
 * as it has to be; what it hands out then is null, empty or 0 and must not be used for anything but {@link #build},
 * which makes nothing of it.
 */
final class Part {

    private final String kind;
    private final Node node;
    private final Map<String, Field> fields;
    private final Report report;
    private final long before;

    /**
     * @param kind what the object is, as the end of a key {@code exchange.part.*}
     * @param known the names of all fields that it can have
     */
    Part(String kind, Node node, Report report, List<String> known) {
        this.kind = kind;
        this.node = node;
        this.report = report;
        this.before = report.count();
        this.fields = node instanceof Fields object ? object.byName() : Map.of();
        if (!(node instanceof Fields)) {
            report.wrongType(node, Type.OBJECT);
        }
        fields.forEach((name, field) -> {
            if (!known.contains(name)) {
                report.add(field.name(), unknown(name, kind, known));
            }
        });
    }

    /** Says that there is no such field, and which one was probably meant. */
    static Message unknown(String name, String kind, List<String> known) {
        Message part = Message.of("exchange.part." + kind);
        return Nearest.to(name, known)
                .map(near -> Message.of("exchange.unknown.near", part, Message.excerpt(name), near))
                .orElseGet(() -> Message.of("exchange.unknown", part, Message.excerpt(name), String.join(", ", known)));
    }

    /** The text of a field that has to be there. */
    String text(String name) {
        return parsed(name, text -> text);
    }

    /** The text of a field that may be missing; null where it is. */
    String optionalText(String name) {
        return has(name) ? textOf(value(name)) : null;
    }

    /** What a text that has to be there means. */
    <T> T parsed(String name, Function<String, T> parse) {
        return present(name) && textOf(value(name)) instanceof String text
                ? report.attempt(at(name), () -> parse.apply(text))
                : null;
    }

    /** A whole number from 0 to the largest {@code int}. */
    int whole(String name) {
        if (!present(name)) {
            return 0;
        }
        if (!(value(name) instanceof Number number)) {
            report.wrongType(value(name), Type.NUMBER);
            return 0;
        }
        if (!number.written().matches("\\d{1,10}") || Long.parseLong(number.written()) > Integer.MAX_VALUE) {
            report.add(number.at(), "exchange.whole", Message.excerpt(number.written()), Integer.MAX_VALUE);
            return 0;
        }
        return Integer.parseInt(number.written());
    }

    /** The members of a list; empty where there is none. */
    List<Node> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (value(name) instanceof Items items) {
            return items.nodes();
        }
        report.wrongType(value(name), Type.LIST);
        return List.of();
    }

    /** The members of a list of texts; empty where there is none. */
    List<Text> texts(String name) {
        List<Node> nodes = list(name);
        nodes.forEach(this::textOf);
        return nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    /** The texts of an object that has any names, in the order given; without those that are empty. */
    Map<String, String> map(String name) {
        return has(name) ? Texts.map(value(name), report) : Map.of();
    }

    /** A text in several languages or in none. */
    LocalizedText localized(String name) {
        return has(name) ? Texts.localized(value(name), report) : LocalizedText.EMPTY;
    }

    /** Reports the field as missing unless it says something. */
    boolean present(String name) {
        boolean missing = node instanceof Fields && !has(name);
        if (missing) {
            report.add(at(name), "exchange.missing", Message.of("exchange.part." + kind), name);
        }
        return has(name);
    }

    boolean has(String name) {
        return fields.containsKey(name) && !value(name).isAbsent();
    }

    /** What stands under a name that is there. */
    Node value(String name) {
        return fields.get(name).value();
    }

    /** Where the field's value stands, or the object if it has no such field. */
    Spot at(String name) {
        return fields.containsKey(name) ? value(name).at() : node.at();
    }

    /**
     * @return what the constructor made; null if any field was reported since this part was begun, or the model refuses
     *     them together
     */
    <T> T build(Supplier<T> constructor) {
        if (report.count() > before) {
            return null;
        }
        try {
            return constructor.get();
        } catch (InvalidInputException e) {
            report.add(blamed(e.reason()), e.reason());
            return null;
        }
    }

    /** The model names the field it refuses, or {@code qualifiers/} and one of these, first of all. */
    private Spot blamed(Message reason) {
        String name = reason.arguments().isEmpty()
                ? ""
                : reason.arguments().getFirst().toString();
        int slash = name.indexOf('/');
        if (slash > 0 && has(name.substring(0, slash)) && value(name.substring(0, slash)) instanceof Fields inner) {
            Field field = inner.byName().get(name.substring(slash + 1));
            return field != null ? field.value().at() : inner.at();
        }
        return at(name);
    }

    private String textOf(Node found) {
        if (found instanceof Text text) {
            return text.value();
        }
        report.wrongType(found, Type.STRING);
        return null;
    }
}
