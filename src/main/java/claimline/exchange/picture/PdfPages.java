package claimline.exchange.picture;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.Palette;
import claimline.chart.Paper.Extent;
import claimline.exchange.picture.Pictures.About;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** A PDF that is painted on page by page. Text is text in the bundled typeface, of which what is used is embedded. */
public final class PdfPages implements AutoCloseable {

    /** PDF counts 72 points to the inch, drawings 96 pixels. */
    private static final double POINTS = 0.75;

    private final PDDocument document = new PDDocument();
    private final PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer();
    private final Palette palette;

    /**
     * A part of a drawing on a page.
     *
     * @param area of the drawing
     * @param scale pixels of the page to a pixel of the drawing
     * @param x of the part on the page, in pixels of the page
     */
    public record Part(Drawing drawing, Area area, double scale, double x, double y) {}

    public PdfPages(About about, Palette palette) throws IOException {
        this.palette = palette;
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(Plain.text(about.title()));
        information.setSubject(Plain.text(about.description()));
        information.setCreator("Claimline");
        document.getDocumentCatalog().setLanguage(about.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        register("Pretendard Regular", Typeface.REGULAR);
        register("Pretendard SemiBold", Typeface.STRONG);
    }

    /** Letters stand as they are measured: ligatures would take other room, and many times as long to be looked for. */
    private void register(String name, String resource) throws IOException {
        TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBuffer(Typeface.resource(resource).readAllBytes()));
        font.setEnableGsub(false);
        text.registerFont(name, PDType0Font.load(document, font, true));
    }

    /**
     * A new page, in pixels, with parts of drawings on it.
     *
     * @param watch may end it
     */
    public void add(Extent sheet, Watch watch, Part... parts) throws IOException {
        float height = (float) (sheet.height() * POINTS);
        PDPage page = new PDPage(new PDRectangle((float) (sheet.width() * POINTS), height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Part part : parts) {
                paint(part, content, height, watch);
            }
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** Of a page, counted from 0, in pixels. */
    public double height(int page) {
        return document.getPage(page).getMediaBox().getHeight() / POINTS;
    }

    /**
     * Paints more on a page that is there.
     *
     * @param page counted from 0
     */
    public void over(int page, Watch watch, Part part) throws IOException {
        PDPage sheet = document.getPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
            paint(part, content, sheet.getMediaBox().getHeight(), watch);
        }
    }

    /**
     * Lists a place on the last page in the outline of the document.
     *
     * @param level 0 for a chapter, else below the chapter that was listed last
     * @param y on the page, in pixels
     */
    public void entry(String title, int level, double y) {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
        PDPage page = document.getPage(count() - 1);
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) (page.getMediaBox().getHeight() - y * POINTS));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(Plain.text(title));
        item.setDestination(place);
        PDOutlineItem chapter = outline.getLastChild();
        if (level > 0 && chapter != null) {
            chapter.addLast(item);
        } else {
            outline.addLast(item);
        }
    }

    private void paint(Part part, PDPageContentStream content, float pageHeight, Watch watch) throws IOException {
        Area area = part.area();
        double points = part.scale() * POINTS;
        float width = (float) Math.max(1, area.width() * points);
        float height = (float) Math.max(1, area.height() * points);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        graphics.setFontTextDrawer(text);
        graphics.scale(points, points);
        graphics.translate(-area.x(), -area.y());
        graphics.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
        GraphicsPainter.paint(part.drawing().within(area), palette, graphics, watch);
        graphics.dispose();
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(
                (float) (part.x() * POINTS), (float) (pageHeight - part.y() * POINTS - height)));
        content.drawForm(graphics.getXFormObject());
        content.restoreGraphicsState();
    }

    public void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        text.close();
        document.close();
    }
}
