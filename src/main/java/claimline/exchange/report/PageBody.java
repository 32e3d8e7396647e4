package claimline.exchange.report;

import static claimline.exchange.report.Html.element;
import static claimline.exchange.report.Html.text;

import claimline.exchange.report.Report.EventEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.Message;
import claimline.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a page says without its script: on top, for everybody, where the sources disagree; the rest as plain text for
 * who allows no scripts, to whom the timeline and the comparison would be missing.
 */
final class PageBody {

    /** More would nobody read from top to bottom; they are in the comparison. */
    private static final int MOST_DISAGREEMENTS = 100;

    private static final int MOST_PLAIN_QUESTIONS = 100;
    private static final int MOST_PLAIN_EVENTS = 1_000;

    private final Report report;
    private final Locale locale;
    private final Cards cards;
    private final List<QuestionEntry> leading;

    PageBody(Report report) {
        this.report = report;
        locale = report.locale();
        cards = new Cards(report);
        leading = report.questions().stream()
                .filter(Cards::isDisagreement)
                .limit(MOST_DISAGREEMENTS)
                .toList();
    }

    private Html say(String key, Object... arguments) {
        return text(Message.of(key, arguments).in(locale));
    }

    Html counts() {
        return text(report.counts().sentence().in(locale));
    }

    /** The conflicts and what may be a mistake, the most serious first; nothing where nothing can be compared. */
    Html lead() {
        if (report.questions().stream().noneMatch(question -> question.kind().isPresent())) {
            return Html.NOTHING;
        }
        long all = report.questions().stream().filter(Cards::isDisagreement).count();
        List<Html> inside = new ArrayList<>();
        inside.add(element("h2", List.of("id", "disagree-title"), say("report.page.disagree")));
        if (leading.isEmpty()) {
            inside.add(element("p", say("report.page.disagree.none")));
        }
        leading.forEach(question -> inside.add(cards.card(question)));
        if (all > leading.size()) {
            inside.add(Html.classed("p", "note", say("report.page.disagree.rest", all - leading.size())));
        }
        return element(
                "section", List.of("id", "disagree", "aria-labelledby", "disagree-title"), inside.toArray(Html[]::new));
    }

    /** For a browser that runs no scripts: the other questions, the events, the sources. */
    Html plain() {
        List<QuestionEntry> others = report.questions().stream()
                .filter(question -> !leading.contains(question))
                .toList();
        List<QuestionEntry> questions =
                others.stream().limit(MOST_PLAIN_QUESTIONS).toList();
        List<EventEntry> events =
                report.events().stream().limit(MOST_PLAIN_EVENTS).toList();
        return Html.of(
                Html.classed("p", "note", say("report.page.noscript")),
                section("comparison", questions.stream().map(cards::card).toList()),
                left("report.missing.questions", others.size() - questions.size()),
                section(
                        "events",
                        List.of(table(
                                List.of("when", "event", "reporters"),
                                events.stream().map(this::event).toList()))),
                left("report.missing.events", report.events().size() - events.size()),
                section(
                        "sources",
                        List.of(table(
                                List.of("source.source", "source.published", "source.from"),
                                report.sources().stream().map(this::source).toList()))));
    }

    private Html section(String key, List<Html> inside) {
        return element("section", element("h2", say("report.page." + key)), Html.of(inside));
    }

    private Html left(String key, int count) {
        return count > 0 ? Html.classed("p", "note", say(key, count)) : Html.NOTHING;
    }

    private Html table(List<String> headings, List<Html> rows) {
        Html head = Html.of(headings.stream()
                .map(key -> element("th", List.of("scope", "col"), say("report.page." + key)))
                .toList());
        return Html.classed(
                "div",
                "scroll",
                element("table", element("thead", element("tr", head)), element("tbody", Html.of(rows))));
    }

    private static Html row(Html name, Html... cells) {
        return element(
                "tr",
                name,
                Html.of(List.of(cells).stream().map(cell -> element("td", cell)).toList()));
    }

    private Html event(EventEntry entry) {
        String reporters = entry.reporters().stream().map(report::name).collect(Collectors.joining(", "));
        return row(
                element("td", text(Wording.of(entry.event().when(), locale))),
                Html.of(
                        text((entry.disputed() ? "⚠ " : "")
                                + entry.event().title().in(locale)),
                        Html.classed("p", "note", text(entry.event().summary().in(locale)))),
                text(reporters));
    }

    private Html source(SourceEntry entry) {
        String url = entry.source().url();
        return row(
                element(
                        "th",
                        List.of("scope", "row"),
                        text(entry.name()),
                        Html.classed("p", "note", text(entry.source().title()))),
                text(Wording.of(entry.source().published(), locale)),
                Html.of(
                        Html.of(entry.links().stream()
                                .map(link -> element("p", text(link.in(locale))))
                                .toList()),
                        url == null ? Html.NOTHING : Html.link(url, url)));
    }

    /** What the whole report leaves out, on lines of a list. */
    Html missing() {
        return Html.of(report.missing().stream()
                .map(message -> element("li", text(message.in(locale))))
                .toList());
    }
}
