package claimline.cli;

import claimline.project.Project;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a project of a JSON story. */
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private CommandLineTool tool;

    @Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "cli.import.document")
    private Path document;

    @Parameters(index = "1", paramLabel = "PROJECT", descriptionKey = "cli.import.project")
    private Path file;

    @Override
    public Integer call() {
        try (Project project = Project.importDocument(document, file)) {
            var story = project.story();
            tool.print(
                    "cli.import.done",
                    file.toString(),
                    story.sources().size(),
                    story.events().size(),
                    story.claims().size());
            return 0;
        }
    }
}
