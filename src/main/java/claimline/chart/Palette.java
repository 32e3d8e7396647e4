package claimline.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The colours of a theme, as 0xRRGGBBAA. Read from the sheet that the toolkit uses, so that there is one table of
 * colours.
 */
public final class Palette {

    private static final Pattern COLOUR =
            Pattern.compile("(-claimline-[a-z0-9-]+)\\s*:\\s*#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?\\s*;");

    private final Map<Ink, Integer> colours = new EnumMap<>(Ink.class);

    private Palette(String css) {
        Map<String, Integer> byName = new HashMap<>();
        COLOUR.matcher(css).results().forEach(line -> byName.put(line.group(1), rgba(line)));
        for (Ink ink : Ink.values()) {
            Integer colour = byName.get(ink.css());
            if (colour == null) {
                throw new IllegalArgumentException("the style sheet has no colour " + ink.css());
            }
            colours.put(ink, colour);
        }
    }

    private static int rgba(MatchResult line) {
        String opacity = line.group(3) == null ? "ff" : line.group(3);
        return Integer.parseUnsignedInt(line.group(2) + opacity, 16);
    }

    public static Palette light() {
        return new Palette(sheet("/css/palette-light.css"));
    }

    public static Palette dark() {
        return new Palette(sheet("/css/palette-dark.css"));
    }

    /** For paper: the light theme with darker lines, and a white ground under everything. */
    public static Palette print() {
        return new Palette(sheet("/css/palette-light.css") + sheet("/css/palette-print.css"));
    }

    /**
     * Reads lines such as {@code -claimline-grid: #dde1e6;}, six or eight hexadecimal digits.
     *
     * @throws IllegalArgumentException if an ink has no colour
     */
    public static Palette parse(String css) {
        return new Palette(css);
    }

    /** As 0xRRGGBBAA. */
    public int rgba(Ink ink) {
        return colours.get(ink);
    }

    private static String sheet(String resource) {
        try (InputStream sheet = Palette.class.getResourceAsStream(resource)) {
            if (sheet == null) {
                throw new IllegalStateException("the program lacks its part " + resource);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
