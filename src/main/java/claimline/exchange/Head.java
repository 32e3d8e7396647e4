package claimline.exchange;

import claimline.exchange.article.Decoding;
import claimline.exchange.flow.Input;
import claimline.exchange.json.JsonSketch;
import claimline.exchange.json.Script;
import claimline.exchange.table.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The beginning of a file, by which its format is told. Never its name. */
final class Head {

    private static final int LOOKED_AT = 1 << 18;

    private final byte[] bytes;
    private final String text;
    private JsonSketch json;
    private List<JsonSketch> programs;
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

    String text() {
        return text;
    }

    boolean isJson() {
        return text.startsWith("{") || text.startsWith("[");
    }

    boolean isText() {
        return !text.isEmpty() && text.indexOf('\0') < 0;
    }

    /** Whether the text is JSON that looks like that, or a program with a list or an object that does. */
    boolean hasJson(Predicate<JsonSketch> like) {
        if (programs == null) {
            programs = !isText() || begins("<") || !Script.isOne(text) ? List.of(json()) : Script.sketches(text);
        }
        return programs.stream().anyMatch(like);
    }

    JsonSketch json() {
        json = json != null ? json : JsonSketch.of(isJson() ? text : "");
        return json;
    }

    /** The names of a table's columns, in lower case; empty where this is none. */
    List<String> header() {
        if (header == null) {
            header = isJson() || !isText() || begins("<")
                    ? List.of()
                    : Dialect.header(text).stream()
                            .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                            .toList();
        }
        return header;
    }
}
