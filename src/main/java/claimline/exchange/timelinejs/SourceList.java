package claimline.exchange.timelinejs;

import claimline.exchange.text.Markup;
import claimline.model.Source;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sources of an event that found no place beside its slide, at the end of its text, marked so as to be told. */
final class SourceList {

    private static final String BEGIN = "<ul class=\"claimline-sources\">";
    private static final Pattern WHOLE = Pattern.compile("\\s*" + BEGIN + ".*?</ul>", Pattern.DOTALL);

    private SourceList() {}

    static String of(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .map(source -> "<li>" + Markup.escaped(named(source)) + "</li>")
                        .collect(Collectors.joining("", BEGIN, "</ul>"));
    }

    private static String named(Source source) {
        String publisher = source.publisher() == null ? "" : source.publisher() + ": ";
        return publisher + source.title() + (source.url() == null ? "" : " " + source.url());
    }

    static String without(String text) {
        return WHOLE.matcher(text).replaceAll("");
    }
}
