package claimline.chart;

import claimline.chart.Layers.Edge;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Line;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import claimline.chart.OriginsView.Node;
import claimline.chart.OriginsView.Tie;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Origins as a drawing: sources as boxes, at the right of what they come from, with arrows between them. What an arrow
 * means stands below, a line each, so that it is told in words, too. Sources that hang on no other stand together at
 * the foot. Sizes in pixels.
 *
 * @param measure should remember, since every line is measured
 */
public record OriginsChart(TextMeasure measure) {

    static final double BOX_WIDTH = 190;
    static final double BOX_HEIGHT = 58;
    static final double GAP_X = 90;
    static final double GAP_Y = 22;
    static final double PADDING = 16;

    private static final double SIZE = 12;
    private static final double LINE = 20;
    private static final double TIP = 8;

    /** What an arrow stands for. */
    public static String target(String from, String to) {
        return from + "|" + to;
    }

    public Drawing draw(OriginsView view) {
        Set<String> tied = view.ties().stream()
                .flatMap(tie -> List.of(tie.from(), tie.to()).stream())
                .collect(Collectors.toSet());
        Set<Edge> edges = view.ties().stream()
                .map(tie -> new Edge(tie.from(), tie.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Node> hanging =
                view.nodes().stream().filter(node -> tied.contains(node.id())).toList();
        List<Node> alone =
                view.nodes().stream().filter(node -> !tied.contains(node.id())).toList();
        Layers layers = Layers.of(hanging.stream().map(Node::id).toList(), edges);
        Map<String, Area> places = places(layers);
        double width = Math.max(
                Math.max(view.width(), 2 * PADDING + BOX_WIDTH),
                places.values().stream().mapToDouble(Area::right).max().orElse(0) + PADDING);
        double y = places.values().stream().mapToDouble(Area::bottom).max().orElse(0) + PADDING;

        List<Mark> marks = new ArrayList<>();
        layers.routes().forEach((edge, route) -> marks.addAll(arrow(edge, route, places, isStated(edge, view))));
        hanging.forEach(node -> marks.addAll(box(node, places.get(node.id()))));
        y = ties(view, y, width, marks);
        y = alone(alone, y, width, view, marks);
        marks.addFirst(new Box(0, 0, width, y, Ink.BACKGROUND, 1, Optional.empty()));
        return new Drawing(width, y, marks);
    }

    private static boolean isStated(Edge edge, OriginsView view) {
        return view.ties().stream()
                .anyMatch(tie -> tie.from().equals(edge.from())
                        && tie.to().equals(edge.to())
                        && tie.relation().isPresent());
    }

    private static Map<String, Area> places(Layers layers) {
        Map<String, Area> places = new HashMap<>();
        double tallest =
                layers.layers().stream().mapToDouble(OriginsChart::height).max().orElse(0);
        for (int layer = 0; layer < layers.layers().size(); layer++) {
            List<String> here = layers.layers().get(layer);
            double y = PADDING + Math.rint((tallest - height(here)) / 2);
            for (String place : here) {
                double height = Layers.isPassage(place) ? 0 : BOX_HEIGHT;
                places.put(place, new Area(PADDING + layer * (BOX_WIDTH + GAP_X), y, BOX_WIDTH, height));
                y += height + GAP_Y;
            }
        }
        return places;
    }

    private static double height(List<String> layer) {
        return layer.stream()
                .mapToDouble(place -> GAP_Y + (Layers.isPassage(place) ? 0 : BOX_HEIGHT))
                .sum();
    }

    private List<Mark> box(Node node, Area place) {
        Optional<String> target = Optional.of(node.id());
        Lettering letters = Lettering.plain(measure, SIZE);
        double room = place.width() - 2 * 10;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(place.x(), place.y(), place.width(), place.height(), Ink.LANE_ODD, 1, target));
        marks.add(new Frame(place.x(), place.y(), place.width(), place.height(), Ink.GRID_STRONG, 1, target));
        List<String> lines = letters.inStrong().lines(node.name(), 2, room);
        for (int i = 0; i < lines.size(); i++) {
            marks.addAll(letters.inStrong().at(place.x() + 10, place.y() + 18 + i * 15, lines.get(i), room, target));
        }
        marks.addAll(letters.in(Ink.TEXT_MUTED)
                .at(place.x() + 10, place.y() + 18 + lines.size() * 15 + 1, node.when(), room, target));
        return marks;
    }

    /** Through the free places of the layers between, with its head at the end; a thinner one where it is inferred. */
    private static List<Mark> arrow(Edge edge, List<String> route, Map<String, Area> places, boolean stated) {
        Optional<String> target = Optional.of(target(edge.from(), edge.to()));
        Ink ink = stated ? Ink.TEXT : Ink.TEXT_MUTED;
        double stroke = stated ? 2 : 1;
        boolean rightwards =
                places.get(route.getFirst()).x() <= places.get(route.getLast()).x();
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i < route.size(); i++) {
            Area one = places.get(route.get(i - 1));
            Area other = places.get(route.get(i));
            boolean last = i == route.size() - 1;
            double fromX = rightwards ? one.right() : one.x();
            double toX = (rightwards ? other.x() : other.right()) - (last ? (rightwards ? TIP : -TIP) : 0);
            marks.add(new Line(fromX, middle(one), toX, middle(other), ink, stroke, target));
            if (!last) {
                double across = rightwards ? other.right() : other.x();
                marks.add(new Line(toX, middle(other), across, middle(other), ink, stroke, target));
            } else {
                double tip = toX + (rightwards ? TIP : -TIP);
                marks.add(new Polygon(
                        List.of(
                                new Point(toX, middle(other) - TIP / 2),
                                new Point(tip, middle(other)),
                                new Point(toX, middle(other) + TIP / 2)),
                        ink,
                        1,
                        target));
            }
        }
        return marks;
    }

