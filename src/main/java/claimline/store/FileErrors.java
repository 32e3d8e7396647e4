package claimline.store;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;

/** What went wrong with a file, as one sentence that names the file. */
final class FileErrors {

    private FileErrors() {}

    static InvalidInputException of(String key, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return InvalidInputException.of(key, arguments);
    }

    /** @param failure of Jdbi, SQLite or the file system */
    static InvalidInputException of(Path file, Exception failure) {
        Message message = switch (failure) {
            case SQLException e -> worded(file, e);
            case IOException e -> worded(file, e);
            default ->
                sqlite(failure)
                        .map(e -> worded(file, e))
                        .orElseGet(() -> Message.of("store.failed", file.toString(), detail(failure)));
        };
        return new InvalidInputException(message, failure);
    }

    /** Whether what failed is a rule of the tables, such as a reference that leads nowhere. */
    static boolean isConstraint(JdbiException failure) {
        return sqlite(failure)
                .map(FileErrors::code)
                .filter(SQLiteErrorCode.SQLITE_CONSTRAINT::equals)
                .isPresent();
    }

    /** Whether somebody else has the file locked. */
    static boolean isBusy(JdbiException failure) {
        return sqlite(failure)
                .map(FileErrors::code)
                .filter(SQLiteErrorCode.SQLITE_BUSY::equals)
                .isPresent();
    }

    private static Optional<SQLException> sqlite(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** The low byte is the kind of error; the rest says more about it. */
    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    }

    private static Message worded(Path file, SQLException failure) {
        String name = file.toString();
        return switch (code(failure)) {
            case SQLITE_NOTADB -> Message.of("store.notDatabase", name);
            case SQLITE_CORRUPT -> Message.of("store.corrupt", name);
            case SQLITE_FULL -> Message.of("store.diskFull", name);
            case SQLITE_IOERR -> Message.of("store.diskFailed", name, detail(failure));
            case SQLITE_BUSY, SQLITE_LOCKED -> Message.of("store.busy", name);
            case SQLITE_CANTOPEN, SQLITE_PERM -> Message.of("store.unreadable", name);
            case SQLITE_READONLY -> Message.of("store.readOnly", name, Message.of("store.readOnly.file"));
            default -> Message.of("store.failed", name, detail(failure));
        };
    }

    private static Message worded(Path file, IOException failure) {
        String name = file.toString();
        return switch (failure) {
            case AccessDeniedException e -> Message.of("store.folder", name);
            case NoSuchFileException e -> Message.of("store.folderMissing", name);
            case FileAlreadyExistsException e -> Message.of("store.exists", name);
            case FileSystemException e
            when e.getReason() != null -> Message.of("store.diskFailed", name, e.getReason());
            default -> Message.of("store.diskFailed", name, detail(failure));
        };
    }

    private static String detail(Exception failure) {
        return failure.getMessage() != null
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }
}
