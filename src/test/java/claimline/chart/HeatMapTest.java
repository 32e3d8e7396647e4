package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.chart.HeatMapView.Cell;
import claimline.chart.HeatMapView.Part;
import claimline.chart.HeatMapView.Side;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Polygon;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {

    /** Every character is half as wide as high. */
    private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;

    private static final HeatMap MAP = new HeatMap(MEASURE);

    private static HeatMapView view(Cell between, Optional<String> selection, Optional<String> hover) {
        List<Side> sides = List.of(new Side("a", "Paper"), new Side("b", "A wire whose name no column has room for"));
        List<List<Cell>> cells = List.of(List.of(new Cell(9, 0, 0), between), List.of(between, new Cell(20, 0, 0)));
        return new HeatMapView(sides, cells, selection, hover, Part.WHOLE, Locale.ENGLISH);
    }

    private static Drawing draw(Cell between) {
        return MAP.draw(view(between, Optional.empty(), Optional.empty()));
    }

    private static List<String> texts(Drawing drawing, String target) {
        return drawing.marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(target)))
                .filter(Label.class::isInstance)
                .map(mark -> ((Label) mark).text())
                .toList();
    }

    @Test
    void a_cell_counts_what_both_answer_and_what_differs() {
        Drawing drawing = draw(new Cell(8, 3, 0));
        assertThat(texts(drawing, "a|b")).containsExactly("3/8");
        assertThat(texts(drawing, "b|a")).containsExactly("3/8");
        assertThat(texts(drawing, "a|a")).containsExactly("9");
        assertThat(texts(drawing, "b|b")).containsExactly("20");
    }

    @Test
    void sources_with_nothing_in_common_have_a_dash_and_no_colour() {
        Drawing drawing = draw(new Cell(0, 0, 0));
        assertThat(texts(drawing, "a|b")).containsExactly("–");
        assertThat(drawing.marks()).noneMatch(mark -> mark instanceof Box box && box.fill() == Ink.LANE_2);
    }

    @Test
    void conflicts_have_a_sign_and_a_number() {
        Drawing drawing = draw(new Cell(8, 3, 2));
        assertThat(texts(drawing, "a|b")).containsExactly("3/8", "!", "2");
        assertThat(drawing.marks()).filteredOn(Polygon.class::isInstance).hasSize(2);
        assertThat(draw(new Cell(8, 3, 0)).marks()).noneMatch(Polygon.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.2", "10, 0.2", "11, 0.4", "25, 0.4", "26, 0.65", "50, 0.65", "51, 1", "100, 1"})
    void the_more_differs_the_stronger_the_colour(int differing, double strength) {
        assertThat(HeatCells.strength(new Cell(100, differing, 0))).isEqualTo(strength);
    }

    @Test
    void numbers_without_room_give_way_to_the_one_that_matters() {
        assertThat(texts(draw(new Cell(123_456, 23_456, 0)), "a|b")).containsExactly("23456");
    }

    @Test
    void columns_bear_the_numbers_of_rows_and_names_are_shortened() {
        List<Label> labels = draw(new Cell(8, 3, 0)).marks().stream()
                .filter(mark -> mark instanceof Label && mark.target().isEmpty())
                .map(Label.class::cast)
                .toList();
        assertThat(labels).extracting(Label::text).contains("1", "2", "1  Paper", "differing / answered by both");
        assertThat(labels)
                .anyMatch(label ->
                        label.text().startsWith("2  A wire") && label.text().endsWith("…"));
    }

    @Test
    void selection_and_hover_are_shown() {
        Drawing drawing = MAP.draw(
                view(new Cell(8, 0, 0), Optional.of(HeatMap.target("a", "b")), Optional.of(HeatMap.target("b", "a"))));
        assertThat(drawing.marks())
                .filteredOn(Frame.class::isInstance)
                .extracting(Mark::target)
                .containsExactly(Optional.of("a|b"));
        assertThat(drawing.marks())
                .filteredOn(mark -> mark instanceof Box box && box.fill() == Ink.HOVER)
                .extracting(Mark::target)
                .containsExactly(Optional.of("b|a"));
    }

    @Test
    void every_cell_is_hit_where_it_is_drawn_and_words_stay_apart() {
        int size = 50;
        List<Side> sides = IntStream.range(0, size)
                .mapToObj(i -> new Side("s" + i, "출처 source ".repeat(i % 5) + i))
                .toList();
        List<List<Cell>> cells = IntStream.range(0, size)
                .mapToObj(row -> IntStream.range(0, size)
                        .mapToObj(column -> new Cell(900 + row, row + column, (row + column) / 3))
                        .toList())
                .toList();
        HeatMapView view = new HeatMapView(sides, cells, Optional.empty(), Optional.empty(), Part.WHOLE, Locale.KOREAN);
        Drawing drawing = MAP.draw(view);
        double left = drawing.width() - 1 - size * HeatMap.CELL_WIDTH;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double x = left + column * HeatMap.CELL_WIDTH;
                double y = HeatMap.HEADER_HEIGHT + row * HeatMap.CELL_HEIGHT;
                assertThat(drawing.hit(x + 5, y + 5)).contains("s" + row + "|s" + column);
                assertThat(drawing.hit(x + 28, y + 20)).contains("s" + row + "|s" + column);
            }
        }
        assertThat(drawing.hit(left - 5, 100)).isEmpty();
        assertThat(drawing.height()).isEqualTo(HeatMap.height(size));
        drawing.marks().stream()
                .filter(mark -> mark instanceof Label && mark.target().isPresent())
                .map(Label.class::cast)
                .forEach(label -> {
                    double in = (label.left() - left) % HeatMap.CELL_WIDTH;
                    assertThat(in + label.width()).isLessThanOrEqualTo(HeatMap.CELL_WIDTH);
                });
    }

    @Test
    void only_what_is_seen_is_drawn_and_names_and_numbers_stay() {
        int size = 50;
        List<Side> sides = IntStream.range(0, size)
                .mapToObj(i -> new Side("s" + i, "Paper " + i))
                .toList();
        List<List<Cell>> cells = Collections.nCopies(size, Collections.nCopies(size, new Cell(9, 3, 1)));
        Part part = new Part(10 * HeatMap.CELL_WIDTH + 6, 20 * HeatMap.CELL_HEIGHT + 10, 500, 300);
        Drawing drawing =
                MAP.draw(new HeatMapView(sides, cells, Optional.of("s22|s13"), Optional.empty(), part, Locale.ENGLISH));
        double left = MAP.namesWidth(sides, Locale.ENGLISH);
        assertThat(drawing.width()).isEqualTo(500);
        assertThat(drawing.height()).isEqualTo(300);
        assertThat(drawing.marks().size()).isLessThan(1000);
        assertThat(drawing.hit(left + 5, HeatMap.HEADER_HEIGHT + 5)).contains("s20|s10");
        assertThat(drawing.hit(left + 59, HeatMap.HEADER_HEIGHT + 31)).contains("s21|s11");
        assertThat(drawing.hit(left - 5, HeatMap.HEADER_HEIGHT + 35)).isEmpty();
        assertThat(drawing.hit(left + 59, HeatMap.HEADER_HEIGHT - 5)).isEmpty();
        assertThat(drawing.marks().stream()
                        .filter(mark -> mark instanceof Label label
                                && label.strong()
                                && mark.target().isEmpty())
                        .map(mark -> ((Label) mark).text()))
                .containsExactly("23  Paper 22", "14");
        Area area = HeatMap.area(22, 13);
        assertThat(drawing.hit(left + area.x() - part.x() + 5, HeatMap.HEADER_HEIGHT + area.y() - part.y() + 5))
                .contains("s22|s13");
    }

    @Test
    void without_sources_there_is_nothing_to_say() {
        HeatMapView view = new HeatMapView(
                List.of(), List.of(), Optional.empty(), Optional.empty(), new Part(0, 0, 300, 200), Locale.ENGLISH);
        assertThat(MAP.draw(view).marks()).noneMatch(Label.class::isInstance);
        assertThat(MAP.draw(view).width()).isEqualTo(300);
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Cell(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeatMapView(
                        List.of(new Side("a", "A")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Part.WHOLE,
                        Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
