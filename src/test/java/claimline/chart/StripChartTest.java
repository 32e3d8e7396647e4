package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Fade;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Line;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import claimline.model.FuzzyDate;
import claimline.model.TimeBounds;
import claimline.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripChartTest {

    private static final double AXIS = AxisMarks.LOW;
    private static final OptionalDouble OPEN = OptionalDouble.empty();
    private static final Unit DOLLARS = new Unit("USD");

    /** Every character is half as wide as high. */
    private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;

    private static final StripChart CHART = new StripChart(MEASURE.remembering(10_000));

    private static OptionalDouble at(double number) {
        return OptionalDouble.of(number);
    }

    private static StripEntry point(String claim, double value) {
        return entry(claim, at(value), at(value), at(value));
    }

    private static StripEntry entry(String claim, OptionalDouble low, OptionalDouble high, OptionalDouble value) {
        return new StripEntry(claim, "Paper", "", low, high, value, false, "", false);
    }

    private static StripEntry hedged(StripEntry entry) {
        return new StripEntry(entry.claim(), "Paper", "", entry.low(), entry.high(), entry.value(), true, "", false);
    }

    private static StripEntry derived(StripEntry entry) {
        return new StripEntry(
                entry.claim(),
                "Paper",
                "",
                entry.low(),
                entry.high(),
                entry.value(),
                entry.fading(),
                "converted here",
                false);
    }

    private static StripEntry of(String group, String claim) {
        return new StripEntry(claim, "Paper", group, at(1), at(1), at(1), false, "", false);
    }

    private static StripView view(Locale locale, StripEntry... entries) {
        return view(List.of(entries), Optional.of(DOLLARS), 800, locale);
    }

    /** All of it. */
    private static StripView view(List<StripRow> rows, Optional<Unit> unit, double width, Locale locale) {
        return new StripView(
                rows, unit, width, StripChart.height(rows, unit), 0, Optional.empty(), Optional.empty(), locale);
    }

    private static Drawing draw(StripEntry... entries) {
        return CHART.draw(view(Locale.ENGLISH, entries));
    }

    private static <M extends Mark> List<M> marks(Drawing drawing, Class<M> kind, String id) {
        return drawing.marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(id)))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Box> bars(Drawing drawing, String id) {
        return marks(drawing, Box.class, id).stream()
                .filter(box -> box.h() < TimelineChart.ROW_HEIGHT)
                .toList();
    }

    private static Stream<Label> labels(Drawing drawing) {
        return drawing.marks().stream().filter(Label.class::isInstance).map(Label.class::cast);
    }

    private static List<String> ticks(Drawing drawing) {
        return labels(drawing)
                .filter(label -> label.anchor() == Anchor.MIDDLE && label.y() < AXIS)
                .map(Label::text)
                .toList();
    }

    /** Where a number of the axis stands, by the label of its tick. */
    private static double tick(Drawing drawing, String text) {
        return labels(drawing)
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow()
                .x();
    }

    private static double middle(Polygon diamond) {
        return diamond.points().stream().mapToDouble(Point::x).average().orElseThrow();
    }

    @Test
    void a_point_is_a_diamond_at_its_number() {
        Drawing drawing = draw(point("a", 100), point("b", 200), point("c", 300));
        assertThat(middle(marks(drawing, Polygon.class, "b").getFirst())).isEqualTo(tick(drawing, "200 USD"));
        assertThat(middle(marks(drawing, Polygon.class, "a").getFirst())).isEqualTo(tick(drawing, "100 USD"));
        assertThat(bars(drawing, "b")).isEmpty();
    }

    @Test
    void an_interval_is_a_bar_from_end_to_end_with_its_value_in_it() {
        Drawing drawing = draw(entry("a", at(100), at(200), at(140)), point("b", 300));
        double left = tick(drawing, "100 USD");
        double right = tick(drawing, "200 USD");
        assertThat(bars(drawing, "a"))
                .containsExactly(new Box(left, AXIS + 4 + 7, right - left, 8, Ink.LANE_1, 1, Optional.of("a")));
        assertThat(middle(marks(drawing, Polygon.class, "a").getFirst())).isEqualTo(tick(drawing, "140 USD"));
    }

    @Test
    void a_band_has_no_point_in_it() {
        Drawing drawing = draw(entry("a", at(100), at(200), OPEN), point("b", 300));
        assertThat(bars(drawing, "a")).hasSize(1);
        assertThat(marks(drawing, Polygon.class, "a")).isEmpty();
    }

    @Test
    void an_open_end_fades_to_an_arrow_head_at_the_edge_of_the_plot() {
        Drawing drawing = draw(entry("least", at(200), OPEN, at(200)), entry("most", OPEN, at(100), at(100)));
        Fade right = marks(drawing, Fade.class, "least").getFirst();
        assertThat(right.x() + right.w()).isEqualTo(drawing.width());
        assertThat(right.leftOpacity()).isEqualTo(1);
        assertThat(right.rightOpacity()).isZero();
        assertThat(bars(drawing, "least").getFirst().x()).isEqualTo(tick(drawing, "200 USD"));
        assertThat(marks(drawing, Polygon.class, "least").getFirst().points())
                .extracting(Point::x)
                .containsExactly(792.0, 800.0, 792.0);

        Fade left = marks(drawing, Fade.class, "most").getFirst();
        assertThat(left.leftOpacity()).isZero();
        Box bar = bars(drawing, "most").getFirst();
        assertThat(bar.x() + bar.w()).isEqualTo(tick(drawing, "100 USD"));
        assertThat(marks(drawing, Polygon.class, "most")
                        .getFirst()
                        .points()
                        .get(1)
                        .x())
                .isEqualTo(left.x());
    }

    @Test
    void what_is_open_on_both_sides_goes_from_edge_to_edge() {
        Drawing drawing = draw(entry("a", OPEN, OPEN, OPEN), point("b", 300));
        assertThat(marks(drawing, Polygon.class, "a")).hasSize(2);
        assertThat(marks(drawing, Fade.class, "a")).hasSize(2);
    }

    @Test
    void a_hedged_value_fades_towards_its_ends() {
        Drawing drawing = draw(hedged(entry("a", at(100), at(300), at(200))), point("b", 400));
        List<Fade> fades = marks(drawing, Fade.class, "a");
        assertThat(fades).extracting(Fade::leftOpacity).containsExactly(0.15, 1.0);
        assertThat(fades).extracting(Fade::rightOpacity).containsExactly(1.0, 0.15);
        assertThat(fades.getFirst().x()).isEqualTo(tick(drawing, "100 USD"));
        assertThat(fades.getLast().x()).isEqualTo(tick(drawing, "200 USD"));
        assertThat(bars(drawing, "a")).isEmpty();
    }

    @Test
    void a_hedge_too_narrow_to_be_seen_is_shown_all_the_same() {
        Drawing drawing = draw(hedged(entry("a", at(199.9), at(200.1), at(200))), point("b", 400), point("c", 100));
        List<Fade> fades = marks(drawing, Fade.class, "a");
        assertThat(fades).extracting(Fade::w).containsExactly(18.0, 18.0);
        assertThat(marks(drawing, Polygon.class, "a")).hasSize(1);
    }

    @Test
    void what_was_converted_here_is_hollow_and_says_so() {
        StripEntry interval = entry("a", at(100), at(200), at(150));
        Drawing drawing = draw(derived(interval), derived(point("b", 300)));
        assertThat(bars(drawing, "a").getFirst().opacity()).isLessThan(0.5);
        assertThat(marks(drawing, Polygon.class, "b"))
                .extracting(Polygon::fill)
                .containsExactly(Ink.TEXT, Ink.BACKGROUND);
        assertThat(marks(drawing, Label.class, "b")).extracting(Label::text).containsExactly("Paper", "converted here");
    }

    @Test
    void a_widelabel_gives_way_to_the_sign_of_a_conflict_and_to_the_tag() {
        String label = "A paper with a name that no column can hold: about five million dollars";
        Drawing drawing = draw(new StripEntry("a", label, "", at(1), at(1), at(1), false, "converted here", true));
        List<Label> texts = marks(drawing, Label.class, "a");
        assertThat(texts).hasSize(3);
        assertThat(texts.get(0).text()).isEqualTo("!");
        assertThat(texts.get(1).text()).startsWith("A paper").endsWith("…");
        assertThat(texts.get(2).text()).isEqualTo("converted here");
        assertThat(marks(drawing, Polygon.class, "a").stream().map(Polygon::fill))
                .contains(Ink.CONFLICT);
    }

    @Test
    void claims_of_one_origin_stand_together_in_a_bracket() {
        Drawing drawing = draw(of("Wire", "a"), of("Blog", "b"), of("Wire", "c"));
        assertThat(marks(drawing, Label.class, "a").getFirst().y()).isEqualTo(AXIS + 4 + 15);
        assertThat(marks(drawing, Label.class, "c").getFirst().y()).isEqualTo(AXIS + 4 + 22 + 15);
        assertThat(marks(drawing, Label.class, "b").getFirst().y()).isEqualTo(AXIS + 4 + 44 + 4 + 4 + 15);
        assertThat(labels(drawing).filter(Label::strong).map(Label::text)).containsExactly("Wire", "Blog");
        List<Box> brackets = drawing.marks().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.w() == 3)
                .toList();
        assertThat(brackets).extracting(Box::h).containsExactly(40.0, 18.0);
        assertThat(brackets).extracting(Box::fill).containsExactly(Ink.LANE_1, Ink.LANE_2);
    }

    @Test
    void it_is_as_tall_as_its_rows_and_groups() {
        List<StripRow> entries = List.of(of("Wire", "a"), of("Blog", "b"), of("Wire", "c"));
        assertThat(StripChart.height(entries, Optional.of(DOLLARS))).isEqualTo(AXIS + 3 * 22 + 2 * 8);
        assertThat(StripChart.height(List.of(), Optional.empty())).isZero();
        assertThat(draw().hit(400, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100     | 300     | 100 USD, 120 USD, 140 USD, 200 USD, 300 USD
        0       | 1       | 0.0 USD, 0.1 USD, 0.2 USD, 0.9 USD, 1.0 USD
        -40     | 40      | -40 USD, -20 USD, 0 USD, 20 USD, 40 USD
        5576000 | 5580000 | 5,576,000 USD, 5,578,000 USD, 5,580,000 USD
        """)
    void ticks_are_round(double low, double high, String expected) {
        Drawing drawing = draw(point("a", low), point("b", high));
        assertThat(ticks(drawing)).containsAll(List.of(expected.split(", ")));
        assertThat(ticks(drawing)).hasSizeBetween(3, 12);
    }

    @Test
    void ticks_are_worded_in_the_readers_language() {
        assertThat(ticks(CHART.draw(view(Locale.KOREAN, point("a", 1_000_000), point("b", 3_000_000)))))
                .contains("100만달러", "200만달러", "300만달러");
    }

    @ParameterizedTest
    @CsvSource({"1, 50, false", "1, 51, true", "-1, 1000, false", "0, 1000, false", "1000, 1000, false"})
    void much_larger_numbers_need_an_axis_of_tenfolds(double low, double high, boolean logarithmic) {
        List<StripEntry> entries = List.of(point("a", low), point("b", high));
        assertThat(NumberScale.fit(entries, 500).logarithmic()).isEqualTo(logarithmic);
    }

    @Test
    void an_axis_of_tenfolds_says_so_and_has_them_at_even_distances() {
        Drawing drawing = draw(point("a", 1), point("b", 100), point("c", 1_000_000));
        assertThat(labels(drawing).map(Label::text)).contains("Logarithmic axis");
        assertThat(ticks(drawing)).contains("1 USD", "100 USD", "10,000 USD", "1,000,000 USD");
        double decades = tick(drawing, "10,000 USD") - tick(drawing, "100 USD");
        assertThat(decades).isCloseTo(tick(drawing, "100 USD") - tick(drawing, "1 USD"), within(1));
    }

    private static Offset<Double> within(double pixels) {
        return Offset.offset(pixels);
    }

    @Test
    void on_an_axis_of_tenfolds_what_begins_at_nothing_is_open() {
        Drawing drawing = draw(entry("a", at(0), at(100), OPEN), point("b", 1), point("c", 1000));
        assertThat(marks(drawing, Polygon.class, "a")).hasSize(1);
        assertThat(marks(drawing, Fade.class, "a").getFirst().leftOpacity()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "1e15, 1.000000000000001e15", "1e-190, 1", "-1e199, 1e199", "1, 1e200", "5e-324, 5e-324"
    })
    void extreme_numbers_have_an_axis_too(double low, double high) {
        Drawing drawing = draw(point("a", low), point("b", high));
        assertThat(drawing.marks().size()).isLessThan(200);
        assertPixelAligned(drawing);
        for (String id : List.of("a", "b")) {
            double x = middle(marks(drawing, Polygon.class, id).getFirst());
            assertThat(x).isBetween(50.0, 800.0);
        }
    }

    @Test
    void dates_lie_on_an_axis_of_time() {
        StripEntry day = StripEntry.ofDate("day", "Paper", "", bounds("2025-01-27"), false);
        StripEntry month = StripEntry.ofDate("month", "Wire", "", bounds("2025-01"), false);
        StripEntry since = StripEntry.ofDate("since", "Blog", "", bounds("2025-01-20/.."), true);
        StripView view = view(List.of(day, month, since), Optional.empty(), 800, Locale.KOREAN);
        Drawing drawing = CHART.draw(view);
        assertThat(labels(drawing).map(Label::text)).contains("2025년 1월", "21일");
        Box narrow = bars(drawing, "day").getFirst();
        Box wide = bars(drawing, "month").getFirst();
        assertThat(wide.w()).isCloseTo(31 * narrow.w(), within(31));
        assertThat(narrow.x() - wide.x()).isCloseTo(26 * wide.w() / 31, within(2));
        assertThat(marks(drawing, Polygon.class, "since").stream().map(Polygon::fill))
                .contains(Ink.CONFLICT, Ink.TEXT_MUTED);
    }

    @Test
    void a_date_that_is_not_certain_fades() {
        StripEntry entry = StripEntry.ofDate("a", "Paper", "", bounds("2025-01-20/2025-01-2X"), false);
        assertThat(entry.fading()).isTrue();
        assertThat(StripEntry.ofDate("b", "Paper", "", bounds("2025-01"), false).fading())
                .isFalse();
    }

    private static TimeBounds bounds(String edtf) {
        return FuzzyDate.parse(edtf).bounds();
    }

    @Test
    void selection_and_hover_are_shown() {
        StripView view = new StripView(
                List.of(point("a", 1), point("b", 2)),
                Optional.of(DOLLARS),
                800,
                100,
                0,
                Optional.of("a"),
                Optional.of("b"),
                Locale.ENGLISH);
        Drawing drawing = CHART.draw(view);
        assertThat(marks(drawing, Frame.class, "a")).hasSize(1);
        assertThat(marks(drawing, Frame.class, "b")).isEmpty();
        assertThat(marks(drawing, Box.class, "b")).extracting(Box::fill).contains(Ink.HOVER);
        assertThat(drawing.marks().stream().filter(Line.class::isInstance).map(Line.class::cast))
                .extracting(Line::x1)
                .containsExactly(tick(drawing, "1.0 USD"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 80, 300, 700, 1000, 1801.5})
    void words_never_overlap_nor_enter_the_plot_and_a_row_is_hit_wherever_it_is_touched(double width) {
        List<StripEntry> entries = randomEntries(60);
        List<StripRow> rows = List.copyOf(entries);
        Drawing drawing = CHART.draw(view(rows, Optional.of(DOLLARS), width, Locale.KOREAN));
        assertPixelAligned(drawing);
        assertThat(drawing.height()).isEqualTo(StripChart.height(rows, Optional.of(DOLLARS)));
        List<Label> labels = labels(drawing).toList();
        for (Label label : labels) {
            assertThat(labels).noneMatch(other -> other != label && overlap(label, other));
            assertThat(label.left() + label.width()).isLessThanOrEqualTo(drawing.width());
        }
        for (StripEntry entry : entries) {
            Box row = marks(drawing, Box.class, entry.claim()).stream()
                    .filter(box -> box.h() == TimelineChart.ROW_HEIGHT)
                    .findFirst()
                    .orElseThrow();
            for (double x = drawing.width() * 0.4; x < drawing.width(); x += 3) {
                assertThat(drawing.hit(x, row.y() + 11)).contains(entry.claim());
            }
        }
    }

    private static boolean overlap(Label one, Label other) {
        return Math.abs(one.y() - other.y()) < 5
                && one.left() < other.left() + other.width()
                && other.left() < one.left() + one.width();
    }

    private static void assertPixelAligned(Drawing drawing) {
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Box box) {
                assertThat(Stream.of(box.x(), box.y(), box.w(), box.h())).allMatch(value -> value == Math.rint(value));
                assertThat(box.w()).isPositive();
            }
            if (mark instanceof Fade fade) {
                assertThat(Stream.of(fade.x(), fade.y(), fade.w(), fade.h()))
                        .allMatch(value -> value == Math.rint(value));
            }
        }
    }

    private static List<StripEntry> randomEntries(int count) {
        Random random = new Random(3);
        List<StripEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double value = Math.pow(10, random.nextDouble(2, 8));
            double doubt = random.nextInt(3) == 0 ? 0 : value * random.nextDouble();
            entries.add(new StripEntry(
                    "c" + i,
                    "신문 Paper ".repeat(1 + random.nextInt(8)),
                    random.nextBoolean() ? "" : "통신사 " + random.nextInt(5),
                    random.nextInt(4) == 0 ? OPEN : at(value - doubt),
                    random.nextInt(4) == 0 ? OPEN : at(value + doubt),
                    random.nextInt(4) == 0 ? OPEN : at(value),
                    random.nextBoolean(),
                    random.nextBoolean() ? "converted here" : "",
                    random.nextBoolean()));
        }
        return entries;
    }

    private static StripAside aside(String claim, String group) {
        return new StripAside(claim, "Radio", group, "much more than anybody thought possible", false);
    }

    @Test
    void what_has_no_place_on_the_axis_stands_below_it_in_words_without_a_grid() {
        List<StripRow> rows = List.of(point("a", 1), point("b", 2), aside("c", "Elsewhere"));
        Drawing drawing = CHART.draw(view(rows, Optional.of(DOLLARS), 800, Locale.ENGLISH));
        double top = AXIS + 2 * 22 + 8;
        assertThat(drawing.height()).isEqualTo(top + 22 + 8);
        assertThat(marks(drawing, Label.class, "c"))
                .extracting(Label::text)
                .containsExactly("Radio", "much more than anybody thought possible");
        assertThat(marks(drawing, Label.class, "c")).allMatch(label -> label.y() == top + 4 + 15);
        assertThat(drawing.hit(790, top + 10)).contains("c");
        assertThat(drawing.marks().stream().filter(Box.class::isInstance).map(Box.class::cast))
                .filteredOn(box -> box.w() == 1 && box.fill() == Ink.GRID)
                .isNotEmpty()
                .allMatch(box -> box.y() + box.h() <= top);
    }

    @Test
    void words_alone_have_no_axis_and_more_room_for_groups() {
        String term = "a term of some twenty letters";
        List<StripRow> rows = List.of(aside("a", term), aside("b", "no"), aside("c", term));
        Drawing drawing = CHART.draw(view(rows, Optional.empty(), 900, Locale.ENGLISH));
        assertThat(drawing.height()).isEqualTo(3 * 22 + 2 * 8);
        assertThat(labels(drawing).filter(Label::strong).map(Label::text)).containsExactly(term, "no");
        assertThat(StripChart.claims(rows)).containsExactly("a", "c", "b");
        assertThat(drawing.hit(400, 10)).contains("a");
    }

    @Test
    void rows_are_scrolled_below_an_axis_that_stays() {
        List<StripRow> rows = IntStream.range(0, 40)
                .<StripRow>mapToObj(i -> of("p" + i, "c" + i))
                .toList();
        StripView view = new StripView(
                rows, Optional.of(DOLLARS), 800, 200, 100, Optional.of("c20"), Optional.empty(), Locale.ENGLISH);
        Drawing drawing = CHART.draw(view);
        assertThat(drawing.height()).isEqualTo(200);
        assertThat(drawing.hit(400, AXIS - 1)).isEmpty();
        assertThat(drawing.hit(400, AXIS + 4 + 22 + 8 + 1)).contains("c4");
        assertThat(StripChart.rowTop(rows, "c4")).contains(4 * 30 + 4.0);
        assertThat(StripChart.rowTop(rows, "c40")).isEmpty();
        assertThat(marks(drawing, Label.class, "c30")).isEmpty();
        assertThat(drawing.marks().size()).isLessThan(100);
        double axis = drawing.marks().indexOf(new Box(0, 0, 800, AXIS - 1, Ink.BACKGROUND, 1, Optional.empty()));
        assertThat(axis)
                .isGreaterThan(drawing.marks()
                        .indexOf(marks(drawing, Label.class, "c3").getFirst()));
    }

    @Test
    void numbers_out_of_order_are_refused() {
        assertThatThrownBy(() -> entry("a", at(2), at(1), OPEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry("a", at(2), OPEN, at(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry("a", OPEN, at(1), at(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point("a", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