    private static double middle(Area place) {
        return place.y() + place.height() / 2;
    }

    private double ties(OriginsView view, double top, double width, List<Mark> marks) {
        Map<String, String> names = new LinkedHashMap<>();
        view.nodes().forEach(node -> names.put(node.id(), node.name()));
        Lettering letters = Lettering.plain(measure, SIZE);
        double y = top;
        for (Tie tie : view.ties()) {
            String words = words(tie, names).in(view.locale());
            for (String line : letters.lines(words, 3, width - 2 * PADDING)) {
                marks.addAll(letters.at(
                        PADDING, y + SIZE, line, width - 2 * PADDING, Optional.of(target(tie.from(), tie.to()))));
                y += LINE;
            }
        }
        return view.ties().isEmpty() ? y : y + PADDING;
    }

    private static Message words(Tie tie, Map<String, String> names) {
        String from = names.get(tie.from());
        String to = names.get(tie.to());
        return tie.relation()
                .map(relation -> Message.of("chart.origins." + relation.property(), to, from))
                .orElseGet(() -> Message.of("chart.origins.shared", from, to, tie.questions()));
    }

    private double alone(List<Node> alone, double top, double width, OriginsView view, List<Mark> marks) {
        if (alone.isEmpty()) {
            return top + (view.ties().isEmpty() ? PADDING : 0);
        }
        Lettering letters = Lettering.plain(measure, SIZE);
        String heading = Message.of("chart.origins.alone").in(view.locale());
        marks.addAll(
                letters.in(Ink.TEXT_MUTED).at(PADDING, top + SIZE, heading, width - 2 * PADDING, Optional.empty()));
        int columns = (int) Math.max(1, (width - 2 * PADDING + GAP_Y) / (BOX_WIDTH + GAP_Y));
        double y = top + LINE + 4;
        for (int i = 0; i < alone.size(); i++) {
            double x = PADDING + i % columns * (BOX_WIDTH + GAP_Y);
            double rowTop = y + i / columns * (BOX_HEIGHT + GAP_Y);
            marks.addAll(box(alone.get(i), new Area(x, rowTop, BOX_WIDTH, BOX_HEIGHT)));
        }
        int rows = (alone.size() + columns - 1) / columns;
        return y + rows * (BOX_HEIGHT + GAP_Y) + PADDING - GAP_Y;
    }
}
