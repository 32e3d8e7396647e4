package claimline.exchange;

import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes {@code claimline/1} in its one canonical form: two blanks of indent, a fixed order of fields, nothing escaped
 * that need not be, nothing empty. Equal stories give equal bytes.
 */
public final class ClaimlineWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private final JsonGenerator json;
    private final ElementWriter writer;
    private Section section = Section.START;
    private Source held;

    private ClaimlineWriter(JsonGenerator json) {
        this.json = json;
        this.writer = new ElementWriter(json);
    }

    /**
     * Writes a story, element by element; nothing of it is kept. If {@code story} throws, so does this, and what was
     * written is no document.
     *
     * @param out gets UTF-8; flushed and left open
     * @param story hands over the story's elements: heading, sources, events, questions, claims, verdicts, rates,
     *     dismissals, each kind in the order it is to have in the file, and a {@link SourceText} right after its source
     * @throws IllegalArgumentException if the story hands them over in another order
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(OutputStream out, Consumer<Consumer<StoryElement>> story) {
        try (JsonGenerator json = JSON.createGenerator(new Context(), new Utf8Writer(out))) {
            ClaimlineWriter writer = new ClaimlineWriter(json);
            json.writeStartObject().writeStringProperty("format", Document.FORMAT);
            story.accept(writer::accept);
            writer.enter(Section.END);
            json.writeEndObject().writeRaw('\n').flush();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void accept(StoryElement element) {
        switch (element) {
            case Heading heading -> {
                enter(Section.TITLE);
                writer.localized("title", heading.title());
            }
            case Source source -> {
                enter(Section.SOURCES);
                release(null);
                held = source;
            }
            case SourceText text -> {
                if (held == null || !held.id().equals(text.source())) {
                    throw new IllegalArgumentException("the text of " + text.source() + " has to follow its source");
                }
                release(text.content());
            }
            case Event event -> {
                enter(Section.EVENTS);
                writer.event(event);
            }
            case Question question -> {
                enter(Section.QUESTIONS);
                writer.question(question);
            }
            case Claim claim -> {
                enter(Section.CLAIMS);
                writer.claim(claim);
            }
            case Verdict verdict -> {
                enter(Section.VERDICTS);
                writer.verdict(verdict);
            }
            case ReferenceRate rate -> {
                enter(Section.RATES);
                writer.rate(rate);
            }
            case Dismissal dismissal -> {
                enter(Section.DISMISSALS);
                writer.dismissal(dismissal);
            }
        }
    }

    /** A source waits for the next element, which may be its text: the file has both in one object. */
    private void release(String content) {
        if (held != null) {
            writer.source(held, content);
            held = null;
        }
    }

    private void enter(Section next) {
        if (next == section && next != Section.TITLE) {
            return;
        }
        if (next.compareTo(section) <= 0) {
            throw new IllegalArgumentException(next + " cannot come after " + section);
        }
        release(null);
        if (section.name != null) {
            json.writeEndArray();
        }
        if (next.name != null) {
            json.writeArrayPropertyStart(next.name);
        }
        section = next;
    }

    /** The parts of a document in their order; those with a name are arrays. */
    private enum Section {
        START(null),
        TITLE(null),
        SOURCES("sources"),
        EVENTS("events"),
        QUESTIONS("questions"),
        CLAIMS("claims"),
        VERDICTS("verdicts"),
        RATES("rates"),
        DISMISSALS("dismissals"),
        END(null);

        private final String name;

        Section(String name) {
            this.name = name;
        }
    }

    /** How Python prints: {@code json.dumps(story, ensure_ascii=False, indent=2)}. */
    private static final class Context extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
