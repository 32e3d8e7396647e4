package claimline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Connections to one file, all made the same way. Those given back wait for the next who needs one. */
final class Connections implements ConnectionFactory, AutoCloseable {

    /** How a file is opened. SQLite creates none: the file must be there. */
    enum Mode {
        /**
         * What was committed survives a power cut. 32 MiB of cache, so that the indexes of a large import are not
         * reread all the time. The triggers of an edit stay in memory.
         */
        WRITE("mode=rw", "synchronous = FULL", "cache_size = -32768", "temp_store = MEMORY"),
        /** For a file that is thrown away unless it is closed whole: no log on the disk, nothing is waited for. */
        DRAFT("mode=rw", "synchronous = OFF", "journal_mode = MEMORY", "cache_size = -65536", "temp_store = MEMORY"),
        READ("mode=ro"),
        /** For a folder in which SQLite cannot put its side files. Takes no locks, sees no later changes. */
        IMMUTABLE("mode=ro&immutable=1");

        private final String parameters;
        private final List<String> settings;

        Mode(String parameters, String... settings) {
            this.parameters = parameters;
            this.settings = List.of(settings);
        }

        private boolean isReading() {
            return this == READ || this == IMMUTABLE;
        }
    }

    private final Path file;
    private final Mode mode;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    Connections(Path file, Mode mode) {
        this.file = file;
        this.mode = mode;
    }

    Jdbi jdbi() {
        return Jdbi.create(this).registerArgument(new WellFormed());
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection waiting = idle.poll();
        return waiting != null ? waiting : connect();
    }

    @Override
    public void closeConnection(Connection connection) {
        idle.push(connection);
    }

    /** Closes the connections that nobody uses; nobody may be using one. A draft is on the disk then. */
    @Override
    public void close() throws SQLException, IOException {
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            each.close();
        }
        if (mode == Mode.DRAFT) {
            try (FileChannel draft = FileChannel.open(file, StandardOpenOption.WRITE)) {
                draft.force(true);
            }
        }
    }

    /**
     * The file goes in as a URI: in a plain path the driver takes what follows a question mark for its own settings.
     */
    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(mode.isReading());
        if (!mode.isReading()) {
            config.setTransactionMode(TransactionMode.IMMEDIATE); // whoever may not write is told at once
        }
        config.setGetGeneratedKeys(false); // else the driver asks for one after every row
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString() + "?" + mode.parameters);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            for (String setting : mode.settings) {
                statement.execute("PRAGMA " + setting);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
