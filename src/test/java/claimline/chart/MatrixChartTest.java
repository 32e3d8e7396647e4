package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.MatrixView.Cell;
import claimline.chart.MatrixView.Column;
import claimline.chart.MatrixView.Row;
import claimline.comparison.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixChartTest {

    private static final MatrixChart CHART = new MatrixChart((text, size, strong) -> text.length() * size / 2);
    private static final Cell SILENT = new Cell(List.of(), "not mentioned", Optional.empty());

    private static Drawing draw(List<Column> columns, List<Row> rows, double width) {
        return CHART.draw(new MatrixView(columns, rows, width, Locale.ENGLISH));
    }

    private static Cell said(Kind kind, String... lines) {
        return new Cell(List.of(lines), "", Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void labels_lie_apart_and_within_whatever_is_said(int seed) {
        Random random = new Random(seed);
        int sources = random.nextInt(12);
        List<Column> columns = IntStream.range(0, sources)
                .mapToObj(i -> new Column("s" + i, "Source ".repeat(1 + random.nextInt(12)) + i))
                .toList();
        List<Row> rows = IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> new Row(
                        "q" + i,
                        "How high is the bridge? ".repeat(1 + random.nextInt(14)),
                        random.nextBoolean()
                                ? Optional.of(Kind.values()[random.nextInt(Kind.values().length)])
                                : Optional.empty(),
                        random.nextBoolean() ? "" : "explained: " + "why ".repeat(random.nextInt(90)),
                        columns.stream()
                                .map(_ -> random.nextInt(3) == 0
                                        ? SILENT
                                        : said(
                                                random.nextBoolean() ? Kind.CONFLICT : null,
                                                IntStream.range(0, 1 + random.nextInt(14))
                                                        .mapToObj(n -> "5,576,000 m ".repeat(1 + n % 3) + n)
                                                        .toArray(String[]::new)))
                                .toList()))
                .toList();
        DrawnLabels.assertApartAndInBounds(draw(columns, rows, 300 + random.nextInt(2000)));
    }

    @Test
    void a_cell_stands_for_the_answer_of_a_source_to_a_question() {
        List<Column> columns = List.of(new Column("a", "A"), new Column("b", "B"));
        Drawing drawing = draw(
                columns,
                List.of(new Row(
                        "q", "Height", Optional.of(Kind.CONFLICT), "", List.of(said(Kind.CONFLICT, "12 m"), SILENT))),
                800);
        double middle = drawing.height() - 10;
        assertThat(drawing.hit(20, middle)).contains("q");
        assertThat(drawing.hit(220 + 20, middle)).contains("q|a");
        assertThat(drawing.hit(790, middle)).contains("q|b");
        assertThat(DrawnLabels.texts(drawing)).contains("Height", "! conflict", "!", "12 m", "not mentioned");
    }

    @Test
    void more_claims_than_a_cell_holds_are_counted() {
        String[] lines = IntStream.range(0, 30).mapToObj(i -> i + " m").toArray(String[]::new);
        Drawing drawing = draw(
                List.of(new Column("a", "A")),
                List.of(new Row("q", "Height", Optional.empty(), "", List.of(said(null, lines)))),
                600);
        assertThat(DrawnLabels.texts(drawing)).contains("6 m", "and 23 more").doesNotContain("7 m");
    }
}
