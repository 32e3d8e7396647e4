package claimline.exchange.picture;

import claimline.chart.TextMeasure;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
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
        TextMeasure measure = (text, size, strong) -> runs(Plain.text(text), of(size, strong)).stream()
                .mapToDouble(Run::width)
                .sum();
        return measure.remembering(REMEMBERED);
    }

    /** A stretch of a text in one font. */
    record Run(String text, Font font, double width) {

        private static Run of(String text, Font font) {
            return new Run(text, font, font.getStringBounds(text, EXACT).getWidth());
        }
    }

    /** Whether no character is left to the system's fonts. */
    static boolean hasAll(String text) {
        return hasAll(Fonts.REGULAR, text);
    }

    private static boolean hasAll(Font font, String text) {
        return text.codePoints().allMatch(character -> has(font, character));
    }

    /** What is never seen, such as what joins two emoji to one, AWT takes for known to any font. */
    private static boolean has(Font font, int character) {
        return font.canDisplay(character)
                && Character.getType(character) != Character.FORMAT
                && !isVariationSelector(character);
    }

    private static boolean isVariationSelector(int character) {
        return 0xfe00 <= character && character <= 0xfe0f || 0xe0100 <= character && character <= 0xe01ef;
    }

    /**
     * A text cut where the font lacks characters and where the direction of writing turns, in the order in which the
     * pieces stand from the left to the right; most texts are in one piece.
     */
    static List<Run> runs(String text, Font font) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return byFont(text, font);
        }
        Bidi directions = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Run> runs = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        for (int i = 0; i < directions.getRunCount(); i++) {
            String part = text.substring(directions.getRunStart(i), directions.getRunLimit(i));
            boolean leftwards = directions.getRunLevel(i) % 2 == 1;
            for (Run run : leftwards ? leftwards(part, font) : byFont(part, font)) {
                runs.add(run);
                levels.add((byte) directions.getRunLevel(i));
            }
        }
        return inOrder(runs, levels);
    }

    private static List<Run> inOrder(List<Run> runs, List<Byte> levels) {
        byte[] ranks = new byte[levels.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = levels.get(i);
        }
        Run[] order = runs.toArray(Run[]::new);
        Bidi.reorderVisually(ranks, 0, order, 0, order.length);
        return List.of(order);
    }

    /** Spaces and brackets go with the letters: only beside these are they turned round. */
    private static List<Run> leftwards(String text, Font font) {
        Font substitute = SUBSTITUTE.deriveFont(font.getSize2D());
        return substitute.canDisplayUpTo(text) < 0 ? List.of(Run.of(text, substitute)) : byFont(text, font);
    }

    private static List<Run> byFont(String text, Font font) {
        if (hasAll(font, text)) {
            return List.of(Run.of(text, font));
        }
        Font substitute = SUBSTITUTE.deriveFont(font.getSize2D());
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean known = has(font, text.codePointAt(start));
            int end = start;
            while (end < text.length() && has(font, text.codePointAt(end)) == known) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(Run.of(text.substring(start, end), known ? font : substitute));
            start = end;
        }
        return runs;
    }
}
