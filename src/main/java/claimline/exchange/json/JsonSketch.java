package claimline.exchange.json;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * What the beginning of a JSON text holds, for telling formats apart: the ways to its values, such as
 * {@code /events/*}{@code /start_date}, and what stands there first if it is a string or a number. It may be cut off
 * anywhere.
 *
 * @param roots how many values follow one another, as in JSON Lines
 */
public record JsonSketch(Set<String> paths, Map<String, String> texts, int roots) {

    private static final int TOKENS = 20_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    public static JsonSketch of(String head) {
        Set<String> paths = new HashSet<>();
        Map<String, String> texts = new HashMap<>();
        Deque<String> way = new ArrayDeque<>();
        int roots = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(head))) {
            String path = "";
            JsonToken token = parser.nextToken();
            for (int i = 0; token != null && i < TOKENS; i++, token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    path = (way.isEmpty() ? "" : way.peek()) + "/" + parser.currentName();
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    way.pop();
                } else {
                    boolean inArray = parser.streamReadContext().inArray() && !token.isStructStart()
                            || token.isStructStart()
                                    && parser.streamReadContext().getParent().inArray();
                    String at = inArray ? way.peek() + "/*" : way.isEmpty() ? "" : path;
                    paths.add(at);
                    roots += way.isEmpty() ? 1 : 0;
                    if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                        texts.putIfAbsent(at, parser.getString());
                    } else if (token.isStructStart()) {
                        way.push(at);
                    }
                }
            }
        } catch (JacksonException _) {
            // cut off, or no JSON from here on: what came before speaks for itself
        }
        return new JsonSketch(paths, texts, roots);
    }

    /** Whether there is something at each of the ways. */
    public boolean has(String... ways) {
        for (String way : ways) {
            if (!paths.contains(way)) {
                return false;
            }
        }
        return true;
    }

    /** What stands first at a way, if it is a string or a number; else empty. */
    public String text(String way) {
        return texts.getOrDefault(way, "");
    }
}
