package claimline.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.FileFormat;
import claimline.project.ImportPreview;
import claimline.project.Project;
import claimline.project.TableMapping;
import claimline.ui.workspace.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder, Locale.ENGLISH);
        desk.workspace.create(folder.resolve("p.claimline"), "Sea");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ImportViewModel of(String name, String content) throws IOException {
        return new ImportViewModel(desk.workspace, desk.runner, Files.writeString(folder.resolve(name), content));
    }

    private String notice() {
        return desk.workspace.noticeProperty().get().in(Locale.ENGLISH);
    }

    @Test
    void a_good_file_can_come_in_at_once() throws IOException {
        ImportViewModel file = of("vis.json", "[{\"content\": \"Tide\", \"start\": \"2031\"}]");
        assertThat(file.lookProperty().get().plan().format().code()).isEqualTo("vis");
        assertThat(file.isReady()).isTrue();
        file.take();
        assertThat(desk.workspace.story().events()).hasSize(1);
        assertThat(notice()).isEqualTo("1 new events, 0 new claims; 0 entries left out");
        desk.workspace.undo();
        assertThat(desk.workspace.story().events()).isEmpty();
    }

    @Test
    void a_table_waits_until_its_columns_are_told() throws IOException {
        ImportViewModel file = of("sea.csv", "a,b\n3/4/2031,Tide\n");
        assertThat(file.isReady()).isFalse();
        assertThat(file.lookProperty().get().samples()).containsEntry("b", "Tide");
        file.map("a", "when");
        file.map("b", "title");
        assertThat(file.isReady()).isFalse();
        assertThat(file.lookProperty().get().plan().isAmbiguous()).isTrue();
        file.order(TableMapping.DAY_FIRST);
        assertThat(file.isReady()).isTrue();
        file.take();
        assertThat(desk.workspace.story().events())
                .singleElement()
                .satisfies(event -> assertThat(event.when()).hasToString("2031-04-03"));
        assertThat(of("sea.csv", "a,b\n3/4/2031,Tide\n").isReady())
                .as("remembered")
                .isTrue();
    }

    @Test
    void bad_rows_stop_all_unless_they_are_to_be_left_out() throws IOException {
        ImportViewModel file = of("sea.csv", "date,title\n2031-07-01,Tide\nsoon,Storm\n");
        assertThat(file.isReady()).isFalse();
        file.skipProperty().set(true);
        assertThat(file.isReady()).isTrue();
        file.take();
        assertThat(notice()).contains("1 bad rows are in " + folder.resolve("sea.bad.csv"));
        assertThat(folder.resolve("sea.bad.csv")).isRegularFile();
    }

    private static String wait(ImportViewModel file) {
        return file.hindrance().map(why -> why.in(Locale.ENGLISH)).orElse("");
    }

    @Test
    void what_keeps_a_file_out_is_said() throws IOException {
        assertThat(wait(of("sea.csv", "a,b\nx,y\n"))).contains("say which has the dates");
        assertThat(wait(of("sea.csv", "date,title\n3/4/2031,Tide\n"))).contains("the day or the month");
        assertThat(wait(of("sea.csv", "date,title\nsoon,Tide\n"))).contains("nothing in the file");
        ImportViewModel file = of("sea.csv", "date,title\n2031-07-01,Tide\nsoon,Storm\n");
        assertThat(wait(file)).contains("one entry is bad", "let the good ones come in");
        file.skipProperty().set(true);
        assertThat(wait(file)).isEmpty();
    }

    @Test
    void what_does_not_come_in_is_shown_first() throws IOException {
        ImportViewModel file = of("sea.csv", "date,title\n2031-07-01,A\nsoon,B\n2031-07-02,C\nlater,D\n");
        assertThat(file.rows()).extracting(ImportPreview.Row::line).containsExactly(3, 5, 2, 4);
    }

    @Test
    void a_new_project_is_made_and_shown() throws IOException {
        ImportViewModel file = of("sea.csv", "date,title\n2031-07-01,Tide\n");
        file.takeInto(folder.resolve("tides"));
        assertThat(desk.workspace.projectProperty().get().path()).isEqualTo(folder.resolve("tides.claimline"));
        assertThat(desk.workspace.story().events()).hasSize(1);
        assertThat(notice()).startsWith("1 new events");
    }

    @Test
    void what_is_of_no_format_says_so_and_another_can_be_chosen() throws IOException {
        ImportViewModel file = of("note.dat", "just a sentence");
        assertThat(file.lookProperty().get()).isNull();
        assertThat(file.failureProperty().get().in(Locale.ENGLISH)).contains("of no format");
        file.choose(FileFormat.of("icalendar", FileFormat.readable()));
        assertThat(file.failureProperty().get()).isNull();
        assertThat(file.isReady()).isFalse();
    }

    @Test
    void an_export_says_first_what_gets_lost() {
        desk.workspace.openBundled(Desk.bridge());
        ExportViewModel export = new ExportViewModel(desk.workspace);
        export.choose(FileFormat.of("vis", FileFormat.writable()));
        assertThat(export.lossesProperty().get()).isNotEmpty();
        assertThat(export.fileName()).isEqualTo("harbour-bridge.json");
        export.choose(FileFormat.CLAIMLINE);
        assertThat(export.lossesProperty().get()).isEmpty();
        export.save(folder.resolve("out"));
        assertThat(Project.check(folder.resolve("out.json"))).isEmpty();
        assertThat(notice()).isEqualTo("Exported to " + folder.resolve("out.json"));
    }
}
