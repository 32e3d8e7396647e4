package claimline.exchange.article;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** An element's text as it is seen: a line a block, white space folded, cells of a row apart. */
final class BlockText implements NodeFilter {

    /** Elements whose texts nobody sees as such. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "math",
            "select",
            "button",
            "textarea",
            "head",
            "audio",
            "video",
            "canvas",
            "dialog");

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private final Predicate<Element> left;
    private boolean blank;

    private BlockText(Predicate<Element> left) {
        this.left = left;
    }

    static String of(Element element) {
        return of(element, _ -> false);
    }

    /** @param left which elements to leave out with all they hold */
    static String of(Element element, Predicate<Element> left) {
        BlockText lines = new BlockText(left);
        element.filter(lines);
        return lines.text.toString().strip();
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element) || left.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isLine(element) || element.normalName().equals("br")) {
                newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLine(Element element) {
        return element.isBlock() && !CELLS.contains(element.normalName());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (CELLS.contains(element.normalName())) {
                blank = true;
            } else if (isLine(element)) {
                newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            if (Character.isWhitespace(each) || each == '\u00A0') {
                blank = true;
            } else if (each != '\u00AD' && each != '\u200B' && each != '\uFEFF') {
                if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                blank = false;
                text.append(each);
            }
        }
    }

    private void newLine() {
        blank = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
