package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Label;
import claimline.chart.Mark.Polygon;
import claimline.model.TimeBounds;
import claimline.timeline.Density;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import claimline.timeline.StoryScale;
import claimline.timeline.TimeRange;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final double DAY = 86_400;
    private static final double START = 1.7e9;
    private static final double WIDTH = 600;

    private final EventIndex events = events();
    private final StoryScale scale = StoryScale.of(events, WIDTH);

    /** One event every ten days, and twenty more on day 300, one of them in conflict. */
    private static EventIndex events() {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        for (int number = 0; number <= 60; number++) {
            builder.add(number, "a", day(10 * number), 1);
        }
        for (int number = 61; number <= 80; number++) {
            builder.add(number, "a", day(300), 1);
        }
        return builder.build();
    }

    private Drawing draw(double from, double to) {
        Overview overview = new Overview((text, size, _) -> text.length() * size / 2);
        return overview.draw(new OverviewView(
                scale,
                overview.ticks(scale, Locale.ENGLISH),
                density(events),
                density(events.only(number -> number == 61)),
                density(events.only(number -> number == 62)),
                new TimeRange(scale.toTime(from), scale.toTime(to)),
                OptionalDouble.empty(),
                Locale.ENGLISH));
    }

    private double x(int day) {
        return scale.toPixel(START + day * DAY);
    }

    private static TimeBounds day(int day) {
        return TimeBounds.exactly(START + day * DAY, START + (day + 1) * DAY);
    }

    private Density density(EventIndex index) {
        return Density.of(index, List.of("a"), scale.edges(Overview.parts(WIDTH)));
    }

    @Test
    void barsGrowWithTheRootOfWhatBegins() {
        List<Box> bars = draw(100, 200).marks().stream()
                .filter(mark -> mark instanceof Box box && box.fill() == Ink.TEXT_MUTED)
                .map(Box.class::cast)
                .toList();
        assertThat(bars).extracting(Box::w).containsOnly(Overview.PART);
        assertThat(bars.getFirst().x()).isBetween(x(0) - Overview.PART, x(0));
        Box busiest = bars.stream().max(Comparator.comparingDouble(Box::h)).orElseThrow();
        assertThat(busiest.x()).isBetween(x(300) - Overview.PART, x(300));
        assertThat(bars.getFirst().h()).isPositive().isLessThan(busiest.h()).isGreaterThan(busiest.h() / 8);
    }

    @Test
    void aTriangleStandsWhereSourcesDisagree() {
        List<Polygon> signs = draw(0, 10).marks().stream()
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .toList();
        assertThat(signs).hasSize(1);
        assertThat(signs.getFirst().fill()).isEqualTo(Ink.CONFLICT);
        assertThat(signs.getFirst().points().getFirst().x()).isBetween(x(300) - 4, x(300) + 4);
    }

    @Test
    void whatWasSearchedForStandsOutOfTheBars() {
        List<Box> hits = draw(0, 10).marks().stream()
                .filter(mark -> mark instanceof Box box && box.fill() == Ink.HIT)
                .map(Box.class::cast)
                .toList();
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().x()).isBetween(x(300) - Overview.PART, x(300));
    }

    @Test
    void theBrushCanBeTakenHoldOfInTheMiddleAndAtItsEdges() {
        Drawing drawing = draw(100, 200);
        assertThat(drawing.hit(150, 20)).contains(Overview.BRUSH);
        assertThat(drawing.hit(96, 20)).contains(Overview.LEFT_EDGE);
        assertThat(drawing.hit(103, 50)).contains(Overview.LEFT_EDGE);
        assertThat(drawing.hit(204, 2)).contains(Overview.RIGHT_EDGE);
        assertThat(drawing.hit(80, 20)).isEmpty();
        assertThat(drawing.hit(x(300), 6)).isEmpty();
        assertThat(drawing.marks()).anyMatch(mark -> mark instanceof Frame frame && frame.x() == 100);
    }

    @Test
    void aBrushOverAlmostNothingIsSeenAndHeld() {
        Drawing drawing = draw(300, 300.001);
        assertThat(drawing.marks()).anyMatch(mark -> mark instanceof Frame frame && frame.w() >= 6);
        assertThat(drawing.hit(300, 20)).contains(Overview.BRUSH);
    }

    @Test
    void aBrushOverTheWholeLeavesRoomForANewOne() {
        Drawing drawing = draw(-20, 700);
        assertThat(drawing.hit(300, 20)).isEmpty();
        assertThat(drawing.hit(2, 20)).contains(Overview.LEFT_EDGE);
    }

    @Test
    void labelsDoNotTouch() {
        List<Label> labels = draw(0, 10).marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
        assertThat(labels).hasSizeGreaterThan(3);
        for (Label one : labels) {
            assertThat(labels)
                    .filteredOn(other -> other != one)
                    .allMatch(other -> other.x() >= one.x() + one.width() || other.x() + other.width() <= one.x());
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(WIDTH);
        }
    }
}
