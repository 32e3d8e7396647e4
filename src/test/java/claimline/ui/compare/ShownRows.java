package claimline.ui.compare;

import java.util.List;
import javafx.scene.control.TableView;

/** Reads the table of questions by sources for tests of the whole window. */
public final class ShownRows {

    private ShownRows() {}

    /** The ids of the questions, row by row. */
    public static List<String> questions(TableView<?> table) {
        return table.getItems().stream().map(row -> ((Row) row).question()).toList();
    }
}
