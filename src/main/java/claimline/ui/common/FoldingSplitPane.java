package claimline.ui.common;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A split pane whose panes take no room while they are not visible, and come back as large as they were. Rows of the
 * others stay where they are meanwhile, so that nothing moves away under the pointer.
 */
public final class FoldingSplitPane extends SplitPane {

    private final ObservableList<Node> panes = FXCollections.observableArrayList();
    private double[] unfolded = {};

    public FoldingSplitPane() {
        panes.addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(pane -> pane.visibleProperty().subscribe(_ -> fold(pane)));
            }
        });
    }

    /** All panes, those that are folded away too. To be filled once. */
    public ObservableList<Node> getPanes() {
        return panes;
    }

    /** Where the dividers stand, or stood when all panes were last seen. */
    public double[] getUnfoldedPositions() {
        return getItems().size() == panes.size() ? getDividerPositions() : unfolded;
    }

    /** Where they are to stand as soon as all panes are seen. */
    public void setUnfoldedPositions(double... positions) {
        unfolded = positions.clone();
        setDividerPositions(positions);
    }

    private void fold(Node pane) {
        boolean there = getItems().contains(pane);
        if (there == pane.isVisible()) {
            return;
        }
        List<RowsInPlace> rows = RowsInPlace.in(this);
        if (there) {
            unfolded = getUnfoldedPositions();
            getItems().remove(pane);
        } else {
            getItems().add(placeOf(pane), pane);
            if (getItems().size() == panes.size() && unfolded.length > 0) {
                setDividerPositions(unfolded);
            }
        }
        if (!rows.isEmpty() && getScene() != null) {
            layout();
            restore(rows);
            afterLayout(() -> restore(rows)); // what is around them may settle once more
        }
    }

    /** Of rows that scroll together, those without a selection are not to undo what those with one need. */
    private static void restore(List<RowsInPlace> rows) {
        rows.forEach(RowsInPlace::restore);
        rows.forEach(RowsInPlace::reveal);
    }

    private void afterLayout(Runnable action) {
        Scene scene = getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
    }

    private int placeOf(Node pane) {
        return (int) panes.stream()
                .takeWhile(each -> each != pane)
                .filter(Node::isVisible)
                .count();
    }

    /**
     * The rows of a list or table, which scroll by themselves when their room changes.
     *
     * @param first the row that is seen first
     * @param y where it begins
     */
    private record RowsInPlace(VirtualFlow<?> flow, int first, double y) {

        static List<RowsInPlace> in(Node parent) {
            return parent.lookupAll(".virtual-flow").stream()
                    .map(node -> (VirtualFlow<?>) node)
                    .filter(flow -> flow.getFirstVisibleCell() != null)
                    .map(flow -> new RowsInPlace(
                            flow,
                            flow.getFirstVisibleCell().getIndex(),
                            flow.getFirstVisibleCell().getLayoutY()))
                    .toList();
        }

        void restore() {
            if (flow.getFirstVisibleCell() == null || first >= flow.getCellCount()) {
                return;
            }
            if (flow.getFirstVisibleCell().getIndex() != first) {
                flow.scrollTo(first);
                flow.layout();
            }
            flow.scrollPixels(flow.getCell(first).getLayoutY() - y);
        }

        /** Where less than half of the selected row would be seen, that comes first. */
        void reveal() {
            int selected = selected();
            if (selected >= 0 && flow.getFirstVisibleCell() != null && !isSeen(selected)) {
                flow.scrollTo(selected);
            }
        }

        private int selected() {
            return switch (flow.getParent()) {
                case TableView<?> table -> table.getSelectionModel().getSelectedIndex();
                case ListView<?> list -> list.getSelectionModel().getSelectedIndex();
                case null, default -> -1;
            };
        }

        private boolean isSeen(int row) {
            return flow.getFirstVisibleCell().getIndex() <= row
                    && row <= flow.getLastVisibleCell().getIndex()
                    && flow.getCell(row).getLayoutY() + flow.getCell(row).getHeight() / 2 < flow.getHeight();
        }
    }
}
