package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.FuzzyDate;
import claimline.timeline.RandomEvents.Each;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

    private static final double DAY = 86_400;
    private static final double START = 1.7e9;

    private static final Packing LOOSE = Packing.loose(place -> 40 + place * 37 % 230, 200);
    private static final Packing TIGHT = Packing.tight(7, _ -> 168);

    private static Lanes pack(EventIndex index, TimeScale scale, Packing packing) {
        return Lanes.pack(index, index.lanes(), scale.zoomLevel(), _ -> packing);
    }

    private static TimeScale scale(double pixelsPerSecond) {
        return new TimeScale(START, START + 1000 / pixelsPerSecond, 1000);
    }

    private record Trial(Packing packing, double pixelsPerSecond, int count) {}

    static Stream<Trial> trials() {
        return Stream.of(LOOSE, TIGHT, Packing.tight(1, _ -> 168))
                .flatMap(packing -> Stream.of(1e-13, 1e-7, 1e-6, 1e-5, 3e-5, 1e-4, 1e-3, 1e-2, 1.0, 100.0, 1e5)
                        .flatMap(zoom -> Stream.of(60, 900).map(count -> new Trial(packing, zoom, count))));
    }

    private static List<Placed> visible(Lane lane, double from, double to) {
        List<Placed> found = new ArrayList<>();
        lane.visible(from, to, found::add);
        return found;
    }

    @ParameterizedTest
    @MethodSource("trials")
    void no_two_of_a_row_touch(Trial trial) {
        EventIndex index = RandomEvents.index(RandomEvents.of(trial.count, 3));
        TimeScale scale = scale(trial.pixelsPerSecond);
        for (int step = 0; step < 6; step++) {
            for (Lane lane : pack(index, scale, trial.packing).lanes()) {
                assertPartedIn(lane, scale);
            }
            scale = scale.pan(777.7);
        }
    }

    private static void assertPartedIn(Lane lane, TimeScale scale) {
        Map<Integer, List<Footprint>> rows = new HashMap<>();
        for (Placed placed : visible(lane, scale.start(), scale.end())) {
            assertThat(placed.row()).isBetween(0, lane.rows() - 1);
            rows.computeIfAbsent(placed.row(), _ -> new ArrayList<>()).add(Footprint.of(placed, scale::toPixel));
        }
        rows.values().forEach(row -> {
            row.sort(Comparator.comparingDouble(Footprint::left));
            for (int i = 1; i < row.size(); i++) {
                assertThat(row.get(i).left())
                        .isGreaterThanOrEqualTo(row.get(i - 1).end() - 1e-6);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("trials")
    void every_event_that_begins_in_sight_stands_for_itself_or_is_counted(Trial trial) {
        List<Each> events = RandomEvents.of(trial.count, 4);
        EventIndex index = RandomEvents.index(events);
        TimeScale scale = scale(trial.pixelsPerSecond);
        for (Lane lane : pack(index, scale, trial.packing).lanes()) {
            List<Placed> placed = visible(lane, scale.start(), scale.end());
            List<Placed> rest = lane.rest(scale.start(), scale.end());
            events.stream()
                    .filter(each -> each.lane().equals(lane.name()))
                    .filter(each -> scale.start() <= EventIndex.anchor(each.bounds())
                            && EventIndex.anchor(each.bounds()) <= scale.end())
                    .forEach(each -> assertThat(Stream.concat(placed.stream(), rest.stream()))
                            .as("" + each)
                            .anyMatch(mark -> mark.isCluster()
                                    ? lane.holds(mark, each.number(), each.bounds())
                                    : index.number(mark.place()) == each.number()));
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void clusters_hold_as_many_as_they_say(Trial trial) {
        List<Each> events = RandomEvents.of(trial.count, 5);
        EventIndex index = RandomEvents.index(events);
        TimeScale scale = scale(trial.pixelsPerSecond);
        for (Lane lane : pack(index, scale, trial.packing).lanes()) {
            for (Placed placed : visible(lane, scale.start(), scale.end())) {
                if (placed.isCluster()) {
                    List<Each> held = events.stream()
                            .filter(each -> each.lane().equals(lane.name()))
                            .filter(each -> lane.holds(placed, each.number(), each.bounds()))
                            .toList();
                    assertThat(held).hasSize(placed.count());
                    assertThat(index.reports(placed.place()))
                            .isEqualTo(
                                    held.stream().mapToInt(Each::reports).max().orElseThrow());
                    assertThat(IntStream.of(lane.spread(placed, 8)).sum()).isEqualTo(placed.count());
                    assertThat(lane.countOf(index, placed)).isEqualTo(placed.count());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void rows_depend_neither_on_where_the_window_stands_nor_on_where_it_was(Trial trial) {
        EventIndex index = RandomEvents.index(RandomEvents.of(trial.count, 5));
        TimeScale scale = scale(trial.pixelsPerSecond);
        Lanes wandering = pack(index, scale, trial.packing);
        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            TimeScale here = scale.pan(random.nextInt(-4000, 4000));
            Lanes fresh = pack(index, here, trial.packing);
            for (int lane = 0; lane < fresh.lanes().size(); lane++) {
                assertThat(inSight(wandering.lanes().get(lane), here))
                        .isEqualTo(inSight(fresh.lanes().get(lane), here));
                assertThat(wandering.lanes().get(lane).rows())
                        .isEqualTo(fresh.lanes().get(lane).rows());
            }
        }
    }

    private static Set<Placed> inSight(Lane lane, TimeScale scale) {
        return new LinkedHashSet<>(visible(lane, scale.start(), scale.end()));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void what_stays_in_sight_keeps_its_row(Trial trial) {
        EventIndex index = RandomEvents.index(RandomEvents.of(trial.count, 6));
        TimeScale scale = scale(trial.pixelsPerSecond);
        Lanes lanes = pack(index, scale, trial.packing);
        for (int i = 0; i < 20; i++) {
            TimeScale next = scale.pan(133.3);
            for (Lane lane : lanes.lanes()) {
                Map<List<?>, Integer> before = rows(lane, scale);
                rows(lane, next)
                        .forEach((placed, row) ->
                                assertThat(before.getOrDefault(placed, row)).isEqualTo(row));
            }
            scale = next;
        }
    }

    private static Map<List<?>, Integer> rows(Lane lane, TimeScale scale) {
        Map<List<?>, Integer> rows = new HashMap<>();
        visible(lane, scale.start(), scale.end())
                .forEach(
                        placed -> rows.put(List.of(placed.place(), placed.isCluster(), placed.bounds()), placed.row()));
        return rows;
    }

    @Test
    void a_loose_lane_has_no_empty_row() {
        EventIndex index = RandomEvents.index(RandomEvents.of(300, 9));
        for (Lane lane : Lanes.pack(index, index.lanes(), -130, _ -> LOOSE).lanes()) {
            Set<Integer> used = new LinkedHashSet<>();
            visible(lane, 1.6e9, 1.9e9).forEach(placed -> used.add(placed.row()));
            assertThat(used)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, lane.rows()).boxed().toList());
        }
    }

    private static EventIndex index(String... dates) {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        for (int i = 0; i < dates.length; i++) {
            builder.add(i, "x", FuzzyDate.parse(dates[i]).bounds(), i);
        }
        return builder.build();
    }

    private static Lane lane(TimeScale scale, Packing packing, String... dates) {
        return pack(index(dates), scale, packing).lanes().getFirst();
    }

    @Test
    void events_share_a_row_where_they_fit_and_part_where_they_do_not() {
        Packing packing = Packing.loose(_ -> 60, 60);
        assertThat(lane(new TimeScale(0, 100 * DAY, 10_000), packing, "2025-01-01", "2025-01-03")
                        .rows())
                .isEqualTo(1);
        assertThat(lane(new TimeScale(0, 1000 * DAY, 1000), packing, "2025-01-01", "2025-01-03")
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void an_ongoing_event_keeps_its_row() {
        assertThat(lane(new TimeScale(0, 1000 * DAY, 1000), LOOSE, "2025-01-01/..", "2099-01-03")
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void many_in_a_cell_are_gathered_and_parted_again_by_zooming() {
        String[] days =
                IntStream.rangeClosed(1, 30).mapToObj("2025-01-%02d"::formatted).toArray(String[]::new);
        Lane far = lane(new TimeScale(0, 4e9, 1000), LOOSE, days);
        Placed cluster = visible(far, 0, 4e9).getFirst();
        assertThat(cluster.count()).isEqualTo(30);
        assertThat(cluster.place()).as("the most reported").isEqualTo(29);
        assertThat(cluster.cluster().isInseparable()).isFalse();

        TimeScale opened =
                TimeScale.fit(cluster.cluster().first(), cluster.cluster().end(), 1000);
        assertThat(visible(lane(opened, LOOSE, days), opened.start(), opened.end()))
                .hasSize(30)
                .noneMatch(Placed::isCluster);
    }

    @Test
    void what_no_zoom_parts_is_not_gathered_before_it_is_too_much() {
        String[] same = Collections.nCopies(30, "2025-01-27").toArray(String[]::new);
        TimeScale scale = TimeScale.fit(FuzzyDate.parse("2025-01-27").bounds().earliestStart(), 1.7380224e9, 1000);
        assertThat(lane(scale, LOOSE, same).rows()).isEqualTo(30);
        String[] more = Collections.nCopies(41, "2025-01-27").toArray(String[]::new);
        Lane gathered = lane(scale, LOOSE, more);
        assertThat(gathered.rows()).isEqualTo(1);
        assertThat(visible(gathered, scale.start(), scale.end())
                        .getFirst()
                        .cluster()
                        .isInseparable())
                .isTrue();
    }

    @Test
    void what_has_no_row_among_the_long_is_counted_as_the_rest() {
        String[] long1 = IntStream.range(0, 200)
                .mapToObj(i -> "%04d/%04d".formatted(1700 + i, 2100 + i / 8))
                .toArray(String[]::new);
        TimeScale scale = new TimeScale(START, START + DAY, 1000);
        Lane lane = lane(scale, Packing.tight(3, _ -> 100), long1);
        int shown = visible(lane, scale.start(), scale.end()).stream()
                .mapToInt(Placed::count)
                .sum();
        int rest = lane.rest(scale.start(), scale.end()).stream()
                .mapToInt(Placed::count)
                .sum();
        assertThat(shown + rest).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void a_tight_lane_has_the_rows_it_is_given(int rows) {
        EventIndex index = RandomEvents.index(RandomEvents.of(500, 2));
        assertThat(Lanes.pack(index, index.lanes(), -120, _ -> Packing.tight(rows, _ -> 100))
                        .lanes())
                .allMatch(lane -> lane.rows() == rows);
    }

    @Test
    void lanes_come_in_the_order_asked_for() {
        EventIndex index = RandomEvents.index(RandomEvents.of(50, 2));
        assertThat(Lanes.pack(index, List.of("lane 2", "absent", "lane 0"), 0, _ -> LOOSE)
                        .lanes())
                .extracting(Lane::name)
                .containsExactly("lane 2", "lane 0");
        assertThat(Lanes.pack(EventIndex.EMPTY, List.of("x"), 0, _ -> LOOSE).lanes())
                .isEmpty();
    }
}
