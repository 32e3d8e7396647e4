package claimline.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A claim as printed, its value beneath; or nothing. */
final class ClaimLine extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label printed = new Label();
    private final Label normalised = new Label();
    private String claim = "";

    ClaimLine() {
        printed.getStyleClass().add("printed");
        normalised.getStyleClass().add("normalised");
        getChildren().addAll(printed, normalised);
        getStyleClass().add("claim-line");
        setMinWidth(0);
    }

    /** @param line null for nothing */
    void show(Cell.Line line) {
        claim = line == null ? "" : line.claim();
        setVisible(line != null);
        setManaged(line != null);
        if (line != null) {
            printed.setText(line.printed());
            normalised.setText(line.normalised());
            normalised.setVisible(!line.normalised().isEmpty());
            normalised.setManaged(!line.normalised().isEmpty());
        }
    }

    /** The id of the claim; empty where there is none. */
    String claim() {
        return claim;
    }

    void markChosen(String chosen) {
        pseudoClassStateChanged(CHOSEN, claim.equals(chosen) && !claim.isEmpty());
    }
}
