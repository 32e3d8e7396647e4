package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.TimeBounds;
import claimline.timeline.Lane.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

    private static final double DAY = 86_400;
    private static final ToDoubleFunction<TimelineEvent> TITLE_WIDTH =
            event -> 7.0 * event.title().in(Locale.ROOT).length();

    private static TimelineEvent event(String id, String lane, String edtf) {
        return new TimelineEvent(id, lane, FuzzyDate.parse(edtf).bounds(), LocalizedText.plain("title " + id));
    }

    /** Events of every kind: moments, days, spans, fuzzy, open, unknown. */
    static List<TimelineEvent> randomEvents(int count, long seed) {
        Random random = new Random(seed);
        List<TimelineEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double start = 1.7e9 + random.nextDouble() * 365 * DAY;
            double length = random.nextInt(4) == 0 ? 0 : Math.pow(10, random.nextDouble(0, 7));
            double doubt = random.nextInt(3) == 0 ? random.nextDouble() * 20 * DAY : 0;
            double open = Double.POSITIVE_INFINITY;
            TimeBounds bounds = switch (random.nextInt(30)) {
                case 0 -> new TimeBounds(start, start, open, open);
                case 1 -> new TimeBounds(start, start, start + length, open);
                case 2 -> new TimeBounds(-open, start, start + length, start + length);
                default -> new TimeBounds(start - doubt, start + doubt, start + length - doubt, start + length + doubt);
            };
            String title = "word ".repeat(1 + random.nextInt(8)) + i;
            events.add(new TimelineEvent("e" + i, "lane " + random.nextInt(3), bounds, LocalizedText.plain(title)));
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1, 100})
    void noTwoEventsOfARowTouch(double pixelsPerSecond) {
        double span = 1000 / pixelsPerSecond;
        TimeScale scale = new TimeScale(1.7e9, 1.7e9 + span, 1000);
        Lanes lanes = Lanes.pack(randomEvents(500, 3), List.of(), scale.zoomLevel(), TITLE_WIDTH);

        for (Lane lane : lanes.lanes()) {
            for (int row = 0; row < lane.rows(); row++) {
                double free = Double.NEGATIVE_INFINITY;
                for (Placed placed : inRow(lane, row)) {
                    Footprint print = Footprint.of(placed.event().bounds(), scale::toPixel, placed.labelWidth());
                    assertThat(print.left()).isGreaterThanOrEqualTo(free);
                    free = print.end() + 4;
                }
            }
        }
    }

    private static List<Placed> inRow(Lane lane, int row) {
        return lane.events().stream().filter(placed -> placed.row() == row).toList();
    }

    @Test
    void rowsDoNotDependOnWhereTheWindowStandsNorOnTheOrderOfEvents() {
        List<TimelineEvent> events = randomEvents(300, 5);
        TimeScale scale = TimeScale.fit(1.7e9, 1.71e9, 1003);
        Lanes before = Lanes.pack(events, List.of(), scale.zoomLevel(), TITLE_WIDTH);
        List<TimelineEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(1));

        for (int i = 0; i < 40; i++) {
            scale = scale.pan(37.3);
            assertThat(Lanes.pack(shuffled, List.of(), scale.zoomLevel(), TITLE_WIDTH))
                    .isEqualTo(before);
        }
    }

    @Test
    void noRowIsEmptyAndRowsAreUsedFromTheTop() {
        Lanes lanes = Lanes.pack(randomEvents(300, 9), List.of(), -130, TITLE_WIDTH);
        for (Lane lane : lanes.lanes()) {
            assertThat(lane.events().getFirst().row()).isZero();
            assertThat(lane.events().stream().map(Placed::row).distinct()).hasSize(lane.rows());
        }
    }

    @Test
    void lanesComeInTheGivenOrderAndThenByTheirFirstEvents() {
        List<TimelineEvent> events = List.of(
                event("a", "late", "2025-03-01"),
                event("b", "early", "2025-01-01"),
                event("c", "", "2025-02-01"),
                event("d", "named", "2025-04-01"));
        Lanes lanes = Lanes.pack(events, List.of("absent", "named"), 0, TITLE_WIDTH);
        assertThat(lanes.lanes()).extracting(Lane::name).containsExactly("named", "early", "", "late");
    }

    @Test
    void eventsShareARowWhenTheyFitAndPartWhenTheyDoNot() {
        List<TimelineEvent> events = List.of(event("a", "x", "2025-01-01"), event("b", "x", "2025-01-03"));
        int wide = new TimeScale(0, 100 * DAY, 10_000).zoomLevel();
        int narrow = new TimeScale(0, 1000 * DAY, 1000).zoomLevel();
        assertThat(Lanes.pack(events, List.of(), wide, TITLE_WIDTH)
                        .lanes()
                        .getFirst()
                        .rows())
                .isEqualTo(1);
        assertThat(Lanes.pack(events, List.of(), narrow, TITLE_WIDTH)
                        .lanes()
                        .getFirst()
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void anOngoingEventKeepsItsRow() {
        List<TimelineEvent> events = List.of(event("a", "x", "2025-01-01/.."), event("b", "x", "2099-01-03"));
        assertThat(Lanes.pack(events, List.of(), 0, TITLE_WIDTH)
                        .lanes()
                        .getFirst()
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void nothingIsPackedIntoNothing() {
        assertThat(Lanes.pack(List.of(), List.of("x"), 0, TITLE_WIDTH).lanes()).isEmpty();
    }

    @Test
    void tenThousandEventsArePackedInAFractionOfASecond() {
        List<TimelineEvent> events = randomEvents(10_000, 11);
        assertTimeout(Duration.ofSeconds(2), () -> Lanes.pack(events, List.of(), -160, TITLE_WIDTH));
    }
}
