package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.TimeBounds;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DensityTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsWhatBeginsInEachPart(long seed) {
        EventIndex index = RandomEvents.index(RandomEvents.of(2_000, seed));
        double[] edges = IntStream.rangeClosed(0, 37)
                .mapToDouble(i -> 1.7e9 + i * i * 20_000.0)
                .toArray();
        for (List<String> lanes : List.of(index.lanes(), List.of("lane 1"), List.<String>of())) {
            Density density = Density.of(index, lanes, edges);
            int most = 0;
            for (int part = 0; part < 37; part++) {
                double from = edges[part];
                double to = edges[part + 1];
                int expected = lanes.stream()
                        .mapToInt(lane -> index.summary(index.lanes().indexOf(lane), from, to)
                                .count())
                        .sum();
                assertThat(density.count(part)).isEqualTo(expected);
                most = Math.max(most, expected);
            }
            assertThat(density.most()).isEqualTo(most);
            assertThat(density.parts()).isEqualTo(37);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 9, 10, 11, 20})
    void aRangeTouchesWhatMayGoOnInIt(double time) {
        boolean within = 0 < time + 1 && time < 10;
        assertThat(new TimeRange(0, 10).touches(TimeBounds.exactly(time, time + 1)))
                .isEqualTo(within);
    }
}
