package claimline.exchange.article;

import claimline.model.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, told by its first bytes. */
final class Content {

    /** What is no article, by the bytes that such files begin with; {@code kind} is the end of a message's key. */
    private record Refused(byte[] begin, String kind) {

        static Refused of(String kind, int... begin) {
            byte[] bytes = new byte[begin.length];
            for (int i = 0; i < begin.length; i++) {
                bytes[i] = (byte) begin[i];
            }
            return new Refused(bytes, kind);
        }
    }

    private static final List<Refused> REFUSED = List.of(
            Refused.of("office", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), // Word, HWP 5
            Refused.of("archive", 'P', 'K', 3, 4), // also docx, hwpx, epub
            Refused.of("archive", 'P', 'K', 5, 6),
            Refused.of("archive", 0x1F, 0x8B),
            Refused.of("archive", '7', 'z', 0xBC, 0xAF),
            Refused.of("archive", 'R', 'a', 'r', '!', 0x1A),
            Refused.of("archive", 'B', 'Z', 'h', '9'),
            Refused.of("archive", 0xFD, '7', 'z', 'X', 'Z', 0),
            Refused.of("picture", 0x89, 'P', 'N', 'G'),
            Refused.of("picture", 0xFF, 0xD8, 0xFF),
            Refused.of("picture", 'G', 'I', 'F', '8'),
            Refused.of("picture", 'R', 'I', 'F', 'F'),
            Refused.of("picture", 'I', 'I', '*', 0),
            Refused.of("picture", 'M', 'M', 0, '*'),
            Refused.of("rtf", '{', '\\', 'r', 't', 'f'),
            Refused.of("office", 'H', 'W', 'P', ' ', 'D', 'o', 'c', 'u', 'm', 'e', 'n', 't'),
            Refused.of("database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't'),
            Refused.of("program", 0x7F, 'E', 'L', 'F'),
            Refused.of("program", 'M', 'Z', 0x90),
            Refused.of("program", 0xCA, 0xFE, 0xBA, 0xBE));

    /** How far before its own first bytes a PDF may have others, by the habit of readers. */
    private static final int PDF_OFFSET = 1_024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Elements with which pages begin. */
    private static final List<String> PAGE_BEGINS = List.of("<!doctype html", "<html", "<head", "<body");

    /** Elements of which two kinds make a page of what begins with any tag. */
    private static final List<String> PAGE_PARTS =
            List.of("<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<meta", "<title", "<br", "<span");

    private static final int LOOKED_AT = 4_096;

    private Content() {}

    /**
     * @param name what the refusal calls the file
     * @throws InvalidInputException if the bytes begin like those of something that is no article
     */
    static void refuse(byte[] bytes, String name) {
        for (Refused refused : REFUSED) {
            if (begins(bytes, 0, refused.begin)) {
                throw InvalidInputException.of("article.refused." + refused.kind, name);
            }
        }
    }

    static boolean isPdf(byte[] bytes) {
        for (int i = 0; i <= Math.min(PDF_OFFSET, bytes.length - PDF.length); i++) {
            if (begins(bytes, i, PDF)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) {
            return false;
        }
        boolean page = PAGE_BEGINS.stream().anyMatch(head::contains);
        return page || PAGE_PARTS.stream().filter(head::contains).count() >= 2;
    }

    private static boolean begins(byte[] bytes, int at, byte[] begin) {
        if (bytes.length - at < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if (bytes[at + i] != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
