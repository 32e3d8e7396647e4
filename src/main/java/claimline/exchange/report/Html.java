package claimline.exchange.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A piece of HTML. What a story says only ever becomes text or the value of an attribute in it, never markup. */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    static Html text(String words) {
        return new Html(escaped(words));
    }

    /** @param attributes names and values in turn */
    static Html element(String name, List<String> attributes, Html... inside) {
        StringBuilder markup = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            markup.append(' ').append(attributes.get(i)).append("=\"");
            markup.append(escaped(attributes.get(i + 1))).append('"');
        }
        markup.append('>').append(of(inside).markup);
        return new Html(markup.append("</").append(name).append('>').toString());
    }

    static Html element(String name, Html... inside) {
        return element(name, List.of(), inside);
    }

    /** With one class. */
    static Html classed(String name, String look, Html... inside) {
        return element(name, List.of("class", look), inside);
    }

    static Html of(Html... pieces) {
        return of(List.of(pieces));
    }

    static Html of(Collection<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** Text that leads to a page of the web; only text where there is no address of one. */
    static Html link(String address, String words) {
        return address == null || !isWeb(address)
                ? text(words)
                : element(
                        "a",
                        List.of("href", address, "rel", "noopener noreferrer nofollow", "target", "_blank"),
                        text(words));
    }

    /** What a click may open: an address that says {@code javascript:} does what its author likes. */
    static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
