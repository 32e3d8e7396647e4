package claimline.ui.main;

import claimline.model.Message;
import claimline.project.BundledStory;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.project.output.Output;
import claimline.project.output.ReportFormat;
import claimline.project.output.Scope;
import claimline.ui.common.Kept;
import claimline.ui.workspace.Steps;
import claimline.ui.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** Decides what the frame of the window says, and carries out its commands. */
public final class MainViewModel {

    private final Workspace workspace;
    private final ObservableValue<Boolean> shown;

    /** Null until somebody chose a file. */
    private Path folder;

    /** @param shown false once other views take the place of this one */
    public MainViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.shown = shown;
        workspace
                .kept()
                .take("main/folder", () -> Optional.ofNullable(folder))
                .ifPresent(left -> folder = left.orElse(null));
    }

    /** The story's title, or the file's name where it has none. */
    public ObservableValue<String> title() {
        return workspace.storyProperty().when(shown).map(story -> {
            String title = story.heading().title().in(locale());
            return title.isEmpty() ? fileName().orElse("") : title;
        });
    }

    /** @param told whenever a project is opened of whose articles nothing was taken over yet */
    void onUnread(Runnable told) {
        AtomicReference<Project> known =
                new AtomicReference<>(workspace.projectProperty().get());
        workspace.storyProperty().when(shown).subscribe((_, story) -> {
            Project now = workspace.projectProperty().get();
            boolean unread = story.questions().isEmpty() && !story.sources().isEmpty();
            if (known.getAndSet(now) != now && unread) {
                told.run();
            }
        });
    }

    /** How much there is of everything. */
    public ObservableValue<String> counts() {
        return workspace.storyProperty().when(shown).map(this::counts);
    }

    private String counts(Story story) {
        return Message.of(
                        "main.status.counts",
                        story.sources().size(),
                        story.events().size(),
                        story.claims().size(),
                        story.conflicts())
                .in(locale());
    }

    /** What there is to say beside the counts: that the project is read-only, that a file was written; or nothing. */
    public ObservableValue<String> notice() {
        return workspace
                .noticeProperty()
                .when(shown)
                .map(message -> message.in(locale()))
                .orElse("");
    }

    public Kept kept() {
        return workspace.kept();
    }

    public ObservableValue<Message> failure() {
        return workspace.failureProperty().when(shown);
    }

    public ObservableValue<Settings> settings() {
        return workspace.settingsProperty().when(shown);
    }

    public List<BundledStory> bundledStories() {
        return BundledStory.all();
    }

    public Locale locale() {
        return workspace.locale();
    }

    /** The name of the open project's file without its ending. */
    public Optional<String> fileName() {
        return Optional.ofNullable(workspace.projectProperty().get()).map(project -> withoutEnding(project.path()));
    }

    /** What a new project is called until somebody knows better. */
    String newName() {
        return Message.of("main.new.name").in(locale());
    }

    /** Where files are looked for: where the last was chosen; at first beside the open project, or at home. */
    Path folder() {
        return Stream.of(Optional.ofNullable(folder), folderOfProject())
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of(System.getProperty("user.home")));
    }

    /** The program's own folder is no place for a person's files. */
    private Optional<Path> folderOfProject() {
        return Optional.ofNullable(workspace.projectProperty().get())
                .map(project -> project.path().toAbsolutePath().getParent())
                .filter(parent -> !parent.startsWith(workspace.folders().data()));
    }

    void setFolder(Path wanted) {
        folder = wanted;
    }

    public void create(Path file) {
        Path path = withEnding(file, Project.ENDING);
        workspace.create(path, withoutEnding(path));
    }

    public void open(Path file) {
        workspace.open(file);
    }

    public void openBundled(BundledStory story) {
        workspace.openBundled(story);
    }

    /** Writes the comparison of the sources that are shown, as what the file's name ends with, else as a web page. */
    public void exportReport(Path file) {
        ReportFormat format = ReportFormat.of(file).orElse(ReportFormat.HTML);
        Path report = withEnding(file, "." + format.ending());
        Scope scope = Scope.ALL.without(workspace.filter().hiddenSources());
        Locale language = locale();
        write(
                "task.export",
                (project, progress) -> new Output(project).report(format, scope, language, progress, report),
                Message.of("notice.exported", report.toString()));
    }

    /** Takes a table of exchange rates into the project. */
    public void importRates(Path table) {
        workspace.edit("task.rates", project -> Message.of("notice.rates", project.importRates(table)));
    }

    public void saveCopy(Path file) {
        Path copy = withEnding(file, Project.ENDING);
        write("task.copy", (project, _) -> project.saveCopy(copy), Message.of("notice.copied", copy.toString()));
    }

    private void write(String task, BiConsumer<Project, Progress> work, Message done) {
        workspace.ask(
                task,
                (project, progress) -> {
                    work.accept(project, progress);
                    return done;
                },
                workspace::tell);
    }

    private static String withoutEnding(Path project) {
        String name = project.getFileName().toString();
        return name.endsWith(Project.ENDING) ? name.substring(0, name.length() - Project.ENDING.length()) : name;
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    public void speak(String language) {
        workspace.change(settings -> settings.withLanguage(language));
    }

    public void setDark(boolean dark) {
        workspace.change(settings -> settings.withDark(dark));
    }

    public ObservableValue<Steps> steps() {
        return workspace.stepsProperty().when(shown);
    }

    public void undo() {
        workspace.undo();
    }

    public void redo() {
        workspace.redo();
    }

    /** Nothing selected, nothing filtered. */
    public void clear() {
        workspace.clear();
    }
}
