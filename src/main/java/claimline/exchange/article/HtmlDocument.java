package claimline.exchange.article;

import claimline.model.Message;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An article as a page: its metadata, and its own text without menus and related headlines. */
final class HtmlDocument {

    /** In UTF-16 units: a tree takes many times the room of its page. */
    static final int LARGEST = 16 << 20;

    private static final int DEEPEST = 512;

    /** Where a page shows less than this, its metadata may hold the text that a script would show. */
    private static final int SHORTEST = 200;

    private HtmlDocument() {}

    static void read(Draft draft, String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        LinkedData data = LinkedData.of(page);
        PageMetadata.fill(draft, page, data);
        String whole = BlockText.of(page.body());
        if (!draft.isDated()) {
            Head.date(draft, Lines.first(whole, Integer.MAX_VALUE));
        }
        String main = MainText.of(page);
        if (main.length() < SHORTEST && data.text().length() > main.length()) {
            main = data.text();
            draft.note(Message.of("article.note.metadataText"));
        } else if (main.isBlank()) {
            main = whole;
        }
        draft.text(headed(draft.title(), main));
    }

    /** The headline belongs to what an article says. */
    private static String headed(String title, String main) {
        boolean known = title.isEmpty() || main.startsWith(title) || main.isBlank();
        return known ? main : title + "\n" + main;
    }
}
