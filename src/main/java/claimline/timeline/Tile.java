package claimline.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * What one tile of a grid holds, in its rows.
 *
 * @param origin the time that pixels are counted from
 * @param items by cell
 * @param left what found no row
 */
record Tile(double origin, List<Item> items, List<Placed> left) {

    /**
     * Something in its row.
     *
     * @param from where it begins, in pixels from the tile's origin
     * @param to where it ends, with its label and the gap that is kept after it
     */
    record Item(Placed placed, double from, double to) {}

    Tile(double origin) {
        this(origin, new ArrayList<>(), new ArrayList<>());
    }

    /** Marks as taken what this tile takes of the rows of another. */
    void block(Rows rows, double otherOrigin, double pixelsPerSecond) {
        double shift = (origin - otherOrigin) * pixelsPerSecond;
        for (Item item : items) {
            rows.take(item.placed.row(), item.from + shift, item.to + shift);
        }
    }
}
