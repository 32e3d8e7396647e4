package claimline.exchange.article;

import claimline.exchange.article.PdfLines.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the upper and lower edge of pages and is not their text: page numbers, running titles. */
final class PageEdges {

    /** Of the page's height. */
    private static final double EDGE = 0.1;

    private static final int FEWEST_PAGES = 3;
    private static final int LONGEST = 150;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:page\\s?|p\\.\\s?)?[-–—]?\\s?\\d{1,4}\\s?(?:(?:/|of)\\s?\\d{1,4})?\\s?[-–—]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PageEdges() {}

    static List<Line> without(List<Line> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        lines.stream()
                .filter(PageEdges::isAtEdge)
                .forEach(line ->
                        pages.computeIfAbsent(shape(line), _ -> new HashSet<>()).add(line.page()));
        int all = lines.isEmpty() ? 0 : lines.getLast().page();
        return lines.stream()
                .filter(line -> !isAtEdge(line)
                        || !NUMBER.matcher(line.text().strip()).matches()
                                && !isRunning(pages.get(shape(line)).size(), all))
                .toList();
    }

    private static boolean isRunning(int pages, int all) {
        return pages >= FEWEST_PAGES && 2 * pages > all - 1;
    }

    private static boolean isAtEdge(Line line) {
        return line.bottom() < EDGE * line.height() || line.bottom() > (1 - EDGE) * line.height();
    }

    private static String shape(Line line) {
        String text = line.text().strip();
        return DIGITS.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceAll("0");
    }
}
