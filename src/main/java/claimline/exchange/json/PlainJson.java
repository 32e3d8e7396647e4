package claimline.exchange.json;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What the program says, for other programs: maps, lists, texts and numbers as JSON on one line. */
public final class PlainJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private PlainJson() {}

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }
}
