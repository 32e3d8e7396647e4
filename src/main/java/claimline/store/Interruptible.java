package claimline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.sqlite.ProgressHandler;

/**
 * Reading that can be given up while SQLite is at work, not only between the rows that it finds: what is wanted instead
 * does not wait for rows that nobody wants.
 */
final class Interruptible {

    /** Steps of SQLite's machine between two beats: some tens of microseconds. */
    private static final int STEPS = 4_000;

    private Interruptible() {}

    /**
     * @param beat is called again and again meanwhile, and may throw to give up
     * @throws RuntimeException what the beat threw, or the work
     */
    static <T> T run(Handle handle, Runnable beat, Supplier<T> work) {
        Beating beating = new Beating(beat);
        Connection connection = handle.getConnection();
        try {
            ProgressHandler.setHandler(connection, STEPS, beating);
            try {
                return work.get();
            } catch (RuntimeException e) {
                throw beating.thrown == null ? e : beating.thrown;
            } finally {
                ProgressHandler.clearHandler(connection);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Nothing may be thrown through SQLite; it is told to stop instead. */
    private static final class Beating extends ProgressHandler {

        private final Runnable beat;
        private RuntimeException thrown;

        private Beating(Runnable beat) {
            this.beat = beat;
        }

        @Override
        protected int progress() {
            try {
                beat.run();
                return 0;
            } catch (RuntimeException e) {
                thrown = e;
                return 1;
            }
        }
    }
}
