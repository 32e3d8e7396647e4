package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Layers.Edge;
import claimline.chart.Mark.Label;
import claimline.chart.OriginsView.Node;
import claimline.chart.OriginsView.Tie;
import claimline.model.Source.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsChartTest {

    private static final OriginsChart CHART = new OriginsChart((text, size, strong) -> text.length() * size / 2);

    private static Node node(String id) {
        return new Node(id, "Paper " + id, "27 January 2025");
    }

    private static Tie quoted(String from, String to) {
        return new Tie(from, to, Optional.of(Relation.WAS_QUOTED_FROM), 0);
    }

    private static Drawing draw(List<Node> nodes, List<Tie> ties) {
        return CHART.draw(new OriginsView(nodes, ties, 900, Locale.ENGLISH));
    }

    private static double left(Drawing drawing, String source) {
        return DrawnLabels.of(drawing).stream()
                .filter(label -> label.target().equals(Optional.of(source)))
                .mapToDouble(Label::left)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void everything_is_shown_apart_and_within(int seed) {
        Random random = new Random(seed);
        List<Node> nodes = IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> new Node("s" + i, "The Daily Paper ".repeat(1 + random.nextInt(6)) + i, "2025"))
                .toList();
        List<Tie> ties = IntStream.range(0, nodes.isEmpty() ? 0 : random.nextInt(30))
                .mapToObj(_ -> new int[] {random.nextInt(nodes.size()), random.nextInt(nodes.size())})
                .filter(pair -> pair[0] != pair[1])
                .map(pair -> new Tie(
                        "s" + pair[0],
                        "s" + pair[1],
                        random.nextBoolean() ? Optional.of(Relation.WAS_DERIVED_FROM) : Optional.empty(),
                        1 + random.nextInt(5)))
                .toList();
        Drawing drawing = draw(nodes, ties);
        DrawnLabels.assertApartAndInBounds(drawing);
        nodes.forEach(node -> assertThat(DrawnLabels.of(drawing))
                .anySatisfy(label -> assertThat(label.target()).contains(node.id())));
        ties.forEach(tie -> assertThat(DrawnLabels.of(drawing))
                .anySatisfy(label -> assertThat(label.target()).contains(OriginsChart.target(tie.from(), tie.to()))));
    }

    @Test
    void a_source_lies_at_the_right_of_what_it_comes_from() {
        Drawing drawing = draw(
                List.of(node("wire"), node("paper"), node("blog"), node("other")),
                List.of(quoted("wire", "paper"), quoted("paper", "blog"), quoted("wire", "blog")));
        assertThat(left(drawing, "paper")).isGreaterThan(left(drawing, "wire"));
        assertThat(left(drawing, "blog")).isGreaterThan(left(drawing, "paper"));
        assertThat(DrawnLabels.texts(drawing))
                .contains("Paper blog quotes Paper wire", "Sources that hang on no other, as far as is known");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void every_tie_goes_from_layer_to_layer(int seed) {
        Random random = new Random(seed);
        List<String> ids = IntStream.range(0, 12).mapToObj(i -> "n" + i).toList();
        Set<Edge> edges = new LinkedHashSet<>();
        for (int i = 0; i < 18; i++) {
            int from = random.nextInt(12);
            int to = random.nextInt(12);
            if (from != to) {
                edges.add(new Edge(ids.get(from), ids.get(to)));
            }
        }
        Layers layers = Layers.of(ids, edges);
        assertThat(layers.layers().stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .containsAll(ids);
        for (Edge edge : edges) {
            List<String> route = layers.routes().get(edge);
            assertThat(route).startsWith(edge.from()).endsWith(edge.to());
            for (int i = 1; i < route.size(); i++) {
                assertThat(Math.abs(layer(layers, route.get(i)) - layer(layers, route.get(i - 1))))
                        .isEqualTo(1);
            }
        }
    }

    private static int layer(Layers layers, String place) {
        return IntStream.range(0, layers.layers().size())
                .filter(layer -> layers.layers().get(layer).contains(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_circle_is_drawn_nevertheless() {
        Drawing drawing = draw(List.of(node("a"), node("b")), List.of(quoted("a", "b"), quoted("b", "a")));
        assertThat(DrawnLabels.texts(drawing)).contains("Paper b quotes Paper a", "Paper a quotes Paper b");
    }
}
