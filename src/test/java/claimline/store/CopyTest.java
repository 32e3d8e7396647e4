package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import claimline.model.StoryElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTest {

    private static final List<StoryElement> STORY = Stories.full();

    @TempDir
    Path folder;

    private Path copy;
    private ProjectFile file;

    @BeforeEach
    void open() {
        copy = folder.resolve("사본 '1'.claimline");
        file = ProjectFile.create(folder.resolve("s.claimline"));
        file.importStory(Stories.producing(STORY));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void isCompleteAndSingleWhileTheOriginalIsOpen() throws IOException {
        file.copyTo(copy, false);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .as("no draft, nothing beside the copy")
                    .containsExactlyInAnyOrder(
                            "s.claimline",
                            "s.claimline-wal",
                            "s.claimline-shm",
                            ".s.claimline.lock",
                            "사본 '1'.claimline");
        }
        assertThat(Stories.read(copy)).isEqualTo(STORY);
        try (ProjectFile copied = ProjectFile.open(copy)) {
            assertThat(copied.isReadOnly()).isFalse();
            assertThat(copied.check())
                    .extracting(problem -> problem.where().pointer())
                    .doesNotContain("");
        }
    }

    @Test
    void ofAFileThatIsOnlyRead() {
        try (ProjectFile reader = ProjectFile.open(file.path())) {
            assertThat(reader.isReadOnly()).isTrue();
            reader.copyTo(copy, false);
        }
        assertThat(Stories.read(copy)).isEqualTo(STORY);
    }

    @Test
    void replacesOnlyWhenTold() {
        Stories.file(copy, Stories.events(0, 3));
        assertThatThrownBy(() -> file.copyTo(copy, false))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(copy + " exists already");
        assertThat(Stories.read(copy)).hasSize(3);
        file.copyTo(copy, true);
        assertThat(Stories.read(copy)).isEqualTo(STORY);
    }

    @Test
    void neverReplacesAFileInUse() {
        try (ProjectFile other = ProjectFile.create(copy)) {
            assertThatThrownBy(() -> file.copyTo(copy, true))
                    .hasMessage(copy + " is open in another window and cannot be replaced");
            assertThat(Stories.read(other)).isEmpty();
        }
        assertThatThrownBy(() -> file.copyTo(file.path(), true))
                .hasMessage(file.path() + " is the open project itself and cannot be replaced by its copy");
        assertThat(Stories.read(file)).isEqualTo(STORY);
    }

    @Test
    void saysWhyItCannot() throws IOException {
        Path nowhere = folder.resolve("no/copy.claimline");
        assertThatThrownBy(() -> file.copyTo(nowhere, false))
                .hasMessage(nowhere + " cannot be written: there is no such folder");
        Files.createDirectory(copy);
        assertThatThrownBy(() -> file.copyTo(copy, true)).hasMessage(copy + " is a folder, not a project file");
    }
}
