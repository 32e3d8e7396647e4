package claimline.ui.reading;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/**
 * Offers the questions there are while somebody types what one is called; the arrow down offers them all. The field
 * keeps the keys: Enter takes what was gone to with the arrows, and nothing where nothing was.
 */
final class QuestionChoices {

    private static final int ROWS = 8;

    /** In pixels. */
    private static final double ROW = 26;

    private final TextField field;
    private final Function<String, List<String>> search;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    /** Whether the text changes because one was taken. */
    private boolean taking;

    /** @param search the titles that hold the words typed */
    QuestionChoices(TextField field, Function<String, List<String>> search) {
        this.field = field;
        this.search = search;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("question-choices");
        list.setOnMouseClicked(_ -> take());
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        field.textProperty().subscribe(typed -> {
            if (field.isFocused() && !taking) {
                offer(typed);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        boolean shown = popup.isShowing();
        boolean done = switch (key.getCode()) {
            case DOWN -> shown ? go(1) : showAll();
            case UP -> shown && go(-1);
            case ENTER -> shown && take();
            case ESCAPE -> shown && hide();
            default -> false;
        };
        if (done) {
            key.consume();
        }
    }

    /** Offers every question. */
    boolean showAll() {
        offer("");
        return true;
    }

    private void offer(String typed) {
        List<String> found = search.apply(typed).stream()
                .filter(title -> !title.equals(typed))
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(Math.min(ROWS, found.size()) * ROW + 2);
        list.setPrefWidth(field.getWidth());
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (found.isEmpty() || place == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    private boolean go(int step) {
        int to = list.getSelectionModel().getSelectedIndex() + step;
        if (to >= 0 && to < list.getItems().size()) {
            list.getSelectionModel().select(to);
            list.scrollTo(to);
        }
        return true;
    }

    private boolean take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            taking = true;
            field.setText(chosen);
            field.end();
            taking = false;
        }
        return chosen != null;
    }

    private boolean hide() {
        popup.hide();
        return true;
    }
}
