package claimline.timeline;

import claimline.model.TimeBounds;
import claimline.timeline.Tile.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The events of one lane in rows, for one level of zoom. At this zoom, and up to the next level, no two of a row touch.
 *
 * <p>Rows do not depend on where the window stands, and to know those of a window nothing is looked at that is far from
 * it. For that, events lie in {@link Grid}s by their length, and grids are cut into tiles. The longest events come
 * first; shorter ones give way to them. Within one grid the even tiles are filled first, each by itself, since nothing
 * reaches beyond the next tile; then the odd ones, which give way to their two neighbours. So a tile waits for a few
 * others, and those for a few longer ones: never for all that came before it in time.
 *
 * <p>Tiles are made when they are first asked for, and kept. For one thread.
 */
public final class Lane {

    /** Kept free between two of a row; more than what is lost by rounding to whole pixels. */
    static final double GAP = 8;

    /** More tiles than any window shows. They are made anew if they are asked for again. */
    private static final int MOST_TILES = 20_000;

    private record Key(int grid, long tile) {}

    private final EventIndex index;
    private final int number;
    private final double pixelsPerSecond;
    private final Packing packing;
    private final List<Grid> grids;
    private final Map<Key, Tile> tiles = new HashMap<>();
    private int rows;

    Lane(EventIndex index, int number, double pixelsPerSecond, Packing packing) {
        this.index = index;
        this.number = number;
        this.pixelsPerSecond = pixelsPerSecond;
        this.packing = packing;
        this.grids = Grid.of(index.segments(number), pixelsPerSecond, packing.inseparable());
    }

    public String name() {
        return index.lanes().get(number);
    }

    /** Which lane of the index it is. */
    public int number() {
        return number;
    }

    /** How many rows it has, at least 1. Of a loosely packed lane, as many as are in use anywhere in time. */
    public int rows() {
        if (rows == 0) {
            rows = packing.gathering() ? packing.rows() : usedRows();
        }
        return rows;
    }

    private int usedRows() {
        int used = 1;
        for (int grid = 0; grid < grids.size(); grid++) {
            for (Segment segment : grids.get(grid).segments()) {
                int place = segment.from();
                while (place < segment.to()) {
                    long tile = grids.get(grid).tileAt(index.anchor(place, segment));
                    for (Item item : tile(grid, tile).items()) {
                        used = Math.max(used, item.placed().row() + 1);
                    }
                    double end = (tile + 1) * grids.get(grid).tile();
                    place = index.firstFrom(segment, Math.max(end, Math.nextUp(index.anchor(place, segment))));
                }
            }
        }
        return used;
    }

    /** All that reaches into a stretch of time, labels included: the long before the short, else by time. */
    public void visible(double from, double to, Consumer<Placed> found) {
        tilesIn(from, to, tile -> {
            for (Item item : tile.items()) {
                if (tile.origin() + item.to() / pixelsPerSecond >= from
                        && tile.origin() + item.from() / pixelsPerSecond <= to) {
                    found.accept(item.placed());
                }
            }
        });
    }

    /** What goes on in a stretch of time and has no row, since too many others are as long. */
    public List<Placed> rest(double from, double to) {
        List<Placed> rest = new ArrayList<>();
        tilesIn(
                from,
                to,
                tile -> tile.left().stream()
                        .filter(each ->
                                each.cluster().end() >= from && each.cluster().first() <= to)
                        .forEach(rest::add));
        return rest;
    }

    /** Whether a cluster stands in the row that is kept for clusters. */
    public boolean isGathering(Placed cluster) {
        return packing.gathering() && cluster.cluster().grid() == grids.size() - 1;
    }

    /** How many events of an index with the same lanes a cluster of this lane would gather. */
    public int countOf(EventIndex other, Placed cluster) {
        return segmentsIn(other, cluster)
                .mapToInt(segment ->
                        other.firstFrom(segment, cellEnd(cluster)) - other.firstFrom(segment, cellStart(cluster)))
                .sum();
    }

