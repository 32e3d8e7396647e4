package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import claimline.model.FuzzyDate.Edge;
import claimline.model.FuzzyDate.Group;
import claimline.model.FuzzyDate.Interval;
import claimline.model.FuzzyDate.Point;
import claimline.model.FuzzyDate.Qualification;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    /** The four bounds as dates and times, worked out by hand; ends are exclusive, ∞ is an open side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # EDTF                       | earliest start      | latest start        | earliest end        | latest end
        2031-05-02                   | 2031-05-02          | 2031-05-02          | 2031-05-03          | 2031-05-03
        2031-05                      | 2031-05-01          | 2031-05-01          | 2031-06-01          | 2031-06-01
        2031                         | 2031-01-01          | 2031-01-01          | 2032-01-01          | 2032-01-01
        2032-02-29                   | 2032-02-29          | 2032-02-29          | 2032-03-01          | 2032-03-01
        2031-12-31                   | 2031-12-31          | 2031-12-31          | 2032-01-01          | 2032-01-01
        0000                         | 0000-01-01          | 0000-01-01          | 0001-01-01          | 0001-01-01
        -0043-03-15                  | -0043-03-15         | -0043-03-15         | -0043-03-16         | -0043-03-16
        # times of day
        2031-05-02T05:00:47 | 2031-05-02T05:00:47 | 2031-05-02T05:00:47 | 2031-05-02T05:00:48 | 2031-05-02T05:00:48
        2031-05-02T05:00 | 2031-05-02T05:00 | 2031-05-02T05:00 | 2031-05-02T05:01 | 2031-05-02T05:01
        2031-05-02T05:00:00Z | 2031-05-02T05:00 | 2031-05-02T05:00 | 2031-05-02T05:00:01 | 2031-05-02T05:00:01
        2031-05-02T05:00:00+09:00 | 2031-05-01T20:00 | 2031-05-01T20:00 | 2031-05-01T20:00:01 | 2031-05-01T20:00:01
        2031-05-02T23:59:59-03:30 | 2031-05-03T03:29:59 | 2031-05-03T03:29:59 | 2031-05-03T03:30 | 2031-05-03T03:30
        2031-05-02T05:00:00+09 | 2031-05-01T20:00 | 2031-05-01T20:00 | 2031-05-01T20:00:01 | 2031-05-01T20:00:01
        # digits nobody knows
        2031-05-2X                   | 2031-05-20          | 2031-05-29          | 2031-05-21          | 2031-05-30
        2031-02-2X                   | 2031-02-20          | 2031-02-28          | 2031-02-21          | 2031-03-01
        2031-05-3X                   | 2031-05-30          | 2031-05-31          | 2031-05-31          | 2031-06-01
        2031-05-XX                   | 2031-05-01          | 2031-05-31          | 2031-05-02          | 2031-06-01
        2031-05-X1                   | 2031-05-01          | 2031-05-31          | 2031-05-02          | 2031-06-01
        2031-1X                      | 2031-10-01          | 2031-12-01          | 2031-11-01          | 2032-01-01
        2031-XX                      | 2031-01-01          | 2031-12-01          | 2031-02-01          | 2032-01-01
        2031-XX-31                   | 2031-01-31          | 2031-12-31          | 2031-02-01          | 2032-01-01
        2031-X2-30                   | 2031-12-30          | 2031-12-30          | 2031-12-31          | 2031-12-31
        203X                         | 2030-01-01          | 2039-01-01          | 2031-01-01          | 2040-01-01
        20XX                         | 2000-01-01          | 2099-01-01          | 2001-01-01          | 2100-01-01
        2X31-05                      | 2031-05-01          | 2931-05-01          | 2031-06-01          | 2931-06-01
        202X-02-29                   | 2020-02-29          | 2028-02-29          | 2020-03-01          | 2028-03-01
        201X-02-29                   | 2012-02-29          | 2016-02-29          | 2012-03-01          | 2016-03-01
        -004X                        | -0049-01-01         | -0040-01-01         | -0048-01-01         | -0039-01-01
        -000X                        | -0009-01-01         | -0001-01-01         | -0008-01-01         | 0000-01-01
        # parts of a year
        2031-21                      | 2031-03-01          | 2031-03-01          | 2031-06-01          | 2031-06-01
        2031-22                      | 2031-06-01          | 2031-06-01          | 2031-09-01          | 2031-09-01
        2031-23                      | 2031-09-01          | 2031-09-01          | 2031-12-01          | 2031-12-01
        2031-24                      | 2031-12-01          | 2031-12-01          | 2032-03-01          | 2032-03-01
        2031-29                      | 2031-09-01          | 2031-09-01          | 2031-12-01          | 2031-12-01
        2031-32                      | 2031-06-01          | 2031-06-01          | 2031-09-01          | 2031-09-01
        2031-33                      | 2031-01-01          | 2031-01-01          | 2031-04-01          | 2031-04-01
        2031-36                      | 2031-10-01          | 2031-10-01          | 2032-01-01          | 2032-01-01
        2031-38                      | 2031-05-01          | 2031-05-01          | 2031-09-01          | 2031-09-01
        2031-41                      | 2031-07-01          | 2031-07-01          | 2032-01-01          | 2032-01-01
        # in doubt, and about: one length to each side
        2031-05?                     | 2031-05-01          | 2031-06-01          | 2031-05-01          | 2031-06-01
        2031-05~                     | 2031-03-31          | 2031-05-01          | 2031-06-01          | 2031-07-02
        2031-05-02~                  | 2031-05-01          | 2031-05-02          | 2031-05-03          | 2031-05-04
        2031-05-02%                  | 2031-05-01          | 2031-05-04          | 2031-05-01          | 2031-05-04
        2031-05-2X~                  | 2031-05-19          | 2031-05-29          | 2031-05-21          | 2031-05-31
        # intervals
        2031-05/2031-06              | 2031-05-01          | 2031-05-01          | 2031-07-01          | 2031-07-01
        2023/2025                    | 2023-01-01          | 2023-01-01          | 2026-01-01          | 2026-01-01
        2031-05-02/2031-05-02        | 2031-05-02          | 2031-05-02          | 2031-05-03          | 2031-05-03
        2031-05/2031-05-02           | 2031-05-01          | 2031-05-01          | 2031-05-03          | 2031-05-03
        2031-05-02/2031-06~          | 2031-05-02          | 2031-05-02          | 2031-07-01          | 2031-07-31
        2031-05-2X/2031-06-0X        | 2031-05-20          | 2031-05-29          | 2031-06-02          | 2031-06-10
        2031-05-02/..                | 2031-05-02          | 2031-05-02          | ∞                   | ∞
        ../2031-05-02                | -∞                  | -∞                  | 2031-05-03          | 2031-05-03
        2031-05-02/                  | 2031-05-02          | 2031-05-02          | 2031-05-03          | ∞
        /2031-05-02                  | -∞                  | 2031-05-02          | 2031-05-03          | 2031-05-03
        # one of several, and all of several
        [2031-05-01,2031-05-03]      | 2031-05-01          | 2031-05-03          | 2031-05-02          | 2031-05-04
        [2031-05-03,2031-05-01]      | 2031-05-01          | 2031-05-03          | 2031-05-02          | 2031-05-04
        {2031-05-01,2031-05-03}      | 2031-05-01          | 2031-05-01          | 2031-05-04          | 2031-05-04
        [2031-05-01]                 | 2031-05-01          | 2031-05-01          | 2031-05-02          | 2031-05-02
        [2031-05-01..2031-05-04]     | 2031-05-01          | 2031-05-01          | 2031-05-05          | 2031-05-05
        {2031..2033,2040-12}         | 2031-01-01          | 2031-01-01          | 2041-01-01          | 2041-01-01
        [..2031-05-01]               | -∞                  | -∞                  | 2031-05-02          | 2031-05-02
        {2031-05-01..}               | 2031-05-01          | 2031-05-01          | ∞                   | ∞
        [2031,2033-05..]             | 2031-01-01          | 2033-05-01          | 2032-01-01          | ∞
        """)
    void liesWhereTheCalendarSaysAndPrintsAsItWasWritten(String edtf, String es, String ls, String ee, String le) {
        FuzzyDate date = FuzzyDate.parse(edtf);
        assertThat(date.bounds()).isEqualTo(new TimeBounds(seconds(es), seconds(ls), seconds(ee), seconds(le)));
        assertThat(date).hasToString(edtf);
        assertThat(FuzzyDate.parse(date.toString())).isEqualTo(date);
    }

    private static double seconds(String written) {
        if (written.endsWith("∞")) {
            return written.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        LocalDateTime time = LocalDateTime.parse(written.contains("T") ? written : written + "T00:00");
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    @Test
    void yearsBeyondFourDigits() {
        double year = 365.2425 * 86_400;
        assertThat(FuzzyDate.parse("Y170000002").bounds().earliestStart() / year + 1970)
                .isBetween(170_000_001.9, 170_000_002.1);
        assertThat(FuzzyDate.parse("Y-17E7").bounds().earliestStart() / year + 1970)
                .isBetween(-170_000_000.1, -169_999_999.9);
        assertThat(FuzzyDate.parse("Y170000002/Y17E7~")).hasToString("Y170000002/Y17E7~");
    }

    @Test
    void partsOfASecondBelongToTheSecond() {
        TimeBounds bounds = FuzzyDate.parse("1970-01-01T00:00:01.500").bounds();
        assertThat(bounds).isEqualTo(TimeBounds.exactly(1.5, 2.5));
    }

    @Test
    void isMadeOfParts() {
        assertThat(FuzzyDate.parse("-0043-1X-XX?")).isInstanceOfSatisfying(Point.class, point -> {
            assertThat(point.year()).isEqualTo("-0043");
            assertThat(point.month()).isEqualTo("1X");
            assertThat(point.day()).isEqualTo("XX");
            assertThat(point.time()).isEmpty();
            assertThat(point.qualification()).isEqualTo(Qualification.UNCERTAIN);
        });
        assertThat(FuzzyDate.parse("/2031-05-02T05:00:00Z%")).isInstanceOfSatisfying(Interval.class, interval -> {
            assertThat(interval.start()).isNull();
            assertThat(interval.startEdge()).isEqualTo(Edge.UNKNOWN);
            assertThat(interval.end().time()).isEqualTo("05:00:00Z");
            assertThat(interval.end().qualification()).isEqualTo(Qualification.UNCERTAIN_AND_APPROXIMATE);
            assertThat(interval.endEdge()).isNull();
        });
        assertThat(FuzzyDate.parse("{2031,..2029}")).isInstanceOfSatisfying(Group.class, group -> {
            assertThat(group.all()).isTrue();
            assertThat(group.members()).hasSize(2).last().isInstanceOf(Interval.class);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                     | ends too early, at position 1
        ` 2031`                | unexpected " " at position 1
        `2031 `                | unexpected " " at position 5
        yesterday              | unexpected "y" at position 1
        2o31                   | unexpected "o" at position 2
        203                    | ends too early, at position 4
        20311                  | unexpected "1" at position 5
        2031-                  | ends too early, at position 6
        2031-5                 | ends too early, at position 7
        2031-5-02              | unexpected "-" at position 7
        2031-05-2              | ends too early, at position 10
        2031/05/02             | unexpected "/" at position 8
        2031.05.02             | unexpected "." at position 5
        20310502               | unexpected "0" at position 5
        2031-05-02T            | ends too early, at position 12
        2031-05-02T5:00        | unexpected "5" at position 12
        2031-05-02T24:00:00    | unexpected "2" at position 12
        2031-05-02T09:60       | unexpected "0" at position 12
        2031-05-02T09:00:00+15 | unexpected "+" at position 20
        2031-05-02 09:00       | unexpected " " at position 11
        2031-05T09:00          | unexpected "T" at position 8
        2031-05-02~?           | unexpected "?" at position 12
        2031-05~-02            | unexpected "-" at position 9
        2031-21-02             | unexpected "-" at position 8
        -0000                  | unexpected "-" at position 1
        +2031                  | unexpected "+" at position 1
        2０31                  | unexpected "０" at position 2
        2031년                 | unexpected "년" at position 5
        🌉                     | unexpected "🌉" at position 1
        Y2031                  | unexpected "Y" at position 1
        Y02031                 | unexpected "Y" at position 1
        Y170000002-05          | unexpected "-" at position 11
        ..                     | unexpected "." at position 1
        ../..                  | unexpected "." at position 4
        /                      | ends too early, at position 2
        2031//2032             | unexpected "/" at position 6
        2031/2032/2033         | unexpected "/" at position 10
        2031..2032             | unexpected "." at position 5
        []                     | unexpected "]" at position 2
        [2031                  | ends too early, at position 6
        [2031}                 | unexpected "}" at position 6
        {2031,}                | unexpected "}" at position 7
        [2031/2032]            | unexpected "/" at position 6
        [2031],2032            | unexpected "," at position 7
        [..]                   | unexpected "]" at position 4
        2031-00                | names no day of the calendar, at position 1
        2031-13                | names no day of the calendar, at position 1
        2031-20                | names no day of the calendar, at position 1
        2031-42                | names no day of the calendar, at position 1
        2031-2X                | names no day of the calendar, at position 1
        2031-02-29             | names no day of the calendar, at position 1
        2031-04-31             | names no day of the calendar, at position 1
        2031-05-00             | names no day of the calendar, at position 1
        2031-05-4X             | names no day of the calendar, at position 1
        20X1-02-29             | names no day of the calendar, at position 1
        2031-02-3X             | names no day of the calendar, at position 1
        2030/2031-02-30        | names no day of the calendar, at position 6
        [2031,2031-02-30]      | names no day of the calendar, at position 7
        2031-05-2XT09:00:00    | names no day of the calendar, at position 1
        203X-05-02T09:00:00    | names no day of the calendar, at position 1
        Y9E99                  | names no day of the calendar, at position 1
        Y1E99999999999         | names no day of the calendar, at position 1
        2032/2031              | ends before it starts, at position 6
        2031-05-03/2031-05-02  | ends before it starts, at position 12
        2031-06/2031-05-31     | ends before it starts, at position 9
        [2032..2031]           | ends before it starts, at position 8
        """)
    void saysWhereItStoppedReading(String edtf, String words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FuzzyDate.parse(edtf))
                .withMessageEndingWith(words);
    }

    @Test
    void refusesWhatIsTooLongInFewWords() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FuzzyDate.parse("[" + "2031,".repeat(200_000)))
                .withMessageContaining("1000001 characters long")
                .satisfies(each -> assertThat(each.getMessage()).hasSizeLessThan(150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-02\n", "\u0000", "2031\u2028"})
    void aRefusalStaysOnOneLine(String edtf) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> FuzzyDate.parse(edtf))
                .satisfies(each -> assertThat(each.getMessage()).doesNotContainPattern("[\\p{Cntrl}\\u2028]"));
    }

    /** Random strings of EDTF's own characters: refused in words, or printed as they were. */
    @Property(tries = 2_000, seed = "2031")
    void whatIsReadPrintsAsItWasWritten(
            @ForAll
                    @Chars({
                        '0', '1', '2', '3', 'X', '-', '/', '.', '~', '?', '%', '[', ']', '{', '}', ',', 'T', ':', 'Z',
                        'Y', 'E'
                    })
                    @StringLength(max = 14)
                    String text) {
        try {
            FuzzyDate date = FuzzyDate.parse(text);
            assertThat(date).hasToString(text);
            assertOrdered(date.bounds());
        } catch (InvalidInputException e) {
            assertThat(e.reason().key()).startsWith("model.edtf.");
        }
    }

    @Property(tries = 1_000, seed = "2031")
    void boundsAreInOrderAndTheWholeHoldsItsParts(
            @ForAll @IntRange(min = -9999, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll Qualification qualification) {
        String years = (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
        String months = years + "-%02d".formatted(month);
        String days = months + "-%02d".formatted(day);
        TimeBounds ofDay = bounds(days);
        assertThat(ofDay.latestEnd() - ofDay.earliestStart()).isEqualTo(86_400);
        assertThat(bounds(months).contains(ofDay)).isTrue();
        assertThat(bounds(years).contains(bounds(months))).isTrue();
        assertThat(ofDay.contains(bounds(days + "T09:30:00"))).isTrue();
        assertThat(bounds(months + "-XX").contains(ofDay)).isTrue();
        assertThat(bounds(days + qualification.sign()).contains(ofDay)).isTrue();
        assertThat(bounds(days + "/..").contains(ofDay)).isTrue();
        assertThat(bounds("[" + months + "," + days + "]").contains(bounds(months)))
                .isTrue();
        assertThat(ofDay.overlaps(bounds(months))).isTrue();
        assertOrdered(bounds(months + qualification.sign()));
        assertThat(bounds(months + qualification.sign()).hasCertainPart()).isEqualTo(!qualification.isUncertain());
    }

    private static TimeBounds bounds(String edtf) {
        return FuzzyDate.parse(edtf).bounds();
    }

    private static void assertOrdered(TimeBounds bounds) {
        assertThat(bounds.earliestStart())
                .isLessThanOrEqualTo(bounds.latestStart())
                .isLessThan(bounds.latestEnd());
        assertThat(bounds.earliestEnd()).isLessThanOrEqualTo(bounds.latestEnd());
        assertThat(bounds.earliestStart()).isLessThanOrEqualTo(bounds.earliestEnd());
    }
}
