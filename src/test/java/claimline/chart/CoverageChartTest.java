package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.CoverageView.Reporter;
import claimline.chart.CoverageView.Row;
import claimline.model.FuzzyDate;
import claimline.model.TimeBounds;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageChartTest {

    private static final CoverageChart CHART = new CoverageChart((text, size, strong) -> text.length() * size / 2);
    private static final List<String> DATES = List.of(
            "2025-01-27",
            "2025-01-28",
            "2025-01-28T09:30",
            "2025-01",
            "2025-02~",
            "1957",
            "2025-01-20/..",
            "XXXX",
            "2024-12-26",
            "2031",
            "-0400");

    private static TimeBounds bounds(String date) {
        return FuzzyDate.parse(date).bounds();
    }

    private static List<String> texts(List<Reporter> sources, Row row) {
        return DrawnLabels.texts(CHART.draw(new CoverageView(sources, List.of(row), 1200, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void labels_lie_apart_and_within_whatever_is_reported(int seed) {
        Random random = new Random(seed);
        List<Reporter> sources = IntStream.range(0, random.nextInt(24))
                .mapToObj(i -> new Reporter(
                        "s" + i,
                        "Paper ".repeat(1 + random.nextInt(40)),
                        bounds(DATES.get(random.nextInt(seed % 2 == 0 ? 3 : DATES.size())))))
                .toList();
        List<Row> rows = IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> {
                    Set<String> reporters = new HashSet<>();
                    sources.stream().filter(_ -> random.nextInt(3) > 0).forEach(each -> reporters.add(each.id()));
                    TimeBounds when = bounds(DATES.get(random.nextInt(DATES.size())));
                    return new Row("e" + i, "A bridge opened ".repeat(1 + random.nextInt(9)), when, when, reporters);
                })
                .toList();
        DrawnLabels.assertApartAndInBounds(
                CHART.draw(new CoverageView(sources, rows, 300 + random.nextInt(1500), Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-27    | 2025-01-27 | the same day
        2025-01-27    | 2025-01-28 | 1 day after
        2025-01-27    | 2025-01-30 | 3 days after
        2025-01-30    | 2025-01-27 | 3 days before
        2025-01       | 2025-02-03 | 3 to 33 days after
        2025-01-27/2025-01-30 | 2025-02-03 | 4 to 7 days after
        2025-01-27    | 2025-05-27 | 4 months after
        1957          | 2025-01-27 | 67 to 68 years after
        2024-12       | 2025-01-20 | 20 to 50 days after
        2025          | 2025-04-28 | at most 4 months after
        2031          | 2025-02-01 | 6 years before
        XXXX          | 2025-01-27 | nobody knows when
        """)
    void how_long_after(String event, String published, String words) {
        assertThat(Lag.between(bounds(event), bounds(published)).words().in(Locale.ENGLISH))
                .isEqualTo(words);
    }

    @Test
    void who_was_first_is_said_only_as_far_as_dates_tell() {
        Row row = new Row("e", "Opening", bounds("2025-01-27"), bounds("2025-01-27"), Set.of("a", "b", "c"));
        Reporter a = new Reporter("a", "A", bounds("2025-01-28"));
        Reporter b = new Reporter("b", "B", bounds("2025-01-29"));
        Reporter rough = new Reporter("c", "C", bounds("2025-01"));
        assertThat(texts(List.of(a, b), row)).contains("1 day after · A");
        assertThat(texts(List.of(a, b, rough), row))
                .anySatisfy(text -> assertThat(text).contains("A").contains("C").doesNotContain("B"));
    }

    @Test
    void a_box_stands_for_the_report_of_a_source() {
        Reporter a = new Reporter("a", "A", bounds("2025-01-28"));
        Drawing drawing = CHART.draw(new CoverageView(
                List.of(a),
                List.of(new Row("e", "Opening", bounds("2025-01-27"), bounds("2025-01-27"), Set.of("a"))),
                1000,
                Locale.ENGLISH));
        Set<String> targets = IntStream.range(0, 1000)
                .mapToObj(x -> drawing.hit(x, drawing.height() - CoverageChart.PADDING - CoverageChart.ROW / 2))
                .flatMap(hit -> hit.stream())
                .collect(Collectors.toSet());
        assertThat(targets).containsExactlyInAnyOrder("e", "e|a");
    }

    @Test
    void boxes_of_one_day_stand_side_by_side_and_not_far_from_where_they_belong() {
        Spread spread = new Spread(20, 0, 400, Double.NaN, Double.NaN);
        assertThat(spread.places(List.of(50.0, 50.0, 10.0, 395.0, 396.0)))
                .containsExactly(
                        new Spread.Place(0, 50),
                        new Spread.Place(0, 70),
                        new Spread.Place(0, 10),
                        new Spread.Place(0, 380),
                        new Spread.Place(1, 380));
        List<Spread.Place> crowd = spread.places(Collections.nCopies(30, 100.0));
        assertThat(crowd)
                .doesNotHaveDuplicates()
                .allSatisfy(place -> assertThat(place.x()).isBetween(100.0, 160.0));
        assertThat(crowd.stream().mapToInt(Spread.Place::line).max()).hasValue(7);
    }

    @Test
    void no_box_lies_on_the_diamond_of_its_event() {
        Spread spread = new Spread(20, 0, 400, 95, 106);
        assertThat(spread.places(List.of(90.0, 90.0, 70.0)))
                .containsExactly(new Spread.Place(0, 106), new Spread.Place(0, 126), new Spread.Place(0, 70));
    }

    /** Side by side in one line they would take 1,200 pixels. */
    @Test
    void boxes_keep_to_their_days_however_many_there_are() {
        List<Reporter> sources = IntStream.range(0, 60)
                .mapToObj(i -> new Reporter("s" + i, "S" + i, bounds("2025-01-%02d".formatted(1 + i % 28))))
                .toList();
        Set<String> all = sources.stream().map(Reporter::id).collect(Collectors.toSet());
        Row row = new Row("e", "Opening", bounds("2024-10-01"), bounds("2024-10-01"), all);
        Drawing drawing = CHART.draw(new CoverageView(sources, List.of(row), 1000, Locale.ENGLISH));
        assertThat(drawing.width()).isEqualTo(1000);
        for (int i = 0; i < 28; i++) {
            double once = boxOf(drawing, "e|s" + i).x();
            double again = boxOf(drawing, "e|s" + (i + 28)).x();
            assertThat(Math.abs(once - again)).as("of one day").isLessThanOrEqualTo(60);
        }
    }

    private static Mark.Box boxOf(Drawing drawing, String target) {
        return drawing.marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(target)))
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
