package claimline.exchange.report;

import claimline.chart.KindMarks;
import claimline.comparison.Kind;
import claimline.comparison.Kind.Outcome;
import claimline.exchange.report.Report.ClaimEntry;
import claimline.exchange.report.Report.FindingEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.Message;
import claimline.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions as cards of HTML, to be read from top to bottom: what the matter is, in one sentence; what each source
 * printed, with the way to its article; what the analyst decided.
 */
final class Cards {

    /** Findings of the same weight say much the same. */
    private static final int MOST_SENTENCES = 3;

    private static final int MOST_IN_FULL = 8;

    private static final Set<Outcome> DISAGREEMENTS = Set.of(Outcome.CONFLICT, Outcome.SUSPECT);

    private final Report report;
    private final Locale locale;
    private final Map<String, SourceEntry> sources;

    Cards(Report report) {
        this.report = report;
        locale = report.locale();
        sources = report.sources().stream()
                .collect(Collectors.toMap(entry -> entry.source().id(), entry -> entry));
    }

    /**
     * Whether sources contradict each other, or one of them may have erred, or the analyst said what to think of what
     * cannot be decided: what a reader wants to see first.
     */
    static boolean isDisagreement(QuestionEntry question) {
        return question.kind()
                .map(Kind::outcome)
                .filter(outcome -> DISAGREEMENTS.contains(outcome)
                        || outcome == Outcome.UNDECIDED && question.verdict().isPresent())
                .isPresent();
    }

    Html card(QuestionEntry question) {
        return Html.element(
                "article",
                List.of("class", "card", "data-question", question.question().id()),
                Html.element("h3", Html.text(question.question().caption().in(locale) + " "), chip(question)),
                sentences(question),
                Html.classed("ul", "claims", claims(question)),
                silent(question),
                verdict(question));
    }

    private Html chip(QuestionEntry question) {
        return question.kind().map(this::chip).orElse(Html.NOTHING);
    }

    private Html chip(Kind kind) {
        String look = "chip chip-" + kind.outcome().name().toLowerCase(Locale.ROOT);
        return Html.classed("span", look, Html.text(KindMarks.words(kind, locale)));
    }

    /** Of the most serious findings, each sentence once. */
    private Html sentences(QuestionEntry question) {
        Map<String, List<FindingEntry>> serious = question.findings().stream()
                .filter(finding -> question.kind()
                        .filter(kind -> kind.outcome() == finding.kind().outcome())
                        .isPresent())
                .collect(Collectors.groupingBy(
                        finding -> finding.sentence().in(locale), LinkedHashMap::new, Collectors.toList()));
        List<Html> lines = new ArrayList<>();
        serious.entrySet().stream()
                .limit(MOST_SENTENCES)
                .forEach(each -> lines.add(
                        Html.classed("p", "sentence", Html.text(each.getKey() + " "), about(each.getValue()))));
        if (serious.size() > MOST_SENTENCES) {
            String rest = Message.of("report.page.sentences", serious.size() - MOST_SENTENCES)
                    .in(locale);
            lines.add(Html.classed("p", "note", Html.text(rest)));
        }
        return Html.of(lines);
    }

    /** Between whom, and what else there is to it. */
    private Html about(List<FindingEntry> alike) {
        Stream<String> sources = alike.stream().flatMap(finding -> finding.sources().stream());
        Stream<String> flags = alike.stream()
                .flatMap(finding -> finding.flags().stream())
                .map(flag -> flag.label().in(locale));
        String words = Stream.concat(sources, flags).distinct().collect(Collectors.joining(" · "));
        return Html.classed("span", "muted", Html.text("(" + words + ")"));
    }

    /** What several sources printed alike stands once; of very many claims, who else is said to say so is left out. */
    private Html claims(QuestionEntry question) {
        boolean few = question.claims().size() <= MOST_IN_FULL;
        Map<List<Object>, List<ClaimEntry>> alike = new LinkedHashMap<>();
        for (ClaimEntry entry : question.claims()) {
            List<Object> said = List.of(
                    entry.claim().asPrinted(),
                    few ? entry.details() : Wording.of(entry.claim().value(), locale),
                    entry.preferred(),
                    few ? entry.kind() : "");
            alike.computeIfAbsent(said, _ -> new ArrayList<>()).add(entry);
        }
        return Html.of(alike.values().stream().map(this::line).toList());
    }

    private Html line(List<ClaimEntry> alike) {
        ClaimEntry first = alike.getFirst();
        boolean same = alike.stream().allMatch(entry -> entry.details().equals(first.details()));
        Optional<Kind> worst =
                alike.stream().flatMap(entry -> entry.kind().stream()).max(Comparator.comparing(Kind::outcome));
        List<Html> who = new ArrayList<>();
        for (ClaimEntry entry : alike) {
            who.add(Html.text(who.isEmpty() ? " — " : ", "));
            who.add(source(entry.claim().source()));
        }
        return Html.element(
                "li",
                worst.map(this::sign).orElse(Html.NOTHING),
                Html.text(first.preferred() ? "★ " : ""),
                quotation(first),
                Html.of(who),
                first.details().isEmpty() || !same
                        ? Html.NOTHING
                        : Html.classed("span", "muted", Html.text(" · " + String.join(" · ", first.details()))));
    }

    private Html sign(Kind kind) {
        return Html.classed(
                "span",
                "sign sign-" + kind.outcome().name().toLowerCase(Locale.ROOT),
                Html.text(KindMarks.sign(kind)),
                Html.classed("span", "hidden", Html.text(" " + kind.label().in(locale) + ": ")));
    }

    /** In the language of who printed it, which a voice that reads it aloud needs to know. */
    private Html quotation(ClaimEntry entry) {
        SourceEntry source = sources.get(entry.claim().source());
        String language = source == null ? null : source.source().language();
        Html words = Html.text("“" + entry.claim().asPrinted() + "”");
        return Html.element("strong", language == null ? List.of() : List.of("lang", language), words);
    }

    private Html source(String id) {
        SourceEntry entry = sources.get(id);
        if (entry == null) {
            return Html.text(id);
        }
        String day = Wording.of(entry.source().published(), locale);
        return Html.element(
                "span",
                List.of("data-source", id),
                Html.link(entry.source().url(), entry.name()),
                Html.classed("span", "muted", Html.text(" (" + day + ")")));
    }

    private Html silent(QuestionEntry question) {
        String names = question.silent().stream()
                .filter(sources::containsKey)
                .map(report::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Html.NOTHING
                : Html.classed(
                        "p",
                        "note",
                        Html.text(Message.of("report.page.silent", names).in(locale)));
    }

    private Html verdict(QuestionEntry question) {
        return question.verdict()
                .map(verdict -> Html.classed(
                        "p",
                        "verdict",
                        Html.element(
                                "strong",
                                Html.text(Message.of("report.page.verdict").in(locale) + ": ")),
                        Html.text(verdict.in(locale))))
                .orElse(Html.NOTHING);
    }
}
