package claimline.ui.sidebyside;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A part of a high node, with a scroll bar. May show room above the node and below it. */
final class TextWindow extends Region {

    private final Region content;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private boolean showing;

    TextWindow(Region content) {
        this.content = content;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(40);
        getChildren().addAll(content, bar);
        setClip(clip);
        setMinHeight(0);
    }

    /** @param scroll told by how many pixels a person moves the bar */
    void onBar(DoubleConsumer scroll) {
        bar.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                scroll.accept(now.doubleValue() - before.doubleValue());
            }
        });
    }

    /** The height that is seen. */
    double viewport() {
        return getHeight();
    }

    double contentHeight() {
        return content.getHeight();
    }

    /** @param offset of the upper edge from the content's upper end, between {@code least} and {@code greatest} */
    void show(double offset, double least, double greatest) {
        showing = true;
        bar.setMin(least);
        bar.setMax(greatest);
        bar.setValue(offset);
        bar.setVisibleAmount((greatest - least) * viewport() / Math.max(1, greatest - least + viewport()));
        bar.setBlockIncrement(viewport());
        bar.setVisible(greatest > least);
        content.setTranslateY(-Math.round(offset));
        showing = false;
    }

    @Override
    protected void layoutChildren() {
        double barWidth = bar.prefWidth(-1);
        double width = Math.max(0, getWidth() - barWidth);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        content.resizeRelocate(0, 0, width, content.getHeight());
        content.resize(width, Math.max(1, Math.ceil(content.prefHeight(width))));
        bar.resizeRelocate(width, 0, barWidth, getHeight());
    }
}
