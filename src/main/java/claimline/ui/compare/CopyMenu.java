package claimline.ui.compare;

import claimline.model.Message;
import claimline.ui.common.Clipboards;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TablePosition;

/** Copies what is selected in the two tables: cells as they are, or whole questions with all that is said on them. */
final class CopyMenu {

    private final CompareViewModel viewModel;
    private final Matrix matrix;

    CopyMenu(CompareViewModel viewModel, Matrix matrix) {
        this.viewModel = viewModel;
        this.matrix = matrix;
    }

    /** A menu of its own for each table. An accelerator in it would answer wherever the keys are. */
    ContextMenu menu() {
        return new ContextMenu(item("compare.copy", this::copy), item("compare.copy.question", this::copyQuestions));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Message.of(key).in(viewModel.locale()));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /**
     * The selected cells, tabs between those of a row, so that columns stay columns; or the rows selected among the
     * questions, with a head.
     */
    void copy() {
        Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
        matrix.cells()
                .forEach(at ->
                        cells.computeIfAbsent(at.getRow(), _ -> new HashMap<>()).put(at.getColumn(), words(at)));
        if (!cells.isEmpty()) {
            IntSummaryStatistics columns =
                    matrix.cells().mapToInt(TablePosition::getColumn).summaryStatistics();
            Clipboards.put(cells.values().stream()
                    .map(row -> Words.tabbed(IntStream.rangeClosed(columns.getMin(), columns.getMax())
                            .mapToObj(column -> row.getOrDefault(column, ""))))
                    .collect(Collectors.joining("\n")));
        } else if (!matrix.rows().isEmpty()) {
            Clipboards.put(viewModel.words().rows(matrix.rows(), viewModel.sources()));
        }
    }

    private String words(TablePosition<Row, ?> at) {
        return viewModel.words().cell(matrix.row(at).cell(Matrix.source(at).id()));
    }

    private void copyQuestions() {
        if (!matrix.rows().isEmpty()) {
            Clipboards.put(viewModel.accounts(matrix.rows()));
        }
    }
}
