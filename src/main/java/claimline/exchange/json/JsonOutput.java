package claimline.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON of foreign formats, indented, token by token. */
public final class JsonOutput {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** @throws IOException if the stream cannot be written */
    public static void write(OutputStream out, Consumer<JsonOutput> work) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
            work.accept(new JsonOutput(json));
            json.writeRaw('\n').flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** An object in a list, or the outermost one. */
    public JsonOutput object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
        return this;
    }

    public JsonOutput object(String name, Runnable fields) {
        json.writeName(name);
        return object(fields);
    }

    public JsonOutput list(String name, Runnable members) {
        json.writeArrayPropertyStart(name);
        members.run();
        json.writeEndArray();
        return this;
    }

    /** Nothing where the text is null or empty. */
    public JsonOutput text(String name, String text) {
        if (text != null && !text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
        return this;
    }

    public JsonOutput member(String text) {
        json.writeString(text);
        return this;
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
