package claimline.exchange.json;

import claimline.exchange.flow.Input;
import claimline.exchange.text.LimitedReader.TooLongException;
import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Goes through a JSON file of a foreign format and hands over the values at certain ways, each whole, one at a time.
 */
public final class JsonWalk {

    /**
     * A value of the file.
     *
     * @param way as in {@link JsonSketch}
     * @param problems of its text, such as names given twice
     */
    public record Entry(String way, Node node, List<Problem> problems) {}

    private final JsonParser parser;
    private final Predicate<String> wanted;
    private final Consumer<Entry> entries;
    private final List<Problem> problems = new ArrayList<>();
    private final NodeReader nodes;

    private JsonWalk(JsonParser parser, Predicate<String> wanted, Consumer<Entry> entries, String file) {
        this.parser = parser;
        this.wanted = wanted;
        this.entries = entries;
        this.nodes = new NodeReader(parser, new Report(file, problems::add));
    }

    /**
     * @param broken is told where the file is no JSON any more, which ends the walk
     * @throws IOException if the file cannot be read
     */
    public static void read(Input in, Predicate<String> wanted, Consumer<Entry> entries, Consumer<Problem> broken)
            throws IOException {
        try (Reader text = in.openText()) {
            JsonInput.read(text, new Report(in.name(), broken), walk(in, wanted, entries));
        }
    }

    /** The same with a text of that name. */
    public static void read(
            String text, String name, Predicate<String> wanted, Consumer<Entry> entries, Consumer<Problem> broken) {
        JsonInput.read(
                new StringReader(text),
                new Report(name, broken),
                parser -> new JsonWalk(parser, wanted, entries, name).roots());
    }

    /**
     * The same, but of a file that may be a {@link Script}.
     *
     * @param which of its lists and objects are read
     */
    public static void read(
            Input in,
            Predicate<JsonSketch> which,
            Predicate<String> wanted,
            Consumer<Entry> entries,
            Consumer<Problem> broken)
            throws IOException {
        if (!Script.isIn(in)) {
            read(in, wanted, entries, broken);
            return;
        }
        try (Reader text = Script.open(in, which)) {
            JsonInput.readScript(text, new Report(in.name(), broken), walk(in, wanted, entries));
        } catch (TooLongException _) {
            broken.accept(new Problem(Place.whole(in.name()), Message.of("exchange.oversize")));
        } catch (MalformedTextException e) {
            broken.accept(new Problem(new Place(in.name(), e.line(), e.column(), ""), Message.of("exchange.utf8")));
        }
    }

    private static Consumer<JsonParser> walk(Input in, Predicate<String> wanted, Consumer<Entry> entries) {
        return parser -> new JsonWalk(parser, wanted, entries, in.name()).roots();
    }

    private void roots() {
        while (parser.nextToken() != null) {
            value("", Spot.top(parser.currentTokenLocation()), null);
        }
    }

    private void value(String way, Spot at, Spot parent) {
        if (wanted.test(way)) {
            problems.clear();
            Node node = nodes.read(parent == null ? at : parent, at.step());
            entries.accept(new Entry(way, node, List.copyOf(problems)));
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(way + "/*", at.inner(String.valueOf(i), parser.currentTokenLocation()), at);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                value(way + "/" + name, at.inner(name, parser.currentTokenLocation()), at);
            }
        }
    }
}
