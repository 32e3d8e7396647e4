package claimline.exchange.report;

import claimline.chart.KindMarks;
import claimline.exchange.report.Report.ClaimEntry;
import claimline.exchange.report.Report.FindingEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.Message;
import claimline.model.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report as Markdown (CommonMark with tables): where the sources disagree, the matrix, the other questions that can
 * be compared, the sources.
 */
public final class MarkdownReport {

    /** What Markdown or HTML would take for more than a letter. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    /** What would end an address, or mean something in it. */
    private static final Pattern ADDRESS = Pattern.compile("[\\s\\p{Cntrl}<>\\\\|`]");

    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Report report;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Report report) {
        this.report = report;
        locale = report.locale();
    }

    /** @throws UncheckedIOException if the stream cannot be written */
    public static void write(Report report, OutputStream out) {
        try {
            out.write(new MarkdownReport(report).text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        line("# " + escaped(report.title()));
        line("");
        line(escaped(report.counts().sentence().in(locale)));
        report.missing().forEach(message -> line("\\\n*" + escaped(message.in(locale)) + "*"));
        line("");
        questions("report.page.disagree", Cards::isDisagreement);
        matrix();
        questions("report.page.findings", question -> question.kind().isPresent() && !Cards.isDisagreement(question));
        sources();
        return text.toString();
    }

    private void questions(String key, Predicate<QuestionEntry> wanted) {
        List<QuestionEntry> found = report.questions().stream().filter(wanted).toList();
        if (!found.isEmpty()) {
            line("## " + say(key));
            line("");
            found.forEach(this::question);
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String say(String key, Object... arguments) {
        return escaped(Message.of(key, arguments).in(locale));
    }

    private void sources() {
        line("## " + say("report.page.sources"));
        line("");
        for (SourceEntry entry : report.sources()) {
            String title = entry.source().title().equals(entry.name())
                    ? ""
                    : ": " + escaped(entry.source().title());
            line("- **" + link(entry) + "**" + title + " · "
                    + escaped(Wording.of(entry.source().published(), locale)));
            entry.links().forEach(link -> line("  - " + escaped(link.in(locale))));
        }
        line("");
    }

    private void matrix() {
        line("## " + say("report.page.comparison"));
        line("");
        line("| " + say("report.page.question") + " | "
                + report.sources().stream().map(entry -> escaped(entry.name())).collect(Collectors.joining(" | "))
                + " |");
        line("|" + " --- |".repeat(report.sources().size() + 1));
        report.questions().forEach(this::row);
        line("");
    }

    private void row(QuestionEntry question) {
        String kind = question.kind()
                .map(each -> " **" + escaped(KindMarks.words(each, locale)) + "**")
                .orElse("");
        line("| " + escaped(question.question().caption().in(locale)) + kind + " | "
                + report.sources().stream()
                        .map(source -> cell(question, source.source().id()))
                        .collect(Collectors.joining(" | "))
                + " |");
    }

    private String cell(QuestionEntry question, String source) {
        List<ClaimEntry> claims = question.claims().stream()
                .filter(entry -> entry.claim().source().equals(source))
                .toList();
        return claims.isEmpty()
                ? question.silent().contains(source) ? "*" + say("report.page.notMentioned") + "*" : ""
                : claims.stream()
                        .map(entry -> escaped(entry.claim().asPrinted()))
                        .collect(Collectors.joining("; "));
    }

    private void question(QuestionEntry question) {
        line("### " + escaped(question.question().caption().in(locale)));
        line("");
        question.findings().stream().limit(1).forEach(finding -> {
            line(finding(finding));
            line("");
        });
        question.claims().forEach(entry -> line("- " + claim(entry)));
        line("");
        question.findings().stream().skip(1).forEach(finding -> line("* " + finding(finding)));
        if (question.findings().size() > 1) {
            line("");
        }
        question.verdict().ifPresent(verdict -> {
            line("**" + say("report.page.verdict") + "**: " + escaped(verdict.in(locale)));
            line("");
        });
    }

    private String claim(ClaimEntry entry) {
        String details = entry.details().isEmpty() ? "" : " · " + escaped(String.join(" · ", entry.details()));
        String source = report.sources().stream()
                .filter(each -> each.source().id().equals(entry.claim().source()))
                .map(MarkdownReport::link)
                .findFirst()
                .orElseGet(() -> escaped(entry.claim().source()));
        return (entry.preferred() ? "★ " : "") + "**" + source + "**: “"
                + escaped(entry.claim().asPrinted()) + "”" + details;
    }

    private String finding(FindingEntry finding) {
        return "**" + escaped(KindMarks.words(finding.kind(), locale)) + "** "
                + escaped(finding.sentence().in(locale) + " (" + String.join(" · ", finding.sources()) + ")");
    }

    /** The name of a source, which leads to its article where that is on the web. */
    private static String link(SourceEntry entry) {
        String url = entry.source().url();
        return url == null || !Html.isWeb(url)
                ? escaped(entry.name())
                : "[" + escaped(entry.name()) + "](<" + ADDRESS.matcher(url).replaceAll(MarkdownReport::encoded) + ">)";
    }

    private static String encoded(MatchResult sign) {
        return "%%%02X".formatted((int) sign.group().charAt(0));
    }

    /** On one line, every sign as it is. */
    static String escaped(String words) {
        return SPECIAL.matcher(BREAK.matcher(words).replaceAll(" "))
                .replaceAll("\\\\$0")
                .strip();
    }
}
