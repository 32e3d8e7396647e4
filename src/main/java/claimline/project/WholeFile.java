package claimline.project;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** A file that is there whole or stays as it was: it is written as a draft beside it, which then takes its name. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file in place of the one that is there.
     *
     * @param project the file of the project whose story it is, which is not to be lost
     * @param writer may throw to give up; nothing has then changed
     * @throws InvalidInputException if the file is that of the project, or cannot be written
     */
    public static void write(Path to, Path project, Consumer<OutputStream> writer) {
        Path draft = draftOf(to);
        try {
            refuseToReplace(to, project);
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    writer.accept(out);
                }
                Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException(Message.of("file.unwritable", to.toString()), e);
        }
    }

    /** A folder or a device is nothing to move a file to. */
    private static void refuseToReplace(Path to, Path project) throws IOException {
        if (Files.exists(to) && !Files.isRegularFile(to)) {
            throw InvalidInputException.of("file.unwritable", to.toString());
        }
        if (Files.exists(to) && Files.isSameFile(to, project)) {
            throw InvalidInputException.of("store.copy.itself", to.toString());
        }
    }

    /** Where a file is made before it has its name. */
    static Path draftOf(Path path) {
        Path place = path.toAbsolutePath();
        return place.resolveSibling("." + place.getFileName() + ".draft");
    }
}
