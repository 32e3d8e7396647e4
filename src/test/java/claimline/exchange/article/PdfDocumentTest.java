package claimline.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    @Test
    void joinsLinesIntoParagraphsAndHyphenatedWords() throws IOException {
        Paper paper = new Paper().page();
        paper.size(20).lines(50, 780, "Cable of the footbridge parts");
        paper.size(10)
                .lines(
                        50,
                        740,
                        "The cable of the footbridge in Quenhaven parted on Monday night, and the imple-",
                        "mentation of a detour took a well-known route of 31 kilometres, said the keeper.",
                        "Nobody was hurt.");
        paper.lines(
                50,
                690,
                "Repairs are to cost 12 million, which the city has to pay out of a fund that it",
                "has kept for the well-",
                "known bridge.");

        Article article = read(paper.bytes());

        assertThat(article.text().lines())
                .containsExactly(
                        "Cable of the footbridge parts",
                        "The cable of the footbridge in Quenhaven parted on Monday night, and the implementation of a"
                                + " detour took a well-known route of 31 kilometres, said the keeper. Nobody was hurt.",
                        "Repairs are to cost 12 million, which the city has to pay out of a fund that it has kept for"
                                + " the well-known bridge.");
        assertThat(article.title()).isEqualTo("Cable of the footbridge parts");
    }

    @Test
    void joinsKoreanWordsThatALineEndParts() throws IOException {
        Paper drawn = new Paper().page().size(10);
        drawn.lines(
                50,
                740,
                "구름다리의 굵은 케이블이 끊어져 통행이 서른한 시간 동안 멈췄다고 관리소",
                "가 4일 오전에 밝혔다. 수리에 드는 돈은 모두 합해서 적어도 약 ",
                "12억원이 든다.");
        assertThat(read(drawn.bytes()).text()).contains("관리소가 4일 오전에 밝혔다. 수리에 드는 돈은 모두 합해서 적어도 약 12억원이 든다.");

        Paper undrawn = new Paper().page().size(10);
        undrawn.lines(50, 740, "관리소가 말했다. 구름다리의 굵은 케이블이 끊어져 통행이 멈췄다고 관리소", "가 밝혔다. 다리는 낡은 케이블에 서른 해 동안이나 매달려", "있었다.");
        assertThat(read(undrawn.bytes()).text()).contains("멈췄다고 관리소가 밝혔다. 다리는 낡은 케이블에 서른 해 동안이나 매달려 있었다.");
    }

    @Test
    void readsColumnsOneAfterTheOther() throws IOException {
        Paper paper = new Paper().page().size(10);
        paper.lines(50, 740, "The left column says that the cable", "parted on Monday night, and that the");
        paper.lines(320, 740, "bridge was shut. The right column says", "that nobody was hurt in the fall.");
        assertThat(read(paper.bytes()).text())
                .isEqualTo("The left column says that the cable parted on Monday night, and that the bridge was shut."
                        + " The right column says that nobody was hurt in the fall.");
    }

    @Test
    void leavesOutPageNumbersAndRunningTitles() throws IOException {
        Paper paper = new Paper();
        for (int page = 1; page <= 4; page++) {
            paper.page().size(10).lines(50, 815, "The Imaginary Courier, page " + page);
            paper.lines(50, 740, "On page number " + page + " this sentence of the article goes on and on to the");
            paper.lines(280, 30, "- " + page + " -");
        }
        assertThat(read(paper.bytes()).text())
                .isEqualTo("On page number 1 this sentence of the article goes on and on to the On page number 2 this"
                        + " sentence of the article goes on and on to the On page number 3 this sentence of the"
                        + " article goes on and on to the On page number 4 this sentence of the article goes on"
                        + " and on to the");
    }

    @Test
    void takesTitleAndAuthorFromMetadata() throws IOException {
        Paper paper = new Paper().page().size(10);
        paper.lines(50, 740, "입력 2031.02.03 14:20", "구름다리의 굵은 케이블이 3일 밤에 끊어졌다고 관리소가 밝혔다.");
        paper.document.getDocumentInformation().setTitle("구름다리 통행 중단");
        paper.document.getDocumentInformation().setAuthor("홍길동 기자");

        Article article = read(paper.bytes());

        assertThat(article.title()).isEqualTo("구름다리 통행 중단");
        assertThat(article.author()).isEqualTo("홍길동");
        assertThat(article.published()).hasToString("Optional[2031-02-03T14:20]");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        Paper locked = new Paper().page().size(10);
        locked.lines(50, 740, "Nobody may read this.");
        locked.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        byte[] whole = new Paper().page().size(10).lines(50, 740, "Read me.").bytes();

        assertRefused(locked.bytes(), "locked with a password");
        assertRefused(new Paper().page().bytes(), "only pictures");
        assertRefused("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), "damaged");
        assertRefused(Arrays.copyOf(whole, 300), "");
        assertRefused(nested(), "");
    }

    @Test
    void refusesBombs() throws IOException {
        Paper paper = new Paper().page();
        COSStream stream = paper.document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bomb());
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        paper.document.getPage(0).setContents(new PDStream(stream));

        assertRefused(paper.bytes(), "unfolds to more");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 80; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] nested() {
        String text = "%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("paper.pdf")
                .hasMessageContaining(reason);
    }

    private static Article read(byte[] content) {
        return ArticleReader.read(content, "paper.pdf");
    }

    /** A document of A4 pages, 595 by 842 points, drawn line by line from a place on. */
    private static final class Paper {

        private final PDDocument document = new PDDocument();
        private final PDFont font;
        private PDPage page;
        private float size;

        Paper() throws IOException {
            font = PDType0Font.load(
                    document, Path.of("resources/fonts/Pretendard-Regular.ttf").toFile());
        }

        Paper page() {
            page = new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4);
            document.addPage(page);
            return this;
        }

        Paper size(float points) {
            size = points;
            return this;
        }

        Paper lines(float x, float y, String... lines) throws IOException {
            var mode = PDPageContentStream.AppendMode.APPEND;
            try (PDPageContentStream out = new PDPageContentStream(document, page, mode, true)) {
                out.beginText();
                out.setFont(font, size);
                out.setLeading(size * 1.4f);
                out.newLineAtOffset(x, y);
                for (String line : lines) {
                    out.showText(line);
                    out.newLine();
                }
                out.endText();
            }
            return this;
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            document.close();
            return out.toByteArray();
        }
    }
}
