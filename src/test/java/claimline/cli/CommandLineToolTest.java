package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Folders;
import claimline.project.Project;
import claimline.project.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {

    @TempDir
    Path home;

    @Test
    void show_prints_events_in_the_order_of_time_and_then_claims() {
        Call call = call("show", Samples.project(home).toString());
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.lines())
                .containsExactly(
                        "The ferry",
                        "2 sources · 3 events · 4 claims · 1 conflict",
                        "",
                        "When        Event                  Category   Sources  Difference",
                        "-----------------------------------------------------------------",
                        "2031-04     Fares rise                        0",
                        "2031-05-01  The ferry is launched  Transport  2        conflict",
                        "2031-06~    The crew strikes                  1",
                        "",
                        "Question             Source      As printed  Value          Holder  Difference",
                        "------------------------------------------------------------------------------",
                        "What the ferry cost  The Gull    560만 달러  5,600,000 USD          conflict",
                        "What the ferry cost  왜가리신문  930만 달러  9,300,000 USD  항만청  conflict",
                        "crew · size          The Gull    12명        12 people",
                        "harbour · mood       The Gull    calm        calm");
    }

    @Test
    void show_speaks_korean() {
        String path = Samples.project(home).toString();
        Call call = call("show", "--events", "--language=ko", path);
        assertThat(call.exit()).isZero();
        assertThat(call.lines().getFirst()).isEqualTo("연락선");
        assertThat(call.out()).contains("뱃삯 인상", "선원 파업").doesNotContain("Fares rise", "Sources");
        assertThat(call("--language", "ko", "show", "--events", path).out()).isEqualTo(call.out());
        assertThat(Call.in(Locale.KOREA, home, "show", "--events", path).out()).isEqualTo(call.out());
        assertThat(Call.in(Locale.KOREA, home, "show", "--language=en", path).out())
                .startsWith("The ferry\n");
        assertThat(Call.in(Locale.FRANCE, home, "show", path).out()).startsWith("The ferry\n");
    }

    @ParameterizedTest
    @CsvSource({"--events, Fares rise, 930만 달러", "--claims, 930만 달러, Fares rise"})
    void show_prints_one_of_the_tables(String option, String there, String notThere) {
        Call call = call("show", Samples.project(home).toString(), option);
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains(there).doesNotContain(notThere);
    }

    @Test
    void both_options_together_print_both_tables() {
        String path = Samples.project(home).toString();
        assertThat(call("show", "--events", "--claims", path).out())
                .isEqualTo(call("show", path).out());
    }

    @Test
    void without_a_project_it_is_the_story_that_comes_with_the_program() throws IOException {
        Call show = call("show");
        assertThat(show.exit()).isZero();
        assertThat(show.lines()).hasSizeGreaterThan(100);
        assertThat(Samples.namesIn(home.resolve("data"))).hasSize(1);
        Call export = call("export");
        assertThat(export.exit()).isZero();
        assertThat(export.bytes()).isEqualTo(Files.readAllBytes(Path.of("data/deepseek.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/deepseek.json", "data/harbour-bridge.json"})
    void what_is_imported_is_exported_as_it_was(String document) throws IOException {
        String project = home.resolve("p.claimline").toString();
        String export = home.resolve("export.json").toString();
        assertSilent(call("import", document, project), project + ": ");
        assertSilent(call("check", project), project + ": no problem");
        assertSilent(call("export", project, "-o", export), "Exported to " + export);
        assertSilent(call("check", export), export + ": no problem");
        assertThat(Files.mismatch(Path.of(document), Path.of(export))).isEqualTo(-1);
        assertThat(call("export", project).bytes()).isEqualTo(Files.readAllBytes(Path.of(document)));
    }

    private static void assertSilent(Call call, String beginning) {
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.lines()).singleElement().asString().startsWith(beginning);
    }

    @Test
    void an_import_says_how_much_there_is() {
        Call call = call("import", Samples.document(home).toString(), in("p.claimline"));
        assertThat(call.lines())
                .containsExactly(in("p.claimline") + ": 3 new events, 4 new claims; 14 entries read, 0 bad");
    }

    @Test
    void check_goes_through_all_files_and_tells_all_problems() {
        String good = Samples.project(home).toString();
        Path bad = Samples.write(
                home.resolve("bad.json"),
                Samples.DOCUMENT.replace("\"2031-04\"", "\"soon\"").replace("\"calm\"}", "\"calm\", \"x\": 1}"));
        Call call = call("check", good, bad.toString(), in("missing.json"));
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.lines()).hasSize(4);
        assertThat(call.lines().get(0)).isEqualTo(good + ": no problem");
        assertThat(call.lines().get(1)).startsWith(bad + ":").contains(" /events/1/when: ", "\"soon\"");
        assertThat(call.lines().get(2)).startsWith(bad + ":").contains(" /claims/3/value/x: ");
        assertThat(call.lines().get(3)).endsWith("missing.json does not exist");
    }

    @Test
    void a_project_that_is_open_elsewhere_can_be_shown() {
        Path path = Samples.project(home);
        try (Project open = Project.open(path)) {
            assertThat(call("show", path.toString()).exit()).isZero();
            assertThat(call("check", path.toString()).exit()).isZero();
            assertThat(open.readOnlyReason()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                      | show, import, export, check or read
        bogus                         | bogus
        --bogus                       | --bogus
        show --bogus                  | --bogus
        show a b                      | b
        import                        | FILE
        import a                      | PROJECT
        check                         | FILE
        export -o                     | FILE
        --language=fr show            | fr
        show --language               | --language
        """)
    void a_wrong_call_says_what_is_wrong(String arguments, String words) {
        Call call = call(arguments == null ? new String[0] : arguments.split(" "));
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.errors()).hasSizeLessThan(40).noneMatch(line -> line.contains("\tat "));
        assertThat(call.errors().getFirst()).contains(words).hasSizeLessThan(120);
        assertThat(call.err()).contains("Usage: claimline");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_call_for_nothing_is_answered_in_korean() {
        assertThat(Call.in(Locale.KOREAN, home).errors().getFirst()).containsPattern("[가-힣]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "show --help", "import -h", "export --help", "check --help"})
    void help_is_no_error(String arguments) {
        Call english = call(arguments.split(" "));
        assertThat(english.exit()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).startsWith("Usage: claimline").doesNotContain("${", "null");
        Call korean = call((arguments + " --language=ko").split(" "));
        assertThat(korean.out()).containsPattern("[가-힣]").doesNotContain("${", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "show --version"})
    void the_version_is_one_line(String arguments) {
        Call call = call(arguments.split(" "));
        assertThat(call.exit()).isZero();
        assertThat(call.lines()).singleElement().asString().matches("Claimline \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void what_exists_or_is_no_place_for_a_file_is_left_alone() throws IOException {
        Path project = Samples.project(home);
        String document = home.resolve("ferry.json").toString();
        byte[] before = Files.readAllBytes(project);
        assertRefused("cannot be written", "import", document, in("no/p.claimline"));
        assertRefused("is the open project itself", "export", project.toString(), "-o", project.toString());
        assertRefused("cannot be written", "export", project.toString(), "-o", home.toString());
        assertRefused("cannot be written", "export", project.toString(), "-o", in("no/e.json"));
        assertRefused("is not a project file", "show", document);
        assertRefused("does not exist", "show", in("missing.claimline"));
        assertRefused("is a folder", "show", home.toString());
        assertRefused("is a folder", "import", home.toString(), in("new.claimline"));
        assertThat(Samples.namesIn(home)).containsExactly("ferry.claimline", "ferry.json");
        assertThat(Files.size(project)).isEqualTo(before.length);
    }

    private void assertRefused(String words, String... arguments) {
        Call call = call(arguments);
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.errors()).singleElement().asString().contains(words, home.toString());
    }

    @Test
    void a_failure_that_nobody_foresaw_is_one_line() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("nobody thought\nof this");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandLineTool.run(
                new Folders(home, home),
                Locale.ENGLISH,
                broken,
                OutputStream.nullOutputStream(),
                err,
                "import",
                "-",
                in("p.claimline"));
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("Something went wrong that should not have")
                .contains("nobody thought of this");
    }

    @Test
    void a_title_of_the_story_is_shown_in_the_language_that_is_there() {
        Path document = Samples.write(home.resolve("d.json"), Samples.DOCUMENT.replace("\"en\": \"The ferry\", ", ""));
        call("import", document.toString(), in("p.claimline"));
        assertThat(List.of(call("show", in("p.claimline")).lines().getFirst())).containsExactly("연락선");
    }

    private Call call(String... arguments) {
        return Call.of(home, arguments);
    }

    private String in(String name) {
        return home.resolve(name).toString();
    }
}
