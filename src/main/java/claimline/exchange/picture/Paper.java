package claimline.exchange.picture;

import java.util.Locale;
import java.util.Optional;

/**
 * What a PDF is printed on.
 *
 * @param size of a sheet; empty for one page as large as the drawing
 * @param pages how many sheets wide a poster is, at least 1
 */
public record Paper(Optional<Size> size, int pages) {

    public static final Paper FITTING = new Paper(Optional.empty(), 1);

    /** Millimetres to a pixel: 96 pixels are an inch. */
    private static final double MILLIMETRES = 25.4 / 96;

    /** Left free on every side, in millimetres. */
    private static final double MARGIN = 10;

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

    /** The width and height of a sheet in pixels; the long side lies across if {@code landscape}. */
    Extent sheet(boolean landscape) {
        Size sheet = size.orElseThrow();
        double width = landscape ? sheet.longSide : sheet.shortSide;
        double height = landscape ? sheet.shortSide : sheet.longSide;
        return new Extent(width / MILLIMETRES, height / MILLIMETRES);
    }

    static double margin() {
        return MARGIN / MILLIMETRES;
    }

    /** What may be printed on all pages together, in pixels, side by side: the size to lay a chart out for. */
    public Extent room(boolean landscape) {
        Extent sheet = sheet(landscape);
        return new Extent(Math.floor((sheet.width - 2 * margin()) * pages), Math.floor(sheet.height - 2 * margin()));
    }

    /** In pixels. */
    public record Extent(double width, double height) {}
}
