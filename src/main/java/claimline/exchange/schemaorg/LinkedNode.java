package claimline.exchange.schemaorg;

import claimline.exchange.json.JsonObject;
import claimline.exchange.json.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node of JSON-LD: what it is, what it is called, and what else is said of it. */
final class LinkedNode {

    private final JsonObject json;
    private final String file;
    private final Map<String, String> extra = new HashMap<>();

    LinkedNode(Node node, String file) {
        this.json = new JsonObject(node, file);
        this.file = file;
        for (Node each : json.list("additionalProperty")) {
            JsonObject property = new JsonObject(each, file);
            extra.put(property.text("name", "propertyID"), property.text("value"));
        }
        json.text("@context");
    }

    JsonObject json() {
        return json;
    }

    boolean is(String... types) {
        for (String written : json.words("@type")) {
            String type = written.strip().replaceFirst("^(?:https?://schema\\.org/|schema:)", "");
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
                String text = each instanceof Node.Fields
                        ? new JsonObject(each, file).text("name", "@value", "url", "@id")
                        : JsonObject.text(each);
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
        }
        return "";
    }

    /** What was said beside schema.org's own words; else empty. */
    String extra(String name) {
        return extra.getOrDefault(name, "");
    }

    List<LinkedNode> nodes(String name) {
        List<LinkedNode> nodes = new ArrayList<>();
        json.list(name).forEach(each -> nodes.add(new LinkedNode(each, file)));
        return nodes;
    }
}
