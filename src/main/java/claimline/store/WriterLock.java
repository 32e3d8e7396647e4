package claimline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who may write a project file: whoever holds the system's lock on {@code .name.lock} beside it. The lock ends with its
 * process, so a lock file that a killed process left behind stands in nobody's way.
 *
 * <p>The lock is never on the database itself: closing any descriptor of a file drops all POSIX locks that the process
 * has on it, SQLite's too. For the same reason a file that this program holds already is found in a set and its lock
 * file is not opened again.
 *
 * <p>It decides which window writes. That two writers cannot harm the file is SQLite's own locking.
 */
final class WriterLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path lockFile;
    private final FileChannel channel;

    private WriterLock(Path file, Path lockFile, FileChannel channel) {
        this.file = file;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /**
     * @param file the project file's real path
     * @return empty if somebody else holds the lock
     * @throws IOException if the lock file cannot be written
     */
    static Optional<WriterLock> tryAcquire(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<WriterLock> lock = Optional.empty();
        try {
            lock = lock(file, file.resolveSibling("." + file.getFileName() + ".lock"));
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
        return lock;
    }

    private static Optional<WriterLock> lock(Path file, Path lockFile) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
                if (lock == null) {
                    return Optional.empty();
                }
                if (Files.exists(lockFile)) {
                    return Optional.of(new WriterLock(file, lockFile, channel));
                }
                // The former holder deleted the lock file between our opening and locking it: what we locked is
                // nobody's file.
                lock = null;
            } finally {
                if (lock == null) {
                    channel.close();
                }
            }
        }
    }

    /** The file that may be written. */
    Path file() {
        return file;
    }

    /** Deletes the lock file, then gives up the lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(lockFile);
        } finally {
            HELD.remove(file);
        }
    }
}
