package claimline.exchange.schemaorg;

import claimline.exchange.json.JsonObject;
import claimline.exchange.json.Node;
import claimline.exchange.json.Node.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A node of JSON-LD: what it is, what it is called, and what else is said of it. */
final class LinkedNode {

    private static final Pattern PREFIX = Pattern.compile("^(?:https?://schema\\.org/|schema:)");

    private final JsonObject json;
    private final String file;
    private final Map<String, String> names;
    private final Map<String, String> extra = new HashMap<>();

    /** @param names of the nodes that others point to, by their ids */
    LinkedNode(Node node, String file, Map<String, String> names) {
        this.json = new JsonObject(bare(node), file);
        this.file = file;
        this.names = names;
        for (Node each : json.list("additionalProperty")) {
            JsonObject property = new JsonObject(each, file);
            extra.put(property.text("name", "propertyID"), property.text("value"));
        }
        json.text("@context");
    }

    /** With the names as schema.org has them, without its prefix. */
    private static Node bare(Node node) {
        if (!(node instanceof Fields fields)
                || fields.byName().keySet().stream()
                        .noneMatch(name -> PREFIX.matcher(name).find())) {
            return node;
        }
        Map<String, Node.Field> byName = new LinkedHashMap<>();
        fields.byName()
                .forEach(
                        (name, field) -> byName.putIfAbsent(PREFIX.matcher(name).replaceFirst(""), field));
        return new Fields(fields.at(), byName);
    }

    JsonObject json() {
        return json;
    }

    boolean is(String... types) {
        for (String written : json.words("@type")) {
            String type = PREFIX.matcher(written.strip()).replaceFirst("");
            for (String wanted : types) {
                if (type.equals(wanted) || wanted.equals("Event") && type.endsWith("Event")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A text; of an object its name, of a text by language the first. */
    String text(String... names) {
        for (String name : names) {
            for (Node each : json.list(name)) {
                String text = each instanceof Fields ? called(each) : JsonObject.text(each);
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
        }
        return "";
    }

    private String called(Node node) {
        JsonObject object = new JsonObject(bare(node), file);
        String own = object.text("name", "@value");
        return own.isEmpty() ? names.getOrDefault(object.text("@id"), object.text("url", "@id")) : own;
    }

    /** What was said beside schema.org's own words; else empty. */
    String extra(String name) {
        return extra.getOrDefault(name, "");
    }

    List<LinkedNode> nodes(String name) {
        List<LinkedNode> nodes = new ArrayList<>();
        json.list(name).forEach(each -> nodes.add(new LinkedNode(each, file, names)));
        return nodes;
    }
}
