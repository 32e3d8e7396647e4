package claimline.exchange.report;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a spreadsheet with sheets for the matrix, claims, findings and sources: frozen headings with filters,
 * numbers and whole days as such, kinds as words and colours. Text is written as text: no cell is ever a formula.
 */
public final class XlsxReport {

    private static final String VERSION = "01.0000";

    /** Question, kind and verdict. */
    private static final int BEFORE_SOURCES = 3;

    private static final Map<String, Integer> WIDTHS = Map.of(
            "questionId",
            14,
            "question",
            36,
            "asPrinted",
            30,
            "value",
            26,
            "verdict",
            40,
            "kind",
            22,
            "finding",
            90,
            "title",
            44,
            "address",
            50);

    /** In points. */
    private static final double LINE = 15;

    private static final List<String> NUMBERS = List.of("amount", "lower", "upper");

    private final Report report;
    private final Locale locale;
    private final int rows;
    private final int columns;

    /** Of the columns of the sheet that is being written. */
    private final List<Integer> widths = new ArrayList<>();

    /** How many lines the row that is being written has in its tallest cell. */
    private int lines = 1;

    private XlsxReport(Report report, int rows, int columns) {
        this.report = report;
        this.rows = rows;
        this.columns = columns;
        locale = report.locale();
    }

    /** @throws UncheckedIOException if the stream cannot be written */
    public static void write(Report report, OutputStream out) {
        write(report, Worksheet.MAX_ROWS, Worksheet.MAX_COLS, out);
    }

    /** What has more rows or columns than a sheet says on its last row how many are left out. */
    static void write(Report report, int rows, int columns, OutputStream out) {
        XlsxReport sheets = new XlsxReport(report, rows, columns);
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

    /** To be printed across, as wide as the paper, with its headings on every page. */
    private Worksheet sheet(Workbook book, String key) {
        Worksheet sheet = book.newWorksheet(say("report.sheet." + key));
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        return sheet;
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(locale);
    }

    /** How many of so many rows there is room for, below the headings and above a row on what is left out. */
    private int room(int all) {
        return Math.min(all, rows - 2);
    }

    private void left(Worksheet sheet, int all) {
        if (all > room(all)) {
            XlsxCells.text(sheet, rows - 1, 0, say("report.missing.rows", all - room(all)));
        }
    }

    private void headings(Worksheet sheet, List<String> keys, List<String> more, int frozenColumns, int rows) {
        widths.clear();
        keys.forEach(key -> widths.add(WIDTHS.getOrDefault(key, 18)));
        more.forEach(_ -> widths.add(24));
        int column = 0;
        for (int width : widths) {
            String words =
                    column < keys.size() ? say("report.column." + keys.get(column)) : more.get(column - keys.size());
            sheet.width(column, width);
            lines = Math.max(lines, XlsxCells.lines(words, width));
            XlsxCells.text(sheet, 0, column++, words);
        }
        end(sheet, 0);
        sheet.range(0, 0, 0, column - 1)
                .style()
                .bold()
                .fillColor("E9ECF1")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(frozenColumns, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows), column - 1);
    }

    private void wrapped(Worksheet sheet, int row, int column, String text) {
        lines = Math.max(lines, XlsxCells.lines(text, widths.get(column)));
        XlsxCells.wrapped(sheet, row, column, text);
    }

