package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What two claims show, kind by kind: rows of {@code kind | one claim | the other}, written as {@link Claims} reads
 * them.
 */
class KindsTest {

    private static final String MONEY = """
        EQUAL      | 557만6000달러: 5576000 USD exact        | $5.576 million: 5576000 USD exact
        EQUAL      | 5.6%: 5.6 % exact                       | 5.60%: 5.60 % exact
        EQUAL      | 약 83억원: 8300000000 KRW about         | 83억원가량: 8300000000 KRW about
        PRECISION  | 560만 달러: 5600000 USD exact           | 557만6000달러: 5576000 USD exact
        PRECISION  | 557만 달러: 5570000 USD exact           | $5.576 million: 5576000 USD exact
        PRECISION  | 약 560만 달러: 5600000 USD about        | 560만 달러: 5600000 USD exact
        PRECISION  | 6천억 달러: 600000000000 USD exact      | $589bn: 589000000000 USD exact
        PRECISION  | 6천억달러 가까이: 600000000000 USD nearly | US$589bn: 589000000000 USD exact
        CONFLICT   | 6천억달러 가까이: 600000000000 USD nearly | US$612bn: 612000000000 USD exact
        CONFLICT   | 560만 달러: 5600000 USD exact           | 1조 달러: 1000000000000 USD exact
        CONFLICT   | 593만 달러: 5930000 USD exact           | 557만6000달러: 5576000 USD exact
        BOUND      | 500만 달러 이상: 5000000 USD at-least    | 557만6000달러: 5576000 USD exact
        BOUND      | 1000만 달러 미만: 10000000 USD less-than | 557만6000달러: 5576000 USD exact
        BOUND      | 1억 달러 이상: 100000000 USD at-least    | over 500m: 500000000 USD more-than
        PRECISION  | 500만 달러 이상: 5000000 USD at-least    | 6m at most: 6000000 USD at-most
        CONFLICT   | 500만 달러 미만: 5000000 USD less-than   | 557만6000달러: 5576000 USD exact
        BOUND      | 5억 달러 이하: 500000000 USD at-most     | 1억~4억 달러: 100000000 USD band 100000000 400000000
        PRECISION  | 1억~10억: 100000000 USD band 100000000 1000000000 | 5억 달러: 500000000 USD exact
        CONFLICT   | 8만~11만 위안: 80000 CNY band 80000 110000 | 14만 위안: 140000 CNY exact
        EQUAL      | 11만~8만 위안: 110000 CNY band 80000 110000 | 8만~11만 위안: 80000 CNY band 80000 110000
        """;

    private static final String SHARES = """
        PRECISION  | 17%가량: 17 % about                     | 17.2%: 17.2 % exact
        PRECISION  | 17%: 17 % exact                         | 17.9%: 17.9 % exact
        PRECISION  | 17.2%: 17.2 % exact                     | 17.3%: 17.3 % exact
        CONFLICT   | 17.2%: 17.2 % exact                     | 17.4%: 17.4 % exact
        CONFLICT   | 17.2%: 17.2 % exact                     | 17.8%: 17.8 % exact
        CONFLICT   | 약 17.2%: 17.2 % about                  | 17.8%: 17.8 % exact
        CONFLICT   | 3%: 3 % exact                           | 5%: 5 % exact
        CONFLICT   | 17% 하락: -17 % exact                   | 17% 상승: 17 % exact
        PRECISION  | 7%대 하락: -7 % band -8 -7              | 7.4% 하락: -7.4 % exact
        CONFLICT   | 7%대 하락: -7 % band -8 -7              | 6.5% 하락: -6.5 % exact
        BOUND      | 10% 넘게 하락: -10 % more-than          | 17% 하락: -17 % exact
        CONFLICT   | 10% 넘게 하락: -10 % more-than          | 5% 하락: -5 % exact
        UNDECIDED  | 3%: 3 % exact                           | 3%포인트: 3 pp exact
        CONFLICT   | 14분의 1: 1/14 1 exact                  | 11분의 1: 1/11 1 exact
        SCOPE      | 14분의 1: 1/14 1 exact # compared-with=Alpha | 11분의 1: 1/11 1 exact # compared-with=Beta
        PRECISION  | 14분의 1: 1/14 1 exact                  | 7.1%: 7.1 % exact
        EQUAL      | 4분의 1: 1/4 1 exact                    | 25%: 25 % exact
        UNDECIDED  | 3배: 3 1 exact                          | 200%: 200 % exact
        """;

