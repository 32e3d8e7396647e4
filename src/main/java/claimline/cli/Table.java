package claimline.cli;

import java.io.PrintWriter;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in columns that line up on a terminal, where a Hangul syllable is as wide as two Latin letters. */
record Table(List<String> headers, List<List<String>> rows) {

    private static final int WIDEST = 44;

    Table {
        headers = lines(headers);
        rows = rows.stream().map(Table::lines).toList();
    }

    /** Composed, because a syllable in pieces has another width; without controls, which would move the cursor. */
    private static List<String> lines(List<String> cells) {
        return cells.stream()
                .map(cell ->
                        Normalizer.normalize(cell, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " "))
                .toList();
    }

    void print(PrintWriter out) {
        int[] widths = IntStream.range(0, headers.size()).map(this::columnWidth).toArray();
        print(out, headers, widths);
        out.println("-".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1)));
        rows.forEach(row -> print(out, row, widths));
    }

    private int columnWidth(int column) {
        int widest = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
        return Math.min(WIDEST, Math.max(widest, width(headers.get(column))));
    }

    private static void print(PrintWriter out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = shortened(cells.get(i), widths[i]);
            line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
        }
        out.println(line.toString().stripTrailing());
    }

    private static String shortened(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int character : text.codePoints().toArray()) {
            used += width(character);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.append('…').toString();
    }

    private static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    /** Wide characters by the East Asian Width property (UAX #11): CJK, Hangul, full-width forms and most emoji. */
    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1F9FF)
                || (character >= 0x20000 && character <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
