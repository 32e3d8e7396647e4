package claimline.cli;

import claimline.project.Project;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a project as a JSON story, to a file or to standard output. */
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private CommandLineTool tool;

    @Mixin
    private ProjectArgument project;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "cli.export.output")
    private Path output;

    @Override
    public Integer call() {
        try (Project open = project.open(tool.folders())) {
            if (output == null) {
                open.exportDocument(tool.stream());
            } else {
                open.exportDocument(output);
                tool.print("notice.exported", output.toString());
            }
            return 0;
        }
    }
}
