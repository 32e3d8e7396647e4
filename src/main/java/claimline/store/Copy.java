package claimline.store;

import claimline.model.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A copy of an open project file. */
final class Copy {

    private Copy() {}

    /** @throws InvalidInputException if the place is taken, in use, or cannot be written */
    static void write(Database database, Path file, boolean replace) {
        if (!replace || !Files.isRegularFile(file)) {
            NewFile.write(file, replace, database::copyInto);
            return;
        }
        try (WriterLock lock = lock(database, file)) {
            NewFile.write(lock.file(), true, database::copyInto);
        } catch (IOException e) {
            throw FileErrors.of(file, e);
        }
    }

    /** Whoever has the other file open would go on writing into a file without a name. */
    private static WriterLock lock(Database database, Path file) throws IOException {
        if (Files.isSameFile(database.file(), file)) {
            throw FileErrors.of("store.copy.itself", file);
        }
        Optional<WriterLock> lock = WriterLock.tryAcquire(file.toRealPath());
        return lock.orElseThrow(() -> FileErrors.of("store.copy.open", file));
    }
}
