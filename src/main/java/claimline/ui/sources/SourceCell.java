package claimline.ui.sources;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A source with a box that says whether it takes part. A double click leaves it alone on the stage. */
final class SourceCell extends ListCell<SourcesViewModel.Row> {

    private final CheckBox shown = new CheckBox();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label claims = new Label();
    private final HBox row;

    SourceCell(SourcesViewModel viewModel) {
        detail.getStyleClass().add("muted");
        claims.getStyleClass().addAll("muted", "number");
        claims.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, shown, words, claims);
        row.getStyleClass().add("source-row");
        shown.setFocusTraversable(false);
        shown.setOnMouseClicked(MouseEvent::consume); // two of them are no double click on the line
        shown.setOnAction(_ -> viewModel.show(getItem().id(), shown.isSelected()));
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() != null) {
                viewModel.showOnly(getItem().id());
            }
        });
    }

    @Override
    protected void updateItem(SourcesViewModel.Row source, boolean empty) {
        super.updateItem(source, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            name.setText(source.name());
            detail.setText(source.detail());
            claims.setText(String.valueOf(source.claims()));
            shown.setSelected(source.shown());
            setAccessibleText(source.name() + ", " + source.detail());
        }
    }
}
