package claimline.exchange.picture;

import claimline.chart.TextMeasure;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The bundled typeface in its two weights, as AWT knows it. A character that it lacks is left to the system's fonts.
 */
public final class Typeface {

    static final String REGULAR = "/fonts/Pretendard-Regular.ttf";
    static final String STRONG = "/fonts/Pretendard-SemiBold.ttf";

    /** Widths without rounding to pixels, as a file has no pixels. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final Font SUBSTITUTE = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

    private static final int REMEMBERED = 20_000;

    private Typeface() {}

    private static final class Fonts {
        static final Font REGULAR = read(Typeface.REGULAR);
        static final Font STRONG = read(Typeface.STRONG);
    }

    private static Font read(String resource) {
        try (InputStream in = resource(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's part " + resource + " is damaged", e);
        }
    }

    static InputStream resource(String name) {
        InputStream in = Typeface.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program lacks its part " + name);
        }
        return in;
    }

    static Font of(double size, boolean strong) {
        return (strong ? Fonts.STRONG : Fonts.REGULAR).deriveFont((float) size);
    }

    /** Measures as files are painted; for one thread. */
    public static TextMeasure measure() {
        TextMeasure measure = (text, size, strong) ->
                runs(text, of(size, strong)).stream().mapToDouble(Run::width).sum();
        return measure.remembering(REMEMBERED);
    }

    /** A stretch of a text in one font. */
    record Run(String text, Font font, double width) {

        private static Run of(String text, Font font) {
            return new Run(text, font, font.getStringBounds(text, EXACT).getWidth());
        }
    }

    /** A text cut where the font lacks characters; most texts are in one piece. */
    static List<Run> runs(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return text.isEmpty() ? List.of() : List.of(Run.of(text, font));
        }
        Font substitute = SUBSTITUTE.deriveFont(font.getSize2D());
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean known = font.canDisplay(text.codePointAt(start));
            int end = start;
            while (end < text.length() && font.canDisplay(text.codePointAt(end)) == known) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(Run.of(text.substring(start, end), known ? font : substitute));
            start = end;
        }
        return runs;
    }
}
