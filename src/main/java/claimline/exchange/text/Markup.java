package claimline.exchange.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/** Text of fields that a format defines as HTML. Nothing of it is ever shown as HTML. */
public final class Markup {

    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:#\\w{1,8}|\\w{2,10});");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</div>|</li>");

    private Markup() {}

    /** The words of a text that may hold markup; one that has none but markup stays as it is. */
    public static String plain(String html) {
        if (!HTML.matcher(html).find()) {
            return html;
        }
        String broken = BREAK.matcher(html).replaceAll("\n");
        String bare = Jsoup.clean(broken, "", Safelist.none(), new OutputSettings().prettyPrint(false));
        String text = Parser.unescapeEntities(bare, false).strip();
        return text.isEmpty() ? html : text;
    }

    /** A text as HTML that shows it. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
