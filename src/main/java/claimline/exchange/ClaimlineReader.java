package claimline.exchange;

import claimline.exchange.json.JsonInput;
import claimline.exchange.json.Report;
import claimline.exchange.text.StrictReader;
import claimline.model.Problem;
import claimline.model.StoryElement;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Reads {@code claimline/1}, a story as JSON. */
public final class ClaimlineReader {

    private ClaimlineReader() {}

    /**
     * Reads a story and hands over each element as soon as it is read, in the order of the file; a
     * {@link claimline.model.SourceText} follows its source. What something leans on may come later than it, or turn
     * out at the end of the file to be missing. <strong>If there was any problem, what was handed over is not a
     * story</strong>: a caller that keeps elements does so in a transaction, and gives it up.
     *
     * <p>Reading goes on after a problem, so that one run shows all of them; it ends early where the file is no JSON,
     * no text, or of another version. Of an element with a problem nothing is handed over.
     *
     * @param in UTF-8; read to its end and left open
     * @param file what to call the file in problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static void read(InputStream in, String file, Consumer<StoryElement> elements, Consumer<Problem> problems) {
        Report report = new Report(file, problems);
        JsonInput.read(new StrictReader(in), report, parser -> new Document(parser, elements, report).read());
    }
}
