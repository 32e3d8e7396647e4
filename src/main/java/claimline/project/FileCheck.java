package claimline.project;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.store.ProjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** What is wrong with a file of the program's own kinds: that it cannot be read is one of the problems. */
final class FileCheck {

    private FileCheck() {}

    static List<Problem> problems(Path path) {
        try (InputStream document = Import.open(path)) {
            if (!ProjectFile.isDatabase(path)) {
                return Import.problems(document, path.toString());
            }
            try (ProjectFile file = ProjectFile.open(path)) {
                return file.check();
            }
        } catch (InvalidInputException e) {
            return whole(path, e.reason());
        } catch (IOException | UncheckedIOException e) {
            return whole(path, Message.of("file.unreadable", path.toString()));
        }
    }

    private static List<Problem> whole(Path path, Message reason) {
        return List.of(new Problem(Problem.Place.whole(path.toString()), reason));
    }
}
