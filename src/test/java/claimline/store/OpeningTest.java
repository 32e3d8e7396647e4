package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import claimline.model.InvalidInputException;
import claimline.model.StoryElement;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no project file, or a broken one, gets one sentence that names it, and is left as it was. */
class OpeningTest {

    private static final List<StoryElement> STORY = Stories.full();

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void path() {
        path = folder.resolve("s.claimline");
    }

    @Test
    void missing() {
        refuses(() -> ProjectFile.open(path), path + " does not exist");
    }

    @Test
    void aFolder() {
        refuses(() -> ProjectFile.open(folder), folder + " is a folder, not a project file");
        refuses(() -> ProjectFile.create(folder), folder + " is a folder, not a project file");
    }

    @Test
    void empty() throws IOException {
        Files.createFile(path);
        refuses(() -> ProjectFile.open(path), path + " is empty, not a project file");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 100, 4096, 100_000})
    void garbage(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Files.write(path, bytes);
        refuses(() -> ProjectFile.open(path), path + " is not a project file");
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        assertThat(folder)
                .as("nothing is left beside a file that was refused")
                .isDirectoryNotContaining(each -> !each.equals(path));
    }

    @Test
    void aDatabaseOfAnotherProgram() throws IOException {
        Sql.run(path, "PRAGMA journal_mode = WAL", "CREATE TABLE t (x)", "PRAGMA application_id = 7");
        byte[] before = Files.readAllBytes(path);
        refuses(() -> ProjectFile.open(path), path + " is a database of another program, not a project file");
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(path));
    }

    @Test
    void aNewerSchema() {
        Stories.file(path, STORY);
        Sql.run(path, "PRAGMA user_version = 1234");
        refuses(
                () -> ProjectFile.open(path),
                path + " was written by a newer version of Claimline: its schema is 1234, this one knows "
                        + Migrations.LATEST);
    }

    @Test
    void cutOff() throws IOException {
        try (ProjectFile file = ProjectFile.create(path)) {
            file.importStory(Stories.producing(Stories.events(0, 2_000)));
        }
        long size = Files.size(path);
        for (long length : new long[] {size - 1, size - 4096, size / 2, 5000, 4096, 600}) {
            try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "rw")) {
                bytes.setLength(length);
            }
            refuses(() -> ProjectFile.open(path), path + " is damaged or was cut off: not all of it can be read");
        }
    }

    @Test
    void aDamagedPageIsReportedWhereItIsRead() throws IOException {
        try (ProjectFile file = ProjectFile.create(path)) {
            file.importStory(Stories.producing(Stories.events(0, 2_000)));
        }
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "rw")) {
            byte[] noise = new byte[(int) bytes.length() - 80 * 4096];
            new Random(1).nextBytes(noise);
            bytes.seek(80 * 4096);
            bytes.write(noise);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            String sentence = path + " is damaged or was cut off: not all of it can be read";
            refuses(file::events, sentence);
            refuses(() -> file.copyTo(folder.resolve("copy.claimline"), false), sentence);
            assertThat(file.check()).isNotEmpty();
        }
        assertThat(folder.resolve("copy.claimline")).doesNotExist();
    }

    @Test
    void createRefusesWhatIsThere() throws IOException {
        Files.writeString(path, "mine");
        refuses(() -> ProjectFile.create(path), path + " exists already");
        assertThat(path).hasContent("mine");
    }

    @Test
    void createRefusesAFolderThatIsNotThere() {
        Path nowhere = folder.resolve("no/s.claimline");
        refuses(() -> ProjectFile.create(nowhere), nowhere + " cannot be written: there is no such folder");
    }

    @Test
    void anOldLogBesideAFreshFileIsNotPlayedIntoIt() throws IOException {
        Path other = folder.resolve("other.claimline");
        try (ProjectFile file = ProjectFile.create(other)) {
            file.importStory(Stories.producing(STORY));
            Files.copy(folder.resolve("other.claimline-wal"), folder.resolve("s.claimline-wal"));
        }
        try (ProjectFile file = ProjectFile.create(path)) {
            assertThat(Stories.read(file)).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Stories.file(path, STORY);
        withoutWriting(folder, () -> {
            Path fresh = folder.resolve("new.claimline");
            refuses(() -> ProjectFile.create(fresh), fresh + " cannot be written: its folder does not allow it");
            try (ProjectFile file = ProjectFile.open(path)) {
                assertThat(file.readOnlyReason().orElseThrow().in(Locale.ENGLISH))
                        .isEqualTo("its folder may not be written");
                assertThat(Stories.read(file)).isEqualTo(STORY);
            }
        });
    }

    @Test
    void aFolderThatCannotBeWrittenAndAFileMarkedForALog() throws IOException {
        Stories.file(path, STORY);
        Sql.run(path, "PRAGMA journal_mode = WAL");
        withoutWriting(folder, () -> assertThat(Stories.read(path)).isEqualTo(STORY));
    }

    @Test
    void aFolderThatCannotBeWrittenAndALogThatWasLeftBehind() throws IOException {
        Path left = Files.createDirectory(folder.resolve("left")).resolve("s.claimline");
        Stories.file(left, STORY);
        Sql.run(left, "PRAGMA journal_mode = WAL");
        Files.write(left.resolveSibling("s.claimline-wal"), new byte[5000]);
        withoutWriting(
                left.getParent(),
                () -> refuses(
                        () -> ProjectFile.open(left),
                        left + " was not closed properly and can only be put right where its folder may be written"));
    }

    @Test
    void aFileThatCannotBeWritten() throws IOException {
        Stories.file(path, STORY);
        withoutWriting(path, () -> {
            try (ProjectFile file = ProjectFile.open(path)) {
                assertThat(file.readOnlyReason().orElseThrow().in(Locale.ENGLISH))
                        .isEqualTo("the file may not be written");
                assertThat(Stories.read(file)).isEqualTo(STORY);
                refuses(
                        () -> file.importStory(Stories.producing(STORY)),
                        path + " is open for reading only: the file may not be written");
            }
        });
    }

    /** Takes the right to write from a file or folder for a while. Skipped for a user who may write everywhere. */
    private static void withoutWriting(Path place, Runnable work) throws IOException {
        var before = Files.getPosixFilePermissions(place);
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(place));
            work.run();
        } finally {
            Files.setPosixFilePermissions(place, before);
        }
    }

    private static void refuses(ThrowingCallable work, String sentence) {
        assertThatThrownBy(work).isInstanceOf(InvalidInputException.class).hasMessage(sentence);
    }
}
