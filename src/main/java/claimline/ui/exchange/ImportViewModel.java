package claimline.ui.exchange;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.project.FileFormat;
import claimline.project.ImportCounts;
import claimline.project.ImportPlan;
import claimline.project.ImportPreview;
import claimline.project.Imported;
import claimline.project.Mappings;
import claimline.project.OnBad;
import claimline.project.Project;
import claimline.project.TableMapping;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Decides how a file is read, shows what would come in of it, and takes it in. */
public final class ImportViewModel {

    /** So many rows are shown. */
    private static final int ROWS = 300;

    /**
     * A file as it would be read now.
     *
     * @param samples what stands first in each column of a table
     */
    public record Look(ImportPlan plan, Map<String, String> samples, ImportPreview preview) {}

    private interface Planning {
        ImportPlan plan();
    }

    private final Workspace workspace;
    private final TaskRunner runner;
    private final Path file;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty skip = new SimpleBooleanProperty();
    private final BooleanProperty anew = new SimpleBooleanProperty();
    private final BooleanProperty remember = new SimpleBooleanProperty(true);

    /** @param runner for looks at the file, of which only the last is wanted */
    public ImportViewModel(Workspace workspace, TaskRunner runner, Path file) {
        this.workspace = workspace;
        this.runner = runner;
        this.file = file;
        anew.set(!workspace.canEdit());
        lookAt(() -> ImportPlan.of(file, workspace.folders()));
    }

    /** Shows the first rows at once, and then how much there is of the whole file. */
    private void lookAt(Planning planning) {
        runner.run(
                "task.preview",
                progress -> {
                    ImportPlan plan = planning.plan();
                    return new Look(plan, plan.samples(), plan.preview(ROWS, false, progress));
                },
                first -> {
                    show(first);
                    if (!first.preview().isWhole()) {
                        count(first);
                    }
                },
                this::fail);
    }

    private void count(Look first) {
        runner.run(
                "task.preview",
                progress -> new Look(first.plan(), first.samples(), first.plan().preview(ROWS, true, progress)),
                this::show,
                this::fail);
    }

    private void show(Look found) {
        failure.set(null);
        look.set(found);
    }

    private void fail(Exception reason) {
        failure.set(
                reason instanceof InvalidInputException invalid
                        ? invalid.reason()
                        : Message.of("failure.unexpected", String.valueOf(reason)));
    }

    public Path file() {
        return file;
    }

    public List<FileFormat> formats() {
        return FileFormat.readable();
    }

    /** Reads the file as that, whatever it looks like. */
    public void choose(FileFormat format) {
        Look now = look.get();
        if (now == null || !now.plan().format().equals(format)) {
            lookAt(() -> ImportPlan.of(file, format, workspace.folders()));
        }
    }

    /** A column becomes that; an empty target leaves it out. */
    public void map(String column, String target) {
        change(mapping -> mapping.with(column, target.isEmpty() ? null : target));
    }

    /** @param order one of the orders of {@link TableMapping} */
    public void order(String order) {
        change(mapping -> mapping.withDateOrder(order));
    }

    private void change(UnaryOperator<TableMapping> change) {
        Look now = look.get();
        if (now != null && now.plan().mapping().isPresent()) {
            TableMapping mapping = now.plan().mapping().get();
            TableMapping changed = change.apply(mapping);
            if (!changed.equals(mapping)) {
                lookAt(() -> now.plan().with(changed));
            }
        }
    }

    /** Targets that columns can have, an empty one for none first. */
    public List<String> targets() {
        return Stream.concat(Stream.of(""), TableMapping.targets().stream()).toList();
    }

    /** What is shown of the file; null before anything is, and where it cannot be read. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Why the file cannot be read; null where it can. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether bad rows keep the good ones from coming in, or do not. */
    public BooleanProperty skipProperty() {
        return skip;
    }

    /** Whether a new project is made. */
    public BooleanProperty anewProperty() {
        return anew;
    }

    /** Whether the columns are remembered for the next table like this. */
    public BooleanProperty rememberProperty() {
        return remember;
    }

    /** Whether the open project can take anything in. */
    public boolean canTakeHere() {
        return workspace.canEdit();
    }

    /** Whether anything would come in as things are. */
    public boolean isReady() {
        Look now = look.get();
        return now != null && hindrance(now).isEmpty();
    }

    /** Why nothing would come in as things are; empty where something would, and where the file says it itself. */
    public Optional<Message> hindrance() {
        return Optional.ofNullable(look.get()).flatMap(this::hindrance);
    }

    private Optional<Message> hindrance(Look now) {
        ImportPlan plan = now.plan();
        ImportCounts counts = now.preview().counts();
        if (!plan.mapping().map(TableMapping::isComplete).orElse(true)) {
            return Optional.of(Message.of("import.wait.columns"));
        }
        if (counts.bad() > 0 && plan.isAmbiguous()) {
            return Optional.of(Message.of("import.wait.order"));
        }
        if (counts.good() == 0) {
            return Optional.of(Message.of("import.wait.none"));
        }
        if (counts.bad() == 0 || skip.get() && plan.format().isSeparable()) {
            return Optional.empty();
        }
        return Optional.of(
                Message.of(plan.format().isSeparable() ? "import.wait.bad" : "import.wait.whole", counts.bad()));
    }

    /** What is shown of the file, what does not come in before what does. */
    public List<ImportPreview.Row> rows() {
        return look.get().preview().rows().stream()
                .sorted(Comparator.comparing(row -> !row.isBad()))
                .toList();
    }

    public Locale locale() {
        return workspace.locale();
    }

    /** Takes the file into the open project. */
    public void take() {
        ImportPlan plan = ready();
        workspace.edit("task.import", (project, progress) -> project.bringIn(plan, onBad(), progress), this::tell);
    }

    /** Takes the file into a new project. */
    public void takeInto(Path path) {
        String name = path.getFileName().toString();
        Path project = name.endsWith(Project.ENDING) ? path : path.resolveSibling(name + Project.ENDING);
        workspace.importFile(ready(), project, onBad(), this::tell);
    }

    private ImportPlan ready() {
        ImportPlan plan = look.get().plan();
        if (remember.get()) {
            plan.mapping()
                    .ifPresent(mapping -> workspace.work(
                            "task.settings",
                            () -> {
                                new Mappings(workspace.folders())
                                        .save(mapping, file.getFileName().toString());
                                return mapping;
                            },
                            _ -> {}));
        }
        return plan;
    }

    private void tell(Imported done) {
        workspace.tell(done.badRows()
                .map(rows -> Message.of(
                        "import.done.bad",
                        done.newEvents(),
                        done.newClaims(),
                        done.counts().bad(),
                        rows.toString()))
                .orElseGet(() -> Message.of(
                        "import.done",
                        done.newEvents(),
                        done.newClaims(),
                        done.counts().bad())));
    }

    private OnBad onBad() {
        return skip.get() ? OnBad.skip(badRows(), workspace.locale()) : OnBad.STOP;
    }

    /** Beside the file, under a name that is free. */
    private Path badRows() {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path path = file.resolveSibling(name + ".bad.csv");
        for (int number = 2; Files.exists(path); number++) {
            path = file.resolveSibling(name + ".bad-" + number + ".csv");
        }
        return path;
    }
}
