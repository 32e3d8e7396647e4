package claimline.ui.common;

import javafx.scene.control.ScrollBar;

/** Ties scroll bars to what they move. */
public final class ScrollBars {

    /** A press on an arrow of the bar, in pixels; one on its trough moves three times as far. */
    private static final double STEP = 40;

    private ScrollBars() {}

    /** The bar is only seen where there is something to move. */
    public static void bind(ScrollBar bar, ScrollRange range) {
        bar.setUnitIncrement(STEP);
        bar.setBlockIncrement(3 * STEP);
        bar.maxProperty().bind(range.mostProperty());
        bar.visibleAmountProperty().bind(range.visibleAmount());
        bar.visibleProperty().bind(range.mostProperty().greaterThan(0));
        bar.valueProperty().bindBidirectional(range.valueProperty());
    }
}
