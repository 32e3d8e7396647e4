package claimline.store;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.store.Connections.Mode;
import claimline.store.Replay.StaleLogException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * An open project file: readers, each with a connection of its own, and one writer where the file is ours to write.
 * While there is a writer the file is in WAL mode, so that readers and writer do not wait for each other; the last to
 * close folds the log back into the file.
 */
final class Database implements AutoCloseable {

    private final Path file;
    private final Path real;
    private final WriterLock lock;
    private final ReadOnly readOnly;
    private final Connections writers;
    private final Connections readers;
    private final Jdbi writing;
    private final Jdbi reading;
    private final ReentrantLock oneWriter = new ReentrantLock();
    /** Held shared by whoever reads or writes, alone by whoever closes. */
    private final ReentrantReadWriteLock life = new ReentrantReadWriteLock();

    private boolean closed;

    /**
     * @param file as the user named it, for messages
     * @param real its real path
     * @param lock null if the file is only read
     * @param readOnly null if the file is written
     */
    Database(Path file, Path real, WriterLock lock, ReadOnly readOnly, Mode writerMode, Mode readerMode) {
        this.file = file;
        this.real = real;
        this.lock = lock;
        this.readOnly = readOnly;
        this.writers = new Connections(real, writerMode);
        this.readers = new Connections(real, readerMode);
        this.writing = writers.jdbi();
        this.reading = readers.jdbi();
    }

    Path file() {
        return file;
    }

    Optional<ReadOnly> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    /** Checks what the file says about itself and, where it is ours to write, brings it up to date and to WAL mode. */
    void start() {
        alive(() -> {
            if (readOnly == null) {
                writing.useHandle(handle -> Header.startWriting(file, real, handle));
            } else {
                reading.useHandle(handle -> Header.startReading(file, real, handle, readOnly));
            }
            return null;
        });
    }

    /** Runs work that sees the file as it is at one moment, whatever is written meanwhile. */
    <T> T read(Function<Handle, T> work) {
        return alive(() -> reading.withHandle(handle -> Transactions.read(handle, work)));
    }

    /** Writes all that the file holds now into an empty one. */
    void copyInto(Path draft) {
        alive(() -> reading.withHandle(handle -> handle.execute("VACUUM INTO ?", draft.toString())));
    }

    /**
     * Runs work in a transaction: all that it did is in the file for good when this returns, and nothing if it throws.
     *
     * @throws InvalidInputException if the file is read-only, or an element would name another that is not there
     */
    <T> T write(Function<Handle, T> work) {
        if (readOnly != null) {
            throw FileErrors.of("store.readOnly", file, readOnly.message());
        }
        if (oneWriter.isHeldByCurrentThread()) {
            throw new IllegalStateException("a project file is not written from inside a write");
        }
        return alive(() -> {
            oneWriter.lock();
            try {
                return writing.withHandle(handle -> Transactions.write(handle, work));
            } finally {
                oneWriter.unlock();
            }
        });
    }

    private <T> T alive(Supplier<T> work) {
        life.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(file + " is closed");
            }
            return work.get();
        } catch (JdbiException e) {
            throw FileErrors.of(file, e);
        } catch (StaleLogException e) {
            throw new InvalidInputException(Message.of("store.undo.broken", file.toString()), e);
        } finally {
            life.readLock().unlock();
        }
    }

    /** Waits for work in other threads to end. Does nothing the second time. */
    @Override
    public void close() {
        if (life.getReadHoldCount() > 0) {
            throw new IllegalStateException("a project file is not closed from inside a read or a write");
        }
        life.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                readers.close();
                fold();
            }
        } catch (SQLException | JdbiException | IOException e) {
            throw FileErrors.of(file, e);
        } finally {
            life.writeLock().unlock();
        }
    }

    /** Closes what {@link #start} refused, and leaves the file as it is. */
    void abandon() {
        closed = true;
        try (lock) {
            readers.close();
            writers.close();
        } catch (SQLException | IOException e) {
            throw FileErrors.of(file, e);
        }
    }

    /**
     * Whoever only read beside a writer folds, too: the writer could not while it was there, and may be gone by now.
     */
    private void fold() throws IOException, SQLException {
        if (lock != null) {
            fold(lock);
        } else if (readOnly == ReadOnly.WINDOW && Header.logExists(real)) {
            Optional<WriterLock> free = WriterLock.tryAcquire(real);
            if (free.isPresent()) {
                fold(free.get());
            }
        }
    }

    private void fold(WriterLock held) throws IOException, SQLException {
        try (held;
                writers) {
            writing.useHandle(handle -> {
                Header.pragma(handle, "busy_timeout = 0");
                Header.pragma(handle, "wal_checkpoint(TRUNCATE)");
                Header.pragma(handle, "journal_mode = DELETE");
            });
        } catch (JdbiException e) {
            if (!FileErrors.isBusy(e)) {
                throw e;
            }
            // Somebody still reads the file: the log stays, complete, until the last of them closes.
        }
    }
}
