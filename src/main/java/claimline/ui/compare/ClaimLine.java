package claimline.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A claim as printed, and its value beneath it; or where there is no room beneath, beside it, as far as the printed
 * words leave room. Or nothing.
 */
final class ClaimLine extends Region {

    private static final double GAP = 6;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label printed = new Label();
    private final Label normalised = new Label();
    private boolean alone;

    ClaimLine() {
        printed.getStyleClass().add("printed");
        normalised.getStyleClass().add("normalised");
        getChildren().addAll(printed, normalised);
        getStyleClass().add("claim-line");
        setMinWidth(0);
    }

    /**
     * @param line null for nothing
     * @param isAlone whether there is room beneath
     */
    void show(Cell.Line line, boolean isAlone) {
        alone = isAlone;
        setUserData(line == null ? "" : line.claim());
        setVisible(line != null);
        setManaged(line != null);
        if (line != null) {
            printed.setText(line.preferred() ? "★ " + line.printed() : line.printed());
            normalised.setText(line.normalised());
            requestLayout();
        }
    }

    /** The id of the claim; empty where there is none. */
    String claim() {
        return (String) getUserData();
    }

    void markChosen(String chosen) {
        pseudoClassStateChanged(CHOSEN, chosen != null && chosen.equals(claim()));
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean beneath = alone && !normalised.getText().isEmpty();
        return printed.prefHeight(-1)
                + (beneath ? normalised.prefHeight(-1) : 0)
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getWidth() - left - snappedRightInset();
        double words = Math.min(room, printed.prefWidth(-1));
        double height = printed.prefHeight(-1);
        printed.resizeRelocate(left, top, words, height);
        if (alone) {
            normalised.resizeRelocate(left, top + height, room, normalised.prefHeight(-1));
        } else {
            double rest = Math.max(0, room - words - GAP);
            normalised.resizeRelocate(left + words + GAP, top, rest, height);
        }
        normalised.setVisible(normalised.getWidth() > GAP);
    }
}
