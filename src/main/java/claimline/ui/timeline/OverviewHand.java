package claimline.ui.timeline;

import claimline.chart.Overview;
import claimline.ui.common.DrawingPane;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A pointer on the overview. */
final class OverviewHand {

    private final DrawingPane pane;
    private final OverviewViewModel viewModel;

    OverviewHand(DrawingPane pane, OverviewViewModel viewModel) {
        this.pane = pane;
        this.viewModel = viewModel;
    }

    void listen() {
        pane.setFocusTraversable(false);
        pane.setMinHeight(Overview.HEIGHT);
        pane.setMaxHeight(Overview.HEIGHT);
        pane.widthProperty().subscribe(width -> viewModel.resize(width.doubleValue()));
        pane.drawWith(viewModel::drawing, viewModel.changes());
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseReleased(this::released);
        pane.setOnMouseMoved(this::moved);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            viewModel.press(event.getX(), event.getY());
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            viewModel.drag(event.getX());
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            viewModel.release();
        }
    }

    private void moved(MouseEvent event) {
        pane.tell(viewModel.words(event.getX()));
        pane.setCursor(
                switch (viewModel.at(event.getX(), event.getY()).orElse("")) {
                    case Overview.LEFT_EDGE, Overview.RIGHT_EDGE -> Cursor.H_RESIZE;
                    case Overview.BRUSH -> Cursor.MOVE;
                    default -> Cursor.DEFAULT;
                });
    }
}
