package claimline.ui.common;

import claimline.chart.Drawing;
import claimline.chart.Palette;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A canvas as large as its pane, painted at most once a frame, however often it is asked to. */
public final class DrawingPane extends Region {

    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private CanvasPainter painter;
    private Supplier<Drawing> drawing;

    public DrawingPane() {
        getChildren().add(canvas);
        setFocusTraversable(true);
        setMinSize(0, 0);
        tooltip.setShowDelay(Duration.millis(350));
        addEventFilter(KeyEvent.KEY_PRESSED, this::copy);
    }

    /** What is seen goes to the clipboard as a picture, for whatever is drawn here. */
    private void copy(KeyEvent event) {
        if (Clipboards.isCopyOfPicture(event)) {
            Clipboards.put(canvas.snapshot(null, null));
            event.consume();
        }
    }

    /** Shows a view in its colours, as large as this pane, and tells what is under the pointer. */
    public void show(DrawnView view) {
        view.dark().subscribe(dark -> setPainter(new CanvasPainter(dark ? Palette.dark() : Palette.light())));
        widthProperty().subscribe(() -> view.resize(getWidth(), getHeight()));
        heightProperty().subscribe(() -> view.resize(getWidth(), getHeight()));
        drawWith(view::drawing, view.changes());
        setOnMouseMoved(event -> {
            view.hoverAt(event.getX(), event.getY());
            tell(view.hoverText());
        });
        setOnMouseExited(_ -> {
            view.hoverNothing();
            tell(view.hoverText());
        });
    }

    /**
     * @param wanted makes the drawing to show; called in a frame
     * @param changes changes whenever there is something new to show
     */
    public void drawWith(Supplier<Drawing> wanted, ObservableValue<?> changes) {
        drawing = wanted;
        changes.subscribe(this::requestLayout);
    }

    public void setPainter(CanvasPainter wanted) {
        painter = wanted;
        requestLayout();
    }

    /** Shows what is under the pointer, in words and by the pointer's shape. */
    public void tell(Optional<String> words) {
        setCursor(words.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (words.isEmpty()) {
            tooltip.hide();
            Tooltip.uninstall(this, tooltip);
        } else if (!words.get().equals(tooltip.getText())) {
            tooltip.setText(words.get());
        }
        words.ifPresent(_ -> Tooltip.install(this, tooltip));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (drawing != null && painter != null && getWidth() > 0 && getHeight() > 0) {
            painter.paint(drawing.get(), canvas.getGraphicsContext2D());
        }
    }
}
