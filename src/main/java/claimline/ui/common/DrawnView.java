package claimline.ui.common;

import claimline.chart.Drawing;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What a view-model has to offer for a {@link DrawingPane} to show it. Sizes and places are pixels of the drawing. */
public interface DrawnView {

    /** The picture for now, as large as the room there is. */
    Drawing drawing();

    /** Changes whenever there is a new drawing. */
    ObservableValue<?> changes();

    /** Whether it is drawn in the colours of the dark theme. */
    ObservableValue<Boolean> dark();

    /** There is so much room from now on. */
    void resize(double width, double height);

    /** The pointer is there. */
    void hoverAt(double x, double y);

    /** The pointer is elsewhere. */
    void hoverNothing();

    /** What to say of what is under the pointer; empty where that is nothing. */
    Optional<String> hoverText();
}
