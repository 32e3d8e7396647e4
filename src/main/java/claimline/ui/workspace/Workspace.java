package claimline.ui.workspace;

import claimline.model.Message;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.Verdict;
import claimline.project.BundledStory;
import claimline.project.Folders;
import claimline.project.ImportPlan;
import claimline.project.Imported;
import claimline.project.OnBad;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.timeline.LaneChoice;
import claimline.timeline.TimeRange;
import claimline.ui.common.Kept;
import claimline.ui.common.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What all views share. Lives on one thread, the window's; slow work goes through the runner. */
public final class Workspace implements AutoCloseable {

    private final TaskRunner runner;
    private final News news = new News(this::locale);
    private final Preferences preferences;
    private final OpenProject open;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<Optional<TimeRange>> rangeFilter = new SimpleObjectProperty<>(Optional.empty());
    private final Kept kept = new Kept();

    public Workspace(Folders folders, Settings settings, TaskRunner runner) {
        this.runner = runner;
        preferences = new Preferences(folders, settings, runner, news);
        open = new OpenProject(runner, news, this::forget, this::welcome);
        selection.subscribe(selected -> filter.set(filter().following(selected, story())));
    }

    private void forget() {
        selection.set(Selection.NOTHING);
        filter.set(Filter.NONE);
        rangeFilter.set(Optional.empty());
    }

    private void welcome(Project opened) {
        news.tell(opened.readOnlyReason()
                .map(reason -> Message.of("notice.readOnly", reason))
                .orElse(null));
        change(chosen -> chosen.withRecent(opened.path()));
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
        open.replaceUnlessOpen(path, () -> Project.open(path));
    }

    public void openBundled(BundledStory bundled) {
        open.replaceUnlessOpen(
                bundled.path(preferences.folders()), () -> Project.bundled(bundled, preferences.folders()));
    }

    public void create(Path path, String title) {
        open.replaceBy("task.create", () -> Project.create(path, title));
    }

    public void importDocument(Path document, Path path) {
        open.replaceBy("task.import", () -> Project.importDocument(document, path));
    }

    /** Takes a file into a new project, which is then shown; and tells what came of it. */
    public void importFile(ImportPlan plan, Path path, OnBad onBad, Consumer<Imported> receiver) {
        AtomicReference<Imported> imported = new AtomicReference<>();
        open.replaceBy(
                "task.import",
                progress -> {
                    Project.Made made = Project.importFile(plan, path, onBad, progress);
                    imported.set(made.imported());
                    return made.project();
                },
                () -> receiver.accept(imported.get()));
    }

    /** Where projects and settings are kept. */
    public Folders folders() {
        return preferences.folders();
    }

    /** Takes the text of a source from a file; the views hear of it as of a new story. */
    public void attachText(Source source, Path from) {
        edit("task.attach", project -> {
            project.attachText(source, from);
            return Message.of("notice.attached", source.name());
        });
    }

    /** Keeps what was decided on a question, in place of what was before. */
    public void decide(Verdict verdict) {
        edit("task.decide", project -> {
            project.decide(verdict);
            return Message.of("notice.decided");
        });
    }

    /** Takes the last edit back, if there is one; edits of earlier days, too. */
    public void undo() {
        open.undo();
    }

    /** Does again the edit that was undone last, if there is one. */
    public void redo() {
        open.redo();
    }

    /**
     * Changes the project; the views hear of it as of a new story.
     *
     * @param task the key of what the status bar says meanwhile
     * @param change is done aside, and says what was done
     */
    public void edit(String task, Function<Project, Message> change) {
        edit(task, (project, _) -> change.apply(project), news::tell);
    }

    /**
     * Changes the project; the views hear of it as of a new story, and then the receiver of what came of it.
     *
     * @param change is done aside, may tell how far it is, and be cancelled
     */
    public <T> void edit(String task, BiFunction<Project, Progress, T> change, Consumer<T> receiver) {
        open.edit(task, change, receiver);
    }

    /** Works something out of the project, without changing it, and hands it over. */
    public <T> void ask(String task, Function<Project, T> work, Consumer<T> receiver) {
        ask(task, (project, _) -> work.apply(project), receiver);
    }

    /** The same for work that tells how far it is, and can be cancelled. */
    public <T> void ask(String task, BiFunction<Project, Progress, T> work, Consumer<T> receiver) {
        open.ask(task, work, receiver);
    }

    /** Shows something worth a line in the status bar. */
    public void tell(Message news) {
        this.news.tell(news);
    }

    /** Shows what went wrong. */
    public void warn(Message reason) {
        news.warn(reason);
    }

    /** Shows what became of work that failed. */
    public void fail(Exception reason) {
        news.fail(reason);
    }

    /** Whether there is a project, and it can be changed. */
    public boolean canEdit() {
        Project project = projectProperty().get();
        return project != null && project.readOnlyReason().isEmpty();
    }

    /** Reads the text of a source, if the project holds it, and hands it over. */
    public void readText(String source, Consumer<Optional<SourceText>> receiver) {
        ask("task.read", project -> project.text(source), receiver);
    }

    /** How the lanes of the open project's timeline were shown when it was opened, or last since: that in use first. */
    public List<LaneChoice> laneChoices() {
        return open.lanes();
    }

    /** Keeps how lanes are shown. */
    public void keepLaneChoice(LaneChoice choice) {
        open.keep(choice);
    }

    /** Works something out of what views show, away from the window's thread, and hands it over. */
    public <T> void work(String task, Supplier<T> work, Consumer<T> receiver) {
        runner.run(task, _ -> work.get(), receiver, news::fail);
    }

    /** Changes the settings and keeps them. */
    public void change(UnaryOperator<Settings> change) {
        preferences.change(change);
    }

    /** Nothing selected, nothing filtered. */
    public void clear() {
        filter.set(Filter.NONE);
        rangeFilter.set(Optional.empty());
        selection.set(Selection.NOTHING);
    }

    public void select(Selection selected) {
        selection.set(selected);
    }

    public ReadOnlyObjectProperty<Project> projectProperty() {
        return open.project();
    }

    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return open.steps();
    }

    /** Never null: an empty story before a project is open. */
    public ReadOnlyObjectProperty<Story> storyProperty() {
        return open.story();
    }

    public Story story() {
        return storyProperty().get();
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

    /** The stretch of time to whose events all views keep; empty for all times. */
    public ObjectProperty<Optional<TimeRange>> rangeFilterProperty() {
        return rangeFilter;
    }

    public Optional<TimeRange> rangeFilter() {
        return rangeFilter.get();
    }

    /** What views leave to those that take their place. */
    public Kept kept() {
        return kept;
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return preferences.property();
    }

    public Settings settings() {
        return settingsProperty().get();
    }

    public Locale locale() {
        return settings().locale();
    }

    /** The last thing that went wrong; set anew each time. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return news.failure();
    }

    /** The last thing worth a line in the status bar; null where there is none. */
    public ReadOnlyObjectProperty<Message> noticeProperty() {
        return news.notice();
    }

    @Override
    public void close() {
        open.close();
    }
}
