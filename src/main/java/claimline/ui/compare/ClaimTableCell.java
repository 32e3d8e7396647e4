package claimline.ui.compare;

import claimline.model.Message;
import claimline.ui.compare.CompareViewModel.Cell;
import claimline.ui.compare.CompareViewModel.Line;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/** What one source says on one question: each claim as printed, with the value beneath where it says more. */
final class ClaimTableCell extends TableCell<CompareViewModel.Row, Cell> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CompareViewModel viewModel;
    private final VBox content = new VBox(4);
    private final ObservableValue<String> chosen;

    ClaimTableCell(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        content.setMinWidth(0);
        chosen = viewModel.selectedClaim().when(sceneProperty().isNotNull());
        chosen.subscribe(this::mark);
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        content.getChildren().clear();
        setGraphic(empty || cell == null ? null : content);
        if (empty || cell == null) {
            return;
        }
        switch (cell) {
            case Cell.NotMentioned _ -> content.getChildren().add(silence("compare.cell.notMentioned"));
            case Cell.NotCovered _ -> content.getChildren().add(silence("compare.cell.notCovered"));
            case Cell.Claimed(var lines) ->
                lines.forEach(line -> content.getChildren().add(line(line)));
        }
        mark(chosen.getValue());
    }

    private Label silence(String key) {
        Label label = new Label(Message.of(key).in(viewModel.locale()));
        label.getStyleClass().add("muted");
        return label;
    }

    private Node line(Line line) {
        Label printed = new Label(line.printed());
        printed.getStyleClass().add("printed");
        VBox words = new VBox(printed);
        if (!line.normalised().isEmpty()) {
            Label normalised = new Label(line.normalised());
            normalised.getStyleClass().add("muted");
            words.getChildren().add(normalised);
        }
        words.getStyleClass().add("claim-line");
        words.setUserData(line.claim());
        words.setOnMousePressed(_ -> {
            getTableView().requestFocus(); // the table does not scroll to what is selected in it
            viewModel.selectClaim(line.claim());
        });
        return words;
    }

    private void mark(String claim) {
        content.getChildren()
                .forEach(line ->
                        line.pseudoClassStateChanged(CHOSEN, claim != null && claim.equals(line.getUserData())));
    }
}
