package claimline.exchange.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Markdown to plain paragraphs: headings, links and emphasis keep their words, pictures and HTML their texts. */
final class MarkdownText {

    private static final int SAMPLE_LINES = 400;
    private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]{1,200}]\\((?:https?://|/|#)[^()\\s]{1,500}");
    private static final Pattern STRONG = Pattern.compile("\\*\\*[^*\\s][^*]{0,200}\\*\\*");
    private static final Pattern FRONT_FIELD = Pattern.compile("[A-Za-z_-]{1,40}:(?:\\s.*)?");
    private static final String FRONT = "---";

    private MarkdownText() {}

    /** A heading, a link or front matter; or emphasis, several times. */
    static boolean isMarkdown(String text) {
        List<String> lines = text.lines().limit(SAMPLE_LINES).toList();
        if (!front(text).isEmpty()) {
            return true;
        }
        long strong = lines.stream().filter(line -> STRONG.matcher(line).find()).count();
        return strong >= 2
                || lines.stream().anyMatch(line -> HEADING.matcher(line).matches())
                || lines.stream().anyMatch(line -> LINK.matcher(line).find());
    }

    static void read(Draft draft, String text) {
        Map<String, String> front = front(text);
        draft.title(front.getOrDefault("title", ""));
        draft.author(front.getOrDefault("author", ""));
        draft.publisher(front.getOrDefault("publisher", front.getOrDefault("site", "")));
        draft.url(front.getOrDefault("url", front.getOrDefault("source", front.getOrDefault("canonical", ""))));
        draft.language(front.getOrDefault("lang", front.getOrDefault("language", "")));
        draft.published(DateStamp.parse(front.getOrDefault("date", front.getOrDefault("published", ""))));
        Plain plain = new Plain();
        Parser.builder()
                .build()
                .parse(front.isEmpty() ? text : afterFront(text))
                .accept(plain);
        draft.title(plain.title);
        draft.text(plain.text());
    }

    /** The fields between two lines of hyphens at the very beginning, without quotation marks. */
    private static Map<String, String> front(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> lines = text.lines().limit(SAMPLE_LINES).toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FRONT)) {
            return fields;
        }
        for (String line : lines.subList(1, lines.size())) {
            if (line.strip().equals(FRONT)) {
                return fields;
            }
            if (FRONT_FIELD.matcher(line).matches()) {
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
                fields.put(line.substring(0, colon).toLowerCase(Locale.ROOT), value);
            }
        }
        return Map.of(); // never closed, so it was a rule
    }

    private static String afterFront(String text) {
        int close = text.indexOf("\n" + FRONT, FRONT.length());
        int line = text.indexOf('\n', close + 1);
        return line < 0 ? "" : text.substring(line + 1);
    }

    private static final class Plain extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private String title = "";

        String text() {
            return text.toString().strip();
        }

        private void block(Node node) {
            int from = text.length();
            visitChildren(node);
            if (text.length() > from) {
                text.append('\n');
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            int from = text.length();
            block(heading);
            if (title.isEmpty() && heading.getLevel() == 1) {
                title = text.substring(from).strip();
            }
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(Image image) {
            int from = text.length();
            visitChildren(image); // the text that stands for the picture
            boolean alone = image.getPrevious() == null && image.getNext() == null;
            if (!alone) {
                text.setLength(from);
            }
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(FencedCodeBlock block) {
            text.append(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            text.append(block.getLiteral());
        }

        @Override
        public void visit(HtmlBlock block) {
            String plain = Jsoup.parse(block.getLiteral()).text();
            text.append(plain).append(plain.isEmpty() ? "" : "\n");
        }
    }
}
