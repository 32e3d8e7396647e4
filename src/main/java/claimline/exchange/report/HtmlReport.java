package claimline.exchange.report;

import claimline.chart.Ink;
import claimline.chart.Palette;
import claimline.exchange.picture.FontSubset;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as one HTML file that asks no other file or host for anything. Its content security policy lets the browser
 * run the one script and use the one style sheet that it carries, known by their hashes, and nothing else; the story is
 * data beside them, never markup.
 */
public final class HtmlReport {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private HtmlReport() {}

    /** @throws UncheckedIOException if the stream cannot be written */
    public static void write(Report report, OutputStream out) {
        String data = new ReportJson(report).text();
        PageBody body = new PageBody(report);
        Html[] said = {Html.text(report.title()), body.counts(), body.missing(), body.lead(), body.plain()};
        String style = fonts(data + Html.of(said).markup()) + colours() + part("page.css");
        String script = part("page.js");
        Map<String, String> parts = Map.of(
                "language", report.locale().getLanguage(),
                "title", said[0].markup(),
                "policy", policy(script, style),
                "style", style,
                "script", script,
                "counts", said[1].markup(),
                "missing", said[2].markup(),
                "lead", said[3].markup(),
                "plain", said[4].markup(),
                "data", data);
        try {
            out.write(filled(part("page.html"), parts).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String template, Map<String, String> parts) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String policy(String script, String style) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src '" + hash(script) + "'",
                "style-src '" + hash(style) + "'",
                "img-src data:",
                "font-src data:",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The letters that the report uses, and those of every date and number. */
    private static String fonts(String data) {
        String more = "0123456789 ()+-·…,.:/~%abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ년월일시분오전후";
        return FontSubset.css("Pretendard", false, data + more)
                + FontSubset.css("Pretendard SemiBold", true, data + more);
    }

    /** Colours of light and dark; paper is light whatever the screen is. */
    private static String colours() {
        return ":root{color-scheme:light;" + variables(Palette.light()) + "}\n"
                + "@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;"
                + variables(Palette.dark()) + "}}\n"
                + ":root[data-theme=dark]{color-scheme:dark;" + variables(Palette.dark()) + "}\n"
                + "@media print{:root,:root[data-theme]{color-scheme:light;" + variables(Palette.print()) + "}}\n";
    }

    private static String variables(Palette palette) {
        return Stream.of(Ink.values())
                .map(ink -> "%s:#%08x".formatted(MarksJson.ink(ink), palette.rgba(ink)))
                .collect(Collectors.joining(";"));
    }

    /** A part of the page; a style sheet or script with its line ends as written, since their hashes count them. */
    private static String part(String name) {
        String resource = "/html/" + name;
        try (InputStream in = HtmlReport.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its part " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
