package claimline.project.output;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.report.Hostile;
import claimline.project.Progress;
import claimline.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports on a story whose texts try to be more than text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

    @TempDir
    static Path folder;

    private Path project;

    @BeforeAll
    void project() throws IOException {
        Path story = Files.writeString(folder.resolve("hostile.json"), Hostile.DOCUMENT);
        project = folder.resolve("hostile.claimline");
        Project.importDocument(story, project).close();
    }

    private byte[] written(ReportFormat format, Locale locale) {
        try (Project open = Project.open(project)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Output(open).report(format, Scope.ALL, locale, Progress.NONE, out);
            return out.toByteArray();
        }
    }

    private String text(ReportFormat format) {
        return new String(written(format, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void the_same_story_gives_the_same_file(ReportFormat format) {
        byte[] once = written(format, Locale.KOREAN);
        assertThat(once).isNotEmpty();
        if (format != ReportFormat.XLSX && format != ReportFormat.PDF) { // which carry the time they were made
            assertThat(written(format, Locale.KOREAN)).isEqualTo(once);
        }
    }

    @Test
    void the_page_has_one_script_one_style_and_data() {
        Document page = Jsoup.parse(text(ReportFormat.HTML));
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("script[type=application/json]")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("[src], link, img, iframe, [style], [onclick]")).isEmpty();
        assertThat(page.title()).contains("<script>");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; script-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void formulas_in_csv_are_defused() throws IOException {
        String csv = text(ReportFormat.CSV);
        assertThat(csv).startsWith("\uFEFF");
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
        assertThat(records).hasSize(5);
        CSVRecord first = records.getFirst();
        assertThat(first.get("As printed")).isEqualTo("'" + Hostile.FORMULA);
        assertThat(first.get("Held by")).isEqualTo("'@SUM(A1)");
        assertThat(first.get("Amount")).isEqualTo("5600000");
        assertThat(records)
                .allSatisfy(line -> assertThat(line.stream()).noneMatch(cell -> cell.matches("[=+@\\t-].*")));
    }

    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.write(folder.resolve("report.xlsx"), written(ReportFormat.XLSX, Locale.ENGLISH));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void a_spreadsheet_has_typed_cells_filters_and_frozen_headings() throws IOException {
        Map<String, String> parts = parts();
        assertThat(parts.get("xl/workbook.xml")).contains("Matrix", "Claims", "Findings", "Sources");
        List<String> sheets = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            sheets.add(parts.get("xl/worksheets/sheet" + i + ".xml"));
        }
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet)
                        .contains("<autoFilter")
                        .contains("frozen")
                        .doesNotContain("<f>"));
        assertThat(sheets.get(1)).contains("<v>5600000</v>").containsPattern("<v>479\\d\\d(\\.0)?</v>"); // 1 May 2031
        assertThat(parts.get("xl/styles.xml")).contains("F4B6BC").contains("yyyy-mm-dd");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=HYPERLINK", "! conflict", "&lt;/script&gt;");
    }

    @Test
    void markdown_says_what_is_said_and_no_more() {
        String markdown = text(ReportFormat.MD);
        Document page = Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).containsOnly("https://example.invalid/a?b=1&c=%3Cd%3E");
        assertThat(page.select("h1").text()).isEqualTo(Hostile.SCRIPT + " The ferry");
        assertThat(page.text()).contains("930만 달러", Hostile.FORMULA, "conflict");
    }

    @Test
    void a_printed_report_has_charts_claims_and_findings_as_text() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(ReportFormat.PDF, Locale.KOREAN))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(4);
            assertThat(text).contains("연락선", "타임라인", "출처 대 출처", "시간별 보도", "뱃삯 인상", "930만 달러", "충돌");
        }
    }
}
