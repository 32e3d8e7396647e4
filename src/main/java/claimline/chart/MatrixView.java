package claimline.chart;

import claimline.comparison.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Questions by sources.
 *
 * @param columns the sources, in the order in which they are shown
 * @param rows each with a cell for every source
 * @param width of the whole picture in pixels; columns have a least width, so the picture may become wider
 */
public record MatrixView(List<Column> columns, List<Row> rows, double width, Locale locale) {

    /** A source by its id, with what it is called. */
    public record Column(String id, String name) {}

    /**
     * A question.
     *
     * @param kind the most serious finding; empty where there is nothing to compare
     * @param note what the analyst decided, or nothing
     */
    public record Row(String question, String title, Optional<Kind> kind, String note, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a source says.
     *
     * @param lines a claim each, as printed
     * @param remark said faintly where there are no lines, such as that the source does not mention it
     * @param kind the most serious finding on these claims
     */
    public record Cell(List<String> lines, String remark, Optional<Kind> kind) {

        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** @throws IllegalArgumentException if a row has more or fewer cells than there are sources */
    public MatrixView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int size = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != size)) {
            throw new IllegalArgumentException("not " + size + " cells in each row");
        }
    }
}
