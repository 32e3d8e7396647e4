package claimline.cli;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is read more than once; where it is called {@code -}, what is handed in, kept aside until it is closed.
 */
final class StandardInput implements AutoCloseable {

    private static final Path HANDED_IN = Path.of("-");

    private final Path file;
    private final Path kept;

    /** @throws InvalidInputException if what is handed in cannot be kept */
    StandardInput(Path named, CommandLineTool tool) {
        try {
            kept = isOne(named) ? Files.createTempDirectory("claimline") : null;
            file = kept == null ? named : kept.resolve("stdin");
            if (kept != null) {
                Files.copy(tool.input(), file);
            }
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unreadable", named.toString()), e);
        }
    }

    /** As with other programs, this name stands for what is handed in, or handed on. */
    static boolean isOne(Path named) {
        return named.equals(HANDED_IN);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        if (kept != null) {
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