    /** Makes a row as tall as its text. */
    private void end(Worksheet sheet, int row) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(lines * LINE, Worksheet.MAX_ROW_HEIGHT));
        }
        lines = 1;
    }

    private void matrix(Worksheet sheet) {
        List<SourceEntry> sources =
                report.sources().stream().limit(columns - BEFORE_SOURCES).toList();
        List<String> names = sources.stream().map(SourceEntry::name).toList();
        int all = room(report.questions().size());
        headings(sheet, List.of("question", "kind", "verdict"), names, 1, all);
        int row = 1;
        for (QuestionEntry question : report.questions().subList(0, all)) {
            wrapped(sheet, row, 0, question.question().caption().in(locale));
            XlsxCells.kind(sheet, row, 1, question.kind(), locale);
            String verdict = question.verdict().map(each -> each.in(locale)).orElse("");
            wrapped(sheet, row, 2, verdict);
            for (int i = 0; i < sources.size(); i++) {
                cell(
                        sheet,
                        row,
                        BEFORE_SOURCES + i,
                        question,
                        sources.get(i).source().id());
            }
            end(sheet, row++);
        }
        List<Message> missing = new ArrayList<>(report.missing());
        if (sources.size() < report.sources().size()) {
            missing.add(Message.of("chart.missing.sources", report.sources().size() - sources.size()));
        }
        for (Message message : missing) {
            XlsxCells.text(sheet, ++row, 0, message.in(locale));
        }
    }

    private void cell(Worksheet sheet, int row, int column, QuestionEntry question, String source) {
        List<ClaimEntry> claims = question.claims().stream()
                .filter(entry -> entry.claim().source().equals(source))
                .toList();
        if (claims.isEmpty()) {
            boolean silent = question.silent().contains(source);
            XlsxCells.text(sheet, row, column, say(silent ? "report.page.notMentioned" : "report.page.notCovered"));
            sheet.style(row, column)
                    .fontColor("566072")
                    .verticalAlignment("top")
                    .set();
            return;
        }
        String printed = claims.stream()
                .map(entry -> (entry.preferred() ? "★ " : "") + entry.claim().asPrinted())
                .collect(Collectors.joining("\n"));
        wrapped(sheet, row, column, printed);
        Optional<Kind> worst =
                claims.stream().flatMap(entry -> entry.kind().stream()).max(Comparator.comparing(Kind::outcome));
        XlsxCells.ground(sheet, row, column, worst);
    }

    private void claims(Worksheet sheet) {
        List<Cells> all = Cells.of(report).toList();
        headings(sheet, Cells.COLUMNS, List.of(), 2, room(all.size()));
        int row = 1;
        for (Cells cells : all.subList(0, room(all.size()))) {
            List<Object> values = cells.values();
            for (int column = 0; column < values.size(); column++) {
                typed(sheet, row, column, values.get(column), Cells.COLUMNS.get(column));
            }
            XlsxCells.ground(sheet, row, Cells.COLUMNS.indexOf("kind"), cells.found());
            end(sheet, row++);
        }
        left(sheet, all.size());
    }

    private void typed(Worksheet sheet, int row, int column, Object value, String name) {
        switch (value) {
            case null -> {}
            case FuzzyDate date -> XlsxCells.day(sheet, row, column, date);
            case String text when NUMBERS.contains(name) -> XlsxCells.number(sheet, row, column, text);
            default -> wrapped(sheet, row, column, value.toString());
        }
    }

    private record Found(QuestionEntry question, FindingEntry finding) {}

    private void findings(Worksheet sheet) {
        List<Found> all = report.questions().stream()
                .flatMap(question -> question.findings().stream().map(finding -> new Found(question, finding)))
                .toList();
        headings(sheet, List.of("question", "finding", "kind", "sources", "flags"), List.of(), 1, room(all.size()));
        int row = 1;
        for (Found each : all.subList(0, room(all.size()))) {
            FindingEntry finding = each.finding();
            String flags = finding.flags().stream()
                    .map(flag -> flag.label().in(locale))
                    .collect(Collectors.joining("; "));
            wrapped(sheet, row, 0, each.question().question().caption().in(locale));
            wrapped(sheet, row, 1, finding.sentence().in(locale));
            XlsxCells.kind(sheet, row, 2, Optional.of(finding.kind()), locale);
            wrapped(sheet, row, 3, String.join("; ", finding.sources()));
            wrapped(sheet, row, 4, flags);
            end(sheet, row++);
        }
        left(sheet, all.size());
    }

    private void sources(Worksheet sheet) {
        List<SourceEntry> all = report.sources();
        List<String> keys = List.of(
                "source", "title", "author", "published", "publishedWords", "language", "address", "answers", "origin");
        headings(sheet, keys, List.of(), 1, room(all.size()));
        int row = 1;
        for (SourceEntry entry : all.subList(0, room(all.size()))) {
            String links = entry.links().stream().map(link -> link.in(locale)).collect(Collectors.joining("; "));
            wrapped(sheet, row, 0, entry.name());
            wrapped(sheet, row, 1, entry.source().title());
            wrapped(sheet, row, 2, entry.source().author());
            XlsxCells.day(sheet, row, 3, entry.source().published());
            wrapped(sheet, row, 4, Wording.of(entry.source().published(), locale));
            wrapped(sheet, row, 5, entry.source().language());
            XlsxCells.address(sheet, row, 6, entry.source().url());
            sheet.value(row, 7, entry.answers());
            wrapped(sheet, row, 8, links);
            end(sheet, row++);
        }
        left(sheet, all.size());
    }
}
