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
        LABEL_SLIP | 3%: 3 % exact                           | 3%포인트: 3 pp exact
        CONFLICT   | 14분의 1: 1/14 1 exact                  | 11분의 1: 1/11 1 exact
        SUBJECT    | 14분의 1: 1/14 1 exact # compared-with=Alpha | 11분의 1: 1/11 1 exact # compared-with=Beta
        PRECISION  | 14분의 1: 1/14 1 exact                  | 7.1%: 7.1 % exact
        EQUAL      | 4분의 1: 1/4 1 exact                    | 25%: 25 % exact
        UNDECIDED  | 3배: 3 1 exact                          | 200%: 200 % exact
        UNDECIDED  | 둘: 2 1 exact                           | 아홉 중 넷: 4/9 1 exact
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
        PRECISION  | 53㎞: 53 km exact                       | 33 miles: 33 [mi_i] exact
        PRECISION  | 9.1m: 9.1 m exact                       | 30 feet: 30 [ft_i] exact
        PRECISION  | 810㏊: 810 har exact                    | 2,000 acres: 2000 [acr_us] exact
        EQUAL      | 3.2㎢: 3.2 km2 exact                    | 320㏊: 320 har exact
        PRECISION  | 초속 20m: 20 m/s exact                  | 71㎞/h: 71 km/h exact
        LABEL_SLIP | 53㎞: 53 km exact                       | 53 miles: 53 [mi_i] exact
        EQUAL      | 38대: 38 {vehicle} exact                | 38 drones: 38 {drone} exact
        CONFLICT   | 38대: 38 {vehicle} exact                | 83 drones: 83 {drone} exact
        UNDECIDED  | 38 drones: 38 {drone} exact             | 38 quadcopters: 38 {quadcopter} exact
        LABEL_SLIP | 410명: 410 {person} exact               | 410가구: 410 {household} exact
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
        UNDECIDED  | 17%: 17 % exact # basis=at the open     | 13%: 13 % exact
        EQUAL      | 17%: 17 % exact # basis=at the open     | 17%: 17 % exact
        UNDECIDED  | 14분의 1: 1/14 1 exact # compared-with=Alpha | 10분의 1: 1/10 1 exact
        CONFLICT   | 70억: 7000000000 KRW exact # currency=not printed | 90억 원: 9000000000 KRW exact
        CONFLICT   | 17%: 17 % exact # reporter=One          | 13%: 13 % exact # reporter=Another
        SUPERSEDED | 1위: 1 {rank} exact # as-of=2025-01-27  | 3위: 3 {rank} exact # as-of=2025-02-01
        EQUAL      | 1위: 1 {rank} exact # as-of=2025-01-27  | 1위: 1 {rank} exact # as-of=2025-02-01
        PRECISION  | 358400: 358400 {person} exact # as-of=2025-01-27 | 358천: 358000 {person} exact # as-of=2025-02-01
        SCOPE      | 540편: 540 {flight} exact # per=day     | 9만편: 90000 {flight} exact # per=year
        SUBJECT    | 12%: 12 % exact # compared-with=a year earlier | 3%: 3 % exact # compared-with=a month earlier
        SCOPE      | 31억: 3100000000 KRW exact # period=2030 | 52억: 5200000000 KRW exact # period=2031
        CONFLICT   | 1위: 1 {rank} exact # as-of=2025-01-27  | 3위: 3 {rank} exact # as-of=2025-01
        UNDECIDED  | 1위: 1 {rank} exact # as-of=2025-01-27  | 3위: 3 {rank} exact
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
        GRANULARITY | 12월경: @2024-12~                      | 12월: @2024-12
        GRANULARITY | 12월경: @2024-12~                      | 12월 26일: @2024-12-26
        PRECISION   | 12월경: @2024-12~                      | 1월 3일: @2025-01-03
        PRECISION   | 20~27일: @2025-01-20/2025-01-27        | 24~30일: @2025-01-24/2025-01-30
        CONFLICT    | 27일: @2025-01-27                      | 28일: @2025-01-28
        CONFLICT    | 12월: @2024-12                         | 1월 3일: @2025-01-03
        PRECISION   | 9시쯤: @2025-01-27T09:00~              | 8시 47분: @2025-01-27T08:47
        PRECISION   | 9시: @2025-01-27T09:00                 | 9시 6분: @2025-01-27T09:06:00
        PRECISION   | 4시 20분께: @2025-01-27T04:20~         | 4시 27분: @2025-01-27T04:27
        GRANULARITY | 4시 20분께: @2025-01-27T04:20~         | 4시 20분: @2025-01-27T04:20
        CONFLICT    | 4시 20분: @2025-01-27T04:20            | 4시 41분: @2025-01-27T04:41
        CONFLICT    | 4시 22분: @2025-01-27T04:22            | 4시 24분: @2025-01-27T04:24
        CONFLICT    | 7시쯤: @2025-01-27T07:00~              | 9시쯤: @2025-01-27T09:00~
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

    private static final String ONE_DIGIT = """
        PRECISION  | 600만 달러: 6000000 USD exact           | 557만6000달러: 5576000 USD exact
        PRECISION  | $6 million: 6000000 USD exact           | $6.4 million: 6400000 USD exact
        CONFLICT   | 600만 달러: 6000000 USD exact           | 547만 달러: 5470000 USD exact
        CONFLICT   | 5천억: 500000000000 USD exact           | 6천억: 600000000000 USD exact
        CONFLICT   | 1조: 1000000000000 KRW exact            | 2조: 2000000000000 KRW exact
        PRECISION  | 9천 명: 9000 {person} exact             | 8,800명: 8800 {person} exact
        CONFLICT   | 3천 명: 3000 {person} exact             | 3,400명: 3400 {person} exact
        CONFLICT   | 3개: 3 {boat} exact                     | 4척: 4 {boat} exact
        PRECISION  | 1백만: 1000000 USD exact                | 950,000: 950000 USD exact
        CONFLICT   | 12억: 1200000000 KRW exact              | 13억2천만: 1320000000 KRW exact
        """;

    private static final String SLIPS = """
        UNIT_SLIP  | 5만2천 대: 52000 {car} exact            | 52만 대: 520000 {car} exact
        UNIT_SLIP  | 6천127억: 612700000000 USD exact        | 612.7조: 612700000000000 USD exact
        UNIT_SLIP  | $5.6 million: 5600000 USD exact         | $5.6 billion: 5600000000 USD exact
        UNIT_SLIP  | 557만6000달러: 5576000 USD exact        | 5천600만 달러: 56000000 USD exact
        UNIT_SLIP  | 557만9000달러: 5579000 USD exact        | 5천500만 달러: 55000000 USD exact
        CONFLICT   | 557만6000달러: 5576000 USD exact        | 5천300만 달러: 53000000 USD exact
        UNIT_SLIP  | 1.7% 하락: -1.7 % exact                 | 17% 하락: -17 % exact
        CONFLICT   | 1.7% 하락: -1.7 % exact                 | 17% 상승: 17 % exact
        UNIT_SLIP  | 5천억: 500000000000 KRW exact           | 5조: 5000000000000 KRW exact
        UNIT_SLIP  | 2천 개: 2000 {GPU} exact                | 2만 개: 20000 {GPU} exact
        CONFLICT   | 3명: 3 {person} exact                   | 30명: 30 {person} exact
        CONFLICT   | 2%: 2 % exact                           | 20%: 20 % exact
        UNIT_SLIP  | 41대: 41 {car} exact                    | 410대: 410 {car} exact
        CONFLICT   | 12위: 12 {rank} exact                   | 120위: 120 {rank} exact
        CONFLICT   | 5만2천 대 이상: 52000 {car} at-least    | 5천200대: 5200 {car} exact
        BOUND      | 5천200대 이상: 5200 {car} at-least      | 5만2천 대: 52000 {car} exact
        SCOPE      | 5만2천: 52000 {car} exact # period=day  | 52만: 520000 {car} exact # period=month
        SUPERSEDED | 52건: 52 {case} exact # as-of=2031-05-01 | 520건: 520 {case} exact # as-of=2031-06-01
        DIGIT_SLIP | 4,817가닥: 4817 {wire} exact            | 4,871 wires: 4871 {wire} exact
        DIGIT_SLIP | 127억: 12700000000 KRW exact            | 172억: 17200000000 KRW exact
        DIGIT_SLIP | 5,576,000: 5576000 USD exact            | 5,976,000: 5976000 USD exact
        DIGIT_SLIP | 3,125명: 3125 {person} exact            | 8,125명: 8125 {person} exact
        DIGIT_SLIP | 17.40%: 17.40 % exact                   | 14.70%: 14.70 % exact
        CONFLICT   | 4,817가닥: 4817 {wire} exact            | 4,819가닥: 4819 {wire} more-than
        CONFLICT   | 11.71%: 11.71 % exact                   | 11.79%: 11.79 % exact
        CONFLICT   | 17.2%: 17.2 % exact                     | 27.2%: 27.2 % exact
        CONFLICT   | 41대: 41 {car} exact                    | 14대: 14 {car} exact
        CONFLICT   | 4,817가닥: 4817 {wire} exact            | 4,178가닥: 4178 {wire} exact
        PRECISION  | 4,817가닥: 4817 {wire} exact            | 4,818가닥: 4818 {wire} exact
        DIGIT_SLIP | 1,248일: 1248 d exact                   | 1,428일: 1428 d exact
        LABEL_SLIP | 3500만달러: 35000000 USD exact          | €35 million: 35000000 EUR exact
        LABEL_SLIP | 6%포인트: 6 pp exact                    | 6%: 6 % exact
        LABEL_SLIP | 9개월: 9 mo exact                       | 9년: 9 a exact
        LABEL_SLIP | 2주: 2 wk exact                         | 2개월: 2 mo exact
        LABEL_SLIP | 412m: 412 m exact                       | 412km: 412 km exact
        EQUAL      | 23곳: 23 {place} exact                  | 23 plants: 23 {plant} exact
        CONFLICT   | 23곳: 23 {place} exact                  | 27 plants: 27 {plant} exact
        LABEL_SLIP | 1,240명: 1240 {person} exact            | 1,240가구: 1240 {household} exact
        UNDECIDED  | 2천 명: 2000 {person} exact             | 2천 가구: 2000 {household} exact
        UNDECIDED  | 1,240명: 1240 {person} exact            | 1,240달러: 1240 USD exact
        UNDECIDED  | 35m dollars: 35000000 USD exact         | 36m euros: 36000000 EUR exact
        LABEL_SLIP | 7~8%: 7 % band 7 8                      | 7~8%포인트: 7 pp band 7 8
        UNDECIDED  | 6%포인트: 6 pp exact                    | 6%: 6 % exact ! denied
        """;

    private static final String HOLDERS = """
        ESTIMATES  | 9개월: 9 mo exact ! attributed by Kim   | 14 months: 14 mo exact ! attributed by Lee
        ESTIMATES  | 9500만 달러: 95000000 USD exact ! attributed by Kim | 6천만 달러: 60000000 USD exact ! hedged by Lee
        ESTIMATES  | 1만 명: 10000 {person} about ! attributed by police | 5만 명: 50000 {person} about ! attributed by the organisers
        CONFLICT   | 9개월: 9 mo exact ! attributed by Kim   | 14 months: 14 mo exact
        CONFLICT   | 9개월: 9 mo exact ! attributed by Kim   | 14 months: 14 mo exact ! attributed by KIM
        CONFLICT   | 41대: 41 {car} exact ! attributed by police | 63대: 63 {car} exact ! attributed by the firm
        CONFLICT   | 1위: 1 {rank} exact ! attributed by A   | 2위: 2 {rank} exact ! attributed by B
        PRECISION  | 9개월: 9 mo about ! attributed by Kim   | 9.5 months: 9.5 mo exact ! attributed by Lee
        BOUND      | 최소 6개월: 6 mo at-least ! attributed by Kim | 14 months: 14 mo exact ! attributed by Lee
        ESTIMATES  | 찬성: =yes ! attributed by Kim          | 반대: =no ! attributed by Lee
        CONFLICT   | 찬성: =yes ! attributed by Kim          | 반대: =no
        UNDECIDED  | a: =far better ! attributed by Kim      | b: =a little worse ! attributed by Lee
        UNIT_SLIP  | 5만2천: 52000 {car} exact ! attributed by Kim | 52만: 520000 {car} exact ! attributed by Lee
        ESTIMATES  | 2천: 2000 {car} exact ! attributed by Kim | 2만: 20000 {car} exact ! attributed by Lee
        UNDECIDED  | a: =H800 ! hedged                       | b: =H800 ! denied by the maker
        UNDECIDED  | a: =H800 ! doubted by Kim               | b: =H800 ! denied by the maker
        CONFLICT   | a: =H800 ! attributed by Kim            | b: =H800 ! denied by the maker
        """;

    private static final String STEPS_AND_CLOCKS = """
        DATE_ROLE  | 12일: @2031-12-12 # role=announcement   | 14일: @2031-12-14 # role=start
        DATE_ROLE  | 12일: @2031-12-12 # role=announcement   | 12일: @2031-12-12 # role=start
        CONFLICT   | 12일: @2031-12-12 # role=start          | 14일: @2031-12-14 # role=Start
        UNDECIDED  | 12일: @2031-12-12 # role=start          | 14일: @2031-12-14
        SCOPE      | 3명: 3 {person} exact # role=driver     | 5명: 5 {person} exact # role=guard
        TIME_ZONE  | 12일(한국시간): @2031-12-12 # zone=+09:00 | 11 December: @2031-12-11 # zone=-08:00
        TIME_ZONE  | 12일: @2031-12-12 # zone=Asia/Seoul     | 11 December: @2031-12-11 # zone=America/New_York
        CONFLICT   | 11일: @2031-12-11 # zone=+09:00         | 12 December: @2031-12-12 # zone=-08:00
        CONFLICT   | 12일: @2031-12-12 # zone=+09:00         | 11 December: @2031-12-11 # zone=+09:00
        CONFLICT   | 13일: @2031-12-13 # zone=+09:00         | 11 December: @2031-12-11 # zone=-08:00
        EQUAL      | 11일: @2031-12-11 # zone=+09:00         | 11 December: @2031-12-11 # zone=-08:00
        GRANULARITY | 반세기 전: @1974~                      | 1974년: @1974
        GRANULARITY | 10년 전: @2014~                        | 2014년 5월: @2014-05
        PRECISION  | 내년 가을: @2025-23                     | in the third quarter: @2025-35
        GRANULARITY | early in January: @2024-01-0X          | 1월 5일: @2024-01-05
        PRECISION  | a: @2014?                               | b: @2014
        """;

    static Stream<Arguments> rows() {
        return Stream.of(
                        MONEY,
                        SHARES,
                        COUNTS,
                        CONVERSIONS,
                        GATE,
                        DATES,
                        TERMS,
                        DENIALS,
                        ONE_DIGIT,
                        SLIPS,
                        HOLDERS,
                        STEPS_AND_CLOCKS)
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
