package claimline.exchange.report;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.Paper;
import claimline.exchange.picture.PdfPages;
import claimline.exchange.picture.PdfPages.Part;
import claimline.exchange.picture.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts drawings below each other on pages of one size; what does not fit any more begins a new one. */
final class PdfFlow {

    /** A page with hardly any room is left for what is cut anyway. */
    private static final double LEAST = 120;

    private final PdfPages pages;
    private final Paper paper;
    private final Watch watch;
    private final double room;
    private final List<Part> parts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private double y;

    private record Entry(String title, int level, double y) {}

    PdfFlow(PdfPages pages, Paper paper, Watch watch) {
        this.pages = pages;
        this.paper = paper;
        this.watch = watch;
        room = paper.room().height();
    }

    /** Lists what comes next in the outline of the document. */
    void entry(String title, int level) {
        entries.add(new Entry(title, level, Paper.margin() + y));
    }

    /** Free room, unless a page begins. */
    void gap(double pixels) {
        if (y > 0) {
            y += pixels;
        }
    }

    /** Begins a new page if so much does not fit on this one. */
    void need(double height) throws IOException {
        if (y > 0 && y + Math.min(height, room) > room) {
            end();
        }
    }

    /** Whole where it fits on a page; what is taller is cut. */
    void put(Drawing drawing) throws IOException {
        double scale = Math.min(1, paper.room().width() / drawing.width());
        double height = drawing.height() * scale;
        if (height <= room) {
            need(height);
            add(drawing, new Area(0, 0, drawing.width(), drawing.height()), scale);
            return;
        }
        need(LEAST);
        if (y > 0) {
            end();
        }
        for (Area area : paper.cut(drawing).parts()) {
            need(area.height() * scale);
            add(drawing, area, scale);
        }
    }

    /**
     * Pieces that belong together: on one page if that holds them, else with a heading on each page that they go on.
     */
    void together(List<Drawing> pieces, Drawing again) throws IOException {
        double all = pieces.stream().mapToDouble(Drawing::height).sum();
        if (all <= room) {
            need(all);
        }
        for (Drawing piece : pieces) {
            if (y > 0 && y + piece.height() > room && piece.height() + again.height() <= room) {
                end();
                if (piece != pieces.getFirst()) {
                    put(again);
                }
            }
            put(piece);
        }
    }

    private void add(Drawing drawing, Area area, double scale) {
        parts.add(new Part(drawing, area, scale, Paper.margin(), Paper.margin() + y));
        y += area.height() * scale;
    }

    /** Ends the page, if there is anything on it. */
    void end() throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        pages.add(paper.sheet(), watch, parts.toArray(Part[]::new));
        for (Entry entry : entries) {
            pages.entry(entry.title(), entry.level(), entry.y());
        }
        entries.clear();
        parts.clear();
        y = 0;
    }
}
