package claimline.ui.sidebyside;

import claimline.model.Message;
import claimline.ui.common.Clipboards;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * A column: who it is, and the text in an area that is as high as all of it, so that every place has a position. The
 * area looks out of a window that others scroll.
 */
final class SourceColumn extends VBox {

    private static final double PAGE = 0.9;

    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final TextWindow window = new TextWindow(area);
    private final Locale locale;
    private Column column;

    SourceColumn(Column column, Locale locale) {
        this.locale = locale;
        this.column = column;
        Label name = new Label(column.name());
        name.getStyleClass().add("pane-title");
        name.setTooltip(new Tooltip(column.name() + "\n" + column.title()));
        Label detail = new Label(
                column.attached()
                        ? column.title()
                        : Message.of("sideBySide.asPrinted").in(locale));
        detail.getStyleClass().add("muted");
        VBox head = new VBox(name, detail);
        head.getStyleClass().add("side-head");
        getChildren().addAll(head, window);
        getStyleClass().add("side-column");
        setMinWidth(0);
        setPrefWidth(0);
        VBox.setVgrow(window, Priority.ALWAYS);
        area.setEditable(false);
        area.setWrapText(true);
        area.setAutoHeight(true);
        area.replaceText(column.text());
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.setAccessibleText(column.name());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** Shows the same text with other marks. */
    void mark(Column marked, String claim) {
        column = marked;
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        List<Run> runs = Run.of(marked, claim);
        runs.forEach(run -> spans.add(run.styles(), run.length()));
        if (!runs.isEmpty()) {
            area.setStyleSpans(0, spans.create());
        }
    }

    boolean shows(Column other) {
        return column.source().equals(other.source())
                && column.attached() == other.attached()
                && column.text().equals(other.text());
    }

    /** @param select told the claim on whose place a person clicks, or presses Enter */
    void onSelect(Consumer<String> select) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && area.getSelectedText().isEmpty()) {
                area.hit(click.getX(), click.getY())
                        .getCharacterIndex()
                        .ifPresent(index -> column.at(index).map(Passage::claim).ifPresent(select));
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                column.at(area.getCaretPosition()).map(Passage::claim).ifPresent(select);
                key.consume();
            }
        });
    }

    /** @param scroll told by how many pixels a person wants to scroll */
    void onScroll(DoubleConsumer scroll) {
        window.addEventFilter(ScrollEvent.SCROLL, event -> {
            scroll.accept(-event.getDeltaY());
            event.consume();
        });
        window.onBar(scroll);
        area.caretPositionProperty().subscribe((_, _) -> revealCaret(scroll));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP) {
                double page = window.viewport() * PAGE;
                scroll.accept(key.getCode() == KeyCode.PAGE_DOWN ? page : -page);
                key.consume();
            }
        });
    }

    private void revealCaret(DoubleConsumer scroll) {
        if (area.isFocused()) {
            area.getCaretBounds().map(window::screenToLocal).ifPresent(caret -> {
                double below = caret.getMaxY() - window.viewport();
                if (caret.getMinY() < 0 || below > 0) {
                    scroll.accept(caret.getMinY() < 0 ? caret.getMinY() : below);
                }
            });
        }
    }

    private void typed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            if (key.isShiftDown()) {
                Clipboards.put(column.text());
            } else if (area.getSelectedText().isEmpty()) {
                Clipboards.put(column.quotation(area.getCaretPosition(), locale));
            } else {
                Clipboards.put(area.getSelectedText());
            }
            key.consume();
        }
    }

    /** The area scrolled itself while it was not yet as high as its text; now there is room for all of it. */
    void settle() {
        if (area.getEstimatedScrollY() != 0) {
            area.scrollYToPixel(0);
        }
    }

    /** Where the claim stands on the screen; empty where it does not, or before it was laid out. */
    Optional<Bounds> bounds(String claim) {
        return column.passageOf(claim).flatMap(this::bounds);
    }

    private Optional<Bounds> bounds(Passage passage) {
        return area.getCharacterBoundsOnScreen(passage.start(), passage.end())
                .map(bounds -> new BoundingBox(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight() - lineSpacing()));
    }

    /** Part of what the area takes for the height of a line. */
    private double lineSpacing() {
        return area.lookup(".paragraph-text") instanceof TextFlow flow ? flow.getLineSpacing() : 0;
    }

    /** How far below the upper end of the text the place to align stands; not a number where there is none. */
    double anchor(String claim, String question) {
        return column.anchor(claim, question)
                .flatMap(this::bounds)
                .map(area::screenToLocal)
                .map(Bounds::getMinY)
                .orElse(Double.NaN);
    }

    StyleClassedTextArea area() {
        return area;
    }

    TextWindow window() {
        return window;
    }
}
