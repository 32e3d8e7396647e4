package claimline.exchange.report;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.Ink;
import claimline.chart.KindMarks;
import claimline.chart.Palette;
import claimline.chart.Paper;
import claimline.chart.Prose;
import claimline.chart.Prose.Paragraph;
import claimline.chart.TextMeasure;
import claimline.comparison.Kind.Outcome;
import claimline.exchange.picture.PdfPages;
import claimline.exchange.picture.Pictures.About;
import claimline.exchange.picture.Typeface;
import claimline.exchange.picture.Watch;
import claimline.exchange.report.Report.ClaimEntry;
import claimline.exchange.report.Report.FindingEntry;
import claimline.exchange.report.Report.Picture;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.Message;
import claimline.model.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A report for paper, on A4: where the sources disagree, the charts, the other questions that can be compared, the
 * sources; with numbers on the pages and an outline. A question stays on one page where that holds it; else its heading
 * stands on each page that it goes on.
 */
public final class PdfReport {

    private static final Paper UPRIGHT = new Paper(Optional.of(Paper.Size.A4), false, 1);
    private static final Paper ACROSS = new Paper(Optional.of(Paper.Size.A4), true, 1);

    /** How wide text is set, in pixels; also what a value strip should be drawn for. */
    public static final double WIDTH = UPRIGHT.room().width();

    /** More would nobody print. */
    public static final int MOST_QUESTIONS = 200;

    /** What should find room below what stands on a page already, of a question that no page holds. */
    private static final double SOME_OF_IT = 200;

    private static final double CHAPTER = 17;
    private static final double QUESTION = 14;
    private static final double FOOT = 10;
    private static final double INDENT = 12;

    private final Report report;
    private final Locale locale;
    private final TextMeasure measure = Typeface.measure();
    private final PdfPages pages;
    private final Watch watch;

    private PdfReport(Report report, PdfPages pages, Watch watch) {
        this.report = report;
        this.pages = pages;
        this.watch = watch;
        locale = report.locale();
    }

