package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.timeline.RandomEvents.Each;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryScaleTest {

    private static final double WIDTH = 700;

    private static EventIndex index(List<String> dates) {
        List<Each> events = new ArrayList<>();
        dates.forEach(date ->
                events.add(new Each(events.size(), "a", FuzzyDate.parse(date).bounds(), 1)));
        return RandomEvents.index(events);
    }

    /** Two months with forty events, and three events long before. */
    private static EventIndex longBefore() {
        List<String> dates = new ArrayList<>(List.of("1956", "1988-05", "2001-04-02"));
        IntStream.range(0, 40).forEach(i -> dates.add("2025-%02d-%02d".formatted(1 + i / 28, 1 + i % 28)));
        return index(dates);
    }

    private static double time(String date) {
        return FuzzyDate.parse(date).bounds().earliestStart();
    }

    @Test
    void whatIsSpreadEvenlyLiesEvenly() {
        StoryScale scale = StoryScale.of(index(List.of("2001", "2005", "2009", "2013", "2017", "2021")), WIDTH);
        assertThat(scale.isEven()).isTrue();
        assertThat(scale.toPixel(time("2013"))).isCloseTo(scale.even().toPixel(time("2013")), within(1e-6));
    }

    @Test
    void busyTimesGetMoreRoom() {
        StoryScale scale = StoryScale.of(longBefore(), WIDTH);
        assertThat(scale.isEven()).isFalse();
        assertThat(scale.toPixel(time("2025-03-01")) - scale.toPixel(time("2025-01-01")))
                .isGreaterThan(WIDTH / 2);
        assertThat(scale.toPixel(time("1988-05")) - scale.toPixel(time("1956"))).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void risesAndCanBeReadBothWays(long seed) {
        StoryScale scale = StoryScale.of(RandomEvents.index(RandomEvents.of(300, seed)), WIDTH);
        double before = scale.toTime(-1);
        for (double x = 0; x <= WIDTH; x += 0.5) {
            double time = scale.toTime(x);
            assertThat(time).isGreaterThan(before);
            assertThat(scale.toPixel(time)).isCloseTo(x, within(1e-3));
            before = time;
        }
        assertThat(scale.toPixel(scale.even().start())).isCloseTo(0, within(1e-6));
        assertThat(scale.toPixel(scale.even().end())).isCloseTo(WIDTH, within(1e-6));
        assertThat(scale.edges(10)).hasSize(11).isSorted();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void labelsOfTicksDoNotTouch(long seed) {
        labelsAreApart(StoryScale.of(RandomEvents.index(RandomEvents.of(300, seed)), WIDTH));
    }

    @Test
    void ticksAreYearsWhereYearsPassAndDaysWhereDaysDo() {
        StoryScale scale = StoryScale.of(longBefore(), WIDTH);
        labelsAreApart(scale);
        List<String> labels = scale.ticks(StoryScaleTest::room, 10).stream()
                .map(tick -> tick.label().in(Locale.ENGLISH))
                .toList();
        assertThat(labels).contains("1960", "2000").anyMatch(label -> label.matches("(January|February)( 2025)?"));
        assertThat(labels).anyMatch(label -> label.matches("\\d\\d?( January 2025)?"));
    }

    @Test
    void nothingAtAllHasAScaleToo() {
        StoryScale scale = StoryScale.of(EventIndex.EMPTY, WIDTH);
        assertThat(scale.isEven()).isTrue();
        assertThat(scale.ticks(StoryScaleTest::room, 10)).isNotEmpty();
    }

    private static double room(Message label) {
        return 6.0 * label.in(Locale.ENGLISH).length();
    }

    private static void labelsAreApart(StoryScale scale) {
        List<Tick> ticks = scale.ticks(StoryScaleTest::room, 10);
        double free = 0;
        for (Tick tick : ticks) {
            assertThat(scale.toPixel(tick.time())).isGreaterThanOrEqualTo(free - 1e-6);
            free = scale.toPixel(tick.time()) + room(tick.label()) + 10;
        }
        assertThat(free - 10).isLessThanOrEqualTo(WIDTH);
    }
}
