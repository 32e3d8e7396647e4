package claimline.ui.questions;

import claimline.comparison.Kind;
import claimline.model.Message;
import claimline.model.Question;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Comparator;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Decides what the list of questions shows: the most serious finding first, then the project's order. */
public final class QuestionsViewModel {

    /** A line of the list. {@code kind} is null where there is nothing to compare. */
    public record Row(String id, String title, String detail, Kind kind) {}

    private final Workspace workspace;
    private final ObservableValue<Selection> selection;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** @param shown false once other views take the place of this one */
    public QuestionsViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.selection = workspace.selectionProperty().when(shown);
        workspace.storyProperty().when(shown).subscribe((_, _) -> update());
        workspace.filterProperty().when(shown).subscribe((_, _) -> update());
        update();
    }

    private void update() {
        Comparator<Row> bySeverity = Comparator.comparing(
                row -> row.kind() == null ? 1 : -row.kind().outcome().ordinal());
        rows.setAll(workspace.filter().questions(workspace.story()).stream()
                .map(this::row)
                .sorted(bySeverity)
                .toList());
    }

    private Row row(Question question) {
        int claims = workspace.story().claimsOf(question.id()).size();
        long sources = workspace.story().claimsOf(question.id()).stream()
                .map(claim -> claim.source())
                .distinct()
                .count();
        String detail = Message.of("questions.detail", claims, sources).in(workspace.locale());
        Kind kind = workspace.story().kindOf(question.id()).orElse(null);
        return new Row(question.id(), question.caption().in(workspace.locale()), detail, kind);
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public Locale locale() {
        return workspace.locale();
    }

    /** The id of the selected question, or of the one that the selected claim answers; else null. */
    public ObservableValue<String> selected() {
        return selection.map(selected -> selected.question(workspace.story()).orElse(null));
    }

    public void select(String id) {
        workspace.select(new Selection.OfQuestion(id));
    }
}
