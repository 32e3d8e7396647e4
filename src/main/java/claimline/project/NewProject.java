package claimline.project;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.store.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Makes the file of a project with a story in it. The story goes into a draft beside the file, which takes the file's
 * name when it is whole: a file that has the name is complete.
 */
final class NewProject {

    /** 29 in the index, most of them twice while it is made, and room for all else. */
    private static final int BYTES_TO_INDEX_AN_EVENT = 120;

    private NewProject() {}

    /** @throws InvalidInputException if the file exists or cannot be written */
    static void make(Path path, Consumer<ProjectFile> fill) {
        if (Files.exists(path)) {
            throw InvalidInputException.of("file.exists", path.toString());
        }
        Path draft = WholeFile.draftOf(path);
        if (!Files.isWritable(draft.getParent())) {
            throw InvalidInputException.of("file.unwritable", path.toString());
        }
        try {
            Files.deleteIfExists(draft);
            draft.toFile().deleteOnExit(); // should somebody end the program meanwhile
            try (ProjectFile file = ProjectFile.draft(draft)) {
                fill.accept(file);
                keepIndex(file);
            }
            Files.move(draft, path);
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unwritable", path.toString()), e);
        } finally {
            draft.toFile().delete();
        }
    }

    /** So that a large story opens at once. Where there is no memory for its index, whoever opens it makes one. */
    private static void keepIndex(ProjectFile file) {
        long size = file.large().size();
        if (size > Events.MOST_IN_MEMORY && size < Runtime.getRuntime().maxMemory() / BYTES_TO_INDEX_AN_EVENT) {
            file.large().keep(file.large().index());
        }
    }
}