    /** Whether a cluster of this lane gathers an event. */
    public boolean holds(Placed cluster, int event, TimeBounds bounds) {
        double anchor = EventIndex.anchor(bounds);
        return cellStart(cluster) <= anchor
                && anchor < cellEnd(cluster)
                && segmentsIn(index, cluster)
                        .anyMatch(segment ->
                                segment.sizeClass() == SizeClass.of(bounds) && index.holds(segment, anchor, event));
    }

    /** How the events of a cluster are spread over its stretch: how many begin in each of some equal parts. */
    public int[] spread(Placed cluster, int parts) {
        int[] counts = new int[parts];
        double start = cluster.bounds().earliestStart();
        double length = cluster.bounds().latestEnd() - start;
        segmentsIn(index, cluster).forEach(segment -> {
            int end = index.firstFrom(segment, cellEnd(cluster));
            int from = index.firstFrom(segment, start, segment.from(), end);
            for (int part = 0; part < parts; part++) {
                int to = part == parts - 1
                        ? end
                        : index.firstFrom(segment, start + length * (part + 1) / parts, from, end);
                counts[part] += to - from;
                from = to;
            }
        });
        return counts;
    }

    private Stream<Segment> segmentsIn(EventIndex other, Placed cluster) {
        List<Integer> classes = grids.get(cluster.cluster().grid()).segments().stream()
                .map(Segment::sizeClass)
                .toList();
        return other.segments(number).stream().filter(segment -> classes.contains(segment.sizeClass()));
    }

    private double cellStart(Placed cluster) {
        Grid grid = grids.get(cluster.cluster().grid());
        return grid.isEndless() ? Double.NEGATIVE_INFINITY : cluster.cluster().cell() * grid.cell();
    }

    private double cellEnd(Placed cluster) {
        Grid grid = grids.get(cluster.cluster().grid());
        return grid.isEndless() ? Double.POSITIVE_INFINITY : (cluster.cluster().cell() + 1) * grid.cell();
    }

    private void tilesIn(double from, double to, Consumer<Tile> found) {
        for (int grid = 0; grid < grids.size(); grid++) {
            boolean endless = grids.get(grid).isEndless();
            long first = grids.get(grid).tileAt(from) - (endless ? 0 : 1);
            long last = grids.get(grid).tileAt(to) + (endless ? 0 : 1);
            for (long tile = first; tile <= last; tile++) {
                found.accept(tile(grid, tile));
            }
        }
    }

    private Tile tile(int grid, long number) {
        Key key = new Key(grid, number);
        Tile known = tiles.get(key);
        if (known == null) {
            if (tiles.size() > MOST_TILES) {
                tiles.clear();
            }
            known = filled(grid, number);
            tiles.put(key, known);
        }
        return known;
    }

    private Tile filled(int gridNumber, long number) {
        Grid grid = grids.get(gridNumber);
        double origin = grid.isEndless() ? originOf(grid) : number * grid.tile();
        Rows taken = new Rows();
        for (int longer = 0; longer < gridNumber; longer++) {
            long last = grids.get(longer).tileAt(origin + 2 * grid.tile());
            long first = grids.get(longer).isEndless() ? 0 : grids.get(longer).tileAt(origin) - 1;
            for (long each = first; each <= last; each++) {
                tile(longer, each).block(taken, origin, pixelsPerSecond);
            }
        }
        if (number % 2 != 0) {
            tile(gridNumber, number - 1).block(taken, origin, pixelsPerSecond);
            tile(gridNumber, number + 1).block(taken, origin, pixelsPerSecond);
        }
        Tile tile = new Tile(origin);
        boolean isLong = gridNumber < grids.size() - 1;
        new TileFilling(index, gridNumber, grid, isLong, pixelsPerSecond, packing, taken, tile).fill(number);
        return tile;
    }

    private double originOf(Grid grid) {
        return index.anchor(grid.segments().getFirst().from(), grid.segments().getFirst());
    }
}
