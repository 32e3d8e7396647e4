package claimline.ui.questions;

import claimline.comparison.Assessments;
import claimline.comparison.Kind;
import claimline.comparison.Summary;
import claimline.model.Message;
import claimline.model.Question;
import claimline.project.Story;
import claimline.ui.common.Kept;
import claimline.ui.common.Signs;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Comparator;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Decides what the list of questions shows: the most serious finding first, then the project's order. */
public final class QuestionsViewModel {

    /**
     * A line of the list. {@code kind} is null where there is nothing to compare; {@code verdict} says in a sign and
     * words what was decided, and is empty while the question is open.
     */
    public record Row(String id, String title, String detail, Kind kind, String verdict) {}

    private final Workspace workspace;
    private final ObservableValue<Selection> selection;
    private final ObservableValue<String> nothing;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** @param shown false once other views take the place of this one */
    public QuestionsViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.nothing = workspace
                .storyProperty()
                .when(shown)
                .map(story -> story.questions().isEmpty() ? "questions.empty" : "questions.none")
                .map(key -> Message.of(key).in(locale()));
        this.selection = workspace.selectionProperty().when(shown);
        workspace.storyProperty().when(shown).subscribe((_, _) -> update());
        workspace.filterProperty().when(shown).subscribe((_, _) -> update());
        update();
    }

    private void update() {
        Assessments assessments = workspace.story().assessments();
        Comparator<Question> bySeverity = Comparator.comparing((Question question) ->
                        assessments.summary(question.id()).severity())
                .reversed()
                .thenComparing(
                        question -> assessments.summary(question.id()).kind().isEmpty());
        rows.setAll(workspace.filter().questions(workspace.story()).stream()
                .sorted(bySeverity)
                .map(this::row)
                .toList());
    }

    private Row row(Question question) {
        Story story = workspace.story();
        Summary summary = story.assessments().summary(question.id());
        String detail = Message.of(
                        "questions.detail", story.claimsOf(question.id()).size(), summary.sources())
                .in(locale());
        String verdict = story.verdict(question.id())
                .map(decided -> Signs.withWords(decided.status(), locale()))
                .orElse("");
        return new Row(
                question.id(),
                question.caption().in(locale()),
                detail,
                summary.kind().orElse(null),
                verdict);
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** What to say where there is no row. */
    ObservableValue<String> nothing() {
        return nothing;
    }

    Kept kept() {
        return workspace.kept();
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

    public boolean canEdit() {
        return workspace.canEdit();
    }

    /** Calls a question otherwise; nothing happens where nothing is typed. */
    public void rename(String id, String title) {
        if (!title.isBlank()) {
            workspace.edit("task.accept", project -> {
                project.questions().rename(id, title.strip());
                return Message.of("notice.renamed", title.strip());
            });
        }
    }

    /** Puts the claims of one question to another, which stays and is then selected. */
    public void merge(String gone, String stays) {
        workspace.edit(
                "task.accept",
                (project, _) -> {
                    project.questions().merge(gone, stays);
                    return Message.of("notice.merged");
                },
                done -> {
                    select(stays);
                    workspace.tell(done);
                });
    }
}
