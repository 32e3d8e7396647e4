package claimline.timeline;

import claimline.model.TimeBounds;
import claimline.timeline.Placed.Cluster;
import claimline.timeline.Tile.Item;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills a tile, cell by cell: what is few in a cell lies in rows, each event in the topmost that is free; what is many,
 * or finds no row, is gathered into a cluster.
 *
 * @param isLong whether the events are longer than a cell of the finest grid
 * @param taken of the rows, by longer events and neighbours
 */
record TileFilling(
        EventIndex index,
        int gridNumber,
        Grid grid,
        boolean isLong,
        double pixelsPerSecond,
        Packing packing,
        Rows taken,
        Tile tile) {

    /** The events of one segment in one cell. */
    private record Range(Segment segment, int from, int to) {}

    void fill(long number) {
        if (grid.isEndless()) {
            fill(0, ranges(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
            return;
        }
        if (ranges(number * grid.tile(), (number + 1) * grid.tile()).isEmpty()) {
            return;
        }
        for (long cell = number * Grid.CELLS_IN_TILE; cell < (number + 1) * Grid.CELLS_IN_TILE; cell++) {
            List<Range> ranges = ranges(cell * grid.cell(), (cell + 1) * grid.cell());
            if (!ranges.isEmpty()) {
                fill(cell, ranges);
            }
        }
    }

    private List<Range> ranges(double from, double to) {
        return grid.segments().stream()
                .map(segment -> {
                    int first = index.firstFrom(segment, from);
                    return new Range(segment, first, index.firstFrom(segment, to, first, segment.to()));
                })
                .filter(range -> range.from < range.to)
                .toList();
    }

    private void fill(long cell, List<Range> ranges) {
        int count = ranges.stream().mapToInt(range -> range.to - range.from).sum();
        Cluster cluster = cluster(cell, ranges);
        boolean few = count <= packing.crowd() || count <= packing.inseparable() && (isLong || cluster.isInseparable());
        if (!few || !placeEach(ranges)) {
            gather(cell, ranges, count, cluster);
        }
    }

    private Cluster cluster(long cell, List<Range> ranges) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (Range range : ranges) {
            first = Math.min(first, index.anchor(range.from, range.segment));
            last = Math.max(last, index.anchor(range.to - 1, range.segment));
            end = Math.max(end, index.columns().ends[range.to - 1]);
        }
        return new Cluster(first, last, Math.max(last, end), gridNumber, cell);
    }

    /** @return false, with nothing placed, if one finds no row */
    private boolean placeEach(List<Range> ranges) {
        List<Integer> places = ranges.stream()
                .flatMapToInt(range -> IntStream.range(range.from, range.to))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> index.columns().starts[place])
                        .thenComparingInt(index::number))
                .toList();
        int before = tile.items().size();
        for (int place : places) {
            if (!place(place)) {
                while (tile.items().size() > before) {
                    taken.giveUp(tile.items().removeLast().placed().row());
                }
                return false;
            }
        }
        return true;
    }

    private boolean place(int place) {
        TimeBounds bounds = index.bounds(place);
        boolean stub = !grid.isEndless() && Double.isInfinite(bounds.latestEnd() - bounds.earliestStart());
        Placed placed = new Placed(place, 1, bounds, 0, packing.room().applyAsDouble(place), stub, null);
        return put(placed, isLong ? packing.rowsForLong() : packing.rows());
    }

    private boolean put(Placed placed, int rows) {
        Footprint print = Footprint.of(placed, time -> (time - tile.origin()) * pixelsPerSecond);
        double to = print.end() + Lane.GAP;
        int row = taken.firstFree(print.left(), to, packing.firstRow(), rows);
        if (row >= 0) {
            keep(placed.inRow(row), print.left(), to);
        }
        return row >= 0;
    }

    private void keep(Placed placed, double left, double to) {
        taken.take(placed.row(), left, to);
        tile.items().add(new Item(placed, left, to));
    }

    private void gather(long cell, List<Range> ranges, int count, Cluster cluster) {
        int best = -1;
        for (Range range : ranges) {
            best = index.better(best, index.mostReported(range.from, range.to));
        }
        if (packing.gathering() && !isLong) {
            TimeBounds whole = TimeBounds.exactly(cell * grid.cell(), (cell + 1) * grid.cell());
            double left = (whole.earliestStart() - tile.origin()) * pixelsPerSecond;
            double right = (whole.latestEnd() - tile.origin()) * pixelsPerSecond;
            double room = right - left - 2 * Footprint.LABEL_GAP;
            keep(new Placed(best, count, whole, 0, room, false, cluster), left, right);
            return;
        }
        double end = isLong ? cluster.end() : Math.min(cluster.end(), (cell + 1) * grid.cell());
        Placed gathered = new Placed(
                best, count, TimeBounds.exactly(cluster.first(), end), 0, packing.clusterRoom(), false, cluster);
        if (!put(gathered, packing.rowsForLong())) {
            tile.left().add(gathered);
        }
    }
}
