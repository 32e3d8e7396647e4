package claimline.ui.workspace;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.project.BundledStory;
import claimline.project.Folders;
import claimline.project.Project;
import claimline.project.RefusedException;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.ui.common.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What all views share. Lives on one thread, the window's; slow work goes through the runner. */
public final class Workspace implements AutoCloseable {

    private record Opened(Project project, Story story) {}

    private final Folders folders;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.of(List.of()));
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);

    public Workspace(Folders folders, Settings settings, TaskRunner runner) {
        this.folders = folders;
        this.runner = runner;
        this.settings = new ReadOnlyObjectWrapper<>(settings);
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

    public void open(Path path) {
        replaceWith("task.open", path, () -> Project.open(path));
    }

    public void openBundled(BundledStory bundled) {
        replaceWith("task.open", bundled.path(folders), () -> Project.bundled(bundled, folders));
    }

    public void create(Path path, String title) {
        replaceWith("task.create", path, () -> Project.create(path, title));
    }

    public void importDocument(Path document, Path path) {
        replaceWith("task.import", path, () -> Project.importDocument(document, path));
    }

    public void exportDocument(Path to) {
        Project open = project.get();
        runner.run(
                "task.export",
                _ -> {
                    open.exportDocument(to);
                    return Message.of("notice.exported", to.toString());
                },
                notice::set,
                this::fail);
    }

    public void saveCopy(Path to) {
        Project open = project.get();
        runner.run(
                "task.copy",
                _ -> {
                    open.saveCopy(to);
                    return Message.of("notice.copied", to.toString());
                },
                notice::set,
                this::fail);
    }

    /** Takes the text of a source from a file; the views hear of it as of a new story. */
    public void attachText(Source source, Path from) {
        Project open = project.get();
        runner.run(
                "task.attach",
                _ -> {
                    open.attachText(source, from);
                    return open.story();
                },
                attached -> {
                    story.set(attached);
                    notice.set(Message.of("notice.attached", source.name()));
                },
                this::fail);
    }

    /** Reads the text of a source, if the project holds it, and hands it over. */
    public void readText(String source, Consumer<Optional<SourceText>> receiver) {
        Project open = project.get();
        runner.run("task.read", _ -> open.text(source), receiver, this::fail);
    }

    /** The open project stays open until the new one is. A project that is open already is kept as it is. */
    private void replaceWith(String task, Path path, Callable<Project> opening) {
        Project before = project.get();
        if (before != null && before.path().equals(path.toAbsolutePath().normalize())) {
            return;
        }
        runner.run(
                task,
                _ -> {
                    Project opened = opening.call();
                    try {
                        return new Opened(opened, opened.story());
                    } catch (RuntimeException e) {
                        opened.close();
                        throw e;
                    }
                },
                opened -> {
                    show(opened);
                    if (before != null) {
                        before.close();
                    }
                },
                this::fail);
    }

    private void show(Opened opened) {
        selection.set(Selection.NOTHING);
        filter.set(Filter.NONE);
        project.set(opened.project());
        story.set(opened.story());
        notice.set(opened.project().readOnlyReason().orElse(null));
        change(chosen -> chosen.withRecent(opened.project().path()));
    }

    private void fail(Exception reason) {
        failure.set(null);
        failure.set(
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

    public void select(Selection selected) {
        selection.set(selected);
    }

    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
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
