package claimline.ui.workspace;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.Verdict;
import claimline.project.BundledStory;
import claimline.project.Folders;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.RefusedException;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.timeline.LaneChoice;
import claimline.ui.common.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What all views share. Lives on one thread, the window's; slow work goes through the runner. */
public final class Workspace implements AutoCloseable {

    private record Opened(Project project, Story story, Steps steps, List<LaneChoice> lanes) {

        static Opened of(Project project) {
            return new Opened(
                    project,
                    project.story(),
                    new Steps(project.undoLabel(), project.redoLabel()),
                    project.laneChoices());
        }
    }

    /** What can be undone and done again, in words; empty where there is nothing. */
    public record Steps(Optional<Message> undo, Optional<Message> redo) {

        static final Steps NONE = new Steps(Optional.empty(), Optional.empty());
    }

    private final Folders folders;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.of(List.of()));
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(Steps.NONE);
    private final ReadOnlyObjectWrapper<Settings> settings;
    private List<LaneChoice> lanes = List.of();
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);

    public Workspace(Folders folders, Settings settings, TaskRunner runner) {
        this.folders = folders;
        this.runner = runner;
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        selection.subscribe(selected -> filter.set(filter().following(selected, story())));
    }

    /** Opens the project used last; at the first start, the first story that comes with the program. */
    public void start() {
        Optional<Path> last = settings().recent().stream().findFirst().filter(Files::isRegularFile);
        if (last.isPresent()) {
            open(last.get());
        } else {
            openBundled(BundledStory.all().getFirst());
        }
    }

    /** Opens a project; one that is gone is forgotten. */
    public void open(Path path) {
        if (!Files.exists(path)) {
            change(chosen -> chosen.withoutRecent(path));
        }
        openOnce(path, () -> Project.open(path));
    }

    public void openBundled(BundledStory bundled) {
        openOnce(bundled.path(folders), () -> Project.bundled(bundled, folders));
    }

    public void create(Path path, String title) {
        replaceWith("task.create", () -> Project.create(path, title));
    }

    public void importDocument(Path document, Path path) {
        replaceWith("task.import", () -> Project.importDocument(document, path));
    }

    public void exportDocument(Path to) {
        ask(
                "task.export",
                open -> {
                    open.exportDocument(to);
                    return Message.of("notice.exported", to.toString());
                },
                notice::set);
    }

    public void saveCopy(Path to) {
        ask(
                "task.copy",
                open -> {
                    open.saveCopy(to);
                    return Message.of("notice.copied", to.toString());
                },
                notice::set);
    }

    /** Takes the text of a source from a file; the views hear of it as of a new story. */
    public void attachText(Source source, Path from) {
        edit("task.attach", open -> {
            open.attachText(source, from);
            return Message.of("notice.attached", source.name());
        });
    }

    /** Keeps what was decided on a question, in place of what was before. */
    public void decide(Verdict verdict) {
        edit("task.decide", open -> {
            open.decide(verdict);
            return Message.of("notice.decided");
        });
    }

    /** Takes the last edit back, if there is one; edits of earlier days, too. */
    public void undo() {
        steps.get()
                .undo()
                .ifPresent(label -> edit("task.undo", open -> {
                    open.undo();
                    return Message.of("notice.undone", label);
                }));
    }

    /** Does again the edit that was undone last, if there is one. */
    public void redo() {
        steps.get()
                .redo()
                .ifPresent(label -> edit("task.redo", open -> {
                    open.redo();
                    return Message.of("notice.redone", label);
                }));
    }

    /**
     * Changes the project; the views hear of it as of a new story.
     *
     * @param task the key of what the status bar says meanwhile
     * @param change is done aside, and says what was done
     */
    public void edit(String task, Function<Project, Message> change) {
        edit(task, (open, _) -> change.apply(open), notice::set);
    }

    /**
     * Changes the project; the views hear of it as of a new story, and then the receiver of what came of it.
     *
     * @param change is done aside, may tell how far it is, and be cancelled
     */
    public <T> void edit(String task, BiFunction<Project, Progress, T> change, Consumer<T> receiver) {
        record Edited<T>(Opened opened, T result) {}
        ask(
                task,
                (open, progress) -> {
                    T result = change.apply(open, progress);
                    return new Edited<>(Opened.of(open), result);
                },
                edited -> {
                    if (edited.opened().project() == project.get()) {
                        story.set(edited.opened().story());
                        steps.set(edited.opened().steps());
                    }
                    receiver.accept(edited.result());
                });
    }

    /** Works something out of the project, without changing it, and hands it over. */
    public <T> void ask(String task, Function<Project, T> work, Consumer<T> receiver) {
        ask(task, (open, _) -> work.apply(open), receiver);
    }

    /** Shows something worth a line in the status bar. */
    public void tell(Message news) {
        notice.set(news);
    }

    /** Shows what went wrong. */
    public void warn(Message reason) {
        failure.set(null);
        failure.set(reason);
    }

    /** Whether there is a project, and it can be changed. */
    public boolean canEdit() {
        return project.get() != null && project.get().readOnlyReason().isEmpty();
    }

    /** Reads the text of a source, if the project holds it, and hands it over. */
    public void readText(String source, Consumer<Optional<SourceText>> receiver) {
        ask("task.read", open -> open.text(source), receiver);
    }

    /** How the lanes of the open project's timeline were shown when it was opened, or last since: that in use first. */
    public List<LaneChoice> laneChoices() {
        return lanes;
    }

    /** Keeps how lanes are shown. */
    public void keepLaneChoice(LaneChoice choice) {
        lanes = Stream.concat(Stream.of(choice), lanes.stream().filter(each -> each.by() != choice.by()))
                .toList();
        Project open = project.get();
        if (open != null) {
            runner.run(
                    "task.settings",
                    _ -> {
                        open.keepLaneChoice(choice);
                        return choice;
                    },
                    _ -> {},
                    this::fail);
        }
    }

    /** Works something out of what views show, away from the window's thread, and hands it over. */
    public <T> void work(String task, Supplier<T> work, Consumer<T> receiver) {
        runner.run(task, _ -> work.get(), receiver, this::fail);
    }

    private <T> void ask(String task, BiFunction<Project, Progress, T> work, Consumer<T> receiver) {
        Project open = project.get();
        if (open == null) {
            fail(InvalidInputException.of("failure.noProject"));
        } else {
            runner.run(task, progress -> work.apply(open, progress), receiver, this::fail);
        }
    }

    /** A project that is open already is kept as it is: a second time it could be opened for reading only. */
    private void openOnce(Path path, Callable<Project> opening) {
        if (!isOpen(path)) {
            replaceWith("task.open", opening);
        }
    }

    private boolean isOpen(Path path) {
        try {
            return project.get() != null && Files.isSameFile(project.get().path(), path);
        } catch (IOException _) {
            return false; // whoever opens it is told why it cannot be read
        }
    }

    /** The open project stays open until the new one is. */
    private void replaceWith(String task, Callable<Project> opening) {
        runner.run(
                task,
                _ -> {
                    Project opened = opening.call();
                    try {
                        return Opened.of(opened);
                    } catch (RuntimeException e) {
                        opened.close();
                        throw e;
                    }
                },
                this::replaceBy,
                this::fail);
    }

    private void replaceBy(Opened opened) {
        Project before = project.get();
        if (isOpen(opened.project().path())) {
            opened.project().close(); // it was asked for twice before it was open
            return;
        }
        show(opened);
        if (before != null) {
            before.close();
        }
    }

    private void show(Opened opened) {
        selection.set(Selection.NOTHING);
        filter.set(Filter.NONE);
        project.set(opened.project());
        lanes = opened.lanes();
        story.set(opened.story());
        steps.set(opened.steps());
        notice.set(opened.project()
                .readOnlyReason()
                .map(reason -> Message.of("notice.readOnly", reason))
                .orElse(null));
        change(chosen -> chosen.withRecent(opened.project().path()));
    }

    private void fail(Exception reason) {
        warn(
                switch (reason) {
                    case InvalidInputException invalid -> invalid.reason();
                    case RefusedException refused ->
                        Message.of("failure.refused", refused.problems().size(), refused.in(locale()));
                    default -> Message.of("failure.unexpected", String.valueOf(reason));
                });
    }

    /** Changes the settings and keeps them. */
    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
        Settings changed = settings.get();
        runner.run(
                "task.settings",
                _ -> {
                    changed.save(folders);
                    return changed;
                },
                _ -> {},
                this::fail);
    }

    /** Nothing selected, nothing filtered. */
    public void clear() {
        filter.set(Filter.NONE);
        selection.set(Selection.NOTHING);
    }

    public void select(Selection selected) {
        selection.set(selected);
    }

    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** Never null: an empty story before a project is open. */
    public ReadOnlyObjectProperty<Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    public Story story() {
        return story.get();
    }

    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    public Selection selection() {
        return selection.get();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public Filter filter() {
        return filter.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    public Locale locale() {
        return settings().locale();
    }

    /** The last thing that went wrong; set anew each time. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The last thing worth a line in the status bar; null where there is none. */
    public ReadOnlyObjectProperty<Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    @Override
    public void close() {
        if (project.get() != null) {
            project.get().close();
        }
    }
}
