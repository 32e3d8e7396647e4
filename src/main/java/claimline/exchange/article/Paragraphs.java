package claimline.exchange.article;

import claimline.exchange.article.PdfLines.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins the lines of pages into paragraphs, and the parts of words that a line end parted. */
final class Paragraphs {

    /** A gap so many times the usual one parts paragraphs. */
    private static final double GAP = 1.35;

    private static final double OTHER_SIZE = 0.15;

    /** In letters' sizes. */
    private static final double INDENT = 0.6;

    private static final double DEEPEST_INDENT = 5;

    /** A line that leaves so much of the column's width free ends a paragraph where it ends a sentence … */
    private static final double SHORT = 0.1;

    /** … and one that leaves so much free ends it in any case. */
    private static final double VERY_SHORT = 0.3;

    private final List<Line> lines;
    private final Set<String> words = new HashSet<>();
    private final boolean blanksAreDrawn;
    private final StringBuilder text = new StringBuilder();

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        int ending = 0;
        for (Line line : lines) {
            ending += line.text().endsWith(" ") ? 1 : 0;
            words.addAll(List.of(line.text().strip().split(" ")));
        }
        blanksAreDrawn = ending * 10 > lines.size();
    }

    static String of(List<Line> lines) {
        List<Line> kept = PageEdges.without(lines);
        return kept.isEmpty() ? "" : new Paragraphs(kept).join();
    }

    private String join() {
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && isBelow(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            join(new Column(lines.subList(from, to)), from > 0 ? lines.get(from - 1) : null);
            from = to;
        }
        return text.toString().strip();
    }

    /** Whether the second line goes on in the column of the first. */
    private static boolean isBelow(Line first, Line second) {
        return first.page() == second.page()
                && second.bottom() > first.bottom()
                && second.left() < first.right()
                && first.left() < second.right();
    }

    /** Lines below each other, with the usual distance between two of them. */
    private record Column(List<Line> lines, double left, double right, double step) {

        Column(List<Line> lines) {
            this(
                    lines,
                    lines.stream().mapToDouble(Line::left).min().orElse(0),
                    lines.stream().mapToDouble(Line::right).max().orElse(0),
                    step(lines));
        }

        private static double step(List<Line> lines) {
            List<Double> steps = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                steps.add(lines.get(i).bottom() - lines.get(i - 1).bottom());
            }
            steps.sort(null);
            return steps.isEmpty() ? Double.MAX_VALUE : steps.get(steps.size() / 3);
        }

        boolean isShort(Line line, double share) {
            return line.right() < right - share * (right - left);
        }

        boolean isIndented(Line line) {
            double indent = (line.left() - left) / line.size();
            return indent > INDENT && indent < DEEPEST_INDENT;
        }

        boolean parts(Line first, Line second) {
            if (isHyphenated(first.text().strip())) {
                return false;
            }
            boolean gap = second.bottom() - first.bottom() > GAP * step;
            boolean end = isShort(first, VERY_SHORT) || isShort(first, SHORT) && Lines.endsSentence(first.text());
            return gap || end || isIndented(second) && !isIndented(first);
        }
    }

    private void join(Column column, Line before) {
        Line last = before;
        for (Line line : column.lines()) {
            if (last == null) {
                text.append(line.text().strip());
            } else if (isOtherSize(last, line) || last == before ? endsBefore(last, line) : column.parts(last, line)) {
                text.append('\n').append(line.text().strip());
            } else {
                append(last.text(), line.text().strip());
            }
            last = line;
        }
    }

    private static boolean isOtherSize(Line first, Line second) {
        return Math.abs(first.size() - second.size()) > OTHER_SIZE * Math.max(first.size(), second.size());
    }

    /** Whether a paragraph ends with a column: in other letters, or at the end of a sentence. */
    private static boolean endsBefore(Line first, Line second) {
        return isOtherSize(first, second) || Lines.endsSentence(first.text());
    }

    private void append(String before, String line) {
        String first = before.strip();
        String end = first.substring(first.lastIndexOf(' ') + 1);
        String begin = line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' '));
        if (isHyphenated(end) && Character.isLowerCase(begin.charAt(0))) {
            if (!words.contains(end + begin) || end.endsWith("\u00AD")) {
                text.setLength(text.length() - 1);
            }
        } else if (!isOneWord(before, end, begin)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isHyphenated(String end) {
        boolean hyphen = end.endsWith("-") || end.endsWith("\u2010") || end.endsWith("\u00AD");
        return hyphen && end.length() > 1 && Character.isLetter(end.charAt(end.length() - 2));
    }

    /**
     * Korean lines may end anywhere in a word. The PDF tells by a blank that it draws, or else by drawing the word
     * elsewhere.
     */
    private boolean isOneWord(String before, String end, String begin) {
        if (!isHangul(end.charAt(end.length() - 1)) || !isHangul(begin.charAt(0))) {
            return false;
        }
        return blanksAreDrawn ? !before.endsWith(" ") : words.contains(end + begin);
    }

    private static boolean isHangul(char letter) {
        return letter >= '가' && letter <= '힣';
    }
}
