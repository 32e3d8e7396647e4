package claimline.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** By how many pixels something is moved that is larger than its room. Needs no toolkit. */
public final class ScrollRange {

    private final DoubleProperty value = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper most = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper visible = new ReadOnlyDoubleWrapper();
    private double room;

    /** Both in pixels; no less than there is stays shown. */
    public void measure(double content, double newRoom) {
        room = Math.max(0, newRoom);
        double beyond = Math.max(0, content - room);
        most.set(beyond);
        visible.set(beyond == 0 ? 0 : beyond * room / (beyond + room));
        by(0);
    }

    public void by(double pixels) {
        value.set(Math.clamp(value.get() + pixels, 0, most.get()));
    }

    /** Moves no further than it takes to see all from {@code start} to {@code end}, or its start where it is larger. */
    public void reveal(double start, double end) {
        by(Math.max(0, end - room - value.get()));
        by(Math.min(0, start - value.get()));
    }

    public double get() {
        return value.get();
    }

    public DoubleProperty valueProperty() {
        return value;
    }

    /** By how much it can be moved; 0 where all has room. */
    public ReadOnlyDoubleProperty mostProperty() {
        return most.getReadOnlyProperty();
    }

    /** How much of a scroll bar its thumb takes. */
    public ReadOnlyDoubleProperty visibleAmount() {
        return visible.getReadOnlyProperty();
    }
}
