package claimline.exchange.article;

import claimline.model.FuzzyDate;
import claimline.model.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as it came in. What it does not tell is an empty string, or no date.
 *
 * @param language a BCP 47 tag such as {@code ko}
 * @param url where the document says that it stands
 * @param text paragraphs, each ended by a line end
 * @param notes what a reader should know of how it was read, such as an encoding that was guessed
 */
public record Article(
        String title,
        String publisher,
        String author,
        Optional<FuzzyDate> published,
        String language,
        String url,
        String text,
        List<Message> notes) {

    public Article {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(text, "text");
        notes = List.copyOf(notes);
    }
}
