package claimline.exchange.report;

import claimline.chart.KindMarks;
import claimline.comparison.Kind;
import claimline.exchange.report.Report.ClaimEntry;
import claimline.exchange.report.Report.FindingEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a spreadsheet with sheets for the matrix, claims, findings and sources: frozen headings with filters,
 * numbers and whole days as such, kinds as words and colours. Text is written as text: no cell is ever a formula.
 */
public final class XlsxReport {

    /** What a cell holds at most. */
    private static final int LONGEST = 32_000;

    private static final String VERSION = "01.0000";

    private final Report report;
    private final Locale locale;

    private XlsxReport(Report report) {
        this.report = report;
        locale = report.locale();
    }

    /** @throws UncheckedIOException if the stream cannot be written */
    public static void write(Report report, OutputStream out) {
        XlsxReport sheets = new XlsxReport(report);
        try (Workbook book = new Workbook(out, "Claimline", VERSION)) {
            book.properties().setTitle(report.title());
            sheets.matrix(sheets.sheet(book, "matrix"));
            sheets.claims(sheets.sheet(book, "claims"));
            sheets.findings(sheets.sheet(book, "findings"));
            sheets.sources(sheets.sheet(book, "sources"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Worksheet sheet(Workbook book, String key) {
        return book.newWorksheet(say("report.sheet." + key));
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }

    private void headings(Worksheet sheet, List<String> headings, int frozenColumns, int rows) {
        for (int column = 0; column < headings.size(); column++) {
            text(sheet, 0, column, headings.get(column));
            sheet.width(column, column < 2 ? 38 : 22);
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor("E9ECF1")
                .wrapText(true)
                .set();
        sheet.freezePane(frozenColumns, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows), headings.size() - 1);
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }

    private static void wrapped(Worksheet sheet, int row, int column, String text) {
        text(sheet, row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    private void kind(Worksheet sheet, int row, int column, Optional<Kind> kind) {
        kind.ifPresent(each -> {
            text(sheet, row, column, KindMarks.words(each, locale));
            sheet.style(row, column)
                    .fillColor(colour(each))
                    .verticalAlignment("top")
                    .set();
        });
    }

    /** Light grounds for dark words, told apart by colour-blind eyes. */
    private static String colour(Kind kind) {
        return switch (kind.outcome()) {
            case CONFLICT -> "F4B6BC";
            case SUSPECT -> "F5B8A3";
            case UNDECIDED -> "F5EBB8";
            case EXPLAINED -> "C6DAF0";
            case AGREEMENT -> "B4E2D6";
        };
    }

    private void matrix(Worksheet sheet) {
        List<String> headings = new ArrayList<>(
                List.of(say("report.column.question"), say("report.column.kind"), say("report.column.verdict")));
        report.sources().forEach(source -> headings.add(source.name()));
        headings(sheet, headings, 1, report.questions().size());
        int row = 1;
        for (QuestionEntry question : report.questions()) {
            wrapped(sheet, row, 0, question.question().caption().in(locale));
            kind(sheet, row, 1, question.kind());
            wrapped(
                    sheet,
                    row,
                    2,
                    question.verdict().map(each -> each.in(locale)).orElse(""));
            for (int i = 0; i < report.sources().size(); i++) {
                cell(
                        sheet,
                        row,
                        3 + i,
                        question,
                        report.sources().get(i).source().id());
            }
            row++;
        }
        for (Message message : report.missing()) {
            text(sheet, ++row, 0, message.in(locale));
        }
    }

    private void cell(Worksheet sheet, int row, int column, QuestionEntry question, String source) {
        List<ClaimEntry> claims = question.claims().stream()
                .filter(entry -> entry.claim().source().equals(source))
                .toList();
        if (claims.isEmpty()) {
            boolean silent = question.silent().contains(source);
            text(sheet, row, column, say(silent ? "report.page.notMentioned" : "report.page.notCovered"));
            sheet.style(row, column)
                    .fontColor("566072")
                    .verticalAlignment("top")
                    .set();
            return;
        }
        String printed = claims.stream()
                .map(entry -> (entry.preferred() ? "★ " : "") + entry.claim().asPrinted())
                .collect(Collectors.joining("\n"));
        text(sheet, row, column, printed);
        Optional<Kind> worst =
                claims.stream().flatMap(entry -> entry.kind().stream()).max(Comparator.comparing(Kind::outcome));
        var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
        worst.ifPresent(each -> style.fillColor(colour(each)));
        style.set();
    }

    private void claims(Worksheet sheet) {
        List<Cells> all = Cells.of(report).toList();
        headings(
                sheet,
                Cells.COLUMNS.stream()
                        .map(column -> Cells.heading(column, locale))
                        .toList(),
                2,
                all.size());
        for (int row = 0; row < all.size(); row++) {
            List<Object> values = all.get(row).values();
            for (int column = 0; column < values.size(); column++) {
                typed(sheet, row + 1, column, values.get(column), Cells.COLUMNS.get(column));
            }
        }
    }

    private static void typed(Worksheet sheet, int row, int column, Object value, String name) {
        switch (value) {
            case null -> {}
            case FuzzyDate date -> day(sheet, row, column, date);
            case String text
            when List.of("amount", "lower", "upper").contains(name) -> number(sheet, row, column, text);
            default -> text(sheet, row, column, value.toString());
        }
    }

    /** A spreadsheet holds 15 digits and no fractions; what has more stays text. */
    private static void number(Worksheet sheet, int row, int column, String amount) {
        if (amount.contains("/") || amount.chars().filter(Character::isDigit).count() > 15) {
            text(sheet, row, column, amount);
        } else {
            sheet.value(row, column, new BigDecimal(amount));
            int places = Math.max(0, amount.indexOf('.') < 0 ? 0 : amount.length() - amount.indexOf('.') - 1);
            String format = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
            sheet.style(row, column).format(format).set();
        }
    }

    /** A whole day is a date; what is rougher, finer or before 1900 stays as it is written. */
    private static void day(Worksheet sheet, int row, int column, FuzzyDate date) {
        Optional<LocalDate> day = day(date).filter(each -> each.getYear() >= 1901 && each.getYear() < 10_000);
        if (day.isPresent()) {
            sheet.value(row, column, day.get());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            text(sheet, row, column, date.toString());
        }
    }

    private static Optional<LocalDate> day(FuzzyDate date) {
        try {
            return Optional.of(LocalDate.parse(date.toString()));
        } catch (DateTimeException _) {
            return Optional.empty(); // a month, a rough date, a stretch
        }
    }

    private void findings(Worksheet sheet) {
        int all = report.questions().stream()
                .mapToInt(each -> each.findings().size())
                .sum();
        headings(
                sheet,
                List.of(
                        say("report.column.question"),
                        say("report.column.finding"),
                        say("report.column.kind"),
                        say("report.column.sources"),
                        say("report.column.flags")),
                1,
                all);
        sheet.width(1, 90);
        int row = 1;
        for (QuestionEntry question : report.questions()) {
            for (FindingEntry finding : question.findings()) {
                wrapped(sheet, row, 0, question.question().caption().in(locale));
                wrapped(sheet, row, 1, finding.sentence().in(locale));
                kind(sheet, row, 2, Optional.of(finding.kind()));
                text(sheet, row, 3, String.join("; ", finding.sources()));
                text(
                        sheet,
                        row,
                        4,
                        finding.flags().stream()
                                .map(flag -> flag.label().in(locale))
                                .collect(Collectors.joining("; ")));
                row++;
            }
        }
    }

    private void sources(Worksheet sheet) {
        headings(
                sheet,
                List.of(
                        say("report.column.source"),
                        say("report.column.title"),
                        say("report.column.author"),
                        say("report.column.published"),
                        say("report.column.publishedWords"),
                        say("report.column.language"),
                        say("report.column.address"),
                        say("report.column.answers"),
                        say("report.column.origin")),
                1,
                report.sources().size());
        int row = 1;
        for (SourceEntry entry : report.sources()) {
            text(sheet, row, 0, entry.name());
            text(sheet, row, 1, entry.source().title());
            text(sheet, row, 2, entry.source().author());
            day(sheet, row, 3, entry.source().published());
            text(sheet, row, 4, Wording.of(entry.source().published(), locale));
            text(sheet, row, 5, entry.source().language());
            text(sheet, row, 6, entry.source().url());
            sheet.value(row, 7, entry.answers());
            text(
                    sheet,
                    row,
                    8,
                    entry.links().stream().map(link -> link.in(locale)).collect(Collectors.joining("; ")));
            row++;
        }
    }
}
