package claimline.store;

import claimline.model.InvalidInputException;
import claimline.store.Connections.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * From a path to an open database: for writing where that is possible, else for reading, else with one sentence on what
 * is wrong.
 */
final class Opening {

    /** Bytes. SQLite would take a shorter file for an empty database, and may. */
    private static final int SMALLEST_PAGE = 512;

    /**
     * How SQLite fails where it may not write a folder and the file in it is marked for WAL: it reads it only as one
     * that nobody changes.
     */
    private static final Set<String> NEEDS_SIDE_FILES = Set.of("store.unreadable", "store.readOnly");

    private Opening() {}

    static Database open(Path file) {
        Path real = real(file);
        if (!Files.isWritable(real)) {
            return openReadOnly(file, real, ReadOnly.FILE);
        }
        Optional<WriterLock> lock;
        try {
            lock = WriterLock.tryAcquire(real);
        } catch (IOException e) {
            return openReadOnly(file, real, ReadOnly.FOLDER); // for reading it may still do
        }
        return lock.isPresent()
                ? start(new Database(file, real, lock.get(), null, Mode.WRITE, Mode.READ))
                : openReadOnly(file, real, ReadOnly.WINDOW);
    }

    /** A file that was just made, to be filled and closed before anybody else sees it. */
    static Database draft(Path file) {
        try {
            Path real = file.toRealPath();
            WriterLock lock = WriterLock.tryAcquire(real).orElseThrow(() -> FileErrors.of("store.exists", file));
            return new Database(file, real, lock, null, Mode.DRAFT, Mode.READ);
        } catch (IOException e) {
            throw FileErrors.of(file, e);
        }
    }

    /** @throws InvalidInputException if there is nothing at the path that could be a project file */
    private static Path real(Path file) {
        if (Files.isDirectory(file)) {
            throw FileErrors.of("store.directory", file);
        }
        if (!Files.exists(file)) {
            throw FileErrors.of("store.missing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw FileErrors.of("store.notDatabase", file);
        }
        if (!Files.isReadable(file)) {
            throw FileErrors.of("store.unreadable", file);
        }
        try {
            long size = Files.size(file);
            if (size < SMALLEST_PAGE) {
                throw FileErrors.of(size == 0 ? "store.empty" : "store.notDatabase", file);
            }
            return file.toRealPath();
        } catch (IOException e) {
            throw FileErrors.of(file, e);
        }
    }

    private static Database openReadOnly(Path file, Path real, ReadOnly reason) {
        try {
            return start(new Database(file, real, null, reason, Mode.WRITE, Mode.READ));
        } catch (InvalidInputException e) {
            if (reason == ReadOnly.WINDOW
                    || !NEEDS_SIDE_FILES.contains(e.reason().key())) {
                throw e;
            }
            refuseLog(file, real);
            return start(new Database(file, real, null, reason, Mode.WRITE, Mode.IMMUTABLE));
        }
    }

    /** Reading without the log would show an older state, or a mixture. */
    private static void refuseLog(Path file, Path real) {
        try {
            if (Header.logSize(real) > 0) {
                throw FileErrors.of("store.unfinished", file);
            }
        } catch (IOException e) {
            throw FileErrors.of(file, e);
        }
    }

    private static Database start(Database database) {
        try {
            database.start();
            return database;
        } catch (RuntimeException | Error e) {
            try {
                database.abandon();
            } catch (RuntimeException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }
}
