package claimline.exchange;

import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import claimline.reading.Language;
import claimline.reading.Mention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Mentions as lines of JSON, and texts that come as lines of JSON and are answered with them. */
public final class MentionLines {

    /** What problems call standard input. */
    private static final String INPUT = "-";

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private MentionLines() {}

    /** A text to read; language and day of publication where the line names them. */
    public record Text(String content, Optional<Language> language, Optional<LocalDate> published) {}

    /**
     * Writes the mentions of a file, a line each, and flushes.
     *
     * @throws IOException if the stream breaks
     */
    public static void write(OutputStream out, String file, String text, List<Mention> mentions) throws IOException {
        write(out, "file", JsonNodeFactory.instance.stringNode(file), text, mentions);
    }

    /**
     * Reads {@code {"id", "text", "published", "language"}} a line, and answers each with its mentions, a line each
     * with the id as it came; nothing for a text without any. Flushes behind each text. A line that is no such object
     * is told as a problem, and the next is read.
     *
     * @throws IOException if a stream breaks
     */
    public static void answer(
            InputStream in, OutputStream out, Function<Text, List<Mention>> reading, Consumer<Problem> problems)
            throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                answer(line, number, out, reading, problems);
            }
        }
    }

    private static void answer(
            String line,
            int number,
            OutputStream out,
            Function<Text, List<Mention>> reading,
            Consumer<Problem> problems)
            throws IOException {
        JsonNode json;
        Text text;
        try {
            json = JSON.readTree(line);
            text = text(json);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            problems.accept(problem(number, column, Message.of("exchange.syntax")));
            return;
        } catch (UnfitException unfit) {
            problems.accept(problem(number, 1, unfit.reason));
            return;
        }
        write(out, "id", json.path("id"), text.content(), reading.apply(text));
    }

    private static Text text(JsonNode json) throws UnfitException {
        JsonNode content = json.path("text");
        if (!json.isObject() || !content.isString()) {
            throw new UnfitException(Message.of("exchange.lines.text"));
        }
        Optional<String> language = optional(json, "language");
        Optional<Language> known = language.flatMap(Language::of);
        if (language.isPresent() && known.isEmpty()) {
            throw new UnfitException(Message.of("exchange.lines.language", Message.excerpt(language.get())));
        }
        Optional<String> published = optional(json, "published");
        return new Text(
                content.stringValue(),
                known,
                published.isPresent() ? Optional.of(day(published.get())) : Optional.empty());
    }

    private static Optional<String> optional(JsonNode json, String name) throws UnfitException {
        JsonNode value = json.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
            throw new UnfitException(Message.of("exchange.lines.string", name));
        }
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** The day of a date, or of a date with a time behind it. */
    private static LocalDate day(String published) throws UnfitException {
        try {
            int time = published.indexOf('T');
            return LocalDate.parse(time < 0 ? published : published.substring(0, time));
        } catch (DateTimeException _) {
            throw new UnfitException(Message.of("exchange.lines.published", Message.excerpt(published)));
        }
    }

    private static void write(OutputStream out, String field, JsonNode name, String text, List<Mention> mentions)
            throws IOException {
        MentionJson json = new MentionJson(text);
        JsonNode shown = name.isMissingNode() ? JsonNodeFactory.instance.nullNode() : name;
        for (Mention mention : mentions) {
            out.write((json.line(field, shown, mention) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static Problem problem(int line, int column, Message what) {
        return new Problem(new Place(INPUT, line, column, ""), what);
    }

    /** A line that is JSON and not what was asked for. */
    private static final class UnfitException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        private UnfitException(Message reason) {
            this.reason = reason;
        }
    }
}
