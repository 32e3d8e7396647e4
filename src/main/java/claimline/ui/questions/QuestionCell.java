package claimline.ui.questions;

import claimline.ui.common.KindChip;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question with how many answer it, the kind of its most serious finding, and what was decided. */
final class QuestionCell extends ListCell<QuestionsViewModel.Row> {

    private final Locale locale;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label verdict = new Label();
    private final KindChip chip = new KindChip();
    private final VBox content;

    QuestionCell(Locale locale) {
        this.locale = locale;
        detail.getStyleClass().add("muted");
        verdict.getStyleClass().add("verdict-mark");
        verdict.visibleProperty().bind(verdict.textProperty().isNotEmpty());
        verdict.managedProperty().bind(verdict.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        content = new VBox(2, title, new HBox(6, detail, gap, chip), verdict);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(QuestionsViewModel.Row question, boolean empty) {
        super.updateItem(question, empty);
        setGraphic(empty ? null : content);
        if (!empty) {
            title.setText(question.title());
            detail.setText(question.detail());
            verdict.setText(question.verdict());
            chip.show(question.kind(), locale);
            String kind = question.kind() == null ? "" : question.kind().label().in(locale);
            setAccessibleText(String.join(", ", question.title(), kind, question.verdict()));
        }
    }
}