    private static final String COUNTS = """
        CONFLICT   | 13개: 13 {test} exact                   | 14개: 14 {test} exact
        CONFLICT   | 22개 중 13개: 13/22 1 exact             | 22개 중 14개: 14/22 1 exact
        CONFLICT   | 네 개: 4 {room} exact                   | 5 rooms: 5 {room} exact
        CONFLICT   | 30명: 30 {person} exact                 | 31명: 31 {person} exact
        CONFLICT   | 2위: 2 {rank} exact                     | 1위: 1 {rank} exact
        CONFLICT   | 120위: 120 {rank} exact                 | 121위: 121 {rank} exact
        BOUND      | 10개 이상: 10 {test} at-least           | 13개: 13 {test} exact
        CONFLICT   | 13개 초과: 13 {test} more-than          | 13개: 13 {test} exact
        PRECISION  | 2천여개: 2000 {GPU} some-over           | 2000 GPUs: 2000 {GPU} exact
        PRECISION  | 2천여개: 2000 {GPU} some-over           | 2,048: 2048 {GPU} exact
        PRECISION  | 2천개: 2000 {GPU} exact                 | 2,048: 2048 {gpu} exact
        BOUND      | 2000개 이상: 2000 {GPU} at-least        | 2천여개: 2000 {GPU} some-over
        PRECISION  | 30여명: 30 {person} some-over           | 37명: 37 {person} exact
        CONFLICT   | 30여명: 30 {person} some-over           | 41명: 41 {person} exact
        CONFLICT   | 30여명: 30 {person} some-over           | 29명: 29 {person} exact
        PRECISION  | 약 10개국: 10 {country} about           | 11개국: 11 {country} exact
        PRECISION  | 수십만 개: 100000 {app} band 100000 1000000 | 30만 개: 300000 {app} exact
        UNDECIDED  | 2천개: 2000 {GPU} exact                 | 2천명: 2000 {person} exact
        EQUAL      | 1주: 1 wk exact                         | 7일: 7 d exact
        EQUAL      | 2년: 2 a exact                          | 24개월: 24 mo exact
        CONFLICT   | 2개월: 2 mo exact                       | 3개월: 3 mo exact
        UNDECIDED  | 두 달: 2 mo exact                       | 60일: 60 d exact
        """;

    private static final String CONVERSIONS = """
        CONVERSION | a: 5576000 USD exact + 7900000000 KRW exact | b: 5576000 USD exact + 8300000000 KRW about
        CONVERSION | a: 5576000 USD exact + 7900000000 KRW about | b: 8300000000 KRW about + 5576000 USD exact
        CONVERSION | a: 600 KRW exact + 0.42 USD exact       | b: 600 KRW exact + 0.51 USD exact
        EQUAL      | a: 5576000 USD exact + 8300000000 KRW about | b: 5576000 USD exact + 8340000000 KRW about
        EQUAL      | a: 5576000 USD exact + 8300000000 KRW about | b: 5576000 USD exact
        EQUAL      | a: 5576000 USD exact + 8300000000 KRW about | b: 8300000000 KRW about
        PRECISION  | a: 5576000 USD exact + 8300000000 KRW about | b: 8340000000 KRW exact
        BOUND      | a: 5576000 USD exact + 8300000000 KRW about | b: 8000000000 KRW at-least
        UNDECIDED  | a: 5576000 USD exact + 8300000000 KRW about | b: 7900000000 KRW exact
        CONFLICT   | a: 5576000 USD exact + 8300000000 KRW about | b: 79000000000 KRW exact
        PRECISION  | a: 5576000 USD exact + 8300000000 KRW exact | b: 40000000 CNY exact + 8250000000 KRW exact
        UNDECIDED  | a: 5576000 USD exact                    | b: 8300000000 KRW exact
        """;

