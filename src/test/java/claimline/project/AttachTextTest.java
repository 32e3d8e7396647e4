package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import claimline.model.Locator;
import claimline.model.Source;
import claimline.model.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is taken when its hash is the one that the source names, in whatever encoding the file is. */
class AttachTextTest {

    /** Without the ship, which code page 949 has not. */
    private static final String OLD = Samples.TEXT.replace("⛴", "배");

    @TempDir
    Path folder;

    private Project project;
    private Path file;

    @BeforeEach
    void open() {
        project = Project.open(Samples.project(folder));
        file = folder.resolve("text.txt");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void the_right_text_is_taken_and_kept() {
        SourceText text = project.attachText(source("gull"), Samples.write(file, Samples.TEXT));
        assertThat(text.content()).isEqualTo(Samples.TEXT);
        assertThat(project.text("gull")).contains(text);
        assertThat(text.around(Locator.of(6, 13), 3)).isEqualTo(new SourceText.Quotation("값은 ", "560만 달러", ", 선"));
        project.close();
        try (Project again = Project.open(project.path())) {
            assertThat(again.text("gull")).contains(text);
        }
        assertThat(Project.check(project.path())).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        project.attachText(source("gull"), Samples.write(file, "\uFEFF" + Samples.TEXT));
        assertThat(project.text("gull").orElseThrow().content()).isEqualTo(Samples.TEXT);
    }

    @Test
    void the_older_korean_encoding_is_read() throws IOException {
        Files.write(file, OLD.getBytes(Charset.forName("x-windows-949")));
        project.attachText(source("heron"), file);
        assertThat(project.text("heron").orElseThrow().content()).isEqualTo(OLD);
    }

    @Test
    void another_text_is_refused_and_nothing_is_kept() {
        Samples.write(file, Samples.TEXT.replace("560", "56"));
        assertThatThrownBy(() -> project.attachText(source("gull"), file))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.reason().in(Locale.KOREAN))
                                .contains("text.txt")
                                .containsPattern("[가-힣]"))
                .hasMessage("\"text.txt\" is another text: it has 25 code points where the source has 26,"
                        + " or other characters; it was not attached");
        assertThat(project.text("gull")).isEmpty();
    }

    @Test
    void other_line_ends_make_another_text() {
        Samples.write(file, Samples.TEXT.replace("\n", "\r\n"));
        assertThatThrownBy(() -> project.attachText(source("gull"), file)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_refused_text_leaves_the_one_that_is_there() {
        project.attachText(source("gull"), Samples.write(file, Samples.TEXT));
        Samples.write(file, "another");
        assertThatThrownBy(() -> project.attachText(source("gull"), file)).isInstanceOf(InvalidInputException.class);
        assertThat(project.text("gull").orElseThrow().content()).isEqualTo(Samples.TEXT);
    }

    @Test
    void a_source_without_a_hash_takes_any_text_and_the_export_has_its_hash() {
        project.attachText(source("heron"), Samples.write(file, "뱃고동"));
        Path export = folder.resolve("export.json");
        project.exportDocument(export);
        try (Project again = Project.importDocument(export, folder.resolve("again.claimline"))) {
            Source heron = again.story().source("heron").orElseThrow();
            assertThat(heron.text().codePoints()).isEqualTo(3);
            assertThat(again.text("heron").orElseThrow().content()).isEqualTo("뱃고동");
        }
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, 'a', (byte) 0xff, 0});
        assertRefused(file, file + " is no text in UTF-8 or Windows code page 949");
        Path missing = folder.resolve("missing.txt");
        assertRefused(missing, missing + " does not exist");
        assertRefused(folder, folder + " cannot be read");
    }

    private void assertRefused(Path from, String sentence) {
        assertThatThrownBy(() -> project.attachText(source("heron"), from))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(sentence);
        assertThat(project.text("heron")).isEmpty();
    }

    private Source source(String id) {
        return project.story().source(id).orElseThrow();
    }
}
