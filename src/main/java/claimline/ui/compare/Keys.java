package claimline.ui.compare;

import claimline.ui.common.Clipboards;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/**
 * Makes two tables one under the keys: arrows, Home and End go from one to the other, Tab leaves both, Enter shows in
 * all views where the cursor is. Whatever else the keys do is the tables' own.
 */
final class Keys {

    private final CompareViewModel viewModel;
    private final Matrix matrix;
    private final TableView<Row> questions;
    private final TableView<Row> table;

    Keys(CompareViewModel viewModel, Matrix matrix, TableView<Row> questions, TableView<Row> table) {
        this.viewModel = viewModel;
        this.matrix = matrix;
        this.questions = questions;
        this.table = table;
    }

    void listen(Runnable copy) {
        questions.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, copy));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, copy));
    }

    private void pressed(KeyEvent key, Runnable copy) {
        if (Clipboards.isCopy(key)) {
            copy.run();
            key.consume();
        } else if (!key.isAltDown() && answers(key)) {
            key.consume();
        }
    }

    private boolean answers(KeyEvent key) {
        return switch (key.getCode()) {
            case TAB -> leave(key.isShiftDown());
            case ENTER -> look();
            case HOME -> !key.isShiftDown() && jump(key.isShortcutDown() ? 0 : row(), Matrix.QUESTION);
            case END -> !key.isShiftDown() && jump(key.isShortcutDown() ? last() : row(), lastColumn());
            case RIGHT -> !key.isShiftDown() && column() == Matrix.QUESTION && jump(row(), Math.min(0, lastColumn()));
            case LEFT -> !key.isShiftDown() && column() <= 0 && jump(row(), Matrix.QUESTION);
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> row() < 0 && jump(0, Matrix.QUESTION);
            default -> false;
        };
    }

    /** Before the first of the two tables, or after the second. */
    private boolean leave(boolean back) {
        return back
                ? questions.requestFocusTraversal(TraversalDirection.PREVIOUS)
                : table.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private boolean look() {
        matrix.cell()
                .ifPresentOrElse(
                        at -> viewModel.show(
                                matrix.row(at),
                                matrix.row(at).cell(Matrix.source(at).id())),
                        () -> matrix.rows().stream()
                                .findFirst()
                                .map(Row::question)
                                .ifPresent(viewModel::selectQuestion));
        return true;
    }

    private boolean jump(int row, int column) {
        matrix.move(Math.max(0, row), column);
        return true;
    }

    /** Where the cursor is; -1 where nothing is selected. */
    private int row() {
        return matrix.cell()
                .map(TablePosition::getRow)
                .orElseGet(() -> questions.getSelectionModel().getSelectedIndex());
    }

    private int column() {
        return matrix.cell().map(TablePosition::getColumn).orElse(Matrix.QUESTION);
    }

    private int last() {
        return table.getItems().size() - 1;
    }

    /** That of the questions where there are no sources. */
    private int lastColumn() {
        return table.getColumns().size() - 1;
    }
}
