package claimline.ui.main;

import claimline.model.Message;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

/** Says what went wrong, in words that can be copied. */
final class FailureDialog {

    private static final int FEWEST_ROWS = 5;
    private static final int MOST_ROWS = 16;

    private FailureDialog() {}

    /** @param owner null where there is no window yet */
    static void show(Message failure, Locale locale, Window owner) {
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(owner);
        alert.setTitle(Message.of("main.failure").in(locale));
        alert.setHeaderText(Message.of("main.failure.header").in(locale));
        String reason = failure.in(locale);
        TextArea words = new TextArea(reason);
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(Math.clamp(2 * reason.lines().count(), FEWEST_ROWS, MOST_ROWS));
        alert.getDialogPane().setContent(words);
        alert.show();
    }
}
