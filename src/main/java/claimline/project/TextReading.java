package claimline.project;

import claimline.exchange.MentionLines;
import claimline.exchange.article.Article;
import claimline.exchange.article.ArticleReader;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Value;
import claimline.reading.Language;
import claimline.reading.Mention;
import claimline.reading.Reading;
import claimline.reading.page.Furniture;
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
 * @param published the day they were published; where empty, an article's own date counts
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
     * What an article mentions, in its order, page furniture left out.
     *
     * @throws InvalidInputException if the file cannot be read or is no article
     */
    public List<Row> rows(Path file) {
        Article article = ArticleReader.read(file);
        String text = article.text();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Mention mention : mentions(article)) {
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
     * Writes the mentions of an article as lines of JSON, page furniture left out. Places are those of its text: the
     * whole file where that is plain text, else what is the article in it.
     *
     * @throws InvalidInputException if the file cannot be read or is no article
     * @throws UncheckedIOException if the stream breaks
     */
    public void read(Path file, OutputStream out) {
        Article article = ArticleReader.read(file);
        try {
            MentionLines.write(out, file.toString(), article.text(), mentions(article));
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
            MentionLines.answer(in, out, this::mentions, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Mention> mentions(Article article) {
        String text = article.text();
        Optional<LocalDate> day = published.or(() -> article.published().flatMap(ReadArticle::day));
        return Reading.of(text, languageOf(text, Optional.empty()), day, Furniture.of(text));
    }

    private List<Mention> mentions(MentionLines.Text text) {
        String content = text.content();
        Optional<LocalDate> day = text.published().or(() -> published);
        return Reading.of(content, languageOf(content, text.language()), day);
    }

    private Language languageOf(String text, Optional<Language> told) {
        return told.or(() -> language).orElseGet(() -> Language.guess(text));
    }
}
