package claimline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sources in layers, after Sugiyama: each lies at the right of all that it comes from. A tie that skips a layer passes
 * through a free place in it. Within a layer, places are ordered so that few ties cross.
 *
 * @param layers ids of sources and of passages, from the left to the right and from the top to the bottom
 * @param routes of each tie the places that it passes, from its beginning to its end
 */
record Layers(List<List<String>> layers, Map<Layers.Edge, List<String>> routes) {

    private static final int SWEEPS = 8;

    /** From one source to another. */
    record Edge(String from, String to) {}

    /** @param ids in the order that counts where nothing else does; an edge that closes a circle is turned round */
    static Layers of(List<String> ids, Set<Edge> edges) {
        Set<Edge> forward = withoutCircles(ids, edges);
        Map<String, Integer> depth = depths(ids, forward);
        int count = depth.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        List<List<String>> layers = IntStream.range(0, count)
                .<List<String>>mapToObj(_ -> new ArrayList<>())
                .toList();
        ids.forEach(id -> layers.get(depth.get(id)).add(id));
        Map<Edge, List<String>> routes = new HashMap<>();
        for (Edge edge : forward) {
            List<String> route = new ArrayList<>(List.of(edge.from));
            for (int layer = depth.get(edge.from) + 1; layer < depth.get(edge.to); layer++) {
                String passage = passage(edge, layer);
                layers.get(layer).add(passage);
                route.add(passage);
            }
            route.add(edge.to);
            routes.put(edge, route);
        }
        order(layers, routes);
        edges.stream()
                .filter(edge -> !forward.contains(edge))
                .forEach(edge -> routes.put(edge, routes.get(turned(edge)).reversed()));
        return new Layers(layers, routes);
    }

    /** A name that no source has. */
    private static String passage(Edge edge, int layer) {
        return " " + edge.from + " " + edge.to + " " + layer;
    }

    static boolean isPassage(String place) {
        return place.startsWith(" ");
    }

    private static Edge turned(Edge edge) {
        return new Edge(edge.to, edge.from);
    }

    private static Set<Edge> withoutCircles(List<String> ids, Set<Edge> edges) {
        Set<Edge> kept = new LinkedHashSet<>();
        Comparator<Edge> order = Comparator.comparingInt(edge -> ids.indexOf(edge.from));
        edges.stream()
                .sorted(order.thenComparingInt(edge -> ids.indexOf(edge.to)))
                .forEach(edge -> {
                    boolean circle = reaches(edge.to, edge.from, kept);
                    kept.add(circle ? turned(edge) : edge);
                });
        return kept;
    }

    private static boolean reaches(String from, String to, Set<Edge> edges) {
        Set<String> seen = new LinkedHashSet<>(List.of(from));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            String at = open.removeLast();
            edges.stream()
                    .filter(edge -> edge.from.equals(at))
                    .filter(edge -> seen.add(edge.to))
                    .forEach(edge -> open.add(edge.to));
        }
        return seen.contains(to);
    }

    /** The longest way to each from where nothing comes before. */
    private static Map<String, Integer> depths(List<String> ids, Set<Edge> edges) {
        Map<String, Integer> depth = new HashMap<>();
        ids.forEach(id -> depth.put(id, 0));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Edge edge : edges) {
                if (depth.get(edge.to) <= depth.get(edge.from)) {
                    depth.put(edge.to, depth.get(edge.from) + 1);
                    moved = true;
                }
            }
        }
        return depth;
    }

    /** Each place goes where its neighbours in the layer before are on average, then in the layer after, and so on. */
    private static void order(List<List<String>> layers, Map<Edge, List<String>> routes) {
        Map<String, List<String>> before = new HashMap<>();
        Map<String, List<String>> after = new HashMap<>();
        for (List<String> route : routes.values()) {
            for (int i = 1; i < route.size(); i++) {
                before.computeIfAbsent(route.get(i), _ -> new ArrayList<>()).add(route.get(i - 1));
                after.computeIfAbsent(route.get(i - 1), _ -> new ArrayList<>()).add(route.get(i));
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            List<List<String>> way = sweep % 2 == 0 ? layers : layers.reversed();
            for (int i = 1; i < way.size(); i++) {
                sort(way.get(i), way.get(i - 1), sweep % 2 == 0 ? before : after);
            }
        }
    }

    private static void sort(List<String> layer, List<String> fixed, Map<String, List<String>> neighbours) {
        Map<String, Double> wanted = layer.stream()
                .collect(Collectors.toMap(
                        place -> place,
                        place -> neighbours.getOrDefault(place, List.of()).stream()
                                .mapToInt(fixed::indexOf)
                                .filter(at -> at >= 0)
                                .average()
                                .orElse(layer.indexOf(place))));
        layer.sort(Comparator.comparingDouble(wanted::get));
    }
}
