package claimline.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Sources set against each other, or the part of that which is seen.
 *
 * @param sides the sources, in the order in which they are shown
 * @param cells a row for each source, in it a cell for each source; on the diagonal stands what a source answers
 * @param selection a target, see {@link HeatMap#target}
 * @param hover a target
 * @param part what is seen
 */
public record HeatMapView(
        List<Side> sides,
        List<List<Cell>> cells,
        Optional<String> selection,
        Optional<String> hover,
        Part part,
        Locale locale) {

    /**
     * A part of the picture, with the names of the sources beside it wherever it lies. In pixels.
     *
     * @param x by how much the cells are moved to the left
     * @param y by how much they are moved up
     * @param width of the part with the names
     * @param height of the part with the numbers above
     */
    public record Part(double x, double y, double width, double height) {

        public static final Part WHOLE = new Part(0, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        public Part {
            x = Math.rint(x);
            y = Math.rint(y);
            width = Math.max(1, Math.floor(width));
            height = Math.max(1, Math.floor(height));
        }
    }

    /** A source by its id, with what it is called. */
    public record Side(String id, String name) {

        public Side {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * One source against another, in numbers of questions.
     *
     * @param common that both answer
     * @param differing of those, on which they do not say the same
     * @param conflicts of those, on which they cannot both be right
     */
    public record Cell(int common, int differing, int conflicts) {

        /** @throws IllegalArgumentException if a number is negative or more than the one before */
        public Cell {
            if (!(0 <= conflicts && conflicts <= differing && differing <= common)) {
                throw new IllegalArgumentException("no cell: " + common + ", " + differing + ", " + conflicts);
            }
        }
    }

    /** @throws IllegalArgumentException if there is not a row and a column for each source */
    public HeatMapView {
        sides = List.copyOf(sides);
        cells = cells.stream().map(List::copyOf).toList();
        int size = sides.size();
        if (cells.size() != size || cells.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("not " + size + " rows of " + size + " cells");
        }
    }
}
