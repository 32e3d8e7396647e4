package claimline.project;

import claimline.exchange.ClaimlineReader;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.StoryElement;
import claimline.store.ProjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings a document into a project file: all of it, or nothing and the list of what is wrong with it. */
final class Import {

    private Import() {}

    /** Reads a document without keeping it. */
    static List<Problem> problems(InputStream document, String name) {
        List<Problem> problems = new ArrayList<>();
        ClaimlineReader.read(document, name, _ -> {}, problems::add);
        return problems;
    }

    /** @throws RefusedException if anything is wrong with the document; the file then holds what it held before */
    static void into(ProjectFile file, InputStream document, String name) {
        file.replaceAll(elements -> {
            List<Problem> problems = new ArrayList<>();
            Consumer<StoryElement> whileRight = element -> {
                if (problems.isEmpty()) {
                    elements.accept(element);
                }
            };
            ClaimlineReader.read(document, name, whileRight, problems::add);
            if (!problems.isEmpty()) {
                throw new RefusedException(problems);
            }
        });
    }

    /** @throws InvalidInputException if there is no file, or it cannot be read */
    static InputStream open(Path document) {
        if (!Files.exists(document)) {
            throw InvalidInputException.of("file.missing", document.toString());
        }
        if (Files.isDirectory(document)) {
            throw InvalidInputException.of("store.directory", document.toString());
        }
        try {
            return Files.newInputStream(document);
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unreadable", document.toString()), e);
        }
    }
}
