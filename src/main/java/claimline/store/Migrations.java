package claimline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The steps from an empty database to today's tables. {@code PRAGMA user_version} says how many of them a file has
 * seen. A step that was ever released is never changed: new ones are appended.
 */
final class Migrations {

    private static final List<String> FILES = List.of(
            "0001-story.sql",
            "0002-verdicts-rates-undo.sql",
            "0003-dismissals.sql",
            "0004-timeline.sql",
            "0005-search.sql",
            "0006-saved-views.sql",
            "0007-search-holders.sql",
            "0008-large-imports.sql");

    /** The version that this program writes. */
    static final int LATEST = FILES.size();

    private Migrations() {}

    /** Makes an empty project in an empty file. */
    static void createIn(Path file) throws IOException, SQLException {
        createIn(file, LATEST);
    }

    /** Makes an empty project as an older version of this program did. */
    static void createIn(Path file, int version) throws IOException, SQLException {
        try (Connections connections = new Connections(file, Connections.Mode.WRITE)) {
            connections.jdbi().useHandle(handle -> {
                handle.execute("PRAGMA application_id = " + Header.APPLICATION_ID);
                apply(handle, 0, version);
            });
        }
    }

    /** Takes a database from its version to the latest, all or nothing. */
    static void apply(Handle handle, int version) {
        if (version < LATEST) {
            apply(handle, version, LATEST);
        }
    }

    private static void apply(Handle handle, int from, int to) {
        handle.useTransaction(transaction -> {
            FILES.subList(from, to)
                    .forEach(file -> transaction.createScript(read(file)).execute());
            transaction.execute("PRAGMA user_version = " + to);
        });
    }

    private static String read(String file) {
        try (InputStream sql = Migrations.class.getResourceAsStream("/sql/" + file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
