package claimline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a drawing is printed on.
 *
 * @param size of a sheet; empty for one page as large as the drawing
 * @param landscape whether the long side lies across
 * @param pages how many sheets wide a poster is, at least 1
 */
public record Paper(Optional<Size> size, boolean landscape, int pages) {

    public static final Paper FITTING = new Paper(Optional.empty(), true, 1);

    /** Millimetres to a pixel: 96 pixels are an inch. */
    private static final double MILLIMETRES = 25.4 / 96;

    /** Left free on every side, in millimetres. */
    private static final double MARGIN = 10;

    /** Less is lost in rounding. */
    private static final double ROUNDED = 0.5;

    /** How long a side of a PDF's page can be, in pixels: programs open no more than 14,400 points. */
    private static final double LARGEST = 14_400 / 0.75;

    /** ISO 216, in millimetres. */
    public enum Size {
        A4(210, 297),
        A3(297, 420),
        A2(420, 594),
        A1(594, 841),
        A0(841, 1189);

        private final double shortSide;
        private final double longSide;

        Size(double shortSide, double longSide) {
            this.shortSide = shortSide;
            this.longSide = longSide;
        }

        /** @throws IllegalArgumentException if there is no such size */
        public static Size parse(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    public Paper {
        if (pages < 1) {
            throw new IllegalArgumentException("no pages: " + pages);
        }
    }

    /**
     * The width and height of a sheet in pixels.
     *
     * @throws java.util.NoSuchElementException if the page is as large as the drawing
     */
    public Extent sheet() {
        Size sheet = size.orElseThrow();
        double width = landscape ? sheet.longSide : sheet.shortSide;
        double height = landscape ? sheet.shortSide : sheet.longSide;
        return new Extent(width / MILLIMETRES, height / MILLIMETRES);
    }

    /** What stays free on every side of a sheet, in pixels. */
    public static double margin() {
        return MARGIN / MILLIMETRES;
    }

    /**
     * What may be printed on, in pixels, of all pages side by side: the size to lay a chart out for.
     *
     * @throws java.util.NoSuchElementException if the page is as large as the drawing
     */
    public Extent room() {
        Extent sheet = sheet();
        return new Extent(Math.floor((sheet.width - 2 * margin()) * pages), Math.floor(sheet.height - 2 * margin()));
    }

    /** In pixels. */
    public record Extent(double width, double height) {}

    /**
     * A drawing cut into what goes on each sheet, row by row. What is wider than the paper is made smaller; what is
     * taller goes on further rows, cut between lines of text where there is such a place. Where a page is as large as
     * the drawing, it is cut only where it is larger than pages can be.
     */
    public Cut cut(Drawing drawing) {
        if (size.isEmpty()) {
            return cut(drawing, new Extent(LARGEST, LARGEST), 1);
        }
        Extent sheet = sheet();
        Extent printed = new Extent(sheet.width - 2 * margin(), sheet.height - 2 * margin());
        return cut(drawing, printed, Math.min(1, printed.width * pages / drawing.width()));
    }

    private static Cut cut(Drawing drawing, Extent room, double scale) {
        double across = room.width / scale;
        Cuts rows = Cuts.of(drawing, room.height / scale);
        List<Area> parts = new ArrayList<>();
        for (int row = 0; row < rows.tops().size(); row++) {
            double top = rows.tops().get(row);
            double height = rows.bottom(row, drawing) - top;
            for (double left = 0; left < drawing.width() - ROUNDED; left += across) {
                parts.add(new Area(left, top, Math.min(across, drawing.width() - left), height));
            }
        }
        return new Cut(scale, parts);
    }

    /** @param scale pixels on paper to a pixel of the drawing, at most 1 */
    public record Cut(double scale, List<Area> parts) {

        public Cut {
            parts = List.copyOf(parts);
        }
    }
}
