package claimline.exchange.json;

import claimline.exchange.flow.Input;
import claimline.exchange.text.LimitedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Data that stands in a program, as that of timelines for web pages mostly does: {@code var data = {…};},
 * {@code storyjs_jsonp_data = {…}}, {@code new vis.DataSet([…])}. Nothing is run: what is written out as a list or an
 * object is made JSON of, at the lines it stands on.
 */
public final class Script {

    private static final int LOOKED_AT = 1 << 18;
    private static final int LARGEST = 16_000_000;
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final List<ScriptLiteral> literals;

    private Script(List<ScriptLiteral> literals) {
        this.literals = literals;
    }

    /** Whether a text is no JSON, however it goes on behind its end. */
    public static boolean isOne(String head) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(head))) {
            while (parser.nextToken() != null) {
                // only whether it can be read
            }
            return false;
        } catch (UnexpectedEndOfInputException | StreamConstraintsException _) {
            return false;
        } catch (JacksonException e) {
            return !e.getOriginalMessage().startsWith("Unexpected end-of-input");
        }
    }

    /** What the lists and objects of a program look like, each by itself. */
    public static List<JsonSketch> sketches(String program) {
        return of(program).literals.stream()
                .map(each -> JsonSketch.of(each.json()))
                .toList();
    }

    /** Whether a file is one. */
    public static boolean isIn(Input in) throws IOException {
        return isOne(head(in));
    }

    /**
     * Opens a program as JSON text.
     *
     * @param which of its lists and objects are wanted
     * @throws LimitedReader.TooLongException if a program is too large to be written by a person
     */
    static Reader open(Input in, Predicate<JsonSketch> which) throws IOException {
        StringWriter program = new StringWriter();
        try (Reader text = new LimitedReader(in.openText(), LARGEST)) {
            text.transferTo(program);
        }
        List<ScriptLiteral> all = of(program.toString()).literals;
        List<ScriptLiteral> wanted = all.stream()
                .filter(each -> which.test(JsonSketch.of(each.json())))
                .toList();
        return new StringReader(placed(wanted).orElse(program.toString()));
    }

    private static String head(Input in) throws IOException {
        char[] head = new char[LOOKED_AT];
        int length = 0;
        try (Reader text = in.watchedBy(_ -> {}).openText()) {
            for (int read = 0; read >= 0 && head.length - length > 1; length += Math.max(0, read)) {
                read = text.read(head, length, head.length - length);
            }
        }
        return new String(head, 0, length);
    }

    /** One behind the other, on the lines they stand on; empty where there is none. */
    private static Optional<String> placed(List<ScriptLiteral> literals) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (ScriptLiteral each : literals) {
            if (each.line() > line) {
                text.append("\n".repeat(each.line() - line)).append(" ".repeat(each.column() - 1));
            }
            text.append(each.json()).append(' ');
            line = each.line()
                    + (int) each.json().chars().filter(letter -> letter == '\n').count();
        }
        return literals.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /** A list or an object begins where a value can stand; other braces hold what a program does. */
    private static Script of(String program) {
        List<ScriptLiteral> literals = new ArrayList<>();
        ScriptText text = new ScriptText(program);
        String before = "";
        while (!text.isAtEnd()) {
            char next = text.peek();
            if (text.skipsBlank()) {
                continue;
            }
            if ((next == '{' || next == '[') && isValueBehind(before)) {
                literals.add(ScriptLiteral.read(text));
                before = "}";
            } else if (next == '"' || next == '\'' || next == '`') {
                text.string();
                before = "\"";
            } else if (Character.isJavaIdentifierStart(next)) {
                before = text.word();
            } else {
                text.skip();
                before = String.valueOf(next);
            }
        }
        return new Script(literals);
    }

    private static boolean isValueBehind(String before) {
        return before.isEmpty() || List.of("=", "(", ",", "return", "default").contains(before);
    }
}
