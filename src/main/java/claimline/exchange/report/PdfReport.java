package claimline.exchange.report;

import claimline.chart.Area;
import claimline.chart.Drawing;
import claimline.chart.Imprint;
import claimline.chart.KindMarks;
import claimline.chart.Palette;
import claimline.chart.Paper;
import claimline.chart.Stack;
import claimline.chart.TextMeasure;
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

/**
 * A report for paper, on A4: an overview, the charts, then each question that can be compared with its values, claims
 * and findings. Everything is a drawing, cut into pages between lines of text.
 */
public final class PdfReport {

    private static final Paper UPRIGHT = new Paper(Optional.of(Paper.Size.A4), false, 1);
    private static final Paper ACROSS = new Paper(Optional.of(Paper.Size.A4), true, 1);

    /** How wide text is set, in pixels; also what a value strip should be drawn for. */
    public static final double WIDTH = UPRIGHT.room().width();

    private static final double GAP = 6;

    private final Report report;
    private final Locale locale;
    private final TextMeasure measure = Typeface.measure();

    private PdfReport(Report report) {
        this.report = report;
        locale = report.locale();
    }

    /**
     * @param watch is told how far it is, and may end it
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(Report report, Watch watch, OutputStream out) {
        PdfReport sheets = new PdfReport(report);
        String title = report.title();
        try (PdfPages pages = new PdfPages(
                new About(
                        title,
                        sheets.say("report.page.comparison"),
                        report.locale().getLanguage()),
                Palette.print())) {
            add(pages, sheets.overview(), UPRIGHT, watch);
            for (Picture chart : report.charts()) {
                Drawing drawing = new Imprint(chart.title(), List.of()).above(chart.drawing(), sheets.measure);
                add(pages, drawing, drawing.width() > WIDTH ? ACROSS : UPRIGHT, watch);
            }
            sheets.questions(pages, watch);
            pages.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PdfPages pages, Drawing drawing, Paper paper, Watch watch) throws IOException {
        Paper.Cut cut = paper.cut(drawing);
        int done = 0;
        for (Area part : cut.parts()) {
            int page = done++;
            pages.add(
                    paper.sheet(),
                    (_, _) -> watch.at(page, cut.parts().size()),
                    new PdfPages.Part(drawing, part, cut.scale(), Paper.margin(), Paper.margin()));
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(locale);
    }

    private Drawing text(String title, List<String> lines) {
        return new Imprint(title, lines).above(new Drawing(WIDTH, 1, List.of()), measure);
    }

    private Drawing overview() {
        List<Drawing> parts = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        counts.add(report.counts().sentence().in(locale));
        report.missing().forEach(message -> counts.add(message.in(locale)));
        parts.add(text(report.title(), counts));
        parts.add(text(
                say("report.page.sources"),
                report.sources().stream().map(this::source).toList()));
        return Stack.of(parts, GAP);
    }

    private String source(SourceEntry entry) {
        List<String> parts = new ArrayList<>(List.of(entry.name()));
        if (!entry.source().title().equals(entry.name())) {
            parts.add(entry.source().title());
        }
        parts.add(Wording.of(entry.source().published(), locale));
        Optional.ofNullable(entry.source().url()).ifPresent(parts::add);
        entry.links().forEach(link -> parts.add(link.in(locale)));
        return String.join(" · ", parts);
    }

    private void questions(PdfPages pages, Watch watch) throws IOException {
        List<Drawing> parts = report.questions().stream()
                .filter(question -> question.kind().isPresent())
                .map(this::question)
                .toList();
        if (!parts.isEmpty()) {
            add(pages, Stack.of(parts, GAP), UPRIGHT, watch);
        }
    }

    private Drawing question(QuestionEntry question) {
        List<String> kind = new ArrayList<>();
        question.kind().ifPresent(each -> kind.add(KindMarks.words(each, locale)));
        question.verdict().ifPresent(verdict -> kind.add(say("report.page.verdict") + ": " + verdict.in(locale)));
        List<Drawing> parts = new ArrayList<>();
        parts.add(text(question.question().caption().in(locale), kind));
        question.strip().ifPresent(parts::add);
        parts.add(text("", question.claims().stream().map(this::claim).toList()));
        parts.add(text("", question.findings().stream().map(this::finding).toList()));
        return Stack.of(parts, 0);
    }

    private String claim(ClaimEntry entry) {
        return (entry.preferred() ? "★ " : "– ")
                + report.name(entry.claim().source())
                + ": “" + entry.claim().asPrinted() + "”"
                + (entry.details().isEmpty() ? "" : " · " + String.join(" · ", entry.details()));
    }

    private String finding(FindingEntry finding) {
        return KindMarks.words(finding.kind(), locale) + ": "
                + finding.sentence().in(locale) + " (" + String.join(" · ", finding.sources()) + ")";
    }
}
