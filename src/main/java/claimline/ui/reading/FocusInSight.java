package claimline.ui.reading;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** What has the keys is in sight. */
final class FocusInSight {

    /** In pixels. */
    private static final double MARGIN = 12;

    private FocusInSight() {}

    /** Scrolls to whatever inside of the content gets the keys, once it has its room. */
    static void keep(ScrollPane pane, Parent content) {
        content.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> Platform.runLater(() -> {
                    if (isIn(owner, content)) {
                        reveal(owner, content, pane);
                    }
                }));
    }

    private static boolean isIn(Node node, Parent content) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == content) {
                return true;
            }
        }
        return false;
    }

    private static void reveal(Node node, Parent content, ScrollPane pane) {
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double top = pane.getVvalue() * hidden;
            double wanted = Math.clamp(
                    top,
                    place.getMaxY() + MARGIN - seen,
                    Math.max(place.getMaxY() + MARGIN - seen, place.getMinY() - MARGIN));
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