    private static final String GATE = """
        SCOPE      | 17%: 17 % exact # basis=at the open     | 13%: 13 % exact # basis=at the close
        SCOPE      | 17%: 17 % exact # basis=at the open     | 17%: 17 % exact # basis=at the close
        SUBJECT    | 71%: 71 % exact # model=Alpha 2         | 60%: 60 % exact # model=Alpha 3
        SUBJECT    | 71%: 71 % exact # model=A # scope=all   | 60%: 60 % exact # model=B # scope=some
        CONFLICT   | 71%: 71 % exact # model=Alpha-2         | 60%: 60 % exact # model=alpha 2
        CONFLICT   | 17%: 17 % exact # basis=at the open     | 13%: 13 % exact
        CONFLICT   | 17%: 17 % exact # reporter=One          | 13%: 13 % exact # reporter=Another
        SUPERSEDED | 1위: 1 {rank} exact # as-of=2025-01-27  | 3위: 3 {rank} exact # as-of=2025-02-01
        EQUAL      | 1위: 1 {rank} exact # as-of=2025-01-27  | 1위: 1 {rank} exact # as-of=2025-02-01
        CONFLICT   | 1위: 1 {rank} exact # as-of=2025-01-27  | 3위: 3 {rank} exact # as-of=2025-01
        CONFLICT   | 1위: 1 {rank} exact # as-of=2025-01-27  | 3위: 3 {rank} exact
        SUPERSEDED | 1위: 1 {rank} exact # as-of=at launch   | 3위: 3 {rank} exact # as-of=a month later
        SCOPE      | 28일: @2025-01-28 # place=Italy         | 29일: @2025-01-29 # place=Ireland
        """;

    private static final String DATES = """
        EQUAL       | 1월 27일: @2025-01-27                  | Jan. 27: @2025-01-27
        GRANULARITY | 지난달: @2025-01                       | 지난달 27일: @2025-01-27
        GRANULARITY | 1분기: @2025-33                        | 2월: @2025-02
        GRANULARITY | 27일: @2025-01-27                      | 9:30: @2025-01-27T09:30:00-05:00
        GRANULARITY | 20~27일: @2025-01-20/2025-01-27        | 24일: @2025-01-24
        GRANULARITY | 27일이나 29일: @[2025-01-27,2025-01-29] | 29일: @2025-01-29
        CONFLICT    | 27일이나 29일: @[2025-01-27,2025-01-29] | 28일: @2025-01-28
        PRECISION   | 12월경: @2024-12~                      | 12월: @2024-12
        GRANULARITY | 12월경: @2024-12~                      | 12월 26일: @2024-12-26
        PRECISION   | 12월경: @2024-12~                      | 1월 3일: @2025-01-03
        PRECISION   | 20~27일: @2025-01-20/2025-01-27        | 24~30일: @2025-01-24/2025-01-30
        CONFLICT    | 27일: @2025-01-27                      | 28일: @2025-01-28
        CONFLICT    | 12월: @2024-12                         | 1월 3일: @2025-01-03
        TIME_ZONE   | 27일(현지시간): @2025-01-27            | 28일: @2025-01-28
        TIME_ZONE   | 27일: @2025-01-27 # time-zone=New York | 28일: @2025-01-28
        TIME_ZONE   | 27일: @2025-01-27 # time-zone=New York | 28일: @2025-01-28 # time-zone=Seoul
        TIME_ZONE   | Jan. 27: @2025-01-27T20:00:00-05:00    | 28일: @2025-01-28
        TIME_ZONE   | 27일: @2025-01-27 # place=New York     | 28일: @2025-01-28
        CONFLICT    | 27일: @2025-01-27 # time-zone=New York | 28일: @2025-01-28 # time-zone=new york
        CONFLICT    | 27일(현지시간): @2025-01-27            | 28일(현지시간): @2025-01-28
        CONFLICT    | 27일(현지시간): @2025-01-27            | 29일: @2025-01-29
        CONFLICT    | a: @2025-01-27T20:00:00-05:00          | b: @2025-01-27T20:00:00+09:00
        EQUAL       | a: @2025-01-27T23:00:00Z               | b: @2025-01-28T08:00:00+09:00
        UNDECIDED   | 27일: @2025-01-27                      | 27%: 27 % exact
        """;

