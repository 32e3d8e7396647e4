package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Samples;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with an input, a person gets one clear line with the place, and nothing is left behind. */
class BadInputTest {

    /** Where SQLite keeps {@code user_version} and {@code application_id}, four bytes each, big end first. */
    private static final int USER_VERSION = 60;

    private static final int APPLICATION_ID = 68;

    @TempDir
    Path folder;

    /**
     * Each spoils the sample at one place: what is replaced, by what (§ is where the problem is), pointer and words.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "claimline/1"           | §"claimline/7"          | /format                | version 7
        "claimline/1"           | §1                      | /format                | has to be a string
        "publisher": "The Gull" | §"printer": "The Gull"  | /sources/0/printer     | no field "printer"
        "source": "heron"       | "source": §"crane"      | /claims/1/source       | no source with the id "crane"
        "leadsTo": ["strike"]   | "leadsTo": [§"struck"]  | /events/0/leadsTo/0    | no event with the id "struck"
        "id": "fares"           | "id": §"launch"         | /events/1/id           | another event has the id
        "2031-04"               | §"2031-04-31"           | /events/1/when         | names no day of the calendar
        "2031-06~"              | §"2031-06!"             | /events/2/when         | position 8
        "5600000"               | §"5.6 million"          | /claims/0/value/amount | is no number
        "9300000"               | §9300000                | /claims/1/value/amount | write it as a string
        "preferred": "g-cost"   | "preferred": §"z-cost"  | /verdicts/0/preferred  | no claim with the id "z-cost"
        """)
    void a_document_with_one_mistake(String old, String replacement, String pointer, String words) {
        String marked = Samples.DOCUMENT.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(replacement));
        String before = marked.substring(0, marked.indexOf('§'));
        long line = 1 + before.chars().filter(each -> each == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        Path document = Samples.write(folder.resolve("bad.json"), marked.replace("§", ""));
        assertRefused(document, "%s:%d:%d %s: ".formatted(document, line, column, pointer), words);
    }

    @Test
    void a_file_that_is_no_json() {
        Path document = Samples.write(folder.resolve("bad.json"), "{ferry}\n");
        assertRefused(document, document + ":1:2: ", "this is not JSON");
    }

    @Test
    void a_document_that_was_cut_off() throws IOException {
        byte[] whole = Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (int length : new int[] {1, 20, whole.length / 2, whole.length - 4}) {
            Path document = Files.write(folder.resolve("bad.json"), Arrays.copyOf(whole, length));
            assertRefused(document, document + ":", "the file ends too early");
        }
    }

    @Test
    void a_million_characters() {
        Path document = Samples.write(
                folder.resolve("bad.json"), Samples.DOCUMENT.replace("A ferry sails", "배".repeat(1_000_000)));
        assertRefused(document, document + ":4:", "1,000,000 characters long");
    }

    @Test
    void a_file_that_is_no_database() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(20310501).nextBytes(noise);
        Path file = Files.write(folder.resolve("noise.claimline"), noise);
        assertRefused(file, file + ":1:1: ", "this is not UTF-8");
        assertNotShown(file, "is not a project file");
    }

    @Test
    void an_empty_file() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.claimline"));
        assertRefused(file, file + ":1:1: ", "the file is empty");
        assertNotShown(file, "is empty");
    }

    @Test
    void a_database_of_another_program() throws IOException {
        Path file = spoiledProject(APPLICATION_ID, 7);
        assertRefusedProject(file, "is a database of another program");
    }

    @Test
    void a_newer_schema() throws IOException {
        Path file = spoiledProject(USER_VERSION, 4321);
        assertRefusedProject(file, "was written by a newer version of Claimline: its schema is 4321");
    }

    @Test
    void a_project_that_was_cut_off() throws IOException {
        Path file = Samples.project(folder);
        Files.delete(folder.resolve("ferry.json"));
        long size = Files.size(file);
        for (long length : new long[] {size - 1, size / 2, 5_000, 600}) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.setLength(length);
            }
            assertRefusedProject(file, "is damaged or was cut off");
        }
    }

    private Path spoiledProject(int offset, int number) throws IOException {
        Path file = Samples.project(folder);
        Files.delete(folder.resolve("ferry.json"));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(offset);
            bytes.writeInt(number);
        }
        return file;
    }

    private void assertRefusedProject(Path file, String words) {
        assertOneLine(file, Call.of(folder, "check", file.toString()).lines(), file.toString(), words);
        assertNotShown(file, words);
        Call imported = Call.of(folder, "import", file.toString(), target());
        assertThat(imported.exit()).as("a project is no document").isEqualTo(1);
        assertOneLine(file, imported.errors(), file + ":1:", "");
    }

    private void assertNotShown(Path file, String words) {
        for (String command : List.of("show", "export")) {
            Call call = Call.of(folder, command, file.toString());
            assertThat(call.exit()).isEqualTo(1);
            assertThat(call.out()).isEmpty();
            assertOneLine(file, call.errors(), file.toString(), words);
        }
    }

    /** By check and by import, in both languages. */
    private void assertRefused(Path file, String beginning, String words) {
        Call check = Call.of(folder, "check", file.toString());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).isEmpty();
        assertOneLine(file, check.lines(), beginning, words);

        Call imported = Call.of(folder, "import", file.toString(), target());
        assertThat(imported.exit()).isEqualTo(1);
        assertThat(imported.out()).isEmpty();
        assertThat(imported.errors()).isEqualTo(check.lines());

        Call korean = Call.of(folder, "check", "--language=ko", file.toString());
        assertOneLine(file, korean.lines(), beginning, "");
        assertThat(korean.out()).containsPattern("[가-힣]");
    }

    private void assertOneLine(Path file, List<String> lines, String beginning, String words) {
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .startsWith(beginning)
                .contains(words)
                .doesNotContain("Exception", "\tat ", "null")
                .hasSizeLessThan(400 + file.toString().length());
        assertThat(Samples.namesIn(folder)).containsExactly(file.getFileName().toString());
    }

    private String target() {
        return folder.resolve("target.claimline").toString();
    }
}
