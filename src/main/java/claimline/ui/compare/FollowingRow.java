package claimline.ui.compare;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row that is marked while the row beside it, in the table of questions, is selected. */
final class FollowingRow extends TableRow<Row> {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside-selected");

    private final ObservableList<Row> selected;

    FollowingRow(ObservableList<Row> selected) {
        this.selected = selected;
        selected.subscribe(this::mark);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        mark();
    }

    private void mark() {
        pseudoClassStateChanged(BESIDE, !isEmpty() && selected.contains(getItem()));
    }
}
