package claimline.exchange.json;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list or an object of a program as JSON: comments are left away, strings put into their one kind of marks and joined
 * where they are added up, dates that are made of a string or of numbers become strings. What else is worked out by the
 * program becomes an object with its code, which no format takes for a value.
 *
 * @param line on which it begins, counted from 1
 * @param column in which it begins, counted from 1
 */
record ScriptLiteral(int line, int column, String json) {

    private static final Pattern CALL =
            Pattern.compile("(?si)(?:new\\s+)?(?:[\\w.]*\\.)?(?:date|utc|moment|dayjs|parse)\\(\\s*(.*?)\\s*\\)");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(?:\\s*,\\s*\\d{1,3}){1,6}");
    private static final Pattern MILLIS = Pattern.compile("-?\\d{6,16}");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    static ScriptLiteral read(ScriptText text) {
        int line = text.line();
        int column = text.column();
        StringBuilder json = new StringBuilder();
        int depth = 0;
        do {
            int begin = text.at();
            char next = text.peek();
            if (text.skipsBlank()) {
                json.append(text.since(begin).replaceAll("[^\\n]", " "));
            } else if ("{}[],:".indexOf(next) >= 0) {
                depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
                json.append(next);
                text.skip();
            } else {
                append(json, value(text), text.since(begin));
            }
        } while (depth > 0 && !text.isAtEnd());
        return new ScriptLiteral(line, column, json.toString());
    }

    /** With as many lines as the program has, and as many columns, where there is room. */
    private static void append(StringBuilder json, String value, String code) {
        json.append(value);
        int lastLine = code.lastIndexOf('\n');
        if (lastLine >= 0) {
            json.append(code.replaceAll("[^\\n]", ""));
        }
        int written = lastLine >= 0 ? 0 : value.length();
        json.append(" ".repeat(Math.max(0, code.length() - (lastLine + 1) - written)));
    }

    /** A name or a value up to what separates it from the next, as JSON. */
    private static String value(ScriptText text) {
        if (!isQuote(text.peek())) {
            String code = code(text);
            return text.peek() == ':' ? name(code) : worked(code);
        }
        String said = text.string();
        String more = code(text);
        String whole = more.isEmpty() ? said : joined(said, more);
        return PlainJson.write(whole != null ? whole : Map.of("code", more));
    }

    private static String name(String code) {
        return NAME.matcher(code).matches() ? code : PlainJson.write(code);
    }

    /** {@code 'a' + 'b'}; null where other things are added up. */
    private static String joined(String said, String more) {
        StringBuilder whole = new StringBuilder(said);
        ScriptText rest = new ScriptText(more);
        while (!rest.isAtEnd()) {
            if (rest.skipsBlank()) {
                continue;
            }
            if (rest.peek() != '+') {
                return null;
            }
            rest.skip();
            while (rest.skipsBlank()) {
                // between the sign and what is added
            }
            if (!isQuote(rest.peek())) {
                return null;
            }
            whole.append(rest.string());
        }
        return whole.toString();
    }

    /** Without comments, up to a comma, a colon or the end of the list or object around it. */
    private static String code(ScriptText text) {
        StringBuilder code = new StringBuilder();
        int depth = 0;
        while (!text.isAtEnd() && (depth > 0 || ",:}]".indexOf(text.peek()) < 0)) {
            int begin = text.at();
            char next = text.peek();
            if (text.skipsBlank()) {
                code.append(' ');
            } else {
                depth += "([{".indexOf(next) >= 0 ? 1 : ")]}".indexOf(next) >= 0 ? -1 : 0;
                if (isQuote(next)) {
                    text.string();
                } else {
                    text.skip();
                }
                code.append(text.since(begin));
            }
        }
        return code.toString().strip();
    }

    private static String worked(String code) {
        if (WORDS.contains(code)) {
            return code;
        }
        String bare = code.startsWith("+") ? code.substring(1).strip() : code;
        if (NUMBER.matcher(bare).matches()) {
            return bare.startsWith(".") ? "0" + bare : bare.endsWith(".") ? bare + "0" : bare;
        }
        String date = code.equals("undefined") ? null : called(code);
        return code.equals("undefined") ? "null" : PlainJson.write(date != null ? date : Map.of("code", code));
    }

    /** What {@code Date} and its like are called with: a string, or numbers of which the month counts from 0. */
    private static String called(String code) {
        Matcher call = CALL.matcher(code);
        if (!call.matches()) {
            return null;
        }
        String arguments = call.group(1);
        if (!arguments.isEmpty() && isQuote(arguments.charAt(0))) {
            ScriptText text = new ScriptText(arguments);
            String said = text.string();
            return text.isAtEnd() ? said : null;
        }
        return MILLIS.matcher(arguments).matches()
                ? arguments
                : NUMBERS.matcher(arguments).matches() ? date(arguments) : called(arguments);
    }

    private static String date(String arguments) {
        int[] parts = Arrays.stream(arguments.split("\\s*,\\s*"))
                .mapToInt(Integer::parseInt)
                .toArray();
        LocalDateTime date = LocalDateTime.of(parts[0], 1, 1, 0, 0)
                .plusMonths(parts[1])
                .plusDays(parts.length > 2 ? parts[2] - 1 : 0)
                .plusHours(parts.length > 3 ? parts[3] : 0)
                .plusMinutes(parts.length > 4 ? parts[4] : 0)
                .plusSeconds(parts.length > 5 ? parts[5] : 0);
        return parts.length > 3
                ? date.toString()
                : parts.length > 2
                        ? date.toLocalDate().toString()
                        : date.toLocalDate().toString().substring(0, 7);
    }

    private static boolean isQuote(char letter) {
        return letter == '"' || letter == '\'' || letter == '`';
    }
}
