package claimline.cli;

import claimline.model.InvalidInputException;
import claimline.project.FileFormat;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.output.ChartFormat;
import claimline.project.output.Output;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Writes a project's story in a format, or one of its charts as a picture, to a file or to standard output; what gets
 * lost is said on standard error.
 */
@Command(name = "export", description = "${bundle:cli.export}", abbreviateSynopsis = true)
final class ExportCommand implements Callable<Integer> {

    /** What {@code --as} can say, for the help. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return FileFormat.writable().stream().map(FileFormat::code).iterator();
        }
    }

    @ParentCommand
    private CommandLineTool tool;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectArgument project;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            descriptionKey = "cli.export.as",
            completionCandidates = Formats.class)
    private String format;

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
        output = output == null || StandardInput.isOne(output) ? null : output;
        try (Project open = project.open(tool.folders())) {
            if (chart != null) {
                ChartFormat picture = asked(() -> ChartOptions.format(Optional.ofNullable(format), output));
                try (TerminalProgress progress = progress()) {
                    chart.write(new Output(open), picture, output, progress, tool);
                }
            } else {
                String code = Optional.ofNullable(format).orElseGet(FileFormat.CLAIMLINE::code);
                write(open, asked(() -> FileFormat.of(code, FileFormat.writable())));
            }
            telling.written(output, tool);
            return 0;
        }
    }

    /** What an option says; a wrong one is a wrong call. */
    private <T> T asked(Supplier<T> option) {
        try {
            return option.get();
        } catch (InvalidInputException e) {
            throw new ParameterException(spec.commandLine(), e.reason().in(tool.locale()), e);
        }
    }

    private void write(Project open, FileFormat chosen) {
        if (!telling.isQuiet()) {
            open.losses(chosen).forEach(loss -> spec.commandLine().getErr().println(loss.in(tool.locale())));
        }
        if (output == null) {
            open.export(chosen, tool.stream(), tool.locale(), Progress.NONE);
            return;
        }
        try (TerminalProgress progress = progress()) {
            open.export(chosen, output, tool.locale(), progress);
        }
    }

    private TerminalProgress progress() {
        return TerminalProgress.of(output, telling.isQuiet(), tool);
    }
}
