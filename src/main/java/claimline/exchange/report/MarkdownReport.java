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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report as Markdown (CommonMark with tables): sources, the matrix, and each question with its claims and findings.
 */
public final class MarkdownReport {

    /** What Markdown or HTML would take for more than a letter. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&-]");

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
        sources();
        matrix();
        report.questions().stream()
                .filter(question -> question.kind().isPresent())
                .forEach(this::question);
        report.missing().forEach(message -> line("*" + escaped(message.in(locale)) + "*  "));
        return text.toString();
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
            line("- **" + escaped(entry.name()) + "**" + title + " · "
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
        for (ClaimEntry entry : question.claims()) {
            String details = entry.details().isEmpty() ? "" : " · " + escaped(String.join(" · ", entry.details()));
            line("- " + (entry.preferred() ? "★ " : "") + "**"
                    + escaped(report.name(entry.claim().source())) + "**: “"
                    + escaped(entry.claim().asPrinted()) + "”" + details);
        }
        line("");
        for (FindingEntry finding : question.findings()) {
            line("- **" + escaped(KindMarks.words(finding.kind(), locale)) + "** "
                    + escaped(finding.sentence().in(locale) + " (" + String.join(" · ", finding.sources()) + ")"));
        }
        line("");
        question.verdict().ifPresent(verdict -> {
            line("**" + say("report.page.verdict") + "**: " + escaped(verdict.in(locale)));
            line("");
        });
    }

    /** On one line, every sign as it is. */
    static String escaped(String words) {
        return SPECIAL.matcher(BREAK.matcher(words).replaceAll(" "))
                .replaceAll("\\\\$0")
                .strip();
    }
}
