package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicksTest {

    @ParameterizedTest
    @MethodSource("claimline.timeline.TimeScaleTest#scales")
    void ticksAreSortedFewAndInSight(TimeScale scale) {
        Ticks ticks = Ticks.of(scale);

        assertThat(times(ticks.minor()))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(time -> scale.start() <= time && time <= scale.end());
        assertThat(ticks.minor()).hasSizeLessThan(200);
        assertThat(times(ticks.context())).isSorted().doesNotHaveDuplicates().allMatch(time -> time <= scale.end());
        assertThat(ticks.context().getFirst().time()).isLessThanOrEqualTo(scale.start());
        assertThat(ticks.context().stream().skip(1)).allMatch(tick -> tick.time() > scale.start());
    }

    @ParameterizedTest
    @MethodSource("claimline.timeline.TimeScaleTest#scales")
    void labelsHaveRoomAndTheAxisIsNotEmpty(TimeScale scale) {
        List<Double> times = times(Ticks.of(scale).minor());
        for (int i = 1; i < times.size(); i++) {
            assertThat(scale.toPixel(times.get(i)) - scale.toPixel(times.get(i - 1)))
                    .isGreaterThan(40);
        }
        if (scale.width() > 1500) {
            assertThat(times).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("claimline.timeline.TimeScaleTest#scales")
    void noTwoNeighboursHaveOneName(TimeScale scale) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            List<String> labels = words(Ticks.of(scale).minor(), locale);
            for (int i = 1; i < labels.size(); i++) {
                assertThat(labels.get(i)).isNotBlank().isNotEqualTo(labels.get(i - 1));
            }
        }
    }

    @Test
    void aVeryWidePictureGetsNoHatching() {
        assertThat(Ticks.of(TimeScale.fit(0, 1e9, 1_000_000)).minor()).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # from | to | width | minor in English | context in English
        2025-01-25T12:00 | 2025-01-29T12:00 | 400 | 26 27 28 29 | January 2025
        2024-02-26T12:00 | 2024-03-01T12:00 | 400 | 27 28 29 1 | February 2024;March 2024
        2023-02-26T12:00 | 2023-03-01T12:00 | 300 | 27 28 1 | February 2023;March 2023
        2024-02-10T00:00 | 2024-03-13T00:00 | 320 | 11 1 11 | February 2024;March 2024
        2025-01-20T12:00 | 2025-02-05T12:00 | 640 | 21 23 25 27 29 1 3 5 | January 2025;February 2025
        2025-01-20T12:00 | 2025-02-20T12:00 | 500 | 21 26 1 6 11 16 | January 2025;February 2025
        2023-11-15T00:00 | 2024-04-15T00:00 | 500 | December January February March April | 2023;2024
        2022-12-15T00:00 | 2024-01-15T00:00 | 320 | January April July October January | 2022;2023;2024
        2025-01-27T08:50 | 2025-01-27T09:20 | 480 | 08:50 08:55 09:00 09:05 09:10 09:15 09:20 | 27 January 2025
        2025-01-27T09:29:58 | 2025-01-27T09:30:02 | 400 | 09:29:58 09:29:59 09:30:00 09:30:01 09:30:02 | 27 January 2025
        2025-01-26T18:00 | 2025-01-27T18:00 | 320 | 18:00 00:00 06:00 12:00 18:00 | 26 January 2025;27 January 2025
        2018-06-15T00:00 | 2022-06-15T00:00 | 400 | 2019 2020 2021 2022 | 2010 –;2020 –
        -0002-06-15T00:00 | 0002-06-15T00:00 | 400 | 2 BCE;1 BCE;1;2 | 10 BCE –;1 –
        """)
    void ticksFollowTheCalendar(String from, String to, double width, String minor, String context) {
        Ticks ticks = Ticks.of(new TimeScale(seconds(from), seconds(to), width));
        assertThat(words(ticks.minor(), Locale.ENGLISH)).containsExactly(minor.split(minor.contains(";") ? ";" : " "));
        assertThat(words(ticks.context(), Locale.ENGLISH)).containsExactly(context.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # from | to | width | first minor in Korean | first context in Korean
        2025-01-26T12:00 | 2025-01-29T12:00 | 300 | 27일 | 2025년 1월
        2024-12-15T00:00 | 2025-03-15T00:00 | 300 | 1월 | 2024년
        -0043-12-15T00:00 | -0039-03-15T00:00 | 400 | 기원전 43년 | 기원전 50년 ~
        -0043-03-02T00:00 | -0043-03-05T00:00 | 300 | 2일 | 기원전 44년 3월
        -99999999-01-01T00:00 | -49999999-01-01T00:00 | 700 | 기원전 1억년 | 기원전 1억년 ~
        """)
    void namesInKorean(String from, String to, double width, String minor, String context) {
        Ticks ticks = Ticks.of(new TimeScale(seconds(from), seconds(to), width));
        assertThat(words(ticks.minor(), Locale.KOREAN)).startsWith(minor);
        assertThat(words(ticks.context(), Locale.KOREAN)).startsWith(context);
    }

    @Test
    void yearsBeforeChristAreRoundAsTheyAreNamed() {
        Ticks ticks = Ticks.of(new TimeScale(seconds("-0025-01-01T00:00"), seconds("0025-01-01T00:00"), 500));
        assertThat(words(ticks.minor(), Locale.ENGLISH)).containsExactly("20 BCE", "10 BCE", "1", "10", "20");
        assertThat(times(ticks.minor()))
                .startsWith(seconds("-0019-01-01T00:00"), seconds("-0009-01-01T00:00"), seconds("0001-01-01T00:00"));
    }

    @Test
    void microsecondsAreToldApart() {
        double start = seconds("1970-01-02T09:30:05");
        List<Tick> minor = Ticks.of(new TimeScale(start, start + 4.5e-6, 600)).minor();
        assertThat(words(minor, Locale.ENGLISH))
                .containsExactly("05.000000", "05.000001", "05.000002", "05.000003", "05.000004");
        assertThat(words(Ticks.of(new TimeScale(start, start + 0.2, 200)).minor(), Locale.ENGLISH))
                .containsExactly("05.000", "05.100", "05.200");
        assertThat(words(Ticks.of(new TimeScale(start, start + 0.2, 200)).context(), Locale.ENGLISH))
                .containsExactly("2 January 1970, 09:30");
    }

    @Test
    void aBillionYearsHaveTicks() {
        double year = 31_556_952;
        Ticks ticks = Ticks.of(new TimeScale(-1.05e9 * year, 1.05e9 * year, 1000));
        assertThat(words(ticks.minor(), Locale.ENGLISH))
                .containsExactly("1 billion BCE", "500,000,000 BCE", "1", "500,000,000", "1 billion");
        assertThat(ticks.minor().getLast().time()).isCloseTo((1e9 - 1970) * year, within(1e-6 * 1e9 * year));
    }

    @Test
    void daysOfEveryYearAreThoseOfJavaTime() {
        for (String day :
                List.of("-0044-03-15", "0000-02-29", "1900-03-01", "2000-02-29", "-999999-12-31", "+999999999-12-31")) {
            LocalDateTime date = LocalDateTime.parse(day + "T00:00");
            double start = date.toEpochSecond(ZoneOffset.UTC);
            CivilDate civil = CivilDate.at(start);
            assertThat(civil).isEqualTo(new CivilDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
            assertThat(civil.start()).isEqualTo(start);
        }
    }

    private static double seconds(String dateTime) {
        boolean longYear = dateTime.matches("-\\d{5,}.*");
        return longYear
                ? LocalDateTime.of(Integer.parseInt(dateTime.substring(0, dateTime.indexOf('-', 1))), 1, 1, 0, 0)
                        .toEpochSecond(ZoneOffset.UTC)
                : LocalDateTime.parse(dateTime).toEpochSecond(ZoneOffset.UTC);
    }

    private static List<Double> times(List<Tick> ticks) {
        return ticks.stream().map(Tick::time).toList();
    }

    private static List<String> words(List<Tick> ticks, Locale locale) {
        return ticks.stream().map(tick -> tick.label().in(locale)).toList();
    }
}
