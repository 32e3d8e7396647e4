package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.FuzzyDate;
import claimline.model.TimeBounds;
import claimline.timeline.EventIndex.Summary;
import claimline.timeline.RandomEvents.Each;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index knows what looking at every event would tell. */
class EventIndexTest {

    private static final int SOME = 700;

    private static EventIndex index(List<Each> events) {
        return RandomEvents.index(events);
    }

    private static double time(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 1.71e9 + random.nextInt(3) * 43_200;
            case 1 -> 1.7e9 + random.nextInt(8) / 1e6;
            case 2 -> random.nextDouble(-3e16, 3e16);
            default -> 1.7e9 + random.nextDouble(-40, 400) * 86_400;
        };
    }

    private static List<Each> of(List<Each> events, EventIndex index, int lane) {
        return events.stream()
                .filter(each -> lane == EventIndex.ALL_LANES
                        || each.lane().equals(index.lanes().get(lane)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keeps_every_event_exactly(long seed) {
        List<Each> events = RandomEvents.of(SOME, seed);
        EventIndex index = index(events);
        Map<Integer, Each> byNumber = events.stream().collect(Collectors.toMap(Each::number, Function.identity()));
        assertThat(index.size()).isEqualTo(SOME);
        for (int place = 0; place < SOME; place++) {
            Each event = byNumber.remove(index.number(place));
            assertThat(index.bounds(place)).isEqualTo(event.bounds());
            assertThat(index.reports(place)).isEqualTo(event.reports());
            assertThat(index.lanes().get(index.laneOf(place))).isEqualTo(event.lane());
        }
        assertThat(byNumber).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void finds_what_goes_on_in_a_stretch(long seed) {
        List<Each> events = RandomEvents.of(SOME, seed);
        EventIndex index = index(events);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int lane = random.nextInt(-1, 3);
            double one = time(random);
            double other = random.nextInt(4) == 0 ? one : time(random);
            double from = Math.min(one, other);
            double to = Math.max(one, other);
            List<Integer> found = new ArrayList<>();
            index.overlapping(lane, from, to, place -> found.add(index.number(place)));
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(of(events, index, lane).stream()
                            .filter(each -> each.bounds().latestEnd() >= from
                                    && each.bounds().earliestStart() <= to)
                            .map(Each::number)
                            .toList());
            assertThat(index.at(lane, from)).hasSizeLessThanOrEqualTo(found.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void counts_what_begins_in_a_stretch_and_names_the_most_reported(long seed) {
        List<Each> events = RandomEvents.of(SOME, seed);
        EventIndex index = index(events);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int lane = random.nextInt(-1, 3);
            double one = time(random);
            double other = time(random);
            double from = Math.min(one, other);
            double to = Math.max(one, other);
            List<Each> begun = of(events, index, lane).stream()
                    .filter(each -> from <= EventIndex.anchor(each.bounds()) && EventIndex.anchor(each.bounds()) < to)
                    .toList();
            Summary summary = index.summary(lane, from, to);
            assertThat(summary.count()).isEqualTo(begun.size());
            if (begun.isEmpty()) {
                assertThat(summary.mostReported()).isNegative();
            } else {
                int most = begun.stream().mapToInt(Each::reports).max().orElseThrow();
                assertThat(index.reports(summary.mostReported())).isEqualTo(most);
                assertThat(begun).extracting(Each::number).contains(index.number(summary.mostReported()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void goes_from_event_to_event_in_time_and_back(long seed) {
        List<Each> events = RandomEvents.of(SOME, seed);
        EventIndex index = index(events);
        List<Integer> inTime = events.stream()
                .filter(each -> each.number() % 3 != 0)
                .sorted(Comparator.comparingDouble((Each each) -> EventIndex.anchor(each.bounds()))
                        .thenComparingInt(Each::number))
                .map(Each::number)
                .toList();
        List<Integer> forwards = new ArrayList<>();
        int place = index.next(Double.NEGATIVE_INFINITY, -1, each -> index.number(each) % 3 != 0);
        while (place >= 0) {
            forwards.add(index.number(place));
            place = index.next(
                    EventIndex.anchor(index.bounds(place)), index.number(place), each -> index.number(each) % 3 != 0);
        }
        assertThat(forwards).isEqualTo(inTime);

        List<Integer> backwards = new ArrayList<>();
        place = index.previous(Double.POSITIVE_INFINITY, Integer.MAX_VALUE, each -> index.number(each) % 3 != 0);
        while (place >= 0) {
            backwards.add(index.number(place));
            place = index.previous(
                    EventIndex.anchor(index.bounds(place)), index.number(place), each -> index.number(each) % 3 != 0);
        }
        assertThat(backwards.reversed()).isEqualTo(inTime);
    }

    @Test
    void is_the_same_in_whatever_order_events_come() {
        List<Each> events = RandomEvents.of(SOME, 7);
        List<Each> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(told(index(shuffled))).isEqualTo(told(index(events)));
    }

    private static List<String> told(EventIndex index) {
        return IntStream.range(0, index.size())
                .mapToObj(place -> index.number(place) + " " + index.laneOf(place) + " " + index.bounds(place))
                .toList();
    }

    @Test
    void an_event_may_be_in_several_lanes() {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        TimeBounds day = TimeBounds.exactly(0, 86_400);
        builder.add(5, "a", day, 1);
        builder.add(5, "b", day, 1);
        EventIndex index = builder.build();
        assertThat(index.size()).isEqualTo(2);
        assertThat(index.at(EventIndex.ALL_LANES, 10)).hasSize(2);
        assertThat(index.next(0, 4, _ -> true)).isNotNegative();
        assertThat(index.next(0, 5, _ -> true)).as("it is one event").isNegative();
    }

    @Test
    void lanes_come_in_the_order_of_their_first_events() {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        builder.add(0, "late", FuzzyDate.parse("2025-03-01").bounds(), 0);
        builder.add(1, "early", FuzzyDate.parse("2025-01-01").bounds(), 0);
        builder.add(2, "", FuzzyDate.parse("-0043").bounds(), 0);
        assertThat(builder.build().lanes()).containsExactly("", "early", "late");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void leaves_out_and_takes_in(long seed) {
        List<Each> events = RandomEvents.of(SOME, seed);
        Set<Integer> wanted = events.stream()
                .map(Each::number)
                .filter(number -> number % 7 < 3)
                .collect(Collectors.toSet());
        EventIndex some = index(events).only(wanted::contains);
        List<Each> left =
                events.stream().filter(each -> wanted.contains(each.number())).toList();
        assertThat(numbers(some)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(some.summary(EventIndex.ALL_LANES, -4e16, 4e16).count()).isEqualTo(left.size());

        EventIndexBuilder again = some.builder(number -> number % 7 != 0);
        events.stream()
                .filter(each -> !wanted.contains(each.number()) || each.number() % 7 == 0)
                .forEach(each -> again.add(each.number(), each.lane(), each.bounds(), each.reports()));
        assertThat(told(again.build())).isEqualTo(told(index(events)));
    }

    private static List<Integer> numbers(EventIndex index) {
        return IntStream.range(0, index.size()).mapToObj(index::number).toList();
    }

    @Test
    void knows_from_when_to_when_events_reach() {
        List<Each> events = List.of(
                new Each(0, "a", FuzzyDate.parse("1912").bounds(), 0),
                new Each(1, "b", FuzzyDate.parse("1900/1950").bounds(), 0),
                new Each(2, "a", FuzzyDate.parse("1940-05-01/..").bounds(), 0));
        TimeBounds extent = index(events).extent();
        assertThat(extent.earliestStart())
                .isEqualTo(FuzzyDate.parse("1900").bounds().earliestStart());
        assertThat(extent.latestEnd())
                .isEqualTo(FuzzyDate.parse("1950").bounds().latestEnd());
    }

    @Test
    void nothing_is_in_nothing() {
        assertThat(EventIndex.EMPTY.size()).isZero();
        assertThat(EventIndex.EMPTY.summary(EventIndex.ALL_LANES, 0, 1)).isEqualTo(new Summary(0, -1));
        assertThat(EventIndex.EMPTY.extent().latestEnd()).isInfinite();
        assertThat(EventIndex.EMPTY.next(0, 0, _ -> true)).isNegative();
        assertThat(EventIndex.EMPTY.sample()).isEmpty();
    }

    @Test
    void sorts_a_hundred_thousand() {
        List<Each> events = RandomEvents.of(100_000, 11);
        EventIndex index = index(events);
        for (Segment segment : index.segments(EventIndex.ALL_LANES)) {
            for (int place = segment.from() + 1; place < segment.to(); place++) {
                assertThat(index.anchor(place, segment)).isGreaterThanOrEqualTo(index.anchor(place - 1, segment));
                assertThat(index.bounds(place).latestEnd() - index.bounds(place).earliestStart())
                        .isLessThanOrEqualTo(segment.longest());
            }
        }
        assertThat(numbers(index)).doesNotHaveDuplicates().hasSize(100_000);
    }
}
