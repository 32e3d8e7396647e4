package claimline.cli;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import claimline.model.Value;
import claimline.model.Wording;
import claimline.project.FileFormat;
import claimline.project.ImportPlan;
import claimline.project.ImportPreview;
import claimline.project.ImportReport;
import claimline.project.Imported;
import claimline.project.OnBad;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.RefusedException;
import claimline.project.TableMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes files of any known format into a project, which is made if there is none. */
@Command(
        name = "import",
        description = "${bundle:cli.import}",
        footer = {"", "${bundle:cli.import.footer}"})
final class ImportCommand implements Callable<Integer> {

    private enum OnBadRows {
        STOP,
        SKIP
    }

    private enum DateOrder {
        DMY,
        MDY
    }

    /** So many entries are shown one by one before anything is written. */
    private static final int SHOWN = 20;

    @ParentCommand
    private CommandLineTool tool;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.import.format")
    private String format;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "cli.import.mapping")
    private Path mapping;

    @Option(names = "--date-order", paramLabel = "dmy|mdy", descriptionKey = "cli.import.dateOrder")
    private DateOrder dateOrder;

    @Option(names = "--on-bad-rows", paramLabel = "stop|skip", descriptionKey = "cli.import.onBadRows")
    private OnBadRows onBadRows = OnBadRows.STOP;

    @Option(names = "--bad-rows", paramLabel = "FILE", descriptionKey = "cli.import.badRows")
    private Path badRows;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.import.json")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "cli.import.quiet")
    private boolean quiet;

    @Override
    public Integer call() {
        boolean projectNamed =
                files.size() > 1 && (!dryRun || files.getLast().toString().endsWith(Project.ENDING));
        if (!projectNamed && !dryRun) {
            throw wrong(Message.of("cli.import.noProject"));
        }
        Optional<FileFormat> named = Optional.ofNullable(format).map(this::named);
        List<Path> documents = projectNamed ? files.subList(0, files.size() - 1) : files;
        int exit = 0;
        for (Path document : documents) {
            exit = Math.max(exit, one(document, named));
        }
        return exit;
    }

    private FileFormat named(String code) {
        try {
            return FileFormat.of(code, FileFormat.readable());
        } catch (InvalidInputException e) {
            throw wrong(e.reason());
        }
    }

    private ParameterException wrong(Message reason) {
        return new ParameterException(spec.commandLine(), reason.in(tool.locale()));
    }

    /** A file that cannot come in does not keep the others from it. */
    private int one(Path document, Optional<FileFormat> named) {
        try (StandardInput in = new StandardInput(document, tool)) {
            ImportPlan plan = plan(in.file(), named);
            return dryRun ? look(plan) : take(plan, files.getLast());
        } catch (RefusedException e) {
            return refused(document, e.problems());
        } catch (InvalidInputException e) {
            return refused(document, List.of(new Problem(Place.whole(""), e.reason())));
        }
    }

    private int refused(Path document, List<Problem> problems) {
        if (json) {
            tool.out().println(ImportReport.refused(document, problems, tool.locale()));
        } else {
            problems.forEach(problem -> spec.commandLine()
                    .getErr()
                    .println(
                            problem.where().file().isEmpty()
                                    ? problem.what().in(tool.locale())
                                    : problem.in(tool.locale())));
        }
        return 1;
    }

    private ImportPlan plan(Path document, Optional<FileFormat> named) {
        ImportPlan plan = named.isPresent()
                ? ImportPlan.of(document, named.get(), tool.folders())
                : ImportPlan.orClaimline(document, tool.folders());
        if (mapping != null && plan.mapping().isPresent()) {
            plan = plan.with(TableMapping.read(mapping));
        }
        if (dateOrder != null) {
            plan = plan.withDateOrder(dateOrder == DateOrder.DMY ? TableMapping.DAY_FIRST : TableMapping.MONTH_FIRST);
        }
        plan.requireComplete();
        if (plan.isAmbiguous() && !json) {
            spec.commandLine()
                    .getErr()
                    .println(Message.of("cli.import.ambiguous", document.toString())
                            .in(tool.locale()));
        }
        return plan;
    }

    private int look(ImportPlan plan) {
        ImportPreview preview;
        try (TerminalProgress progress = progress(plan)) {
            preview = plan.preview(SHOWN, true, progress);
        }
        if (json) {
            tool.out().println(ImportReport.json(plan, preview, tool.locale()));
        } else {
            tell(plan, preview);
        }
        return preview.counts().bad() == 0 ? 0 : 1;
    }

    private void tell(ImportPlan plan, ImportPreview preview) {
        Locale locale = tool.locale();
        tool.print("cli.import.format.is", plan.file().toString(), plan.format().title());
        plan.mapping()
                .ifPresent(used -> used.columns()
                        .forEach(column -> tool.print(
                                "cli.import.column",
                                column.target(),
                                String.join(" + ", column.source()),
                                column.otherwise())));
        preview.rows().stream().filter(row -> !row.isBad()).limit(SHOWN).forEach(this::tell);
        if (preview.counts().good() > SHOWN) {
            tool.print("cli.import.more", preview.counts().good() - SHOWN);
        }
        preview.counts().leftOut().forEach((name, count) -> tool.print("cli.import.leftOut", name, count));
        preview.counts().problems().forEach(problem -> tool.out().println(problem.in(locale)));
        tool.print(
                "cli.import.dry",
                preview.counts().good(),
                preview.counts().bad(),
                preview.counts().events(),
                preview.counts().claims());
    }

    private void tell(ImportPreview.Row row) {
        String when = row.when()
                .map(said -> said instanceof Value value ? Wording.of(value, tool.locale()) : said.toString())
                .orElse("");
        String words = Stream.of(
                        when, row.title().in(tool.locale()), row.source().orElse(""))
                .filter(each -> !each.isBlank())
                .map(Message::excerpt)
                .collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            tool.print("cli.import.row", row.line(), words);
        }
    }

    private int take(ImportPlan plan, Path project) {
        OnBad onBad = onBadRows == OnBadRows.STOP
                ? new OnBad(false, Optional.ofNullable(badRows), tool.locale())
                : new OnBad(true, Optional.ofNullable(badRows), tool.locale());
        Imported imported;
        try (Interruption interruption = new Interruption();
                TerminalProgress terminal = progress(plan)) {
            Progress progress = interruption.over(terminal);
            imported =
                    Files.exists(project) ? into(plan, project, onBad, progress) : anew(plan, project, onBad, progress);
        }
        if (json) {
            tool.out().println(ImportReport.json(plan, imported, tool.locale()));
        } else if (!quiet) {
            tell(imported, project);
        }
        if (imported.counts().bad() > 0 && !json) {
            imported.counts()
                    .problems()
                    .forEach(problem -> spec.commandLine().getErr().println(problem.in(tool.locale())));
        }
        return imported.counts().bad() == 0 ? 0 : 1;
    }

    private static Imported into(ImportPlan plan, Path project, OnBad onBad, Progress progress) {
        try (Project open = Project.open(project)) {
            open.readOnlyReason().ifPresent(reason -> {
                throw new InvalidInputException(reason);
            });
            return open.bringIn(plan, onBad, progress);
        }
    }

    private static Imported anew(ImportPlan plan, Path project, OnBad onBad, Progress progress) {
        Project.Made made = Project.importFile(plan, project, onBad, progress);
        made.project().close();
        return made.imported();
    }

    private void tell(Imported imported, Path project) {
        tool.print(
                "cli.import.done",
                project.toString(),
                imported.newEvents(),
                imported.newClaims(),
                imported.counts().good(),
                imported.counts().bad());
        imported.badRows().ifPresent(file -> tool.print("cli.import.badRows.are", file.toString()));
    }

    private TerminalProgress progress(ImportPlan plan) {
        return new TerminalProgress(
                quiet || json ? null : tool.terminal(),
                plan.file().getFileName().toString());
    }
}
