package claimline.exchange.json;

import claimline.exchange.json.Node.Field;
import claimline.exchange.json.Node.Fields;
import claimline.exchange.json.Node.Items;
import claimline.exchange.json.Node.Nothing;
import claimline.exchange.json.Node.Number;
import claimline.exchange.json.Node.Text;
import claimline.exchange.json.Node.Truth;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one value and all that is in it into a tree. Reports names given twice and strings that are no Unicode text.
 * How deep a tree can be is the parser's limit; how large, is limited here, since it has to fit into memory.
 */
public final class NodeReader {

    /**
     * In characters, a value counting for {@value #VALUE} of them: one text of the largest size and a million values
     * beside it.
     */
    private static final long LARGEST = 128_000_000;

    private static final int VALUE = 64;

    private final JsonParser parser;
    private final Report report;
    private long size;

    public NodeReader(JsonParser parser, Report report) {
        this.parser = parser;
        this.report = report;
    }

    /**
     * Reads the value whose first token is the parser's current one, up to its last.
     *
     * @throws OversizeException if it is too large
     */
    public Node read(Spot parent, String step) {
        size = 0;
        return value(parent, step);
    }

    private Node value(Spot parent, String step) {
        Spot at = parent.inner(step, parser.currentTokenLocation());
        grow(at, VALUE);
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Text(at, text(at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(at, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Truth(at, parser.getBooleanValue());
            case VALUE_NULL -> new Nothing(at);
            case START_ARRAY -> items(at);
            case START_OBJECT -> fields(at);
            case END_ARRAY, END_OBJECT, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private String text(Spot at) {
        String text = parser.getString();
        grow(at, text.length());
        if (hasLoneSurrogate(text)) {
            report.add(at, "exchange.surrogate");
        }
        return text;
    }

    private Items items(Spot at) {
        List<Node> nodes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(value(at, String.valueOf(nodes.size())));
        }
        return new Items(at, nodes);
    }

    private Fields fields(Spot at) {
        Map<String, Field> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Spot nameAt = at.inner(name, parser.currentTokenLocation());
            grow(nameAt, name.length());
            if (hasLoneSurrogate(name)) {
                report.add(nameAt, "exchange.surrogate");
            }
            parser.nextToken();
            Field field = new Field(nameAt, value(at, name));
            if (byName.putIfAbsent(name, field) != null) {
                report.add(nameAt, "exchange.duplicate.field", Message.excerpt(name));
            }
        }
        return new Fields(at, byName);
    }

    private void grow(Spot at, int by) {
        size += by;
        if (size > LARGEST) {
            throw new OversizeException(at);
        }
    }

    /** Whether half a pair stands somewhere without its other half. */
    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** One element of the file is larger than anything that could be one. */
    public static final class OversizeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Spot at;

        private OversizeException(Spot at) {
            this.at = at;
        }

        public Spot at() {
            return at;
        }
    }
}
