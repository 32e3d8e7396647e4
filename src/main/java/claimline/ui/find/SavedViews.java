package claimline.ui.find;

import claimline.project.NamedQuery;
import claimline.project.Project;
import claimline.project.SavedQueries;
import claimline.ui.workspace.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The queries that the project keeps under names. */
public final class SavedViews {

    private final Workspace workspace;
    private final Asking asking;
    private final ObservableList<NamedQuery> all = FXCollections.observableArrayList();

    SavedViews(Workspace workspace, ObservableValue<Boolean> shown, Asking asking) {
        this.workspace = workspace;
        this.asking = asking;
        workspace.projectProperty().when(shown).subscribe(this::read);
    }

    private void read(Project project) {
        if (project == null) {
            all.clear();
        } else {
            change(_ -> {});
        }
    }

    private void change(Consumer<SavedQueries> work) {
        workspace.ask(
                "task.views",
                project -> {
                    work.accept(project.savedQueries());
                    return project.savedQueries().all();
                },
                (List<NamedQuery> views) -> all.setAll(views));
    }

    /** In the order they were made. */
    public ObservableList<NamedQuery> all() {
        return all;
    }

    public boolean canChange() {
        return workspace.canEdit();
    }

    /** Asks for it again. */
    public void choose(NamedQuery view) {
        asking.ask(view.query());
    }

    /** What is chosen now by name, or empty. */
    public String chosen() {
        return all.stream()
                .filter(view -> view.query().equals(asking.query()))
                .map(NamedQuery::name)
                .findFirst()
                .orElse("");
    }

    /** Keeps what is asked for now, in place of what has that name; nothing happens where nothing is typed. */
    public void save(String name) {
        if (!name.isBlank()) {
            NamedQuery view = new NamedQuery(name, asking.query());
            change(views -> views.save(view));
        }
    }

    public void rename(NamedQuery view, String to) {
        if (!to.isBlank()) {
            change(views -> views.rename(view.name(), to));
        }
    }

    public void delete(NamedQuery view) {
        change(views -> views.delete(view.name()));
    }
}
