package claimline.ui.sources;

import claimline.model.Source;
import claimline.model.Wording;
import claimline.ui.common.Kept;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Decides what the list of sources shows. */
public final class SourcesViewModel {

    /** A line of the list. {@code claims} is how many claims the source makes. */
    public record Row(String id, String name, String detail, int claims, boolean shown) {}

    private final Workspace workspace;
    private final ObservableValue<Selection> selection;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** @param shown false once other views take the place of this one */
    public SourcesViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.selection = workspace.selectionProperty().when(shown);
        workspace.storyProperty().when(shown).subscribe((_, _) -> update());
        workspace.filterProperty().when(shown).subscribe((_, _) -> update());
        update();
    }

    private void update() {
        rows.setAll(workspace.story().sources().stream().map(this::row).toList());
    }

    private Row row(Source source) {
        String published = Wording.of(source.published(), workspace.locale());
        String detail = source.publisher() == null ? published : source.title() + " · " + published;
        int claims = workspace.story().claimsBy(source.id()).size();
        return new Row(
                source.id(), source.name(), detail, claims, workspace.filter().shows(source));
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** The id of the selected source, or null. */
    public ObservableValue<String> selected() {
        return selection.map(selected -> selected instanceof Selection.OfSource(String id) ? id : null);
    }

    /** Whether every source takes part. */
    public ObservableValue<Boolean> allShown() {
        return Bindings.createBooleanBinding(
                () -> workspace.filter().hiddenSources().isEmpty(), workspace.filterProperty());
    }

    public void select(String id) {
        workspace.select(new Selection.OfSource(id));
    }

    public void show(String id, boolean shown) {
        workspace.filterProperty().set(workspace.filter().withSource(id, shown));
    }

    /** Only this source takes part; asked again, all do. */
    public void showOnly(String id) {
        workspace.filterProperty().set(workspace.filter().onlySource(id, workspace.story()));
    }

    public void showAll() {
        workspace.filterProperty().set(workspace.filter().withAllSources());
    }

    Kept kept() {
        return workspace.kept();
    }
}
