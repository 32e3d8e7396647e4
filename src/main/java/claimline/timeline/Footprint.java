package claimline.timeline;

import claimline.model.TimeBounds;
import java.util.function.DoubleUnaryOperator;

/**
 * The room that an event takes in its row, in pixels. What packing reserves is what the chart draws, since both ask
 * here.
 *
 * <p>An event too short for a box is a marker at its middle. An end that is open for sure is infinite; an end that
 * nobody knows reaches {@link #UNKNOWN_END} pixels beyond what is known.
 *
 * @param marker whether it is drawn as a marker instead of a box
 * @param left where marker or box begins
 * @param right where marker or box ends
 * @param labelInside whether the label has room in the box; else it follows at the right
 * @param end where the event ends, its label included
 */
public record Footprint(boolean marker, double left, double right, boolean labelInside, double end) {

    public static final double MARKER_WIDTH = 12;

    /** Between a box or marker and its label, and between a label and the sides of its box. */
    public static final double LABEL_GAP = 4;

    public static final double UNKNOWN_END = 96;

    /** How far an open end reaches that is only hinted at, in pixels. */
    public static final double STUB = 28;

    /** What something placed takes, at the label's room. */
    public static Footprint of(Placed placed, DoubleUnaryOperator toPixel) {
        if (!placed.stub()) {
            return of(placed.bounds(), toPixel, placed.room());
        }
        TimeBounds bounds = placed.bounds();
        double anchor = toPixel.applyAsDouble(EventIndex.anchor(bounds));
        boolean toTheLeft = Double.isInfinite(bounds.earliestStart());
        return beside(false, toTheLeft ? anchor - STUB : anchor, toTheLeft ? anchor : anchor + STUB, placed.room());
    }

    /**
     * @param toPixel from seconds to pixels, rising; infinite for infinite times
     * @param labelWidth in pixels
     */
    public static Footprint of(TimeBounds bounds, DoubleUnaryOperator toPixel, double labelWidth) {
        double left = left(bounds, toPixel);
        double right = right(bounds, toPixel);
        if (right - left < MARKER_WIDTH) {
            double middle = (left + right) / 2;
            return beside(true, middle - MARKER_WIDTH / 2, middle + MARKER_WIDTH / 2, labelWidth);
        }
        return right - left >= labelWidth + 2 * LABEL_GAP
                ? new Footprint(false, left, right, true, right)
                : beside(false, left, right, labelWidth);
    }

    private static Footprint beside(boolean marker, double left, double right, double labelWidth) {
        return new Footprint(marker, left, right, false, labelWidth > 0 ? right + LABEL_GAP + labelWidth : right);
    }

    private static double left(TimeBounds bounds, DoubleUnaryOperator toPixel) {
        double known = Math.min(bounds.latestStart(), bounds.earliestEnd());
        return Double.isFinite(bounds.earliestStart()) || !Double.isFinite(known)
                ? toPixel.applyAsDouble(bounds.earliestStart())
                : toPixel.applyAsDouble(known) - UNKNOWN_END;
    }

    private static double right(TimeBounds bounds, DoubleUnaryOperator toPixel) {
        double known = Math.max(bounds.latestStart(), bounds.earliestEnd());
        return Double.isFinite(bounds.latestEnd()) || !Double.isFinite(known)
                ? toPixel.applyAsDouble(bounds.latestEnd())
                : toPixel.applyAsDouble(known) + UNKNOWN_END;
    }
}
