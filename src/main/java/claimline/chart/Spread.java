package claimline.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves things of one width on a line as little as it takes for none to lie on another. */
final class Spread {

    private Spread() {}

    /**
     * @param wanted left edges, in any order
     * @return left edges in the same order: at least a width apart and between the ends, if all find room there
     */
    static List<Double> apart(List<Double> wanted, double width, double left, double right) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        Double[] places = new Double[wanted.size()];
        double free = left;
        for (int each : order) {
            places[each] = Math.max(wanted.get(each), free);
            free = places[each] + width;
        }
        double end = right;
        for (int each : order.reversed()) {
            places[each] = Math.min(places[each], end - width);
            end = places[each];
        }
        return List.of(places);
    }
}
