package claimline.ui.compare;

import claimline.ui.common.KindChip;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question, the kind of its most serious finding, and what was decided. As high as its row, whatever its length. */
final class QuestionTableCell extends TableCell<Row, Row> {

    private final CompareViewModel viewModel;
    private final Label title = new Label();
    private final KindChip chip = new KindChip();
    private final Label verdict = new Label();
    private final Tooltip hint = new Tooltip();
    private final VBox content = new VBox(2, title, new HBox(6, chip, verdict));

    QuestionTableCell(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        title.setWrapText(true);
        title.setMinHeight(0);
        VBox.setVgrow(title, Priority.SOMETIMES);
        verdict.getStyleClass().add("muted");
        content.setMinSize(0, 0);
        content.setPrefSize(0, 0);
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        content.prefHeightProperty().bind(heightProperty().subtract(8));
        setOnMouseClicked(click -> {
            if (getItem() != null && !click.isShiftDown() && !click.isShortcutDown()) {
                viewModel.selectQuestion(getItem().question());
            }
        });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = empty || row == null;
        setGraphic(nothing ? null : content);
        setTooltip(nothing ? null : hint);
        setAccessibleText(nothing ? "" : viewModel.words().heard(row));
        if (!nothing) {
            String decided = viewModel.words().verdict(row);
            title.setText(row.title());
            chip.show(row.kind(), viewModel.locale());
            verdict.setText(decided.isEmpty() ? "" : "✓ " + decided);
            hint.setText(getAccessibleText());
        }
    }
}
