package claimline.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/** A file that is there as a whole or not at all: it is written beside its place under another name, then moved. */
final class NewFile {

    /** Writes a database into a file that is there and empty. */
    interface Writer {

        void write(Path draft) throws IOException, SQLException;
    }

    /** What SQLite keeps beside a database while it is open, and after its process was killed. */
    private static final List<String> SIDE_FILES = List.of("-wal", "-shm", "-journal");

    private NewFile() {}

    /**
     * @param replace whether a file at that place may be replaced
     * @throws claimline.model.InvalidInputException if the place is taken or cannot be written
     */
    static void write(Path file, boolean replace, Writer writer) {
        if (Files.isDirectory(file)) {
            throw FileErrors.of("store.directory", file);
        }
        if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw FileErrors.of("store.exists", file);
        }
        Path place = file.toAbsolutePath();
        Path draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.createFile(draft);
                writer.write(draft);
                deleteSideFiles(place);
                move(draft, place, replace);
            } finally {
                Files.deleteIfExists(draft);
                deleteSideFiles(draft);
            }
        } catch (IOException | SQLException | JdbiException e) {
            throw FileErrors.of(file, e);
        }
    }

    private static void move(Path draft, Path place, boolean replace) throws IOException {
        if (!replace) {
            Files.move(draft, place);
            return;
        }
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** SQLite would play an older database's log back into the new one. */
    private static void deleteSideFiles(Path file) throws IOException {
        for (String suffix : SIDE_FILES) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
