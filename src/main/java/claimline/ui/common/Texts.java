package claimline.ui.common;

import javafx.scene.control.Label;

/** Fills labels again and again while lists scroll. */
public final class Texts {

    private Texts() {}

    /**
     * Shows the text, or where it is empty no label. A label emptied and filled would be styled anew, which is dear.
     */
    public static void show(Label label, String text) {
        boolean shown = !text.isEmpty();
        if (shown) {
            label.setText(text);
        }
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
