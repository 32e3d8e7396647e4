package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Event;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed loses nothing that it acknowledged and leaves nothing half done. */
class KillTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void create() {
        path = folder.resolve("s.claimline");
        ProjectFile.create(path).close();
    }

    @Test
    void inTheMiddleOfAnImport() throws Exception {
        try (ChildProcess child = new ChildProcess("stall", path)) {
            assertThat(child.next()).isEqualTo("10");
            assertThat(child.next()).isEqualTo("in the middle");
            child.kill();
        }
        assertThat(Files.size(folder.resolve("s.claimline-wal")))
                .as("much of the import had been written to the log")
                .isGreaterThan(1_000_000);
        assertThat(folder.resolve(".s.claimline.lock")).exists();
        assertRecovered(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void betweenSmallImports(int acknowledged) throws Exception {
        try (ChildProcess child = new ChildProcess("write", path)) {
            for (int i = 1; i <= acknowledged; i++) {
                assertThat(child.next()).isEqualTo(String.valueOf(10 * i));
            }
            child.kill();
        }
        assertRecovered(10 * acknowledged);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20})
    void betweenEdits(int acknowledged) throws Exception {
        try (ChildProcess child = new ChildProcess("edit", path)) {
            for (int i = 1; i <= acknowledged; i++) {
                assertThat(child.next()).isEqualTo(String.valueOf(i));
            }
            child.kill();
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.check()).isEmpty();
            assertThat(file.events()).hasSizeGreaterThanOrEqualTo(acknowledged);
            int undone = 0;
            while (file.undo().isPresent()) {
                undone++;
            }
            assertThat(undone).isGreaterThanOrEqualTo(acknowledged);
            assertThat(file.events()).isEmpty();
            while (file.redo().isPresent()) {
                undone--;
            }
            assertThat(file.events()).hasSizeGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** What the process did between its last word and its end may be there, too, but only as a whole. */
    private void assertRecovered(int acknowledged) {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.isReadOnly()).isFalse();
            assertThat(file.check()).isEmpty();
            assertThat(file.events().size())
                    .isGreaterThanOrEqualTo(acknowledged)
                    .matches(size -> size % 10 == 0);
            assertThat(file.events())
                    .extracting(Event::id)
                    .startsWith(Stories.events(0, acknowledged).stream()
                            .map(Event::id)
                            .toArray(String[]::new));
        }
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(path));
    }
}
