package claimline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/** Connections to one file, all made the same way. Those given back wait for the next who needs one. */
final class Connections implements ConnectionFactory, AutoCloseable {

    /** How a file is opened. SQLite creates none: the file must be there. */
    enum Mode {
        WRITE("mode=rw"),
        READ("mode=ro"),
        /** For a folder in which SQLite cannot put its side files. Takes no locks, sees no later changes. */
        IMMUTABLE("mode=ro&immutable=1");

        private final String parameters;

        Mode(String parameters) {
            this.parameters = parameters;
        }
    }

    private static final List<String> READER_SETTINGS = List.of("foreign_keys = ON");

    /**
     * What was committed survives a power cut. 32 MiB of cache, so that the indexes of a large import are not reread
     * all the time. The triggers of an edit stay in memory.
     */
    private static final List<String> WRITER_SETTINGS =
            List.of("foreign_keys = ON", "synchronous = FULL", "cache_size = -32768", "temp_store = MEMORY");

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

    /** Closes the connections that nobody uses; nobody may be using one. */
    @Override
    public void close() throws SQLException {
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            each.close();
        }
    }

    /**
     * The file goes in as a URI: in a plain path the driver takes what follows a question mark for its own settings.
     */
    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(mode != Mode.WRITE);
        config.setGetGeneratedKeys(false); // else the driver asks for one after every row
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString() + "?" + mode.parameters);
        try (Statement statement = connection.createStatement()) {
            for (String setting : mode == Mode.WRITE ? WRITER_SETTINGS : READER_SETTINGS) {
                statement.execute("PRAGMA " + setting);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
