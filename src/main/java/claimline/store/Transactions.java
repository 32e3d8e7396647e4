package claimline.store;

import claimline.model.InvalidInputException;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;

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
     * Runs work of which all is kept, or nothing if it throws. To the driver this is one transaction, else it would try
     * to commit after every row; but it is not ended by Jdbi, which would roll back where the commit fails, and with it
     * what is to be looked at.
     *
     * @throws InvalidInputException if in the end an element names another that is not there
     */
    static <T> T write(Handle handle, Function<Handle, T> work) {
        try {
            autoCommit(handle, false);
            T result = work.apply(handle);
            commit(handle);
            return result;
        } catch (RuntimeException | Error e) {
            try {
                rollBack(handle);
            } catch (JdbiException undone) {
                e.addSuppressed(undone); // SQLite has rolled back by itself already, as it does when the disk is full
            }
            throw e;
        }
    }

    /** SQLite keeps a transaction open that fails for a dangling reference, so that one can look which it is. */
    private static void commit(Handle handle) {
        try {
            autoCommit(handle, true);
        } catch (JdbiException e) {
            if (FileErrors.isConstraint(e)) {
                References.first(handle).ifPresent(dangling -> {
                    throw new InvalidInputException(dangling.message(), e);
                });
            }
            throw e;
        }
    }

    /** The driver itself only leaves a transaction by committing one: it is given one in which nothing was done. */
    private static void rollBack(Handle handle) {
        try {
            handle.execute("ROLLBACK");
        } finally {
            if (handle.isInTransaction()) {
                handle.execute("BEGIN");
                autoCommit(handle, true);
            }
        }
    }

    /** Off begins a transaction, on commits it. */
    private static void autoCommit(Handle handle, boolean on) {
        try {
            handle.getConnection().setAutoCommit(on);
        } catch (SQLException e) {
            throw new TransactionException(e);
        }
    }
}
