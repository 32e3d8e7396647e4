package claimline.ui.compare;

import claimline.model.Source;
import java.util.List;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Makes two tables one under the keys: the arrows go from one to the other, Enter shows in all views where they are,
 * and copying takes the rows that are selected among the questions, or the cell among the sources.
 */
final class Keys {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final CompareViewModel viewModel;
    private final TableView<Row> questions;
    private final TableView<Row> table;

    Keys(CompareViewModel viewModel, TableView<Row> questions, TableView<Row> table) {
        this.viewModel = viewModel;
        this.questions = questions;
        this.table = table;
    }

    void listen() {
        questions.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAtQuestions);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAtSources);
        table.getSelectionModel().getSelectedCells().subscribe(this::selectRowBeside);
        table.focusedProperty().subscribe(focused -> {
            if (focused) {
                enter(0);
            }
        });
        questions.focusedProperty().subscribe(focused -> {
            if (focused) {
                table.getSelectionModel().clearSelection();
            }
        });
    }

    private void pressedAtQuestions(KeyEvent key) {
        Row row = questions.getSelectionModel().getSelectedItem();
        if (COPY.match(key)) {
            List<Row> rows = List.copyOf(questions.getSelectionModel().getSelectedItems());
            copy(viewModel.words().rows(rows, viewModel.sources()));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && row != null) {
            viewModel.selectQuestion(row.question());
            key.consume();
        } else if (key.getCode() == KeyCode.RIGHT && !table.getColumns().isEmpty()) {
            table.requestFocus();
            key.consume();
        }
    }

    private void pressedAtSources(KeyEvent key) {
        if (table.getSelectionModel().getSelectedCells().isEmpty()) {
            return;
        }
        TablePosition<?, ?> at = table.getSelectionModel().getSelectedCells().getFirst();
        if (at.getTableColumn() == null
                || at.getRow() < 0
                || at.getRow() >= viewModel.rows().size()) {
            return;
        }
        Row row = viewModel.rows().get(at.getRow());
        Cell cell = row.cell(((Source) at.getTableColumn().getUserData()).id());
        if (COPY.match(key)) {
            copy(viewModel.words().cell(cell));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            viewModel.show(row, cell);
            key.consume();
        } else if (key.getCode() == KeyCode.LEFT && at.getColumn() == 0) {
            questions.requestFocus();
            key.consume();
        }
    }

    /** The arrows begin in the row where they were among the questions. */
    private void enter(int column) {
        if (table.getSelectionModel().getSelectedCells().isEmpty()
                && !viewModel.rows().isEmpty()) {
            int row = Math.max(0, questions.getSelectionModel().getSelectedIndex());
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
            table.scrollToColumnIndex(column);
        }
    }

    private void selectRowBeside() {
        if (!table.getSelectionModel().getSelectedCells().isEmpty()) {
            int row = table.getSelectionModel().getSelectedCells().getFirst().getRow();
            if (row >= 0 && questions.getSelectionModel().getSelectedIndex() != row) {
                questions.getSelectionModel().clearAndSelect(row);
            }
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
