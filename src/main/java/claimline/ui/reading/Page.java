package claimline.ui.reading;

import claimline.ui.common.Clipboards;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** The text of an article with its marks. */
final class Page extends StackPane {

    /** Told from where to where somebody marked something. */
    interface Marked {
        void marked(int start, int end);
    }

    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private String text = "";
    private final Styling styling = new Styling(area);
    private Shown marked = Shown.NOTHING;
    private int place = -1;

    Page() {
        getStyleClass().add("reading-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setId("reading-text");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        area.heightProperty().subscribe((before, _) -> {
            if (before.doubleValue() <= 0) {
                Platform.runLater(this::reveal); // it comes to the front
            }
        });
        getChildren().setAll(new VirtualizedScrollPane<>(area));
    }

    private void typed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            Clipboards.put(area.getSelectedText().isEmpty() ? area.getText() : area.getSelectedText());
            key.consume();
        }
    }

    /** @param clicked told the position on which somebody clicks */
    void onClick(IntConsumer clicked) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && area.getSelectedText().isEmpty()) {
                area.hit(click.getX(), click.getY()).getCharacterIndex().ifPresent(clicked);
            }
        });
    }

    void onMark(Marked marked) {
        area.selectionProperty().subscribe(range -> {
            if (range.getLength() > 0) {
                marked.marked(range.getStart(), range.getEnd());
            }
        });
    }

    void show(Shown shown) {
        if (!shown.text().text().equals(text)) {
            text = shown.text().text();
            area.replaceText(text);
            area.getUndoManager().forgetHistory();
            styling.forget();
            marked = Shown.NOTHING;
            place = -1;
        }
        if (!shown.isMarkedAs(marked)) {
            marked = shown;
            styling.put(shown.marks());
        }
        if (shown.current() == null) {
            return;
        }
        int now = shown.text().start(shown.current().place());
        styling.point(now, shown.text().end(shown.current().place()));
        if (now != place) {
            place = now;
            if (area.getSelectedText().isEmpty()) {
                area.moveTo(now);
            }
            Platform.runLater(this::reveal); // once it is laid out
        }
    }

    /** A place that is out of sight comes to the middle. */
    void reveal() {
        if (place >= 0 && place < area.getLength() && area.getHeight() > 0) {
            boolean seen = area.getCharacterBoundsOnScreen(place, place + 1)
                    .map(area::screenToLocal)
                    .filter(bounds -> bounds.getMinY() >= 0 && bounds.getMaxY() <= area.getHeight())
                    .isPresent();
            if (!seen) {
                area.showParagraphAtCenter(
                        area.offsetToPosition(place, Bias.Forward).getMajor());
                area.requestFollowCaret();
            }
        }
    }

    /** Nothing is marked by hand any more. */
    void unmark() {
        area.deselect();
    }

    StyleClassedTextArea area() {
        return area;
    }
}
