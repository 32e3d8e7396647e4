package claimline.cli;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Wording;
import claimline.project.TextReading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints what texts mention: dates, amounts, shares, counts. */
@Command(
        name = "read",
        description = "${bundle:cli.read}",
        footer = {"", "${bundle:cli.read.footer}"})
final class ReadCommand implements Callable<Integer> {

    @ParentCommand
    private CommandLineTool tool;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Texts texts;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "cli.read.published")
    private LocalDate published;

    @Option(names = "--json", descriptionKey = "cli.read.json")
    private boolean json;

    private int problems;

    /** Files, or lines of JSON; not both. */
    private static final class Texts {

        @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.read.file")
        private List<Path> files = List.of();

        @Option(names = "--stdin-jsonl", required = true, descriptionKey = "cli.read.lines")
        private boolean lines;
    }

    @Override
    public Integer call() {
        TextReading reading =
                new TextReading(textLanguage().map(TextReading::language), Optional.ofNullable(published));
        if (texts.lines) {
            reading.answer(tool.input(), tool.stream(), problem -> told(problem.in(tool.locale())));
        }
        texts.files.forEach(file -> read(reading, file));
        return problems == 0 ? 0 : 1;
    }

    /** Named behind {@code read} the language is that of the texts, too; before it, of messages alone. */
    private Optional<String> textLanguage() {
        return spec.commandLine().getParseResult().hasMatchedOption(CommandLineTool.LANGUAGE)
                ? Optional.of(tool.locale().getLanguage())
                : Optional.empty();
    }

    /** One file that cannot be read keeps no other from being read. */
    private void read(TextReading reading, Path file) {
        try {
            if (json) {
                reading.read(file, tool.stream());
            } else {
                table(reading.rows(file)).print(tool.out());
            }
        } catch (InvalidInputException unreadable) {
            told(unreadable.reason().in(tool.locale()));
        }
    }

    private void told(String problem) {
        problems++;
        spec.commandLine().getErr().println(problem);
    }

    private Table table(List<TextReading.Row> rows) {
        List<String> headers = List.of(
                Message.of("cli.column.line").in(tool.locale()),
                Message.of("cli.column.kind").in(tool.locale()),
                Message.of("cli.column.asPrinted").in(tool.locale()),
                Message.of("cli.column.value").in(tool.locale()));
        return new Table(headers, rows.stream().map(this::cells).toList());
    }

    private List<String> cells(TextReading.Row row) {
        String value = row.value().map(each -> Wording.of(each, tool.locale())).orElse("");
        return List.of(String.valueOf(row.line()), row.kind(), row.asPrinted(), value);
    }
}
