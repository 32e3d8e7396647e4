package claimline.cli;

import claimline.project.Project;
import claimline.project.output.Output;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a project as a JSON story, or one of its charts as a picture, to a file or to standard output. */
@Command(name = "export", description = "${bundle:cli.export}", abbreviateSynopsis = true)
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

    @ArgGroup(exclusive = false, headingKey = "cli.chart.heading")
    private ChartOptions chart;

    @Mixin
    private Telling telling;

    @Override
    public Integer call() {
        try (Project open = project.open(tool.folders())) {
            if (chart != null) {
                chart.write(new Output(open), output, tool);
                telling.written(output, tool);
            } else if (output == null) {
                open.exportDocument(tool.stream());
            } else {
                open.exportDocument(output);
                telling.written(output, tool);
            }
            return 0;
        }
    }
}
