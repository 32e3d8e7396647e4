package claimline.ui.compare;

import claimline.model.Message;
import claimline.ui.common.Clipboards;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCombination;

/** Copies what is selected in the two tables: cells as they are, or whole questions with all that is said on them. */
final class CopyMenu {

    private final CompareViewModel viewModel;
    private final Matrix matrix;

    CopyMenu(CompareViewModel viewModel, Matrix matrix) {
        this.viewModel = viewModel;
        this.matrix = matrix;
    }

    /** A menu of its own for each table. */
    ContextMenu menu() {
        MenuItem copy = item("compare.copy", this::copy);
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C")); // shown only: the tables' keys answer it
        return new ContextMenu(copy, item("compare.copy.question", this::copyQuestions));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Message.of(key).in(viewModel.locale()));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** The selected cells, tabs between those of a row; or the rows selected among the questions, with a head. */
    void copy() {
        Map<Integer, List<TablePosition<Row, ?>>> cells =
                matrix.cells().collect(Collectors.groupingBy(TablePosition::getRow, TreeMap::new, Collectors.toList()));
        if (!cells.isEmpty()) {
            Clipboards.put(cells.values().stream().map(this::line).collect(Collectors.joining("\n")));
        } else if (!matrix.rows().isEmpty()) {
            Clipboards.put(viewModel.words().rows(matrix.rows(), viewModel.sources()));
        }
    }

    private String line(List<TablePosition<Row, ?>> row) {
        return Words.tabbed(row.stream()
                .sorted(Comparator.comparingInt(TablePosition::getColumn))
                .map(at -> matrix.row(at).cell(Matrix.source(at).id()))
                .map(viewModel.words()::cell));
    }

    private void copyQuestions() {
        if (!matrix.rows().isEmpty()) {
            Clipboards.put(viewModel.accounts(matrix.rows()));
        }
    }
}
