package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import claimline.model.TimeBounds;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeScaleTest {

    private static final double DAY = 86_400;
    private static final double YEAR = 31_556_952;

    /** Scales of every size, from microseconds to a billion years, near and far from 1970. */
    static Stream<TimeScale> scales() {
        Random random = new Random(7);
        return Stream.generate(() -> {
                    double middle = (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(0, 16.4));
                    double span = Math.pow(10, random.nextDouble(-6, 16.5));
                    return TimeScale.fit(middle - span / 2, middle + span / 2, random.nextDouble(200, 4000));
                })
                .limit(400);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void aPixelsTimeLiesOnThatPixel(TimeScale scale) {
        for (double pixel = -scale.width(); pixel < 2 * scale.width(); pixel += scale.width() / 7) {
            assertThat(scale.toPixel(scale.toTime(pixel))).isCloseTo(pixel, within(pixelsLostToRounding(scale)));
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void zoomingKeepsTheTimeUnderThePointer(TimeScale scale) {
        double pixel = scale.width() * 0.3;
        double time = scale.toTime(pixel);
        TimeScale zoomed = scale.zoomAt(pixel, 0.8);

        assertThat(zoomed.toPixel(time)).isCloseTo(pixel, within(pixelsLostToRounding(zoomed)));
        assertThat(zoomed.width()).isEqualTo(scale.width());
        assertThat(zoomed.end() - zoomed.start()).isLessThanOrEqualTo(scale.end() - scale.start());
    }

    @ParameterizedTest
    @MethodSource("scales")
    void panningBackReturns(TimeScale scale) {
        TimeScale moved = scale.pan(123);
        boolean limited = moved.end() == TimeScale.LATEST || moved.start() == TimeScale.EARLIEST;
        if (!limited) {
            assertThat(moved.toPixel(scale.toTime(123))).isCloseTo(0, within(pixelsLostToRounding(scale)));
            assertThat(moved.pan(-123).toPixel(scale.start())).isCloseTo(0, within(pixelsLostToRounding(scale)));
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void panningKeepsTheZoomLevel(TimeScale scale) {
        TimeScale moved = scale;
        for (int i = 0; i < 20 && moved.end() < TimeScale.LATEST; i++) {
            moved = moved.pan(17);
            assertThat(moved.zoomLevel()).isBetween(scale.zoomLevel() - sizeOfRounding(scale), scale.zoomLevel());
        }
    }

    /** A time near the limits of a double may cost part of a pixel, and at the shortest span of all, a level. */
    private static double pixelsLostToRounding(TimeScale scale) {
        return 1e-6 + 4 * Math.ulp(Math.max(Math.abs(scale.start()), Math.abs(scale.end()))) * scale.pixelsPerSecond();
    }

    private static int sizeOfRounding(TimeScale scale) {
        return pixelsLostToRounding(scale) > 0.01 * scale.width() ? 9 : 0;
    }

    @ParameterizedTest
    @CsvSource({"1e-9, 1", "1e9, 0", "0, 3e15", "1e300, -3e16", "-1, 0", "Infinity, 5"})
    void noFactorLeavesTheLimits(double factor, double around) {
        TimeScale scale = TimeScale.fit(around - 10, around + 10, 800);
        for (int i = 0; i < 50; i++) {
            scale = scale.zoomAt(700, factor);
            assertThat(scale.toPixel(scale.toTime(10))).isCloseTo(10, within(40.0));
        }
        assertThat(scale.pan(1e12).end()).isLessThanOrEqualTo(TimeScale.LATEST);
        assertThat(scale.pan(-1e12).start()).isGreaterThanOrEqualTo(TimeScale.EARLIEST);
    }

    @Test
    void theShortestSpanIsAMicrosecondWhereDoublesCanTellItApart() {
        TimeScale scale = TimeScale.fit(0, 10, 800);
        for (int i = 0; i < 80; i++) {
            scale = scale.zoomAt(40, 0.5);
        }
        assertThat(scale.end() - scale.start()).isBetween(0.99e-6, 2e-6);
    }

    @Test
    void fitLeavesRoomForLabelsAtTheRight() {
        TimeScale scale = TimeScale.fit(1000, 3000, 1000);
        assertThat(scale.toPixel(1000)).isCloseTo(40, within(1e-9));
        assertThat(scale.toPixel(3000)).isCloseTo(840, within(1e-9));
    }

    @Test
    void fitShowsADayAroundASingleTime() {
        assertThat(TimeScale.fit(5 * DAY, 5 * DAY, 100)).isEqualTo(new TimeScale(4.5 * DAY, 5.5 * DAY, 100));
        assertThat(TimeScale.fit(Double.NEGATIVE_INFINITY, 5 * DAY, 100))
                .isEqualTo(new TimeScale(4.5 * DAY, 5.5 * DAY, 100));
        assertThat(TimeScale.fit(List.of(), 100)).isEqualTo(new TimeScale(-DAY / 2, DAY / 2, 100));
    }

    @Test
    void fitLeavesOpenEndsOut() {
        TimeBounds open = new TimeBounds(0, 10, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(TimeScale.fit(List.of(open, TimeBounds.exactly(900, 1000)), 1100))
                .isEqualTo(TimeScale.fit(0, 1000, 1100));
    }

    @Test
    void aBillionYearsFit() {
        TimeScale scale = TimeScale.fit(-999_999_999 * YEAR, 999_999_999 * YEAR, 1000);
        assertThat(scale.toPixel(-999_999_999 * YEAR)).isBetween(0.0, 100.0);
        assertThat(scale.toPixel(999_999_999 * YEAR)).isBetween(800.0, 1000.0);
    }

    @Test
    void anotherWidthShowsTheSameTime() {
        TimeScale scale = new TimeScale(0, DAY, 500).resized(900);
        assertThat(scale).isEqualTo(new TimeScale(0, DAY, 900));
        assertThat(scale.resized(0).width()).isEqualTo(1);
    }

    @Test
    void infiniteTimesAreInfinitelyFar() {
        TimeScale scale = TimeScale.fit(0, DAY, 500);
        assertThat(scale.toPixel(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(scale.toPixel(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100",
        "1, 0, 100",
        "NaN, 1, 100",
        "0, NaN, 100",
        "0, 1, NaN",
        "0, 1, 0.5",
        "0, Infinity, 100",
        "0, 1e17, 100"
    })
    void whatIsNoScaleIsRefused(double start, double end, double width) {
        assertThatThrownBy(() -> new TimeScale(start, end, width)).isInstanceOf(IllegalArgumentException.class);
    }
}
