package claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** What a file says about itself, asked before anything in it is trusted or changed. */
final class Header {

    /** "CLML" in ASCII. */
    static final int APPLICATION_ID = 0x434C4D4C;

    private Header() {}

    /**
     * Checks a file that is ours to write, puts it right where its program was killed, and brings it up to date and to
     * WAL mode.
     *
     * @param file as the user named it
     * @param real its real path, beside which the log lies
     */
    static void startWriting(Path file, Path real, Handle handle) {
        int version = version(file, handle, true);
        pragma(handle, "wal_checkpoint(TRUNCATE)");
        refuseCutOff(file, real, handle);
        pragma(handle, "journal_mode = WAL");
        Migrations.apply(handle, version);
    }

    /**
     * Checks a file that is only read. Where somebody writes it, pages may be on their way from the log into the file,
     * and the writer has looked.
     */
    static void startReading(Path file, Path real, Handle handle, ReadOnly reason) {
        version(file, handle, false);
        if (reason != ReadOnly.WINDOW) {
            refuseCutOff(file, real, handle);
        }
    }

    /** Runs a pragma whose answer does not matter. */
    static void pragma(Handle handle, String pragma) {
        handle.createQuery("PRAGMA " + pragma).mapTo(String.class).list();
    }

    /**
     * @return the schema's version, at most {@link Migrations#LATEST}
     * @throws claimline.model.InvalidInputException if the file is another program's, a newer version's, or older and
     *     cannot be brought up to date
     */
    private static int version(Path file, Handle handle, boolean writable) {
        if (number(handle, "application_id") != APPLICATION_ID) {
            throw FileErrors.of("store.foreign", file);
        }
        int version = (int) number(handle, "user_version");
        if (version > Migrations.LATEST) {
            throw FileErrors.of("store.newer", file, version, Migrations.LATEST);
        }
        if (version < 0) {
            throw FileErrors.of("store.corrupt", file);
        }
        if (version < Migrations.LATEST && !writable) {
            throw FileErrors.of("store.older", file, version, Migrations.LATEST);
        }
        return version;
    }

    /**
     * Sees a file that was cut off, without reading it: SQLite notices a missing page when it gets there, and half a
     * page never. Only where the log is empty, since pages may still be in there.
     */
    private static void refuseCutOff(Path file, Path real, Handle handle) {
        try {
            long bytes = number(handle, "page_count") * number(handle, "page_size");
            if (logSize(real) == 0 && Files.size(real) < bytes) {
                throw FileErrors.of("store.corrupt", file);
            }
        } catch (IOException e) {
            throw FileErrors.of(file, e);
        }
    }

    /** Bytes in the write-ahead log beside a database, 0 if there is none. */
    static long logSize(Path file) throws IOException {
        return logExists(file) ? Files.size(log(file)) : 0;
    }

    static boolean logExists(Path file) {
        return Files.exists(log(file));
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static long number(Handle handle, String pragma) {
        return handle.createQuery("PRAGMA " + pragma).mapTo(Long.class).one();
    }
}
