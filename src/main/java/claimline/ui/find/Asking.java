package claimline.ui.find;

import claimline.model.InvalidInputException;
import claimline.project.Matches;
import claimline.project.Project;
import claimline.project.Query;
import claimline.project.Story;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Filter;
import claimline.ui.workspace.Workspace;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The query, and its way to what all views share. A new one takes the place of one that is still looked for; what was
 * found before stays until there is something new, and of much a first page comes before all of it.
 */
final class Asking {

    private final Workspace workspace;
    private final TaskRunner finding;
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);

    /** @param finding runs only what it was asked for last */
    Asking(Workspace workspace, ObservableValue<Boolean> shown, TaskRunner finding) {
        this.workspace = workspace;
        this.finding = finding;
        query.set(workspace.filter().matches().query());
        workspace.storyProperty().when(shown).subscribe((_, _) -> find());
        workspace.filterProperty().when(shown).subscribe(this::follow);
        workspace.rangeFilterProperty().when(shown).subscribe(range -> ask(query().within(range)));
        workspace.projectProperty().when(shown).subscribe(this::catchUp);
    }

    /** Somebody let all filters go. */
    private void follow(Filter before, Filter now) {
        if (!before.matches().equals(Matches.ALL) && now.matches().equals(Matches.ALL)) {
            query.set(Query.ALL.within(workspace.rangeFilter()));
            find();
        }
    }

    /** A file of an older version gets its index little by little, while others may work on it. */
    private void catchUp(Project project) {
        if (project != null) {
            workspace.ask("task.index", open -> open.finder().catchUp(), more -> {
                if (more && workspace.projectProperty().get() == project) {
                    catchUp(project);
                }
            });
        }
    }

    ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    Query query() {
        return query.get();
    }

    void ask(Query wanted) {
        if (!wanted.equals(query())) {
            query.set(wanted);
            workspace.rangeFilterProperty().set(wanted.range());
            find();
        }
    }

    private void find() {
        Project project = workspace.projectProperty().get();
        Story story = workspace.story();
        Query wanted = query();
        if (project == null || wanted.equals(Query.ALL)) {
            finding.run("task.find", _ -> Matches.ALL, this::show, this::fail);
        } else {
            finding.run(
                    "task.find",
                    progress -> project.finder().findFirst(wanted, story, progress),
                    first -> {
                        show(first);
                        if (!first.whole()) {
                            finding.run(
                                    "task.find",
                                    progress -> project.finder().find(wanted, story, progress),
                                    this::show,
                                    this::fail);
                        }
                    },
                    this::fail);
        }
    }

    private void show(Matches found) {
        if (found.query().equals(query())) {
            workspace.filterProperty().set(workspace.filter().withMatches(found));
        }
    }

    /** Anything else is a project that was closed meanwhile, and its answer is nothing that anybody waits for. */
    private void fail(Exception reason) {
        if (reason instanceof InvalidInputException invalid) {
            workspace.warn(invalid.reason());
        }
    }
}
