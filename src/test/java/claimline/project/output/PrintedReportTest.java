package claimline.project.output;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Progress;
import claimline.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report for paper, on a question with so many claims that no page holds it. */
class PrintedReportTest {

    private static final int SOURCES = 60;

    private static final String ADDRESS = "https://example.invalid/" + "a-long-way-to-go/".repeat(15) + "end";

    @TempDir
    Path folder;

    private static String story() {
        String sources =
                IntStream.range(0, SOURCES).mapToObj(i -> """
                    {"id": "s%1$d", "publisher": "Paper %1$d", "title": "Kiln", "published": "2031"}
                    """.formatted(i)).collect(Collectors.joining(","));
        String claims = IntStream.range(0, SOURCES)
                .mapToObj(i -> """
                    {"id": "c%1$d", "question": "hurt", "source": "s%1$d", "asPrinted": "%2$d potters",
                     "value": {"amount": "%2$d", "unit": "{person}", "hedge": "exact"}, "stance": "asserted"}
                    """.formatted(i, i == 0 ? 31 : 54))
                .collect(Collectors.joining(","));
        return """
            {"format": "claimline/1", "title": {"en": "The kiln", "ko": "가마"},
             "sources": [%s, {"id": "far", "publisher": "Far", "title": "F", "published": "2031", "url": "%s"}],
             "events": [{"id": "burst", "title": "The kiln bursts", "when": "2031-05-01"}],
             "questions": [{"id": "hurt", "event": "burst", "subject": "people", "property": "hurt",
                            "kind": "count", "title": {"en": "How many were hurt", "ko": "다친 사람"}}],
             "claims": [%s]}
            """.formatted(sources, ADDRESS, claims);
    }

    private PDDocument printed(Locale locale) throws IOException {
        Path document = Files.writeString(folder.resolve("story.json"), story());
        try (Project project = Project.importDocument(document, folder.resolve("story.claimline"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Output(project).report(ReportFormat.PDF, Scope.ALL, locale, Progress.NONE, out);
            return Loader.loadPDF(out.toByteArray());
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> outline(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem chapter :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(chapter.getTitle());
            chapter.children().forEach(item -> titles.add("  " + item.getTitle()));
        }
        return titles;
    }

    @Test
    void begins_with_what_the_sources_disagree_on() throws IOException {
        try (PDDocument document = printed(Locale.ENGLISH)) {
            assertThat(page(document, 1))
                    .contains("The kiln", "1 with a conflict", "Where the sources disagree", "These cannot both");
        }
    }

    @Test
    void the_heading_of_a_question_stands_on_each_page_that_it_goes_on() throws IOException {
        try (PDDocument document = printed(Locale.ENGLISH)) {
            assertThat(page(document, 1)).contains("How many were hurt").doesNotContain("(continued)");
            String all = new PDFTextStripper().getText(document);
            assertThat(all.split("How many were hurt \\(continued\\)", -1)).hasSizeGreaterThan(2);
            assertThat(all).contains("Paper 0: “31", "Paper 59: “54");
        }
    }

    @Test
    void pages_are_numbered_and_listed_in_an_outline_in_the_language_of_the_report() throws IOException {
        try (PDDocument document = printed(Locale.KOREAN)) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(page(document, page)).contains(page + " / " + pages + " · 가마");
            }
            assertThat(outline(document)).startsWith("출처가 엇갈리는 곳", "  다친 사람").contains("타임라인", "출처");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("가마");
        }
    }

    @Test
    void a_long_address_is_there_to_its_end() throws IOException {
        try (PDDocument document = printed(Locale.ENGLISH)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(ADDRESS);
        }
    }
}
