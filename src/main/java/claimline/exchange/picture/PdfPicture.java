package claimline.exchange.picture;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.Paper;
import claimline.chart.Paper.Cut;
import claimline.chart.Paper.Extent;
import claimline.exchange.picture.PdfPages.Part;
import claimline.exchange.picture.Pictures.About;
import claimline.exchange.picture.Pictures.Look;
import java.io.IOException;
import java.io.OutputStream;

/** Drawings as PDF: on one page as large as the drawing, or on sheets of paper beside and below each other. */
final class PdfPicture {

    private PdfPicture() {}

    static void write(Drawing drawing, About about, Look look, OutputStream out) throws IOException {
        try (PdfPages pages = new PdfPages(about, look.palette())) {
            add(pages, drawing, look.paper());
            pages.save(out);
        }
    }

    private static void add(PdfPages pages, Drawing drawing, Paper paper) throws IOException {
        if (paper.size().isEmpty()) {
            Area whole = new Area(0, 0, drawing.width(), drawing.height());
            pages.add(new Extent(drawing.width(), drawing.height()), new Part(drawing, whole, 1, 0, 0));
            return;
        }
        Cut cut = paper.cut(drawing);
        for (Area part : cut.parts()) {
            pages.add(paper.sheet(), new Part(drawing, part, cut.scale(), Paper.margin(), Paper.margin()));
        }
    }
}
