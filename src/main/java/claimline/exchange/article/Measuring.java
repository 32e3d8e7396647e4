package claimline.exchange.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Measures every element of a page in one walk, each after all that it holds. */
final class Measuring implements NodeVisitor {

    /** Elements of a page in which there is no article, however much prose. */
    static final Set<String> BESIDE = Set.of("nav", "aside", "footer", "form", "menu");

    private static final int SHORTEST_SENTENCE = 15;
    private static final int SURELY_PROSE = 80;

    private final Map<Element, Measure> measures = new IdentityHashMap<>();
    private final Map<Element, StringBuilder> paragraphs = new IdentityHashMap<>();
    private final Map<Element, int[]> linked = new IdentityHashMap<>();
    private int left;
    private int links;

    /** What an element holds, in letters: of all text, of links, of prose. */
    record Measure(int letters, int linked, int prose) {

        static final Measure NONE = new Measure(0, 0, 0);

        boolean isLinks() {
            return 2 * linked > letters;
        }

        Measure with(Measure part) {
            return new Measure(letters + part.letters, linked + part.linked, prose + part.prose);
        }
    }

    static Map<Element, Measure> of(Element root) {
        Measuring measuring = new Measuring();
        root.traverse(measuring);
        return measuring.measures;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            left += isLeft(element) ? 1 : 0;
            links += element.normalName().equals("a") ? 1 : 0;
        }
    }

    private static boolean isLeft(Element element) {
        return BESIDE.contains(element.normalName()) || BlockText.isUnseen(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof TextNode words && left == 0 && words.parent() instanceof Element parent) {
            take(parent, words.text().strip());
        } else if (node instanceof Element element) {
            left -= isLeft(element) ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
            close(element);
        }
    }

    private void take(Element parent, String words) {
        if (words.isEmpty()) {
            return;
        }
        int length = words.length();
        measures.merge(parent, new Measure(length, links > 0 ? length : 0, 0), Measure::with);
        Element block = parent;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        paragraphs
                .computeIfAbsent(block, _ -> new StringBuilder())
                .append(words)
                .append(' ');
        linked.computeIfAbsent(block, _ -> new int[1])[0] += links > 0 ? length : 0;
    }

    /** The element's own paragraph is complete, and it is part of its parent. */
    private void close(Element element) {
        StringBuilder paragraph = paragraphs.remove(element);
        int[] ofLinks = linked.remove(element);
        if (paragraph != null
                && 2 * ofLinks[0] < paragraph.length()
                && isProse(paragraph.toString().strip())) {
            measures.merge(element, new Measure(0, 0, paragraph.length()), Measure::with);
        }
        Measure whole = measures.get(element);
        if (whole != null && element.parent() != null) {
            measures.merge(element.parent(), whole, Measure::with);
        }
    }

    private static boolean isProse(String paragraph) {
        return paragraph.length() >= SURELY_PROSE
                || paragraph.length() >= SHORTEST_SENTENCE && Lines.endsSentence(paragraph);
    }
}
