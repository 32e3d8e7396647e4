package claimline.cli;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.project.FileFormat;
import claimline.project.ImportPlan;
import claimline.project.ImportPreview;
import claimline.project.ImportReport;
import claimline.project.Imported;
import claimline.project.OnBad;
import claimline.project.Project;
import claimline.project.RefusedException;
import claimline.project.TableMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    @Option(names = "--quiet", descriptionKey = "cli.import.quiet")
    private boolean quiet;

    @Override
    public Integer call() {
        boolean projectNamed =
                files.size() > 1 && (!dryRun || files.getLast().toString().endsWith(Project.ENDING));
        if (!projectNamed && !dryRun) {
            throw new ParameterException(
                    spec.commandLine(), Message.of("cli.import.noProject").in(tool.locale()));
        }
        List<Path> documents = projectNamed ? files.subList(0, files.size() - 1) : files;
        int exit = 0;
        for (Path document : documents) {
            ImportPlan plan = plan(document);
            exit = Math.max(exit, dryRun ? look(plan) : take(plan, files.getLast()));
        }
        return exit;
    }

    private ImportPlan plan(Path document) {
        ImportPlan plan = format != null
                ? ImportPlan.of(document, FileFormat.of(format, FileFormat.readable()), tool.folders())
                : ImportPlan.orClaimline(document, tool.folders());
        if (mapping != null && plan.mapping().isPresent()) {
            plan = plan.with(TableMapping.read(mapping));
        }
        if (dateOrder != null) {
            plan = plan.withDateOrder(dateOrder == DateOrder.DMY ? TableMapping.DAY_FIRST : TableMapping.MONTH_FIRST);
        }
        return plan;
    }

    private int look(ImportPlan plan) {
        ImportPreview preview;
        try (TerminalProgress progress = progress(plan)) {
            preview = plan.preview(1, true, progress);
        }
        if (json) {
            tool.out().println(ImportReport.json(plan, preview.counts(), Optional.empty(), tool.locale()));
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
        preview.counts().leftOut().forEach((name, count) -> tool.print("cli.import.leftOut", name, count));
        preview.counts().problems().forEach(problem -> tool.out().println(problem.in(locale)));
        tool.print(
                "cli.import.dry",
                preview.counts().good(),
                preview.counts().bad(),
                preview.counts().events(),
                preview.counts().claims());
    }

    private int take(ImportPlan plan, Path project) {
        OnBad onBad = onBadRows == OnBadRows.STOP
                ? new OnBad(false, Optional.ofNullable(badRows), tool.locale())
                : new OnBad(true, Optional.ofNullable(badRows), tool.locale());
        Imported imported;
        try (TerminalProgress progress = progress(plan)) {
            imported =
                    Files.exists(project) ? into(plan, project, onBad, progress) : anew(plan, project, onBad, progress);
        } catch (RefusedException e) {
            if (json) {
                tool.out().println(ImportReport.refused(plan, e.problems(), tool.locale()));
                return 1;
            }
            throw e;
        }
        if (json) {
            tool.out().println(ImportReport.json(plan, imported.counts(), Optional.of(imported), tool.locale()));
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

    private static Imported into(ImportPlan plan, Path project, OnBad onBad, TerminalProgress progress) {
        try (Project open = Project.open(project)) {
            open.readOnlyReason().ifPresent(reason -> {
                throw new InvalidInputException(reason);
            });
            return open.bringIn(plan, onBad, progress);
        }
    }

    private static Imported anew(ImportPlan plan, Path project, OnBad onBad, TerminalProgress progress) {
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
