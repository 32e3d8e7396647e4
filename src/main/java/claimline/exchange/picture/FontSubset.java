package claimline.exchange.picture;

import claimline.chart.Drawing;
import claimline.chart.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The part of the typeface that a file needs: Hangul alone has 11,172 syllables, and a chart uses some hundred. */
public final class FontSubset {

    /** What a browser asks for; no kerning, since AWT measures without it. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap", "OS/2", "name", "post");

    private FontSubset() {}

    /** Style sheet rules that define the families {@code Pretendard} and {@code Pretendard SemiBold} for a drawing. */
    static String css(Drawing drawing) {
        return Stream.of(false, true)
                .map(strong -> css(
                        strong ? "Pretendard SemiBold" : "Pretendard",
                        strong,
                        drawing.marks().stream()
                                .filter(Mark.Label.class::isInstance)
                                .map(Mark.Label.class::cast)
                                .filter(label -> label.strong() == strong)
                                .map(Mark.Label::text)
                                .collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    /**
     * A {@code @font-face} rule with the glyphs that a text uses; empty where it uses none.
     *
     * @param strong whether in the heavier of the two weights
     */
    public static String css(String family, boolean strong, String text) {
        Set<Integer> characters = Plain.text(text).codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
        byte[] font = subset(strong ? Typeface.STRONG : Typeface.REGULAR, characters);
        return font.length == 0
                ? ""
                : "@font-face{font-family:\"" + family + "\";src:url(data:font/ttf;base64,"
                        + Base64.getEncoder().encodeToString(font) + ") format(\"truetype\")"
                        + (strong ? ";font-weight:600" : "") + "}\n";
    }

    private static byte[] subset(String resource, Set<Integer> characters) {
        try (TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBuffer(Typeface.resource(resource).readAllBytes()))) {
            CmapLookup known = font.getUnicodeCmapLookup();
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            long used = characters.stream()
                    .filter(character -> known.getGlyphId(character) > 0)
                    .peek(subsetter::add)
                    .count();
            if (used == 0) {
                return new byte[0];
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
