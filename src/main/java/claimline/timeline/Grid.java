package claimline.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Time cut into equal cells, in which events of about one length are gathered. A cell is a power of two of seconds
 * long, at least as long as its events and at least {@link #CELL_PIXELS} wide. Cells do not depend on where the window
 * stands.
 *
 * @param segments the events
 * @param cell the length of a cell in seconds; infinite where all events are in one
 */
record Grid(List<Segment> segments, double cell) {

    /** A cell of the finest grid is this wide to twice as wide, before zooming goes on to the next level. */
    static final double CELL_PIXELS = 100;

    /** A tile is as wide as nothing in it can reach beyond it: its cells, a label, gaps. */
    static final int CELLS_IN_TILE = 4;

    /**
     * The grids of a lane, from the one with the longest events to the one with all that is shorter than its cells.
     *
     * @param fewOpen how many events without end or beginning may lie in rows of their own; where there are more, they
     *     count as short
     */
    static List<Grid> of(List<Segment> segments, double pixelsPerSecond, int fewOpen) {
        double cell = Math.scalb(1.0, Math.getExponent(CELL_PIXELS / pixelsPerSecond) + 1);
        List<Segment> open = segments.stream().filter(Segment::isOpen).toList();
        boolean few = open.stream().mapToInt(each -> each.to() - each.from()).sum() <= fewOpen;
        List<Grid> grids = new ArrayList<>();
        if (few && !open.isEmpty()) {
            grids.add(new Grid(open, Double.POSITIVE_INFINITY));
        }
        List<Segment> brief = new ArrayList<>(few ? List.of() : open);
        for (Segment each : segments.reversed()) {
            if (!each.isOpen() && each.longest() > cell) {
                grids.add(new Grid(List.of(each), each.longest()));
            } else if (!each.isOpen()) {
                brief.add(each);
            }
        }
        grids.add(new Grid(brief, cell));
        return grids;
    }

    boolean isEndless() {
        return Double.isInfinite(cell);
    }

    double tile() {
        return cell * CELLS_IN_TILE;
    }

    /** Which tile a time lies in. */
    long tileAt(double time) {
        return isEndless() ? 0 : (long) Math.floor(time / tile());
    }
}
