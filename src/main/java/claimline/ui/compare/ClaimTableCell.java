package claimline.ui.compare;

import claimline.model.Message;
import claimline.ui.compare.CompareViewModel.Cell;
import claimline.ui.compare.CompareViewModel.Line;
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

    ClaimTableCell(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        content.setMinWidth(0);
        viewModel.selectedClaim().subscribe(_ -> markChosen());
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
        markChosen();
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
        words.setOnMousePressed(_ -> viewModel.selectClaim(line.claim()));
        return words;
    }

    private void markChosen() {
        String chosen = viewModel.selectedClaim().getValue();
        content.getChildren()
                .forEach(line ->
                        line.pseudoClassStateChanged(CHOSEN, chosen != null && chosen.equals(line.getUserData())));
    }
}
