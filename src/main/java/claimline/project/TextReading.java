package claimline.project;

import claimline.exchange.MentionLines;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Value;
import claimline.reading.Language;
import claimline.reading.Mention;
import claimline.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads texts without a project, and tells what they mention.
 *
 * @param language of the texts; guessed for each where empty
 * @param published the day they were published, unless they say themselves
 */
public record TextReading(Optional<Language> language, Optional<LocalDate> published) {

    /** @throws InvalidInputException if there is no such language */
    public static Language language(String tag) {
        return Language.of(tag)
                .orElseThrow(() -> InvalidInputException.of("exchange.lines.language", Message.excerpt(tag)));
    }

    /**
     * A mention for a reader.
     *
     * @param line in which it begins, from 1
     * @param kind such as {@code money}
     * @param asPrinted with the words of hedging that touch it
     */
    public record Row(int line, String kind, String asPrinted, Optional<Value> value) {}

    /**
     * What a file mentions, in its order.
     *
     * @throws InvalidInputException if it cannot be read or is no text
     */
    public List<Row> rows(Path file) {
        String text = TextFile.read(file);
        List<Row> rows = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Mention mention : mentions(text, Optional.empty(), Optional.empty())) {
            int start = mention.phrase().start();
            line += (int) text.substring(at, Math.max(at, start))
                    .chars()
                    .filter(each -> each == '\n')
                    .count();
            at = Math.max(at, start);
            rows.add(new Row(line, mention.kind().code(), mention.phrase().in(text), mention.value()));
        }
        return rows;
    }

    /**
     * Writes the mentions of a file as lines of JSON.
     *
     * @throws InvalidInputException if it cannot be read or is no text
     * @throws UncheckedIOException if the stream breaks
     */
    public void read(Path file, OutputStream out) {
        String text = TextFile.read(file);
        try {
            MentionLines.write(out, file.toString(), text, mentions(text, Optional.empty(), Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers texts that come as lines of JSON, as {@link MentionLines#answer} says.
     *
     * @throws UncheckedIOException if a stream breaks
     */
    public void answer(InputStream in, OutputStream out, Consumer<Problem> problems) {
        try {
            MentionLines.answer(in, out, each -> mentions(each.content(), each.language(), each.published()), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Mention> mentions(String text, Optional<Language> own, Optional<LocalDate> day) {
        Language read = own.or(() -> language).orElseGet(() -> Language.guess(text));
        return Reading.of(text, read, day.or(() -> published));
    }
}
