package claimline.cli;

import claimline.project.Project;
import claimline.project.output.Output;
import claimline.project.output.ReportFormat;
import claimline.project.output.Scope;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the comparison of a project as a document. */
@Command(name = "report", description = "${bundle:cli.report}")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private CommandLineTool tool;

    @Mixin
    private ProjectArgument project;

    @Option(names = "--as", paramLabel = "html|xlsx|csv|md|pdf", descriptionKey = "cli.report.as")
    private ReportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "cli.export.output")
    private Path output;

    @Mixin
    private Telling telling;

    @Override
    public Integer call() {
        output = output == null || StandardInput.isOne(output) ? null : output;
        try (Project open = project.open(tool.folders())) {
            Output out = new Output(open);
            try (TerminalProgress progress = TerminalProgress.of(output, telling.isQuiet(), tool)) {
                if (output == null) {
                    out.report(format(), Scope.ALL, tool.locale(), progress, tool.stream());
                } else {
                    out.report(format(), Scope.ALL, tool.locale(), progress, output);
                }
            }
            telling.written(output, tool);
            return 0;
        }
    }

    /** As asked for, else as the file's name ends, else HTML. */
    private ReportFormat format() {
        return Optional.ofNullable(format)
                .or(() -> Optional.ofNullable(output).flatMap(ReportFormat::of))
                .orElse(ReportFormat.HTML);
    }
}
