package claimline.store;

import claimline.model.InvalidInputException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Where work on a file begins and ends. */
final class Transactions {

    private Transactions() {}

    /**
     * Runs work that sees the file as it is at one moment; inside other such work, the same moment. Nothing was
     * written, so the end is always a rollback: that works on a damaged file, too.
     */
    static <T> T read(Handle handle, Function<Handle, T> work) {
        if (handle.isInTransaction()) {
            return work.apply(handle);
        }
        handle.begin();
        try {
            return work.apply(handle);
        } finally {
            handle.rollback();
        }
    }

    /**
     * Runs work of which all is kept, or nothing if it throws. Begins and ends with statements: Jdbi would roll back
     * where the commit fails, and with it what is to be looked at.
     *
     * @throws InvalidInputException if in the end an element names another that is not there
     */
    static <T> T write(Handle handle, Function<Handle, T> work) {
        handle.execute("BEGIN IMMEDIATE");
        try {
            T result = work.apply(handle);
            commit(handle);
            return result;
        } catch (RuntimeException | Error e) {
            try {
                handle.execute("ROLLBACK");
            } catch (JdbiException undone) {
                e.addSuppressed(undone); // SQLite has rolled back by itself already, as it does when the disk is full
            }
            throw e;
        }
    }

    /** SQLite keeps a transaction open that fails for a dangling reference, so that one can look which it is. */
    private static void commit(Handle handle) {
        try {
            handle.execute("COMMIT");
        } catch (JdbiException e) {
            if (FileErrors.isConstraint(e)) {
                References.first(handle).ifPresent(dangling -> {
                    throw new InvalidInputException(dangling.message(), e);
                });
            }
            throw e;
        }
    }
}
