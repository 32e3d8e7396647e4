package claimline.ui.compare;

import claimline.ui.common.KindChip;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/** A question and the kind of its most serious finding. */
final class QuestionTableCell extends TableCell<CompareViewModel.Row, CompareViewModel.Row> {

    private static final double PADDING = 24;

    private final CompareViewModel viewModel;
    private final Label title = new Label();
    private final KindChip chip = new KindChip();
    private final VBox content = new VBox(3, title, chip);

    /** @param width of the column: what wraps has to know it to tell its height */
    QuestionTableCell(CompareViewModel viewModel, ObservableDoubleValue width) {
        this.viewModel = viewModel;
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.minWidthProperty().bind(Bindings.subtract(width, PADDING));
    }

    @Override
    protected void updateItem(CompareViewModel.Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content);
        if (!empty && row != null) {
            title.setText(row.title());
            chip.show(row.kind(), viewModel.locale());
            setAccessibleText(row.title() + ", " + chip.getText());
        }
    }
}
