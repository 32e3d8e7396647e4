package claimline.store;

import claimline.model.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The little JSON that a column holds or SQLite's JSON functions hand out: an object of texts, a list of texts, a list
 * of such objects. Order is kept. In an object a {@code null} is left out and a number is read as it is written.
 */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static String object(Map<String, String> texts) {
        StringBuilder json = new StringBuilder("{");
        texts.forEach((name, text) -> {
            quote(name, json);
            json.append(':');
            quote(text, json);
            json.append(',');
        });
        return closed(json, '}');
    }

    static String array(List<String> texts) {
        StringBuilder json = new StringBuilder("[");
        texts.forEach(text -> {
            quote(text, json);
            json.append(',');
        });
        return closed(json, ']');
    }

    /** @throws InvalidInputException if the text is no such object */
    static Map<String, String> readObject(String text) {
        Json json = new Json(text);
        return json.whole(json::object);
    }

    /** @throws InvalidInputException if the text is no such list */
    static List<String> readArray(String text) {
        Json json = new Json(text);
        return json.whole(() -> json.array(json::string));
    }

    /** @throws InvalidInputException if the text is no such list */
    static List<Map<String, String>> readObjects(String text) {
        Json json = new Json(text);
        return json.whole(() -> json.array(json::object));
    }

    /** Puts the bracket where the last comma is. */
    private static String closed(StringBuilder json, char bracket) {
        if (json.length() > 1) {
            json.setLength(json.length() - 1);
        }
        return json.append(bracket).toString();
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(text, from, i).append(c < ' ' ? String.format("\\u%04x", (int) c) : "\\" + c);
                from = i + 1;
            }
        }
        json.append(text, from, text.length());
        json.append('"');
    }

    private <T> T whole(Supplier<T> reader) {
        T value = reader.get();
        if (peek() != 0) {
            throw broken();
        }
        return value;
    }

    private <T> List<T> array(Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        separated('[', ']', () -> elements.add(element.get()));
        return elements;
    }

    private Map<String, String> object() {
        Map<String, String> members = new LinkedHashMap<>();
        separated('{', '}', () -> {
            String name = string();
            expect(':');
            String value = peek() == '"' ? string() : bare();
            if (!value.equals("null") || text.charAt(at - 1) == '"') {
                members.put(name, value);
            }
        });
        return members;
    }

    private void separated(char open, char close, Runnable element) {
        expect(open);
        if (peek() == close) {
            at++;
            return;
        }
        element.run();
        while (peek() == ',') {
            at++;
            element.run();
        }
        expect(close);
    }

    /** A number or a word such as {@code null}, as written. */
    private String bare() {
        int start = at;
        while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw broken();
        }
        return text.substring(start, at);
    }

    private String string() {
        expect('"');
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return text.substring(start, at++);
        }
        StringBuilder string = new StringBuilder().append(text, start, at);
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : 0;
        return switch (c) {
            case 'u' -> unicode();
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> c;
            default -> throw broken();
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw broken();
        }
        try {
            return (char) Integer.parseUnsignedInt(text, at, at += 4, 16);
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    /** The next character that is no white space; 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private InvalidInputException broken() {
        return InvalidInputException.of("store.json", at + 1);
    }
}
