package claimline.exchange.schemaorg;

import claimline.exchange.json.JsonSketch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON-LD that a web page carries in its scripts, each at the line and column it stands at. */
final class LinkedPage {

    private static final Pattern SCRIPT = Pattern.compile(
            "<script\\b[^>]{0,500}?application/ld\\+json[^>]{0,500}>(.*?)</script",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What some programs put around a script. */
    private static final Pattern WRAPPING =
            Pattern.compile("<!--|-->|(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|]]>)\\s*(?:\\*/)?");

    private LinkedPage() {}

    static boolean isOne(String head) {
        return head.stripLeading().startsWith("<");
    }

    static boolean recognises(String head) {
        return isOne(head)
                && scripts(head).stream().anyMatch(script -> SchemaOrgReader.recognises(JsonSketch.of(script)));
    }

    static List<String> scripts(String page) {
        List<String> scripts = new ArrayList<>();
        Matcher found = SCRIPT.matcher(page);
        while (found.find()) {
            String bare = WRAPPING.matcher(found.group(1))
                    .replaceAll(each -> " ".repeat(each.group().length()));
            scripts.add(before(page, found.start(1)) + bare);
        }
        return scripts;
    }

    /** As many lines and columns as stand before a place. */
    private static String before(String page, int place) {
        String before = page.substring(0, place);
        long lines = before.chars().filter(letter -> letter == '\n').count();
        return "\n".repeat((int) lines) + " ".repeat(place - 1 - before.lastIndexOf('\n'));
    }
}
