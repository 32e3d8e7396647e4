package claimline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Kind;
import claimline.exchange.report.Report.Counts;
import claimline.exchange.report.Report.FindingEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets at the limits of what they hold. */
class SpreadsheetTest {

    @TempDir
    Path folder;

    private static SourceEntry source(int number, String url) {
        Source source = new Source(
                "s" + number,
                "Paper " + number,
                "Title",
                null,
                FuzzyDate.parse("2031-05~"),
                "en",
                url,
                null,
                List.of());
        return new SourceEntry(source, source.name(), 0, List.of());
    }

    private static Report report(List<SourceEntry> sources, int findings, String verdict) {
        Question question = new Question("q", null, "kiln", "age", "count", new LocalizedText(Map.of("en", "How old")));
        List<FindingEntry> found = IntStream.range(0, findings)
                .mapToObj(each -> new FindingEntry(
                        Kind.EQUAL, Message.of("report.verdict", "Finding", each), List.of(), List.of(), List.of()))
                .toList();
        QuestionEntry entry = new QuestionEntry(
                question,
                LocalizedText.EMPTY,
                Optional.of(Kind.EQUAL),
                Optional.of(Message.of("report.verdict", "open", verdict)),
                1,
                Set.of(),
                List.of(),
                found,
                Optional.empty());
        return new Report(
                Locale.ENGLISH,
                "Kilns",
                new Counts(sources.size(), 0, 1, 0),
                sources,
                List.of(),
                List.of(),
                List.of(entry),
                List.of(),
                List.of());
    }

    private String part(Report report, int rows, int columns, String name) throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxReport.write(report, rows, columns, out);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_has_more_rows_than_a_sheet_says_how_many_are_left_out() throws IOException {
        Report report = report(List.of(source(1, null)), 20, "");
        String words = part(report, 12, 100, "xl/sharedStrings.xml");
        assertThat(words).contains("Finding: 9<").doesNotContain("Finding: 10<");
        assertThat(words).contains("Not in this sheet, which is full: 10 rows.");
        assertThat(part(report, 12, 100, "xl/worksheets/sheet3.xml"))
                .contains("r=\"12\"")
                .doesNotContain("r=\"13\"");
        assertThat(part(report, 100, 100, "xl/sharedStrings.xml")).doesNotContain("which is full");
    }

    @Test
    void what_has_more_sources_than_a_sheet_has_columns_says_so() throws IOException {
        List<SourceEntry> sources =
                IntStream.range(0, 9).mapToObj(each -> source(each, null)).toList();
        Report report = report(sources, 1, "");
        assertThat(part(report, 100, 8, "xl/worksheets/sheet1.xml"))
                .contains("r=\"H1\"")
                .doesNotContain("r=\"I1\"");
        assertThat(part(report, 100, 8, "xl/sharedStrings.xml")).contains("4 sources");
    }

    @Test
    void a_text_too_long_for_a_cell_ends_in_an_ellipsis_and_in_a_whole_character() throws IOException {
        for (String before : List.of("", "x")) {
            String words = part(report(List.of(), 1, before + "𝄞".repeat(20_000)), 100, 8, "xl/sharedStrings.xml");
            assertThat(words).containsPattern("(𝄞|(?i)&#x1d11e;|&#119070;)(…|&#x2026;|&#8230;)</t>");
        }
    }

    @Test
    void an_article_on_the_web_is_a_link_and_nothing_else_is() throws IOException {
        Report report = report(
                List.of(source(1, "https://example.invalid/a?b=1&c=2"), source(2, "javascript:alert(1)")), 1, "");
        String links = part(report, 100, 100, "xl/worksheets/sheet4.xml");
        assertThat(links.split("<hyperlink ", -1)).hasSize(2);
        assertThat(part(report, 100, 100, "xl/worksheets/_rels/sheet4.xml.rels"))
                .contains("https://example.invalid/a?b=1&amp;c=2")
                .doesNotContain("javascript");
        assertThat(part(report, 100, 100, "xl/sharedStrings.xml")).contains("javascript:alert(1)");
    }

    @Test
    void is_printed_across_with_its_headings_on_every_page() throws IOException {
        Report report = report(List.of(source(1, null)), 1, "");
        assertThat(part(report, 100, 100, "xl/worksheets/sheet1.xml"))
                .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        assertThat(part(report, 100, 100, "xl/workbook.xml")).contains("Print_Titles");
    }

    @Test
    void rows_are_as_tall_as_their_text() throws IOException {
        String sheet = part(report(List.of(), 1, "word ".repeat(40)), 100, 100, "xl/worksheets/sheet1.xml");
        assertThat(sheet).containsPattern("<row r=\"2\" ht=\"(75|90|105)[.0]*\"");
        assertThat(XlsxCells.lines("가마가 터졌다", 14)).isEqualTo(1);
        assertThat(XlsxCells.lines("가마가 터졌다", 7)).isEqualTo(2);
        assertThat(XlsxCells.lines("one\ntwo", 40)).isEqualTo(2);
    }

    @Test
    void characters_that_xml_has_no_place_for_do_no_damage() throws Exception {
        String words = part(report(List.of(), 1, "a\u0001b\uFFFEc"), 100, 8, "xl/sharedStrings.xml");
        assertThat(words).doesNotContain("\u0001", "\uFFFE").contains("a");
    }
}
