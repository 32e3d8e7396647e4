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

    private JsonInput() {}

    /**
     * Hands a parser before its first token to some work. Where the text is no JSON, the work ends there, and why is
     * reported.
     *
     * @param in left open
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static void read(Reader in, Report report, Consumer<JsonParser> work) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
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
