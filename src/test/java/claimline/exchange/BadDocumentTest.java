package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.Documents.Outcome;
import claimline.model.Claim;
import claimline.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a document is told once, at its place and in plain words. */
class BadDocumentTest {

    /** A block of {@code bad-documents.txt}, which says at its top how to read it. */
    record Row(String old, String replacement, String pointer, String words) {

        static Row of(String block) {
            String[] lines = block.strip().split("\n");
            assertThat(lines).hasSize(4);
            return new Row(lines[0], lines[1].replace('⏎', '\n'), lines[2].equals(".") ? "" : lines[2], lines[3]);
        }

        String marked() {
            assertThat(Documents.SMALL).containsOnlyOnce(old);
            return Documents.SMALL.replace(old, replacement);
        }
    }

    static Stream<Row> rows() {
        return Arrays.stream(Documents.resource("bad-documents.txt").split("\n\n"))
                .filter(block -> !block.startsWith("#"))
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReportedOnceAtItsPlace(Row row) {
        String marked = row.marked();
        String before = marked.substring(0, marked.indexOf('§'));
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');

        Outcome outcome = Documents.read(marked.replace("§", ""));

        assertThat(outcome.problems()).hasSize(1);
        Problem problem = outcome.problems().getFirst();
        assertThat(problem.what().in(Locale.ENGLISH)).contains(row.words());
        assertThat(problem.where()).isEqualTo(new Problem.Place("story.json", line, column, row.pointer()));
        assertThat(problem.what().in(Locale.KOREAN)).containsPattern("[가-힣]");
    }

    @Test
    void theSmallDocumentIsRightBeforeItIsSpoiled() {
        Outcome outcome = Documents.read(Documents.SMALL);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.elements()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void aWholeThatIsNoDocument(String document, int line, int column, String words) {
        assertOnly(Documents.read(document), line, column, words);
    }

    static Stream<Object[]> wholes() {
        return Stream.of(
                new Object[] {"", 1, 1, "the file is empty"},
                new Object[] {"\n \n", 1, 1, "the file is empty"},
                new Object[] {"\uFEFF", 1, 1, "the file is empty"},
                new Object[] {"\n  []", 2, 3, "a story is a JSON object"},
                new Object[] {"\"claimline/1\"", 1, 1, "a story is a JSON object"},
                new Object[] {"<html>", 1, 1, "this is not JSON: unexpected \"<\""},
                new Object[] {"PK\u0003\u0004", 1, 1, "this is not JSON: unexpected \"PK"},
                new Object[] {"{\"format\": \"claimline/1\"", 1, 25, "the file ends too early"},
                new Object[] {"{\"format\": \"claim", 1, 18, "the file ends too early"},
                new Object[] {
                    "{\"format\": \"claimline/1\", \"title\": " + "[".repeat(60), 1, 85, "nested more than 50 deep"
                });
    }

    @Test
    void bytesThatAreNoText() {
        byte[] latin = "{\"format\": \"claimline/1\",\n \"title\": \"Brücke\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertOnly(Documents.read(latin), 2, 14, "this is not UTF-8");
        assertOnly(Documents.read("{}".getBytes(StandardCharsets.UTF_16)), 1, 1, "this is not UTF-8");
        byte[] whole = "{\"format\": \"claimline/1\", \"title\": \"다리\"}".getBytes(StandardCharsets.UTF_8);
        assertOnly(Documents.read(Arrays.copyOf(whole, whole.length - 3)), 1, 38, "the file ends too early");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Documents.read("\uFEFF" + Documents.SMALL)).isEqualTo(Documents.read(Documents.SMALL));
    }

    @Test
    void aMillionCharactersAreShownByTheirBeginning() {
        String million = "말".repeat(1_000_000);
        List<Problem> problems = Documents.read(Documents.SMALL.replace("\"Courier\"", "\"" + million + "\""))
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().where().pointer()).isEqualTo("/sources/1/title");
        assertThat(problems.getFirst().in(Locale.ENGLISH))
                .contains("1,000,000 characters long")
                .hasSizeLessThan(300);
    }

    @Test
    void aMillionCharactersAreShortAlsoWhereNothingKnowsThem() {
        String million = "z".repeat(40_000);
        for (String bad : List.of("\"" + million + "\": 1", "\"title\": \"a\", \"" + million + "\": 1")) {
            Outcome outcome = Documents.read(Documents.SMALL.replace("\"title\": \"Courier\"", bad));
            assertThat(outcome.problems()).isNotEmpty();
            assertThat(outcome.problems())
                    .allSatisfy(each -> assertThat(each.in(Locale.ENGLISH)).hasSizeLessThan(300));
        }
    }

    @Test
    void readingGoesOnAfterAProblemAndNothingSpoiledIsHandedOver() {
        Outcome outcome = Documents.read(Documents.SMALL
                .replace("\"Gazette\"", "7")
                .replace("\"2031-05-01\"", "\"soon\"")
                .replace("\"amount\": \"5.60\", \"unit\"", "\"amount\": 5.60, \"unot\"")
                .replace("\"status\": \"preferred\"", "\"status\": \"done\""));
        assertThat(outcome.problems())
                .extracting(each -> each.where().pointer())
                .containsExactly(
                        "/sources/0/title",
                        "/events/0/when",
                        "/claims/0/value/unot",
                        "/claims/0/value/amount",
                        "/claims/0/value",
                        "/verdicts/0/status");
        assertThat(outcome.elements()).hasSize(5).noneMatch(Claim.class::isInstance);
    }

    @Test
    void whatWasSpoiledIsStillThereForThoseThatLeanOnIt() {
        Outcome outcome = Documents.read(Documents.SMALL.replace("\"when\": \"2031-05-01\"", "\"when\": \"soon\""));
        assertThat(outcome.problems()).hasSize(1);
    }

    private static void assertOnly(Outcome outcome, int line, int column, String words) {
        assertThat(outcome.problems()).hasSize(1);
        Problem problem = outcome.problems().getFirst();
        assertThat(problem.what().in(Locale.ENGLISH)).contains(words);
        assertThat(problem.where().line()).isEqualTo(line);
        assertThat(problem.where().column()).isEqualTo(column);
    }
}
