package claimline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where boxes of one width go that are wanted at places too close: beside each other as long as none gets far from
 * where it belongs, else into lines below.
 *
 * @param left where boxes begin at the leftmost
 * @param right where they end at the rightmost
 * @param takenFrom a stretch of the first line in which no box may lie; none where that is not a number
 */
record Spread(double width, double left, double right, double takenFrom, double takenTo) {

    /** How many widths a box may be moved. */
    private static final double MOST_MOVED = 3;

    /** A line, counted from 0, and a left edge. */
    record Place(int line, double x) {}

    /** @param wanted left edges; places come in the same order */
    List<Place> places(List<Double> wanted) {
        Place[] places = new Place[wanted.size()];
        List<Double> ends = new ArrayList<>();
        IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .forEach(each -> places[each] = place(wanted.get(each), ends));
        return List.of(places);
    }

    private Place place(double wanted, List<Double> ends) {
        double nearest = Math.max(left, Math.min(wanted, right - width));
        for (int line = 0; ; line++) {
            if (line == ends.size()) {
                ends.add(left);
            }
            double x = free(line, Math.max(nearest, ends.get(line)));
            boolean fresh = ends.get(line) == left && line > 0;
            if (fresh || x + width <= right && x - nearest <= MOST_MOVED * width) {
                ends.set(line, x + width);
                return new Place(line, x);
            }
        }
    }

    private double free(int line, double x) {
        return line == 0 && x < takenTo && takenFrom < x + width ? takenTo : x;
    }
}
