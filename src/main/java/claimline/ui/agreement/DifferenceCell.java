package claimline.ui.agreement;

import claimline.ui.common.KindChip;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question on which two sources differ: how, and what each of them printed. */
final class DifferenceCell extends ListCell<AgreementViewModel.Row> {

    private final Locale locale;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final KindChip chip = new KindChip();
    private final Tooltip tooltip = new Tooltip();
    private final VBox content;

    DifferenceCell(Locale locale) {
        this.locale = locale;
        detail.getStyleClass().add("muted");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        content = new VBox(2, new HBox(6, title, chip), detail);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AgreementViewModel.Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : content);
        setTooltip(empty ? null : tooltip);
        if (!empty) {
            title.setText(row.title());
            detail.setText(row.detail());
            chip.show(row.kind(), locale);
            tooltip.setText(row.title() + "\n" + row.detail());
            setAccessibleText(row.title() + ", " + chip.getText() + ", " + row.detail());
        }
    }
}
