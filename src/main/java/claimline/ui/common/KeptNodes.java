package claimline.ui.common;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.skin.VirtualFlow;

/** What of controls is {@link Kept}. Each is to be called once its control is whole, before it is shown. */
public final class KeptNodes {

    private KeptNodes() {}

    /** Which tab is in front. */
    public static void tab(Kept kept, String name, TabPane tabs) {
        kept.take(name, tabs.getSelectionModel()::getSelectedIndex)
                .ifPresent(index -> tabs.getSelectionModel().select(index.intValue()));
    }

    /** Where the dividers stand. */
    public static void dividers(Kept kept, String name, SplitPane split) {
        kept.take(name, split::getDividerPositions).ifPresent(split::setDividerPositions);
    }

    /** Which row of a list that has its rows is seen first. */
    public static void rows(Kept kept, String name, ListView<?> list) {
        kept.take(name, () -> firstRow(list))
                .ifPresent(first -> onceInScene(list, () -> {
                    layOut(list);
                    list.scrollTo(first);
                }));
    }

    /** Later, yet not before the node is part of a scene: what is done later may come before that. */
    private static void onceInScene(Node node, Runnable action) {
        node.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable scene) {
                if (node.getScene() != null) {
                    scene.removeListener(this);
                    Platform.runLater(action);
                }
            }
        });
    }

    /**
     * Gives a node its size now instead of at the next pulse. What is scrolled before it has a height keeps its share
     * of the whole when it gets one, and then begins with a row further up.
     */
    public static void layOut(Node node) {
        if (node.getScene() != null) {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
        }
    }

    /** The row of a list or table that is seen first; 0 where none is yet. */
    public static int firstRow(Control rows) {
        return rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }
}
