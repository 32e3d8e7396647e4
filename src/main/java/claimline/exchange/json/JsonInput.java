package claimline.exchange.json;

import claimline.exchange.json.NodeReader.OversizeException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Opens JSON for reading, with limits against what is made to choke a reader. */
public final class JsonInput {

    static final int DEEPEST = 50;

    private static final int LONGEST_TEXT = 64_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    /** As {@link Script} leaves it. */
    private static final JsonFactory SCRIPT = JSON.rebuild()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private JsonInput() {}

    /**
     * Hands a parser before its first token to some work. Where the text is no JSON, the work ends there, and why is
     * reported.
     *
     * @param in left open
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static void read(Reader in, Report report, Consumer<JsonParser> work) {
        read(JSON, in, report, work);
    }

    /** The same with what a {@link Script} holds. */
    static void readScript(Reader in, Report report, Consumer<JsonParser> work) {
        read(SCRIPT, in, report, work);
    }

    private static void read(JsonFactory factory, Reader in, Report report, Consumer<JsonParser> work) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            try {
                work.accept(parser);
            } catch (OversizeException e) {
                report.add(e.at(), "exchange.oversize");
            } catch (JacksonIOException e) {
                Misread.bytes(e, parser, report);
            } catch (JacksonException e) {
                Misread.syntax(e, parser, report);
            }
        }
    }
}
