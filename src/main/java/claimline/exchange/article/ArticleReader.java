package claimline.exchange.article;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads articles: plain text, Markdown, HTML or PDF, recognised by what they hold and not by what they are called. */
public final class ArticleReader {

    private static final int MEGABYTE = 1 << 20;

    /** No article is near it; a book of a thousand pages has 2 MB. */
    private static final int LARGEST = 64 * MEGABYTE;

    private ArticleReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if there is no such file, it cannot be read, is larger than 64 MB, or is no
     *     article; the message names the file and the reason
     */
    public static Article read(Path file) {
        String name = file.toString();
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                throw tooLarge(name, LARGEST);
            }
            return read(Files.readAllBytes(file), name);
        } catch (IOException e) {
            String key = Files.exists(file) ? "file.unreadable" : "file.missing";
            throw new InvalidInputException(Message.of(key, name), e);
        }
    }

    /**
     * Reads what a file holds.
     *
     * @param name what refusals call it
     * @throws InvalidInputException as {@link #read(Path)}
     */
    public static Article read(byte[] content, String name) {
        if (content.length > LARGEST) {
            throw tooLarge(name, LARGEST);
        }
        Content.refuse(content, name);
        Draft draft = new Draft();
        if (Content.isPdf(content)) {
            PdfDocument.read(draft, content, name);
        } else {
            Decoding decoding = Decoding.of(content, name);
            decoding.guess().ifPresent(draft::note);
            read(draft, decoding.text(), name);
        }
        return finished(draft, name);
    }

    /**
     * Reads a text that somebody pasted; what is Markdown or HTML is read as such.
     *
     * @param name what refusals call it
     * @throws InvalidInputException if it is empty or too large
     */
    public static Article ofText(String pasted, String name) {
        if (pasted.length() > LARGEST) {
            throw tooLarge(name, LARGEST);
        }
        Draft draft = new Draft();
        read(draft, pasted, name);
        return finished(draft, name);
    }

    /**
     * Reads a page, or a part of one, that somebody pasted as such.
     *
     * @param name what refusals call it
     * @throws InvalidInputException if it holds no text or is too large
     */
    public static Article ofPage(String html, String name) {
        Draft draft = new Draft();
        readPage(draft, html, name);
        return finished(draft, name);
    }

    /** A full date as pages print it, {@code 2025년 2월 3일} or {@code Feb. 3, 2025}; empty where there is none. */
    public static Optional<FuzzyDate> date(String printed) {
        return DateStamp.parse(printed);
    }

    private static void read(Draft draft, String text, String name) {
        if (Content.isHtml(text)) {
            readPage(draft, text, name);
        } else if (MarkdownText.isMarkdown(text)) {
            MarkdownText.read(draft, text);
        } else {
            draft.text(text);
        }
    }

    private static void readPage(Draft draft, String html, String name) {
        if (html.length() > HtmlDocument.LARGEST) {
            throw tooLarge(name, HtmlDocument.LARGEST);
        }
        HtmlDocument.read(draft, html);
    }

    private static Article finished(Draft draft, String name) {
        if (draft.text().isBlank()) {
            throw InvalidInputException.of("article.refused.empty", name);
        }
        Head.fill(draft, draft.text());
        return draft.finish();
    }

    private static InvalidInputException tooLarge(String name, int largest) {
        return InvalidInputException.of("article.refused.large", name, largest / MEGABYTE);
    }
}
