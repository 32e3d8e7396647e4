package claimline.ui.sidebyside;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far each column is scrolled, in pixels. A column that is aligned with others may begin below the upper edge or
 * end above the lower one: its offset is then beyond what it could be scrolled to by itself.
 */
final class Scrolling {

    /** Where aligned places stand: this share of the height below the upper edge. */
    private static final double LINE = 0.4;

    private double[] heights = {};
    private double[] offsets = {};
    private double viewport;

    /** @param heights of the columns' whole texts; offsets are kept as long as there are as many columns */
    void measure(double viewport, double... heights) {
        this.viewport = viewport;
        this.heights = heights.clone();
        if (offsets.length != heights.length) {
            offsets = new double[heights.length];
        }
    }

    /** @param places one for each column, from the upper end of its text; not a number where it has none */
    void align(double... places) {
        double deepest = Arrays.stream(places)
                .filter(place -> !Double.isNaN(place))
                .max()
                .orElse(0);
        double line = Math.min(viewport * LINE, deepest);
        for (int column = 0; column < offsets.length; column++) {
            offsets[column] = Double.isNaN(places[column]) ? 0 : places[column] - line;
        }
    }

    /** Scrolls one column, or all by the same amount, until there is nothing more to see of them. */
    void scroll(int column, double delta, boolean together) {
        if (together) {
            double by = Math.clamp(delta, -room(this::offset), room(this::below));
            Arrays.setAll(offsets, each -> offsets[each] + by);
        } else {
            offsets[column] += Math.clamp(delta, -Math.max(0, offsets[column]), Math.max(0, below(column)));
        }
    }

    private double room(IntToDoubleFunction ofColumn) {
        return Math.max(
                0,
                IntStream.range(0, offsets.length).mapToDouble(ofColumn).max().orElse(0));
    }

    /** How much of a column's text lies below the lower edge; negative where it ends above. */
    private double below(int column) {
        return heights[column] - viewport - offsets[column];
    }

    /** How much of the column's text lies above the upper edge; negative where it begins below. */
    double offset(int column) {
        return offsets[column];
    }

    /** The least and the greatest offset, for a scroll bar. */
    double least(int column) {
        return Math.min(0, offsets[column]);
    }

    double greatest(int column) {
        return Math.max(Math.max(0, heights[column] - viewport), offsets[column]);
    }
}
