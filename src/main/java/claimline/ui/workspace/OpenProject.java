package claimline.ui.workspace;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Story;
import claimline.timeline.LaneChoice;
import claimline.ui.common.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The project that is open, as it was when it was last read; one at a time. */
final class OpenProject implements AutoCloseable {

    /** What there is to show of a project; read aside. */
    record Reading(Project project, Story story, Steps steps, List<LaneChoice> lanes) {

        static Reading of(Project project) {
            return new Reading(
                    project,
                    project.story(),
                    new Steps(project.undoLabel(), project.redoLabel()),
                    project.laneChoices());
        }
    }

    private final TaskRunner runner;
    private final News news;

    /** Told of each project that was opened, before it is shown and after. */
    private final Runnable before;

    private final Consumer<Project> after;

    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.EMPTY);
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(Steps.NONE);
    private List<LaneChoice> lanes = List.of();

    OpenProject(TaskRunner runner, News news, Runnable before, Consumer<Project> after) {
        this.runner = runner;
        this.news = news;
        this.before = before;
        this.after = after;
    }

    ReadOnlyObjectProperty<Project> project() {
        return project.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Story> story() {
        return story.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    /** A project that is open already is kept as it is: a second time it could be opened for reading only. */
    void replaceUnlessOpen(Path path, Callable<Project> opening) {
        if (!isOpen(path)) {
            replaceBy("task.open", opening);
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
    void replaceBy(String task, Callable<Project> opening) {
        replaceBy(task, _ -> opening.call(), () -> {});
    }

    /** The same; the opening may tell how far it is, and what is to follow is run once the project is shown. */
    void replaceBy(String task, TaskRunner.Work<Project> opening, Runnable then) {
        runner.run(
                task,
                progress -> {
                    Project opened = opening.run(progress);
                    try {
                        return Reading.of(opened);
                    } catch (RuntimeException e) {
                        opened.close();
                        throw e;
                    }
                },
                opened -> {
                    replaceBy(opened);
                    then.run();
                },
                news::fail);
    }

    private void replaceBy(Reading opened) {
        Project old = project.get();
        if (isOpen(opened.project().path())) {
            opened.project().close(); // it was asked for twice before it was open
            return;
        }
        before.run();
        project.set(opened.project());
        lanes = opened.lanes();
        story.set(opened.story());
        steps.set(opened.steps());
        after.accept(opened.project());
        if (old != null) {
            old.close();
        }
    }

    /** Works something out of the project, and hands it over. */
    <T> void ask(String task, BiFunction<Project, Progress, T> work, Consumer<T> receiver) {
        Project open = project.get();
        if (open == null) {
            news.fail(InvalidInputException.of("failure.noProject"));
        } else {
            runner.run(task, progress -> work.apply(open, progress), receiver, news::fail);
        }
    }

    /** Changes the project; what came of it is handed over once the new story is there. */
    <T> void edit(String task, BiFunction<Project, Progress, T> change, Consumer<T> receiver) {
        record Edited<T>(Reading reading, T result) {}
        ask(
                task,
                (open, progress) -> {
                    T result = change.apply(open, progress);
                    return new Edited<>(Reading.of(open), result);
                },
                edited -> {
                    show(edited.reading());
                    receiver.accept(edited.result());
                });
    }

    /** Unless another project took its place meanwhile. */
    private void show(Reading edited) {
        if (edited.project() == project.get()) {
            story.set(edited.story());
            steps.set(edited.steps());
        }
    }

    void undo() {
        steps.get().undo().ifPresent(label -> step("task.undo", Project::undo, Message.of("notice.undone", label)));
    }

    void redo() {
        steps.get().redo().ifPresent(label -> step("task.redo", Project::redo, Message.of("notice.redone", label)));
    }

    private void step(String task, Consumer<Project> step, Message done) {
        edit(
                task,
                (open, _) -> {
                    step.accept(open);
                    return done;
                },
                news::tell);
    }

    List<LaneChoice> lanes() {
        return lanes;
    }

    void keep(LaneChoice choice) {
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
                    news::fail);
        }
    }

    @Override
    public void close() {
        if (project.get() != null) {
            project.get().close();
        }
    }
}
