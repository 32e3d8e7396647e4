package claimline.exchange.report;

import tools.jackson.databind.json.JsonMapper;

/** Records and maps as JSON on one line. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