    private static final String TERMS = """
        EQUAL       | H800: =H800                            | h-800: =h-８００
        EQUAL       | 예: =예                                | yes: =Yes
        EQUAL       | a: =Italy, Ireland                     | b: =Ireland·Italy
        GRANULARITY | a: =Hangzhou, China                    | b: =China
        CONFLICT    | a: =Paris, Texas                       | b: =Paris, France
        CONFLICT    | a: =3.5                                | b: =35
        CONFLICT    | a: =H800                               | b: =H100
        UNDECIDED   | a: =a game changer                     | b: =opinions differ
        UNDECIDED   | a: =posted                             | b: =shared it
        EQUAL       | a: =a game changer                     | b: =A game-changer
        CONFLICT    | a: =yes                                | b: =no
        UNDECIDED   | a: =yes                                | b: 27 % exact
        """;

    private static final String DENIALS = """
        CONFLICT   | a: =yes                                 | b: =yes ! denied
        EQUAL      | a: =no                                  | b: =yes ! denied
        EQUAL      | a: =yes ! denied                        | b: =아니오
        CONFLICT   | a: =yes ! denied                        | b: =no ! denied
        EQUAL      | a: =H800                                | b: =H800 ! doubted
        CONFLICT   | a: =H800                                | b: =H800 ! denied
        UNDECIDED  | a: =H800                                | b: =A100 ! denied
        UNDECIDED  | a: =H800 ! denied                       | b: =A100 ! denied
        EQUAL      | a: =H800 ! denied                       | b: =H800 ! denied
        CONFLICT   | 5만개: 50000 {GPU} exact                | 5만개: 50000 {GPU} about ! denied
        UNDECIDED  | 2048개: 2048 {GPU} exact                | 5만개: 50000 {GPU} exact ! denied
        CONFLICT   | 27일: @2025-01-27                       | 1월: @2025-01 ! denied
        UNDECIDED  | 1월: @2025-01                           | 27일: @2025-01-27 ! denied
        SUPERSEDED | a: =yes # as-of=2025-01                 | b: =yes # as-of=2025-02 ! denied
        """;

    static Stream<Arguments> rows() {
        return Stream.of(MONEY, SHARES, COUNTS, CONVERSIONS, GATE, DATES, TERMS, DENIALS)
                .flatMap(String::lines)
                .map(line ->
                        Arrays.stream(line.split(" \\| ")).map(String::strip).toArray())
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}: {1} — {2}")
    @MethodSource("rows")
    void showWhatTheyShowWhicheverComesFirst(Kind expected, String first, String second) {
        assertThat(Claims.compare(first, second).kind()).isEqualTo(expected);
        assertThat(Claims.compare(second, first).kind()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} — {2}")
    @MethodSource("rows")
    void haveASentenceInBothLanguages(Kind kind, String first, String second) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertThat(Claims.compare(first, second).sentence().in(locale)).doesNotContain("{0}", "E+", "Quantity");
            assertThat(kind.label().in(locale)).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{1}, {2}")
    @MethodSource("rows")
    void areEqualToThemselves(Kind kind, String first, String second) {
        assertThat(Claims.compare(first, first).kind()).isEqualTo(Kind.EQUAL);
        assertThat(Claims.compare(second, second).kind()).isEqualTo(Kind.EQUAL);
    }
}
