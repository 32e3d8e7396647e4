package claimline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Message;
import claimline.model.Verdict;
import claimline.project.BundledStory;
import claimline.project.Project;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.ui.common.SameThreadRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkspaceTest {

    @TempDir
    Path folder;

    private Desk desk;
    private Workspace workspace;

    @BeforeEach
    void sit_down() {
        desk = new Desk(folder, Locale.ENGLISH);
        workspace = desk.workspace;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void is_empty_before_a_project_is_open() {
        assertThat(workspace.projectProperty().get()).isNull();
        assertThat(workspace.story().events()).isEmpty();
        assertThat(workspace.selection()).isEqualTo(Selection.NOTHING);
        assertThat(workspace.filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void the_first_start_opens_the_first_story_that_comes_with_the_program() {
        workspace.start();

        assertThat(openPath()).isEqualTo(BundledStory.all().getFirst().path(desk.folders));
        assertThat(workspace.story().events()).isNotEmpty();
        assertThat(workspace.settings().recent()).containsExactly(openPath());
    }

    @Test
    void a_later_start_opens_what_was_used_last() {
        workspace.openBundled(Desk.bridge());
        Path last = openPath();
        workspace.close();

        try (Workspace later = new Workspace(desk.folders, kept(), new SameThreadRunner())) {
            later.start();
            assertThat(later.projectProperty().get().path()).isEqualTo(last);
        }
    }

    @Test
    void what_was_used_last_and_is_gone_makes_place_for_the_first_story() {
        workspace.change(settings -> settings.withRecent(folder.resolve("gone.claimline")));
        workspace.start();

        assertThat(openPath()).isEqualTo(BundledStory.all().getFirst().path(desk.folders));
        assertThat(failure()).isEmpty();
    }

    @Test
    void a_project_that_is_gone_is_said_to_be_and_forgotten() {
        Path gone = folder.resolve("gone.claimline");
        workspace.change(settings -> settings.withRecent(gone));
        workspace.open(gone);
        assertThat(failure()).containsExactly("store.missing");
        assertThat(workspace.settings().recent()).doesNotContain(gone);
    }

    @Test
    void decides_and_takes_back_and_does_again() {
        workspace.openBundled(Desk.bridge());
        Verdict verdict = new Verdict("port-rank", Verdict.Status.UNRESOLVED, null, null, "why", "ann", null);
        workspace.decide(verdict);
        assertThat(workspace.story().verdict("port-rank")).contains(verdict);
        workspace.undo();
        assertThat(workspace.story().verdict("port-rank")).isNotEqualTo(Optional.of(verdict));
        assertThat(workspace.stepsProperty().get().undo()).isEmpty();
        workspace.redo();
        assertThat(workspace.story().verdict("port-rank")).contains(verdict);
        assertThat(workspace.stepsProperty().get().redo()).isEmpty();
    }

    @Test
    void opening_another_project_starts_afresh_and_lets_the_former_go() {
        workspace.openBundled(Desk.bridge());
        Path bridge = openPath();
        desk.selectEvent("march");
        desk.hide("gasang-daily");
        workspace.create(folder.resolve("new.claimline"), "A new one");

        assertThat(workspace.story().heading().title().in(Locale.ENGLISH)).isEqualTo("A new one");
        assertThat(workspace.story().events()).isEmpty();
        assertThat(workspace.selection()).isEqualTo(Selection.NOTHING);
        assertThat(workspace.filter()).isEqualTo(Filter.NONE);
        assertThat(workspace.settings().recent()).containsExactly(openPath(), bridge);
        assertThat(canBeWritten(bridge)).isTrue();
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                Arguments.of("store.missing", use((desk, folder) -> desk.open(folder.resolve("none.claimline")))),
                Arguments.of("store.notDatabase", use((desk, folder) -> desk.open(text(folder, "x".repeat(2000))))),
                Arguments.of(
                        "file.exists",
                        use((desk, folder) -> desk.importDocument(text(folder, "{}"), text(folder, "")))),
                Arguments.of(
                        "failure.refused",
                        use((desk, folder) ->
                                desk.importDocument(text(folder, "no JSON"), folder.resolve("refused.claimline")))),
                Arguments.of(
                        "store.exists",
                        use((desk, _) ->
                                desk.create(desk.projectProperty().get().path(), "Itself"))));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void what_was_open_stays_as_it_is_when_opening_fails(String key, Use use) throws IOException {
        workspace.openBundled(Desk.bridge());
        Project before = workspace.projectProperty().get();
        Story story = workspace.story();
        desk.selectEvent("march");
        desk.hide("gasang-daily");
        Filter filter = workspace.filter();
        use.of(workspace, folder);

        assertThat(failure()).containsExactly(key);
        assertThat(workspace.projectProperty().get()).isSameAs(before);
        assertThat(workspace.story()).isSameAs(story);
        assertThat(workspace.selection()).isEqualTo(new Selection.OfEvent("march"));
        assertThat(workspace.filter()).isEqualTo(filter);
        assertThat(workspace.settings().recent()).containsExactly(before.path());
        assertThat(before.story().events()).hasSameSizeAs(story.events());
        assertThat(folder.resolve("refused.claimline")).doesNotExist();
    }

    @Test
    void the_same_failure_is_told_each_time() {
        List<Message> told = new ArrayList<>();
        workspace.failureProperty().subscribe((_, now) -> told.add(now));
        workspace.open(folder.resolve("none.claimline"));
        workspace.open(folder.resolve("none.claimline"));

        assertThat(told.stream().filter(message -> message != null)).hasSize(2);
    }

    @Test
    void a_project_that_is_open_is_not_opened_again() throws IOException {
        workspace.openBundled(Desk.bridge());
        Project open = workspace.projectProperty().get();
        desk.selectEvent("march");
        Path link = Files.createSymbolicLink(folder.resolve("link.claimline"), open.path());
        for (Path same : List.of(open.path(), desk.folders.data().resolve("../data/harbour-bridge.claimline"), link)) {
            workspace.open(same);
        }
        workspace.openBundled(Desk.bridge());

        assertThat(workspace.projectProperty().get()).isSameAs(open);
        assertThat(open.readOnlyReason()).isEmpty();
        assertThat(workspace.selection()).isEqualTo(new Selection.OfEvent("march"));
        assertThat(failure()).isEmpty();
    }

    @Test
    void a_project_asked_for_twice_before_it_is_open_is_open_once_and_for_writing() {
        desk.runner.hold();
        workspace.openBundled(Desk.bridge());
        workspace.openBundled(Desk.bridge());
        desk.runner.release();

        assertThat(workspace.projectProperty().get().readOnlyReason()).isEmpty();
        Path bridge = openPath();
        workspace.close();
        assertThat(canBeWritten(bridge)).isTrue();
    }

    @Test
    void of_two_projects_asked_for_the_second_stays_and_the_first_is_let_go() {
        Path first = folder.resolve("first.claimline");
        Path second = folder.resolve("second.claimline");
        desk.runner.hold();
        workspace.create(first, "First");
        workspace.create(second, "Second");
        desk.runner.release();

        assertThat(openPath()).isEqualTo(second);
        assertThat(canBeWritten(first)).isTrue();
    }

    @Test
    void a_project_open_in_another_window_says_that_it_is_read_only() {
        Path path = folder.resolve("shared.claimline");
        try (Project _ = Project.create(path, "Shared")) {
            workspace.open(path);
            assertThat(workspace.noticeProperty().get().in(Locale.ENGLISH))
                    .isEqualTo("Read-only: it is open in another window");
            workspace.openBundled(Desk.bridge());
            assertThat(workspace.noticeProperty().get()).isNull();
        }
    }

    static Stream<Arguments> asking() {
        return Stream.of(
                Arguments.of("read", use((desk, _) -> desk.readText("any", _ -> {}))),
                Arguments.of("edit", use((desk, _) -> desk.edit("task.rates", _ -> Message.of("notice.decided")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asking")
    void without_a_project_it_says_so(String name, Use use) throws IOException {
        use.of(workspace, folder);
        assertThat(failure()).containsExactly("failure.noProject");
    }

    @Test
    void keeps_settings_and_says_when_it_cannot() throws IOException {
        workspace.change(settings -> settings.withLanguage("ko").withDark(true));
        assertThat(kept()).isEqualTo(new Settings("ko", true, List.of()));
        assertThat(workspace.locale()).isEqualTo(Locale.KOREAN);

        Files.delete(desk.folders.settings().resolve("settings.properties"));
        Files.delete(desk.folders.settings());
        Files.writeString(desk.folders.settings(), "a file where the folder was");
        workspace.change(settings -> settings.withDark(false));
        assertThat(failure()).containsExactly("file.settings");
        assertThat(workspace.settings().dark()).isFalse();
    }

    private Settings kept() {
        return Settings.load(desk.folders, Locale.ENGLISH);
    }

    private Path openPath() {
        return workspace.projectProperty().get().path();
    }

    private List<String> failure() {
        Message failure = workspace.failureProperty().get();
        return failure == null ? List.of() : List.of(failure.key());
    }

    private static boolean canBeWritten(Path path) {
        try (Project again = Project.open(path)) {
            return again.readOnlyReason().isEmpty();
        }
    }

    private static Path text(Path folder, String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "text", ".txt"), content);
    }

    private static Use use(Use use) {
        return use;
    }

    @FunctionalInterface
    interface Use {
        void of(Workspace workspace, Path folder) throws IOException;
    }
}
