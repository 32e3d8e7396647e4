package claimline.exchange.article;

import claimline.model.InvalidInputException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in the order in which it draws them, each with its place. */
final class PdfLines extends PDFTextStripper {

    private static final int MOST_OPERATORS = 20_000_000;
    private static final int MOST_LETTERS = 20_000_000;

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int page;
    private double top;
    private int operators;
    private int letters;
    private double left;
    private double right;
    private double bottom;
    private double size;

    /**
     * A line of a page, in points from the page's upper left corner.
     *
     * @param text with the blank that may end it
     * @param bottom the line on which its letters stand
     * @param size of its largest letters
     * @param height of the page
     */
    record Line(int page, String text, double left, double right, double bottom, double size, double height) {}

    private PdfLines(String name) {
        this.name = name;
    }

    /** @throws InvalidInputException if the pages draw more than an article could hold */
    static List<Line> of(PDDocument document, String name) throws IOException {
        PdfLines lines = new PdfLines(name);
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    protected void startPage(PDPage drawn) {
        page = getCurrentPageNo();
        top = drawn.getCropBox().getHeight();
        begin();
    }

    @Override
    protected void endPage(PDPage drawn) {
        end();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw InvalidInputException.of("article.pdf.bomb", name);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw InvalidInputException.of("article.pdf.bomb", name);
        }
        words.append(text);
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                left = Math.min(left, position.getXDirAdj());
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                bottom = Math.max(bottom, position.getYDirAdj());
                size = Math.max(size, position.getFontSizeInPt());
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    private void begin() {
        words.setLength(0);
        left = Double.MAX_VALUE;
        right = 0;
        bottom = 0;
        size = 0;
    }

    private void end() {
        if (!words.toString().isBlank()) {
            lines.add(new Line(page, words.toString(), left, right, bottom, size, top));
        }
        begin();
    }
}
