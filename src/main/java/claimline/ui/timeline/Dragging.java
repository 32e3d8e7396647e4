package claimline.ui.timeline;

import javafx.scene.input.MouseEvent;

/** What a pressed pointer does until it is let go: it drags the picture or, with Shift, measures. */
final class Dragging {

    /** Closer to where it was pressed, in pixels, a hand only trembles. */
    private static final double TREMBLING = 3;

    private final TimelineViewModel viewModel;
    private double startX;
    private double lastX;
    private double lastY;
    private boolean moved;

    Dragging(TimelineViewModel viewModel) {
        this.viewModel = viewModel;
    }

    void begin(MouseEvent event) {
        startX = event.getX();
        lastX = startX;
        lastY = event.getY();
        moved = false;
    }

    void goOn(MouseEvent event) {
        moved |= Math.hypot(event.getX() - lastX, event.getY() - lastY) > TREMBLING;
        if (!moved) {
            return;
        }
        if (event.isShiftDown()) {
            viewModel.measure(startX, event.getX());
            return;
        }
        viewModel.pan(event.getX() - lastX);
        viewModel.scroll().by(lastY - event.getY());
        lastX = event.getX();
        lastY = event.getY();
    }

    /** Whether it was more than a click. */
    boolean moved() {
        return moved;
    }
}
