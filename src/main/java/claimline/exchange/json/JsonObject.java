package claimline.exchange.json;

import claimline.exchange.json.Node.Field;
import claimline.exchange.json.Node.Fields;
import claimline.exchange.json.Node.Items;
import claimline.exchange.json.Node.Number;
import claimline.exchange.json.Node.Text;
import claimline.exchange.json.Node.Truth;
import claimline.model.Problem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An object of a foreign format: hands out what somebody asks for, whatever type it is of, and knows what nobody asked
 * for.
 */
public final class JsonObject {

    private final Node node;
    private final String file;
    private final Map<String, Field> fields;
    private final Set<String> asked = new HashSet<>();

    /** Of what is no object, an empty one. */
    public JsonObject(Node node, String file) {
        this.node = node;
        this.file = file;
        this.fields = node instanceof Fields object ? object.byName() : Map.of();
    }

    /** The text, number or truth under the first of the names that has one; else empty. */
    public String text(String... names) {
        for (String name : names) {
            String text = text(node(name));
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    public static String text(Node node) {
        return switch (node) {
            case Text text -> text.value();
            case Number number -> number.written();
            case Truth truth -> String.valueOf(truth.value());
            case Node.Nothing _, Items _, Fields _ -> "";
        };
    }

    /** The object under a name; an empty one where there is none. */
    public JsonObject object(String name) {
        return new JsonObject(node(name), file);
    }

    /** The members of the list under a name; what stands there alone is a list of one. */
    public List<Node> list(String name) {
        return switch (node(name)) {
            case Node.Nothing _ -> List.of();
            case Items items -> items.nodes();
            case Text one -> List.of(one);
            case Number one -> List.of(one);
            case Truth one -> List.of(one);
            case Fields one -> List.of(one);
        };
    }

    /** The texts of a list; one that is a text itself counts as the list of its parts between commas. */
    public List<String> words(String name) {
        return list(name).stream()
                .map(JsonObject::text)
                .flatMap(text -> list(name).size() == 1 ? List.of(text.split(",")).stream() : List.of(text).stream())
                .toList();
    }

    private Node node(String name) {
        asked.add(name);
        Field field = fields.get(name);
        return field == null ? new Node.Nothing(node.at()) : field.value();
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public boolean has(String name) {
        return !node(name).isAbsent();
    }

    /** Where the value of a field stands, or the object if it has no such field. */
    public Place at(String name) {
        Field field = fields.get(name);
        return (field == null ? node.at() : field.value().at()).in(file);
    }

    public Place at() {
        return node.at().in(file);
    }

    /** The names that have something, and that nobody asked for. */
    public List<String> leftOut() {
        return fields.entrySet().stream()
                .filter(each -> !asked.contains(each.getKey())
                        && !each.getValue().value().isAbsent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
