package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Paragraphs for paper: broken at spaces, and within a word, such as an address, that is wider than a line. */
public final class Prose {

    private static final double LINE = 1.45;

    /** Where letters stand in their line. */
    private static final double BASELINE = 1.05;

    private Prose() {}

    /**
     * @param indent free on the left, in pixels
     * @param above free above it, in pixels
     */
    public record Paragraph(String text, double size, boolean strong, Ink ink, double indent, double above) {

        public static Paragraph heading(String text, double size) {
            return new Paragraph(text, size, true, Ink.TEXT, 0, 0);
        }

        public static Paragraph of(String text, Ink ink) {
            return new Paragraph(text, 12, false, ink, 0, 2);
        }

        public Paragraph indented(double pixels) {
            return new Paragraph(text, size, strong, ink, pixels, above);
        }
    }

    /** Set below each other over this width, in pixels. */
    public static Drawing of(List<Paragraph> paragraphs, double width, TextMeasure measure) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (Paragraph each : paragraphs) {
            y += each.above();
            ToDoubleFunction<String> wide = text -> measure.width(text, each.size(), each.strong());
            for (String line : lines(each.text(), width - each.indent(), wide)) {
                marks.add(new Label(
                        each.indent(),
                        y + each.size() * BASELINE,
                        line,
                        wide.applyAsDouble(line),
                        each.size(),
                        each.strong(),
                        each.ink(),
                        Anchor.START,
                        Optional.empty()));
                y += each.size() * LINE;
            }
        }
        return new Drawing(width, Math.max(1, Math.ceil(y)), marks);
    }

    private static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width.applyAsDouble(longer) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width.applyAsDouble(line) > room && line.codePointCount(0, line.length()) > 1) {
                String head = head(line, room, width);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** As many characters as find room, at least one. */
    private static String head(String word, double room, ToDoubleFunction<String> width) {
        int fits = 1;
        int tooMany = word.codePointCount(0, word.length());
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (width.applyAsDouble(word.substring(0, word.offsetByCodePoints(0, middle))) <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return word.substring(0, word.offsetByCodePoints(0, fits));
    }
}
