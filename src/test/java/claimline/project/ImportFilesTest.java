package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Event;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTest {

    private static final String TABLE = """
        id,date,title,source
        tide,2031-07-01,High tide,The Gull
        ,soon,Storm,The Gull
        calm,2031-07-03,Calm sea,
        """;

    @TempDir
    private Path folder;

    private Folders folders;

    @BeforeEach
    void foldersOfOurs() {
        folders = new Folders(folder.resolve("data"), folder.resolve("settings"));
    }

    private ImportPlan plan(String table) {
        return ImportPlan.of(Samples.write(folder.resolve("sea.csv"), table), folders);
    }

    private static String good(String table) {
        return table.replace("soon", "2031-07-02");
    }

    private static List<String> ids(Project project) {
        return project.story().events().stream().map(Event::id).toList();
    }

    @Test
    void a_preview_says_what_would_come_in_and_changes_nothing() {
        ImportPreview preview = plan(TABLE).preview(10, true, Progress.NONE);
        assertThat(preview.isWhole()).isTrue();
        assertThat(preview.rows()).extracting(ImportPreview.Row::line).containsExactly(2, 3, 4);
        assertThat(preview.rows()).extracting(ImportPreview.Row::isBad).containsExactly(false, true, false);
        assertThat(preview.rows().get(1).remark()).map(Message::toString).contains("soon is no date");
        assertThat(preview.counts().good()).isEqualTo(2);
        assertThat(preview.counts().bad()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_refused_is_named() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 40; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThatThrownBy(() -> ImportPlan.of(bomb, folders))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(bomb + ": the workbook unpacks to more");
    }

    @Test
    void a_short_preview_stops_early() {
        ImportPreview preview = plan(TABLE).preview(1, false, Progress.NONE);
        assertThat(preview.isWhole()).isFalse();
        assertThat(preview.rows()).hasSize(1);
    }

    @Test
    void a_new_project_is_made_of_a_table() {
        Project.Made made =
                Project.importFile(plan(good(TABLE)), folder.resolve("sea.claimline"), OnBad.STOP, Progress.NONE);
        try (Project project = made.project()) {
            assertThat(made.imported().newEvents()).isEqualTo(3);
            assertThat(project.story().heading().title().in(Locale.ENGLISH)).isEqualTo("sea");
            assertThat(project.story().reportersOf("tide")).hasSize(1);
            assertThat(project.story().reportersOf("calm")).isEmpty();
        }
    }

    @Test
    void with_a_bad_row_nothing_comes_in_and_no_file_is_left() {
        Path path = folder.resolve("sea.claimline");
        ImportPlan plan = plan(TABLE);
        assertThatThrownBy(() -> Project.importFile(plan, path, OnBad.STOP, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sea.csv:3:2 date: soon is no date");
        assertThat(Samples.namesIn(folder)).containsExactly("sea.csv");
    }

    @Test
    void bad_rows_are_kept_aside_to_be_mended() throws IOException {
        Path bad = folder.resolve("bad.csv");
        try (Project project = Project.open(Samples.project(folder))) {
            Imported imported = project.bringIn(plan(TABLE), OnBad.skip(bad, Locale.ENGLISH), Progress.NONE);
            assertThat(imported.newEvents()).isEqualTo(2);
            assertThat(imported.badRows()).contains(bad);
            assertThat(Files.readString(bad))
                    .contains("id,date,title,source,claimline: reason")
                    .contains("soon is no date");
            Files.writeString(bad, Files.readString(bad).replaceFirst(",soon,", ",2031-07-02,"));
            Imported mended = project.bringIn(ImportPlan.of(bad, folders), OnBad.STOP, Progress.NONE);
            assertThat(mended.newEvents()).isEqualTo(1);
            assertThat(project.story().events()).hasSize(6);
        }
    }

    @Test
    void an_import_is_one_step_that_can_be_undone() {
        try (Project project = Project.open(Samples.project(folder))) {
            List<String> before = ids(project);
            project.bringIn(plan(good(TABLE)), OnBad.STOP, Progress.NONE);
            assertThat(ids(project)).hasSize(6).containsAll(before);
            assertThat(project.story().heading().title().in(Locale.ENGLISH)).isEqualTo("The ferry");
            assertThat(project.undoLabel()).map(Message::toString).contains("importing sea.csv");
            project.undo();
            assertThat(ids(project)).isEqualTo(before);
            assertThat(project.story().sources()).hasSize(2);
            project.redo();
            assertThat(ids(project)).hasSize(6);
        }
    }

    @Test
    void importing_again_changes_only_what_changed() {
        try (Project project = Project.open(Samples.project(folder))) {
            project.bringIn(plan(good(TABLE)), OnBad.STOP, Progress.NONE);
            assertThat(project.bringIn(plan(good(TABLE)), OnBad.STOP, Progress.NONE)
                            .newEvents())
                    .isZero();
            project.bringIn(plan(good(TABLE).replace("Calm sea", "Dead calm")), OnBad.STOP, Progress.NONE);
            assertThat(project.story().events()).hasSize(6);
            assertThat(project.story().event("calm").orElseThrow().title().in(Locale.ENGLISH))
                    .isEqualTo("Dead calm");
            project.undo();
            assertThat(project.story().event("calm").orElseThrow().title().in(Locale.ENGLISH))
                    .isEqualTo("Calm sea");
            project.undo();
            assertThat(project.undoLabel()).isEmpty();
        }
    }

    @Test
    void cancelling_leaves_nothing_behind() {
        StringBuilder table = new StringBuilder("date,title\n");
        for (int i = 0; i < 50_000; i++) {
            table.append("2031-07-01,Event ").append(i).append('\n');
        }
        ImportPlan plan = plan(table.toString());
        Progress cancelled = (done, total) -> {
            if (done > total / 2) {
                throw new CancellationException();
            }
        };
        Path path = folder.resolve("sea.claimline");
        assertThatThrownBy(() -> Project.importFile(plan, path, OnBad.STOP, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(Samples.namesIn(folder)).containsExactly("sea.csv");
        try (Project project = Project.open(Samples.project(folder))) {
            assertThatThrownBy(() -> project.bringIn(plan, OnBad.STOP, cancelled))
                    .isInstanceOf(CancellationException.class);
            assertThat(project.story().events()).hasSize(3);
            assertThat(project.undoLabel()).isEmpty();
            project.bringIn(plan, OnBad.STOP, Progress.NONE);
            assertThat(project.story().events()).hasSize(50_003);
            project.undo();
            assertThat(project.story().events()).hasSize(3);
        }
    }

    @Test
    void what_leads_nowhere_comes_in_not_at_all() {
        ImportPlan plan = plan("id,date,title,leads to\na,2031-07-01,A,nowhere\n");
        try (Project project = Project.open(Samples.project(folder))) {
            assertThatThrownBy(() -> project.bringIn(plan, OnBad.STOP, Progress.NONE))
                    .hasMessageContaining("nowhere");
            assertThat(project.story().events()).hasSize(3);
        }
    }

    @Test
    void a_mapping_that_was_kept_is_proposed_again() {
        ImportPlan plan = plan("a,b,c\n2031-07-01,Tide,3/4/2031\n");
        assertThat(plan.mapping().orElseThrow().isComplete()).isFalse();
        assertThat(plan.isAmbiguous()).isTrue();
        TableMapping mapping = plan.mapping()
                .orElseThrow()
                .with("a", "when")
                .with("b", "title")
                .withDefault("category", "sea")
                .withDateOrder(TableMapping.DAY_FIRST);
        assertThat(mapping.isComplete()).isTrue();
        new Mappings(folders).save(mapping, "sea");
        ImportPlan again = plan("c,b,a\n3/4/2031,Tide,2031-07-01\n");
        assertThat(again.mapping().orElseThrow().columns()).isEqualTo(mapping.columns());
        assertThat(again.isAmbiguous()).isFalse();
        assertThat(again.preview(5, true, Progress.NONE).counts().good()).isEqualTo(1);
    }

    @Test
    void each_row_of_a_preview_names_its_source_though_it_comes_in_once() throws IOException {
        Path table = Files.writeString(
                folder.resolve("gulls.csv"), "date,title,source\n2031-05-01,A,The Gull\n2031-05-02,B,The Gull\n");
        Folders folders = new Folders(folder.resolve("data"), folder.resolve("settings"));
        assertThat(ImportPlan.of(table, folders)
                        .preview(10, true, Progress.NONE)
                        .rows())
                .extracting(ImportPreview.Row::source)
                .containsOnly(Optional.of("The Gull"));
    }
}
