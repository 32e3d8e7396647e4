package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Claim;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTest {

    @TempDir
    Path folder;

    @Test
    void a_new_project_has_a_title_and_nothing_else() {
        Path path = folder.resolve("new.claimline");
        try (Project project = Project.create(path, "Ferry")) {
            assertThat(project.path()).isEqualTo(path);
            assertThat(project.readOnlyReason()).isEmpty();
        }
        try (Project project = Project.open(path)) {
            assertThat(project.story().heading().title()).isEqualTo(LocalizedText.plain("Ferry"));
            assertThat(project.story().claims()).isEmpty();
        }
        assertThat(Samples.namesIn(folder)).containsExactly("new.claimline");
    }

    @Test
    void creating_takes_no_others_place() {
        Path path = Samples.write(folder.resolve("mine.claimline"), "mine");
        assertThatThrownBy(() -> Project.create(path, "Ferry"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(path + " exists already");
        assertThatThrownBy(() -> Project.importDocument(Samples.document(folder), path))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(path + " exists already; choose another name");
        assertThat(path).hasContent("mine");
    }

    @Test
    void an_import_is_a_project_in_a_single_file() {
        Path path = Samples.project(folder);
        assertThat(Samples.namesIn(folder)).containsExactly("ferry.claimline", "ferry.json");
        assertThat(Project.check(path)).isEmpty();
    }

    @Test
    void a_refused_import_leaves_nothing() {
        Path document = Samples.write(
                folder.resolve("bad.json"),
                Samples.DOCUMENT
                        .replace("\"2031-04\"", "\"2031-13\"")
                        .replace("\"source\": \"heron\"", "\"source\": \"crane\""));
        assertThatThrownBy(() -> Project.importDocument(document, folder.resolve("p.claimline")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.problems())
                            .extracting(problem -> problem.where().pointer())
                            .containsExactly("/events/1/when", "/claims/1/source");
                    assertThat(refused.in(Locale.ENGLISH).lines())
                            .hasSize(2)
                            .allMatch(line -> line.startsWith(document + ":"));
                    assertThat(refused).hasMessage(refused.in(Locale.ENGLISH));
                    assertThat(refused.in(Locale.KOREAN)).containsPattern("[가-힣]");
                });
        assertThat(Samples.namesIn(folder)).containsExactly("bad.json");
    }

    @Test
    void an_import_goes_on_over_the_draft_of_one_that_was_killed() {
        Samples.write(folder.resolve(".ferry.claimline.draft"), "half");
        Samples.project(folder);
        assertThat(Samples.namesIn(folder)).containsExactly("ferry.claimline", "ferry.json");
    }

    @Test
    void an_import_into_a_folder_that_is_not_there_names_the_file_that_was_asked_for() {
        Path path = folder.resolve("no/p.claimline");
        assertThatThrownBy(() -> Project.importDocument(Samples.document(folder), path))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(path + " cannot be written");
    }

    @Test
    void a_document_that_is_missing_or_a_folder_is_refused() {
        Path missing = folder.resolve("missing.json");
        Path path = folder.resolve("p.claimline");
        assertThatThrownBy(() -> Project.importDocument(missing, path))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(missing + " does not exist");
        assertThatThrownBy(() -> Project.importDocument(folder, path))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(folder + " is a folder, not a project file");
        assertThat(Samples.namesIn(folder)).isEmpty();
    }

    @Test
    void a_bundled_story_is_imported_at_first_and_then_opened() {
        Folders folders = new Folders(folder.resolve("a/data"), folder.resolve("a/settings"));
        for (BundledStory story : BundledStory.all()) {
            Path path = story.path(folders);
            assertThat(path).doesNotExist();
            try (Project first = Project.bundled(story, folders)) {
                assertThat(first.path()).isEqualTo(path);
                assertThat(first.story().claims()).isNotEmpty();
                try (Project second = Project.bundled(story, folders)) {
                    assertThat(second.readOnlyReason()).isPresent();
                    assertThat(second.story().claims())
                            .containsExactlyElementsOf(first.story().claims());
                }
            }
        }
        assertThat(Samples.namesIn(folders.data())).hasSameSizeAs(BundledStory.all());
    }

    @Test
    void what_was_done_to_a_bundled_story_is_still_there_the_next_time() {
        Folders folders = new Folders(folder, folder);
        BundledStory story = BundledStory.all().getLast();
        Project.create(story.path(folders), "Changed").close();
        try (Project project = Project.bundled(story, folders)) {
            assertThat(project.story().heading().title()).isEqualTo(LocalizedText.plain("Changed"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"deepseek.json", "harbour-bridge.json"})
    void an_export_of_an_import_is_the_same_document(String name) throws IOException {
        Path document = Path.of("data", name);
        Path export = folder.resolve("export.json");
        try (Project project = Project.importDocument(document, folder.resolve("p.claimline"))) {
            project.exportDocument(export);
            project.exportDocument(export);
        }
        assertThat(Files.mismatch(document, export)).isEqualTo(-1);
        assertThat(Samples.namesIn(folder)).containsExactly("export.json", "p.claimline");
    }

    @Test
    void an_export_does_not_take_the_place_of_the_project_a_folder_or_nothing() throws IOException {
        Path path = Samples.project(folder);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), path);
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path nowhere = folder.resolve("no/export.json");
        try (Project project = Project.open(path)) {
            assertThatThrownBy(() -> project.exportDocument(path)).hasMessageContaining("is the open project itself");
            assertThatThrownBy(() -> project.exportDocument(link)).hasMessageContaining("is the open project itself");
            assertThatThrownBy(() -> project.exportDocument(inner))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage(inner + " cannot be written");
            assertThatThrownBy(() -> project.exportDocument(nowhere))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage(nowhere + " cannot be written");
        }
        assertThat(inner).isEmptyDirectory();
        assertThat(Project.check(path)).isEmpty();
        assertThat(Samples.namesIn(folder)).containsExactly("ferry.claimline", "ferry.json", "inner", "link.json");
    }

    @Test
    void a_copy_is_a_project_like_the_first() {
        Path path = Samples.project(folder);
        Path copy = Samples.write(folder.resolve("copy.claimline"), "to be replaced");
        try (Project project = Project.open(path)) {
            project.saveCopy(copy);
            try (Project second = Project.open(copy)) {
                assertThat(second.readOnlyReason()).isEmpty();
                assertThat(second.story().claims())
                        .containsExactlyElementsOf(project.story().claims());
            }
            assertThatThrownBy(() -> project.saveCopy(path)).isInstanceOf(InvalidInputException.class);
        }
        assertThat(Project.check(copy)).isEmpty();
    }

    @Test
    void a_second_opening_reads_only_and_says_why() {
        Path path = Samples.project(folder);
        try (Project first = Project.open(path);
                Project second = Project.open(path)) {
            assertThat(first.readOnlyReason()).isEmpty();
            assertThat(second.readOnlyReason().orElseThrow().in(Locale.ENGLISH)).contains("open in another window");
            assertThat(second.readOnlyReason().orElseThrow().in(Locale.KOREAN)).containsPattern("[가-힣]");
            assertThat(second.story().claims()).hasSize(4);
            var gull = second.story().source("gull").orElseThrow();
            Path text = Samples.write(folder.resolve("gull.txt"), Samples.TEXT);
            assertThatThrownBy(() -> second.attachText(gull, text)).isInstanceOf(InvalidInputException.class);
            assertThat(Project.check(path)).isEmpty();
        }
    }

    @Test
    void the_check_tells_projects_and_documents_apart_by_content() throws IOException {
        Path project = Samples.project(folder);
        assertThat(Project.check(Files.move(project, folder.resolve("project.json"))))
                .isEmpty();
        Path document = folder.resolve("document.claimline");
        assertThat(Project.check(Files.move(folder.resolve("ferry.json"), document)))
                .isEmpty();
        assertThat(Samples.namesIn(folder)).containsExactly("document.claimline", "project.json");
    }

    @Test
    void the_check_lists_every_problem_of_a_document() {
        Path document = Samples.write(
                folder.resolve("bad.json"),
                Samples.DOCUMENT
                        .replace("\"2031-05-01\"", "\"soon\"")
                        .replace("\"12\"", "\"twelve\"")
                        .replace("\"hedged\"", "\"sure\""));
        assertThat(Project.check(document))
                .extracting(problem -> problem.where().pointer())
                .containsExactly("/events/0/when", "/claims/2/value/amount", "/claims/3/stance");
    }

    @Test
    void the_check_of_what_is_neither_says_so_once() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        Path garbage = Files.write(folder.resolve("garbage"), noise);
        assertThat(words(garbage)).containsExactly("this is not UTF-8");
        Path missing = folder.resolve("missing");
        assertThat(words(missing)).containsExactly(missing + " does not exist");
        assertThat(words(folder)).containsExactly(folder + " is a folder, not a project file");
        assertThat(words(Files.createFile(folder.resolve("empty")))).containsExactly("the file is empty");
    }

    @Test
    void the_check_finds_figures_that_do_not_stand_where_they_should() {
        Path path = folder.resolve("p.claimline");
        Path document = Samples.write(
                folder.resolve("moved.json"),
                Samples.DOCUMENT.replace("\"start\": 19, \"end\": 22", "\"start\": 18, \"end\": 22"));
        try (Project project = Project.importDocument(document, path)) {
            var gull = project.story().source("gull").orElseThrow();
            project.attachText(gull, Samples.write(folder.resolve("gull.txt"), Samples.TEXT));
        }
        assertThat(Project.check(path))
                .singleElement()
                .extracting(problem -> problem.where().pointer())
                .isEqualTo("claim/g-crew");
    }

    @Test
    void claims_keep_what_they_were_given() {
        try (Project project = Project.open(Samples.project(folder))) {
            Claim claim = project.story().claim("h-cost").orElseThrow();
            assertThat(claim.holder()).isEqualTo("항만청");
            assertThat(claim.locator()).isNull();
        }
    }

    private static List<String> words(Path file) {
        return Project.check(file).stream()
                .map(Problem::what)
                .map(message -> message.in(Locale.ENGLISH))
                .toList();
    }
}
