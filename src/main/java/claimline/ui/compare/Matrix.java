package claimline.ui.compare;

import claimline.model.Source;
import claimline.ui.common.Kept;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * The two tables as one: the questions stay where they are while the sources, a column each, scroll sideways. The
 * cursor is where the keys are; looking at something in another view moves it there.
 */
final class Matrix {

    /** The column of the questions. */
    static final int QUESTION = -1;

    /** Of every row, in pixels: only where all are alike are columns out of sight not made. */
    private static final double ROW_HEIGHT = 78;

    /** @param source the id of the source, or null in the column of the questions */
    record Cursor(String question, String source) {}

    private final TableView<Row> questions;
    private final TableView<Row> table;
    private final InStep inStep;

    /** @param ground see {@link InStep#tie} */
    Matrix(TableView<Row> questions, TableView<Row> table, Region ground) {
        this.questions = questions;
        this.table = table;
        inStep = InStep.tie(questions, table, ROW_HEIGHT, ground);
        for (TableView<Row> each : List.of(questions, table)) {
            each.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        }
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setItems(questions.getItems());
        table.setRowFactory(_ -> new FollowingRow(questions.getSelectionModel().getSelectedItems()));
        table.getSelectionModel().getSelectedCells().subscribe(this::selectRowBeside);
        questions.focusedProperty().subscribe(focused -> {
            if (focused) {
                table.getSelectionModel().clearSelection();
            }
        });
    }

    /** Shows other rows; the cursor stays on its question where that is still there. */
    void show(List<Row> rows) {
        Optional<Cursor> kept = cursor();
        questions.getItems().setAll(rows);
        clear();
        kept.ifPresent(this::move);
    }

    Optional<Cursor> cursor() {
        return cell().map(at -> new Cursor(row(at).question(), source(at).id()))
                .or(() -> Optional.ofNullable(questions.getSelectionModel().getSelectedItem())
                        .map(row -> new Cursor(row.question(), null)));
    }

    /** Where the cursor is among the sources; empty where it is in the column of the questions. */
    Optional<TablePosition<Row, ?>> cell() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        return cells().filter(focused::equals).findFirst().or(() -> cells().findFirst());
    }

    /** What is selected among the sources. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Stream<TablePosition<Row, ?>> cells() {
        ObservableList<TablePosition> cells = table.getSelectionModel().getSelectedCells();
        return cells.stream()
                .filter(at -> at.getTableColumn() != null
                        && at.getRow() >= 0
                        && at.getRow() < table.getItems().size())
                .map(at -> (TablePosition<Row, ?>) at);
    }

    Row row(TablePosition<Row, ?> at) {
        return table.getItems().get(at.getRow());
    }

    static Source source(TablePosition<Row, ?> at) {
        return (Source) at.getTableColumn().getUserData();
    }

    /** The rows that are selected; among the sources those with a selected cell. */
    List<Row> rows() {
        List<Row> crossed = cells().map(this::row).distinct().toList();
        return crossed.isEmpty() ? List.copyOf(questions.getSelectionModel().getSelectedItems()) : crossed;
    }

    /** Begins where the rows of the matrix before were scrolled to. */
    void keep(Kept kept) {
        kept.take("compare/rows", inStep::position).ifPresent(inStep::beginAt);
    }

    /** Puts the cursor there, if there is such a row; of a source without a column, on the question. */
    void move(Cursor wanted) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row).question().equals(wanted.question())) {
                move(row, column(wanted.source()));
                return;
            }
        }
    }

    private int column(String source) {
        List<TableColumn<Row, ?>> columns = table.getColumns();
        for (int column = 0; column < columns.size(); column++) {
            if (((Source) columns.get(column).getUserData()).id().equals(source)) {
                return column;
            }
        }
        return QUESTION;
    }

    /** Puts the cursor there, in sight; the keys follow it from one table to the other. */
    void move(int row, int column) {
        if (row < 0 || row >= table.getItems().size()) {
            return;
        }
        inStep.reveal(row);
        boolean focused = questions.isFocused() || table.isFocused();
        if (column == QUESTION) {
            table.getSelectionModel().clearSelection();
            questions.getSelectionModel().clearAndSelect(row);
        } else {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
            table.scrollToColumnIndex(column);
        }
        if (focused) {
            (column == QUESTION ? questions : table).requestFocus();
        }
    }

    /** The cursor goes to the question; while it is among the sources, it stays in its column. */
    void reveal(String question) {
        Optional<Cursor> now = cursor();
        if (now.filter(at -> at.question().equals(question)).isEmpty()) {
            move(new Cursor(
                    question,
                    now.filter(_ -> table.isFocused()).map(Cursor::source).orElse(null)));
        }
    }

    /** The cursor goes to the answer of the source. */
    void reveal(String question, String source) {
        Cursor wanted = new Cursor(question, source);
        if (cursor().filter(wanted::equals).isEmpty()) {
            move(wanted);
        }
    }

    void clear() {
        questions.getSelectionModel().clearSelection();
        table.getSelectionModel().clearSelection();
    }

    private void selectRowBeside() {
        cell().ifPresent(at -> {
            if (questions.getSelectionModel().getSelectedIndex() != at.getRow()) {
                questions.getSelectionModel().clearAndSelect(at.getRow());
            }
        });
    }
}
