package claimline.ui.common;

import claimline.model.Message;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/** A sheet over the window that says what keys do. Any click beside it, Esc or another key of help closes it. */
public final class KeySheet {

    private final Popup popup = new Popup();
    private final ResourceBundle texts;

    private KeySheet(Locale locale) {
        texts = Message.bundle(locale);
    }

    /**
     * Shows the sheet in the middle of a window.
     *
     * @param left the sections of the left column
     * @param right those of the right
     */
    public static Popup show(Window window, Locale locale, List<KeySection> left, List<KeySection> right) {
        return new KeySheet(locale).shown(window, left, right);
    }

    private Popup shown(Window window, List<KeySection> left, List<KeySection> right) {
        HBox columns = new HBox(column(left), column(right));
        columns.getStyleClass().add("key-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setMaxHeight(window.getHeight() - 120);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER); // the other bar stands in the margin
        Label title = new Label(texts.getString("keys.title"));
        title.getStyleClass().add("key-title");
        Label close = new Label(texts.getString("keys.close"));
        close.getStyleClass().add("muted");
        close.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(close, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.getStyleClass().add("key-head");
        VBox sheet = new VBox(head, scroll);
        sheet.getStyleClass().addAll("root", "key-sheet");
        sheet.getStylesheets().setAll(window.getScene().getStylesheets());
        sheet.setAccessibleText(texts.getString("keys.title"));
        popup.getContent().setAll(sheet);
        popup.setAutoHide(true);
        popup.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isHelp(event) || event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                event.consume();
            }
        });
        popup.setOnShown(_ -> {
            popup.setX(Math.rint(window.getX() + (window.getWidth() - popup.getWidth()) / 2));
            popup.setY(Math.rint(window.getY() + Math.max(0, (window.getHeight() - popup.getHeight()) / 2)));
        });
        popup.show(window);
        return popup;
    }

    /** Whether a key asks for help: F1, or a question mark. */
    public static boolean isHelp(KeyEvent event) {
        return event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.SLASH && event.isShiftDown();
    }

    private Node column(List<KeySection> sections) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        ColumnConstraints caps = new ColumnConstraints();
        caps.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(caps, new ColumnConstraints());
        int line = 0;
        for (KeySection section : sections) {
            Label title = new Label(say(section.title()));
            title.getStyleClass().add("key-section");
            GridPane.setHalignment(title, HPos.LEFT);
            grid.add(title, 0, line++, 2, 1);
            for (KeySection.Row row : section.rows()) {
                HBox keys = new HBox();
                keys.getStyleClass().add("key-caps");
                row.caps().stream().map(this::cap).forEach(keys.getChildren()::add);
                GridPane.setValignment(keys, VPos.TOP);
                grid.add(keys, 0, line);
                grid.add(new Label(say(row.text())), 1, line++);
            }
        }
        return grid;
    }

    private Label cap(String key) {
        Label cap = new Label(say(key));
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    /** What is no key of the texts is said as it is. */
    private String say(String text) {
        return texts.containsKey(text) ? texts.getString(text) : text;
    }
}
