package claimline.exchange.table;

import claimline.exchange.date.DateOrder;
import claimline.exchange.table.Mapping.Column;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mapping as a small JSON file: {@code {"columns": [{"target": "title", "source": ["Headline"], "default": ""}],
 * "dateOrder": "day-first", "header": ["Headline", …]}}.
 */
public final class MappingJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingJson() {}

    public static String write(Mapping mapping) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode columns = root.putArray("columns");
        for (Column column : mapping.columns()) {
            ObjectNode node = columns.addObject().put("target", column.target().code());
            column.source().forEach(node.putArray("source")::add);
            if (!column.otherwise().isEmpty()) {
                node.put("default", column.otherwise());
            }
        }
        root.put("dateOrder", mapping.order().code());
        mapping.header().forEach(root.putArray("header")::add);
        return JSON.writeValueAsString(root) + "\n";
    }

    /** @throws InvalidInputException if it is no such file, or names what is no target */
    public static Mapping read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new InvalidInputException(Message.of("table.mapping.none"), e);
        }
        if (!root.path("columns").isArray()) {
            throw InvalidInputException.of("table.mapping.none");
        }
        List<Column> columns = new ArrayList<>();
        Set<Target> seen = EnumSet.noneOf(Target.class);
        for (JsonNode node : root.path("columns")) {
            String code = node.path("target").asString("");
            Target target = Target.of(code)
                    .orElseThrow(
                            () -> InvalidInputException.of("table.mapping.target", Message.excerpt(code), targets()));
            if (!seen.add(target)) {
                throw InvalidInputException.of("table.mapping.twice", code);
            }
            JsonNode source = node.path("source");
            columns.add(new Column(
                    target,
                    source.isArray() ? texts(source) : source.isString() ? List.of(source.asString()) : List.of(),
                    node.path("default").asString("")));
        }
        return new Mapping(
                texts(root.path("header")),
                columns,
                DateOrder.of(root.path("dateOrder").asString("")));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(each -> each.asString("")).toList();
    }

    private static String targets() {
        return Stream.of(Target.values()).map(Target::code).collect(Collectors.joining(", "));
    }
}
