package claimline.store;

import static claimline.store.Stories.producing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writes, all others read; what is left in the end is one file. */
class SharedFileTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void story() {
        path = Stories.file(folder.resolve("s.claimline"), Stories.full());
        assertSingleFile();
    }

    @Test
    void theSecondInThisProgramReadsAndSeesWhatTheFirstWrites() {
        try (ProjectFile first = ProjectFile.open(path);
                ProjectFile second = ProjectFile.open(path)) {
            assertReadOnly(second);
            first.importStory(producing(Stories.events(0, 5)));
            assertThat(second.events()).isEqualTo(first.events()).hasSize(9);
        }
        assertSingleFile();
    }

    @Test
    void theSecondInAnotherProcessReads() throws Exception {
        try (ProjectFile first = ProjectFile.open(path)) {
            first.importStory(producing(Stories.events(0, 5)));
            try (ChildProcess second = new ChildProcess("open", path)) {
                assertThat(second.next()).isEqualTo("store.readOnly.window");
                assertThat(second.next()).isEqualTo("9");
            }
            first.importStory(producing(Stories.events(5, 6)));
        }
        assertSingleFile();
    }

    @Test
    void aFileThatAnotherProcessWritesIsReadHere() throws Exception {
        try (ChildProcess first = new ChildProcess("open", path)) {
            assertThat(first.next()).isEqualTo("writing");
            assertThat(first.next()).isEqualTo("4");
            try (ProjectFile second = ProjectFile.open(path)) {
                assertReadOnly(second);
            }
        }
        assertSingleFile();
    }

    @Test
    void theReaderFoldsTheLogWhenTheWriterHasGoneBefore() {
        ProjectFile writer = ProjectFile.open(path);
        writer.importStory(producing(Stories.events(0, 5)));
        try (ProjectFile reader = ProjectFile.open(path)) {
            assertThat(reader.events()).hasSize(9);
            writer.close();
            assertThat(reader.events()).hasSize(9);
        }
        assertSingleFile();
        assertThat(Stories.read(path)).hasSize(Stories.full().size() + 5);
    }

    /** SQLite lets other programs write, too, which know nothing of our lock. */
    @Test
    void whoeverWasKeptFromWritingMayWriteLater() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThatThrownBy(() -> file.importStory(producing(Stories.events(0, 5))))
                        .isInstanceOf(InvalidInputException.class);
                statement.execute("ROLLBACK");
            }
            assertThatThrownBy(() -> file.importStory(elements -> {
                        Stories.events(0, 5).forEach(elements);
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(file.events()).hasSize(4);
            file.importStory(producing(Stories.events(0, 5)));
            assertThat(file.events()).hasSize(9);
        }
        assertSingleFile();
    }

    @Test
    void theNextMayWriteWhenTheWriterHasGone() {
        ProjectFile writer = ProjectFile.open(path);
        try (ProjectFile reader = ProjectFile.open(path)) {
            writer.close();
            try (ProjectFile next = ProjectFile.open(path)) {
                assertThat(next.isReadOnly()).isFalse();
                next.importStory(producing(Stories.events(0, 1)));
                assertThat(reader.events()).hasSize(5);
            }
        }
        assertSingleFile();
    }

    @Test
    void aLockFileThatNobodyHoldsIsInNobodysWay() throws IOException {
        Files.createFile(folder.resolve(".s.claimline.lock"));
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.isReadOnly()).isFalse();
        }
        assertSingleFile();
    }

    @Test
    void anotherNameForTheFileIsTheSameFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.claimline"), path);
        try (ProjectFile first = ProjectFile.open(path);
                ProjectFile second = ProjectFile.open(link)) {
            assertReadOnly(second);
            assertThat(first.isReadOnly()).isFalse();
        }
        Files.delete(link);
        assertSingleFile();
    }

    private static void assertReadOnly(ProjectFile file) {
        assertThat(file.isReadOnly()).isTrue();
        assertThat(file.readOnlyReason().orElseThrow().in(Locale.ENGLISH)).isEqualTo("it is open in another window");
        assertThatThrownBy(() -> file.importStory(producing(Stories.events(0, 1))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file.path() + " is open for reading only: it is open in another window");
    }

    private void assertSingleFile() {
        assertThat(folder).isDirectoryContaining(path::equals).isDirectoryNotContaining(each -> !each.equals(path));
    }
}
