package claimline.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Message;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Settings;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Ferry;
import claimline.ui.workspace.Filter;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.TextlessStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private MainViewModel main;

    @BeforeEach
    void sit_down() {
        desk = new Desk(folder, Locale.ENGLISH);
        main = new MainViewModel(desk.workspace, desk.shown);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 3 sources · 19 events · 105 claims · %d conflicts
        ko | 출처 3 · 사건 19 · 주장 105 · 충돌 %d
        """)
    void counts_what_there_is(String language, String expected) {
        main.speak(language);
        main.openBundled(Desk.bridge());
        assertThat(main.counts().getValue())
                .isEqualTo(expected, desk.workspace.story().conflicts());
        assertThat(desk.workspace.story().conflicts()).isPositive();
    }

    @Test
    void the_title_is_that_of_the_story_or_the_name_of_the_file() throws IOException {
        assertThat(main.title().getValue()).isEmpty();
        main.openBundled(Desk.bridge());
        assertThat(main.title().getValue()).isEqualTo("The harbour bridge at Quenhaven (fictional)");
        Path untitled = Files.writeString(folder.resolve("untitled.json"), "{\"format\": \"claimline/1\"}");
        desk.workspace.importDocument(untitled, folder.resolve("no name yet.claimline"));
        assertThat(main.title().getValue()).isEqualTo("no name yet");
    }

    @ParameterizedTest
    @CsvSource({
        "story, story.claimline, story",
        "story.claimline, story.claimline, story",
        "my.story, my.story.claimline, my.story",
        "a.claimline.b, a.claimline.b.claimline, a.claimline.b"
    })
    void a_new_project_has_the_ending_and_is_called_like_its_file(String name, String file, String title) {
        main.create(folder.resolve(name));
        assertThat(folder.resolve(file)).isRegularFile();
        assertThat(main.title().getValue()).isEqualTo(title);
        assertThat(main.fileName()).contains(title);
    }

    @Test
    void what_is_written_has_the_ending_of_its_kind() throws IOException {
        desk.workspace.importDocument(TextlessStory.write(folder), folder.resolve("flood.claimline"));
        main.saveCopy(folder.resolve("copy"));
        main.saveCopy(folder.resolve("second.claimline"));
        assertThat(List.of("flood.claimline", "copy.claimline", "second.claimline"))
                .allSatisfy(file -> assertThat(folder.resolve(file)).isRegularFile());
        assertThat(main.failure().getValue()).isNull();
    }

    @Test
    void what_is_written_is_the_story_and_the_project_stays_where_it_is() {
        main.openBundled(Desk.bridge());
        main.saveCopy(folder.resolve("copy.claimline"));

        assertThat(Project.check(folder.resolve("copy.claimline"))).isEmpty();
        assertThat(main.fileName()).contains("harbour-bridge");
    }

    @Test
    void says_what_was_done_and_what_failed() {
        assertThat(main.notice().getValue()).isEmpty();
        main.create(folder.resolve("story"));
        main.saveCopy(folder.resolve("copy"));
        assertThat(main.notice().getValue()).isEqualTo("Copied to " + folder.resolve("copy.claimline"));
        main.open(folder.resolve("none.claimline"));
        assertThat(main.failure().getValue())
                .isEqualTo(Message.of(
                        "store.missing", folder.resolve("none.claimline").toString()));
    }

    @Test
    void keeps_the_language_and_the_darkness() {
        main.speak("ko");
        main.setDark(true);
        assertThat(main.locale()).isEqualTo(Locale.KOREAN);
        assertThat(main.settings().getValue().dark()).isTrue();
        assertThat(Settings.load(desk.folders, Locale.ENGLISH)).isEqualTo(desk.workspace.settings());
    }

    @Test
    void clears_what_is_selected_and_filtered() {
        main.openBundled(Desk.bridge());
        desk.selectEvent("march");
        desk.hide("gasang-daily");
        main.clear();
        assertThat(desk.workspace.selection()).isEqualTo(Selection.NOTHING);
        assertThat(desk.workspace.filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void offers_the_stories_that_come_with_the_program() {
        assertThat(main.bundledStories()).contains(Desk.bridge());
    }

    @Test
    void a_project_with_articles_that_nobody_read_begins_with_reading() {
        List<String> told = new ArrayList<>();
        main.onUnread(() -> told.add("read"));
        main.openBundled(Desk.bridge());
        assertThat(told).isEmpty();
        main.create(folder.resolve("ferry"));
        desk.workspace.edit(
                "task.articles",
                (project, _) -> project.reading().addFiles(Ferry.files(folder), Progress.NONE),
                _ -> {});
        assertThat(told).isEmpty();
        main.openBundled(Desk.bridge());
        main.open(folder.resolve("ferry.claimline"));
        assertThat(told).hasSize(1);
    }

    @Test
    void files_are_looked_for_where_the_last_one_was_and_never_first_among_the_programs_own() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        main.openBundled(Desk.bridge());
        assertThat(main.folder()).isEqualTo(home);
        Path other = Files.createDirectory(folder.resolve("other"));
        main.create(other.resolve("ferry"));
        assertThat(main.folder()).isEqualTo(other.toAbsolutePath());
        main.setFolder(folder);
        assertThat(new MainViewModel(desk.workspace, desk.shown).folder()).isEqualTo(folder);
    }
}
