package claimline.exchange.picture;

import claimline.chart.Drawing;
import claimline.exchange.picture.Paper.Extent;
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

    static void add(PdfPages pages, Drawing drawing, Paper paper) throws IOException {
        if (paper.size().isEmpty()) {
            Extent whole = new Extent(drawing.width(), drawing.height());
            pages.add(whole, new PdfPages.Part(drawing, 0, 0, drawing.width(), drawing.height(), 1, 0, 0));
            return;
        }
        boolean landscape = drawing.width() / paper.pages() >= drawing.height();
        Extent sheet = paper.sheet(landscape);
        double margin = Paper.margin();
        double across = sheet.width() - 2 * margin;
        double down = sheet.height() - 2 * margin;
        double scale = Math.min(1, across * paper.pages() / drawing.width());
        double room = across / scale;
        Cuts cuts = Cuts.of(drawing, down / scale);
        for (int row = 0; row < cuts.tops().size(); row++) {
            double top = cuts.tops().get(row);
            for (double left = 0; left < drawing.width() - 0.5; left += room) {
                double width = Math.min(room, drawing.width() - left);
                double height = cuts.bottom(row, drawing) - top;
                pages.add(sheet, new PdfPages.Part(drawing, left, top, width, height, scale, margin, margin));
            }
        }
    }
}