    /**
     * @param watch is told how far it is, and may end it
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Report report, Watch watch, OutputStream out) {
        String subject = Message.of("report.page.comparison").in(report.locale());
        About about = new About(report.title(), subject, report.locale().getLanguage());
        try (PdfPages pages = new PdfPages(about, Palette.print())) {
            PdfReport sheets = new PdfReport(report, pages, watch);
            sheets.front();
            sheets.charts();
            sheets.rest();
            sheets.feet();
            pages.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(locale);
    }

    private Drawing text(List<Paragraph> paragraphs) {
        return Prose.of(paragraphs, WIDTH, measure);
    }

    private Drawing text(Paragraph... paragraphs) {
        return text(List.of(paragraphs));
    }

    private void front() throws IOException {
        PdfFlow flow = new PdfFlow(pages, UPRIGHT, watch);
        List<Paragraph> head = new ArrayList<>();
        head.add(Paragraph.heading(report.title(), 22));
        head.add(Paragraph.of(report.counts().sentence().in(locale), Ink.TEXT_MUTED));
        report.missing().forEach(message -> head.add(Paragraph.of(message.in(locale), Ink.TEXT_MUTED)));
        flow.put(text(head));
        if (report.questions().stream().anyMatch(question -> question.kind().isPresent())) {
            chapter(flow, say("report.page.disagree"));
        }
        if (report.questions().stream().noneMatch(Cards::isDisagreement)) {
            flow.put(text(Paragraph.of(say("report.page.disagree.none"), Ink.TEXT)));
        }
        questions(flow, Cards::isDisagreement);
        flow.end();
    }

    private void chapter(PdfFlow flow, String title) throws IOException {
        flow.gap(22);
        flow.need(140);
        flow.entry(title, 0);
        flow.put(text(Paragraph.heading(title, CHAPTER)));
        flow.gap(6);
    }

    private void charts() throws IOException {
        PdfFlow upright = new PdfFlow(pages, UPRIGHT, watch);
        for (Picture chart : report.charts()) {
            boolean across = chart.drawing().width() > WIDTH;
            PdfFlow flow = across ? new PdfFlow(pages, ACROSS, watch) : upright;
            if (across) {
                upright.end();
            }
            flow.gap(22);
            flow.need(Math.min(chart.drawing().height() + 40, UPRIGHT.room().height() / 2));
            flow.entry(chart.title(), 0);
            flow.put(text(Paragraph.heading(chart.title(), CHAPTER)));
            flow.gap(6);
            flow.put(chart.drawing());
            if (across) {
                flow.end();
            }
        }
        upright.end();
    }

    private void rest() throws IOException {
        PdfFlow flow = new PdfFlow(pages, UPRIGHT, watch);
        Predicate<QuestionEntry> compared = question -> question.kind().isPresent() && !Cards.isDisagreement(question);
        if (report.questions().stream().anyMatch(compared)) {
            chapter(flow, say("report.page.comparison"));
            questions(flow, compared);
        }
        if (!report.sources().isEmpty()) {
            chapter(flow, say("report.page.sources"));
            for (SourceEntry entry : report.sources()) {
                flow.put(source(entry));
                flow.gap(8);
            }
        }
        flow.end();
    }

    private Drawing source(SourceEntry entry) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(Paragraph.heading(entry.name(), 12));
        if (!entry.source().title().equals(entry.name())) {
            lines.add(Paragraph.of(entry.source().title(), Ink.TEXT).indented(INDENT));
        }
        lines.add(Paragraph.of(Wording.of(entry.source().published(), locale), Ink.TEXT_MUTED)
                .indented(INDENT));
        Optional.ofNullable(entry.source().url())
                .ifPresent(url -> lines.add(Paragraph.of(url, Ink.TEXT_MUTED).indented(INDENT)));
        entry.links()
                .forEach(link ->
                        lines.add(Paragraph.of(link.in(locale), Ink.TEXT_MUTED).indented(INDENT)));
        return text(lines);
    }

    private void questions(PdfFlow flow, Predicate<QuestionEntry> wanted) throws IOException {
        for (QuestionEntry question : report.questions().stream().filter(wanted).toList()) {
            String title = question.question().caption().in(locale);
            Drawing again = text(Paragraph.heading(say("report.continued", title), QUESTION));
            flow.gap(16);
            List<Drawing> pieces = pieces(question);
            double all = pieces.stream().mapToDouble(Drawing::height).sum();
            flow.need(all <= UPRIGHT.room().height() ? all : SOME_OF_IT);
            flow.entry(title, 1);
            flow.together(pieces, again);
        }
    }

    /** Heading and what is found first stand together, claims may be parted from each other. */
    private List<Drawing> pieces(QuestionEntry question) {
        List<Paragraph> head = new ArrayList<>();
        head.add(Paragraph.heading(question.question().caption().in(locale), QUESTION));
        question.kind()
                .ifPresent(kind -> head.add(new Paragraph(
                        KindMarks.words(kind, locale),
                        12,
                        true,
                        kind.outcome() == Outcome.CONFLICT ? Ink.CONFLICT : Ink.TEXT_MUTED,
                        0,
                        2)));
        List<FindingEntry> findings = question.findings();
        findings.stream().limit(1).forEach(finding -> head.add(Paragraph.of(sentence(finding), Ink.TEXT)));
        List<Drawing> pieces = new ArrayList<>();
        pieces.add(text(head));
        question.strip().ifPresent(pieces::add);
        question.claims().forEach(claim -> pieces.add(text(claim(claim))));
        findings.stream()
                .skip(1)
                .forEach(finding -> pieces.add(text(Paragraph.of(
                        KindMarks.words(finding.kind(), locale) + ": " + sentence(finding), Ink.TEXT_MUTED))));
        question.verdict()
                .ifPresent(verdict -> pieces.add(text(new Paragraph(
                        say("report.page.verdict") + ": " + verdict.in(locale), 12, true, Ink.TEXT, 0, 6))));
        return pieces;
    }

    private Paragraph claim(ClaimEntry entry) {
        String words =
                (entry.preferred() ? "★ " : "– ") + report.name(entry.claim().source()) + ": “"
                        + entry.claim().asPrinted() + "”"
                        + (entry.details().isEmpty() ? "" : " · " + String.join(" · ", entry.details()));
        return Paragraph.of(words, Ink.TEXT).indented(INDENT);
    }

    private String sentence(FindingEntry finding) {
        return finding.sentence().in(locale) + " (" + String.join(" · ", finding.sources()) + ")";
    }

    /** The number of each page of how many, in the margin below. */
    private void feet() throws IOException {
        for (int page = 0; page < pages.count(); page++) {
            Paragraph words = new Paragraph(
                    (page + 1) + " / " + pages.count() + " · " + report.title(), FOOT, false, Ink.TEXT_MUTED, 0, 0);
            Drawing foot = Prose.of(List.of(words), WIDTH, measure);
            Area line = new Area(0, 0, WIDTH, FOOT * 1.45);
            double y = pages.height(page) - Paper.margin() + 8;
            pages.over(page, watch, new PdfPages.Part(foot, line, 1, Paper.margin(), y));
        }
    }
}
