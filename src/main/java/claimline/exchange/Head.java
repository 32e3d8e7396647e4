package claimline.exchange;

import claimline.exchange.article.Decoding;
import claimline.exchange.flow.Input;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.table.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The beginning of a file, by which its format is told. Never its name. */
final class Head {

    private static final int LOOKED_AT = 1 << 18;

    private final byte[] bytes;
    private final String text;
    private JsonSketch json;
    private List<String> header;

    private Head(byte[] bytes) {
        this.bytes = bytes;
        String decoded = new String(bytes, Decoding.charsetOf(bytes));
        this.text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded).stripLeading();
    }

    static Head of(Input in) throws IOException {
        return new Head(in.head(LOOKED_AT));
    }

    boolean isWorkbook() {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && new String(bytes, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
    }

    /** Letter case aside. */
    boolean begins(String with) {
        return text.regionMatches(true, 0, with, 0, with.length());
    }

    boolean contains(String part) {
        return text.contains(part);
    }

    boolean isJson() {
        return text.startsWith("{") || text.startsWith("[");
    }

    boolean isText() {
        return !text.isEmpty() && text.indexOf('\0') < 0;
    }

    JsonSketch json() {
        json = json != null ? json : JsonSketch.of(isJson() ? text : "");
        return json;
    }

    /** The names of a table's columns, in lower case; empty where this is none. */
    List<String> header() {
        header = header != null ? header : read(() -> Dialect.of(text).sample(text));
        return header;
    }

    private List<String> read(Supplier<List<List<String>>> sample) {
        if (isJson() || !isText() || begins("<")) {
            return List.of();
        }
        return sample.get().stream()
                .findFirst()
                .map(row -> row.stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList())
                .orElse(List.of());
    }
}
