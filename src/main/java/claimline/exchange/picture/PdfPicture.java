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

/**
 * Drawings as PDF: on one page as large as the drawing, as far as pages can be, or on sheets of paper beside and below
 * each other.
 */
final class PdfPicture {

    private PdfPicture() {}

    static void write(Drawing drawing, About about, Look look, Watch watch, OutputStream out) throws IOException {
        try (PdfPages pages = new PdfPages(about, look.palette())) {
            add(pages, drawing, look.paper(), watch);
            pages.save(out);
        }
    }

    private static void add(PdfPages pages, Drawing drawing, Paper paper, Watch watch) throws IOException {
        Cut cut = paper.cut(drawing);
        boolean fitting = paper.size().isEmpty();
        double margin = fitting ? 0 : Paper.margin();
        int done = 0;
        for (Area part : cut.parts()) {
            Extent sheet = fitting ? new Extent(part.width(), part.height()) : paper.sheet();
            long before = (long) done++ * drawing.marks().size();
            long all = (long) cut.parts().size() * drawing.marks().size();
            pages.add(
                    sheet,
                    (marks, of) -> watch.at(before + marks * drawing.marks().size() / of, all),
                    new Part(drawing, part, cut.scale(), margin, margin));
        }
    }
}
