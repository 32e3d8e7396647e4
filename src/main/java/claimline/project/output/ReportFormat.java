package claimline.project.output;

import claimline.exchange.report.CsvReport;
import claimline.exchange.report.HtmlReport;
import claimline.exchange.report.MarkdownReport;
import claimline.exchange.report.PdfReport;
import claimline.exchange.report.Report;
import claimline.exchange.report.XlsxReport;
import claimline.project.Progress;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** As what a report can be written. */
public enum ReportFormat {
    /** One web page that needs nothing else. */
    HTML,
    /** A spreadsheet: matrix, claims, findings, sources. */
    XLSX,
    /** The claims, a line each. */
    CSV,
    /** Markdown. */
    MD,
    /** For paper, with the charts in it. */
    PDF;

    private static final int MOST_QUESTIONS = 5_000;
    private static final double PAGE_STRIP = 560;

    /** As the name of a file ends. */
    public static Optional<ReportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> name.endsWith("." + each.ending()))
                .findFirst();
    }

    /** The ending of such a file's name, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the report is to have the charts of the story. */
    boolean hasCharts() {
        return this == PDF;
    }

    /** How many questions find room. */
    int mostQuestions() {
        return switch (this) {
            case PDF -> PdfReport.MOST_QUESTIONS;
            case HTML, XLSX, MD -> MOST_QUESTIONS;
            case CSV -> Integer.MAX_VALUE;
        };
    }

    /** Whether it lists events, of which very many are left out. */
    boolean hasEvents() {
        return this == HTML;
    }

    /** Whether it lists findings; a table of claims does not. */
    boolean hasFindings() {
        return this != CSV;
    }

    /** How wide value strips are to be, in pixels; empty where there are none. */
    OptionalDouble strips() {
        return switch (this) {
            case HTML -> OptionalDouble.of(PAGE_STRIP);
            case PDF -> OptionalDouble.of(PdfReport.WIDTH);
            case XLSX, CSV, MD -> OptionalDouble.empty();
        };
    }

    void write(Report report, Progress progress, OutputStream out) {
        switch (this) {
            case HTML -> HtmlReport.write(report, out);
            case XLSX -> XlsxReport.write(report, out);
            case CSV -> CsvReport.write(report, out);
            case MD -> MarkdownReport.write(report, out);
            case PDF -> PdfReport.write(report, progress::report, out);
        }
    }
}
