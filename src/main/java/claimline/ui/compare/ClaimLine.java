package claimline.ui.compare;

import claimline.ui.common.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A claim as printed, and its value beneath it; or where there is no room beneath, beside it, as far as the printed
 * words leave room. Or other words where there is no claim.
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

    /** @param isAlone whether there is room beneath */
    void show(Cell.Line line, boolean isAlone) {
        show(line.claim(), line.preferred() ? "★ " + line.printed() : line.printed(), line.normalised(), isAlone);
    }

    /** Shows words that are no claim. */
    void say(String words) {
        show("", "", words, true);
    }

    void clear() {
        show("", "", "", true);
    }

    private void show(String claim, String words, String value, boolean isAlone) {
        alone = isAlone;
        setUserData(claim);
        Texts.show(printed, words);
        Texts.show(normalised, value);
        setVisible(printed.isVisible() || normalised.isVisible());
        setManaged(isVisible());
        requestLayout();
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
        boolean beneath = alone && normalised.isManaged();
        return printedHeight() + (beneath ? normalised.prefHeight(-1) : 0) + snappedTopInset() + snappedBottomInset();
    }

    private double printedHeight() {
        return printed.isManaged() ? printed.prefHeight(-1) : 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getWidth() - left - snappedRightInset();
        double words = Math.min(room, printed.prefWidth(-1));
        double height = printedHeight();
        printed.resizeRelocate(left, top, words, height);
        if (alone) {
            normalised.resizeRelocate(left, top + height, room, normalised.prefHeight(-1));
        } else {
            normalised.resizeRelocate(left + words + GAP, top, Math.max(0, room - words - GAP), height);
        }
    }
}
