package claimline.timeline;

import java.util.function.IntToDoubleFunction;

/**
 * How densely a lane is packed.
 *
 * @param rows how many a lane has at most
 * @param gathering whether the topmost row is kept for clusters, so that there is always room for them; else rows are
 *     as many as it takes
 * @param crowd how many events of one cell are shown each by itself, at most; more are a cluster
 * @param inseparable the same for events that no zoom would part
 * @param room what the label of the event in a place wants, in pixels; at most {@link #MOST_ROOM}
 * @param clusterRoom what the label of a cluster wants, in pixels; at most as much
 */
public record Packing(
        int rows, boolean gathering, int crowd, int inseparable, IntToDoubleFunction room, double clusterRoom) {

    /** No label gets more room than this, in pixels, so that how far anything can reach to the right is known. */
    public static final double MOST_ROOM = 276;

    private static final int UNLIMITED = 10_000;

    /** As few rows as labels allow, for a story of which all is seen to; what is crowded is gathered. */
    public static Packing loose(IntToDoubleFunction room, double clusterRoom) {
        return new Packing(UNLIMITED, false, 12, 40, room, clusterRoom);
    }

    /** So many rows and no more, for a story too large to see all of. One row is a folded lane. */
    public static Packing tight(int rows, IntToDoubleFunction room) {
        return new Packing(rows, true, rows - 1, rows - 1, room, 0);
    }

    /** The first row for events that are no clusters. */
    int firstRow() {
        return gathering ? 1 : 0;
    }

    /** After the last row for events longer than a cell: some rows are left to the short ones. */
    int rowsForLong() {
        return gathering ? Math.max(1, rows * 2 / 3) : rows;
    }
}
