package claimline.exchange.article;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** An article as a PDF: its lines in reading order, joined into paragraphs, and what its metadata tell. */
final class PdfDocument {

    private static final int MOST_PAGES = 2_000;
    private static final long MEMORY = 256L << 20;

    /** Titles that programs give, not authors. */
    private static final List<String> NO_TITLES = List.of(
            "untitled", "microsoft word", "document", "제목 없음", "무제", ".doc", ".hwp", ".pdf", ".indd", ".qxd", "http");

    private PdfDocument() {}

    /**
     * @throws InvalidInputException if the document is locked with a password, damaged, without text, or unfolds to
     *     more than an article could hold
     */
    static void read(Draft draft, byte[] content, String name) {
        PdfBomb.refuse(content, name);
        ReplacementFont.install();
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw InvalidInputException.of("article.pdf.pages", name, document.getNumberOfPages(), MOST_PAGES);
            }
            metadata(draft, document);
            draft.text(Paragraphs.of(PdfLines.of(document, name)));
        } catch (InvalidPasswordException e) {
            throw new InvalidInputException(Message.of("article.pdf.locked", name), e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidInputException known ? known : broken(name, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new InvalidInputException(Message.of("article.pdf.bomb", name), e); // what the limits did not foresee
        }
        if (draft.text().isBlank()) {
            throw InvalidInputException.of("article.pdf.pictures", name);
        }
    }

    private static InvalidInputException broken(String name, Exception cause) {
        return new InvalidInputException(Message.of("article.pdf.broken", name), cause);
    }

    private static void metadata(Draft draft, PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        String title = orEmpty(information.getTitle());
        String lower = title.toLowerCase(Locale.ROOT);
        if (NO_TITLES.stream().noneMatch(lower::contains)) {
            draft.title(title);
        }
        draft.author(orEmpty(information.getAuthor()));
        draft.language(orEmpty(document.getDocumentCatalog().getLanguage()));
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
