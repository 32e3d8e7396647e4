package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanQuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        새 부두는 [557만6000달러]다            | money 5576000 USD exact
        [880조3천273억원]을 냈다               | money 880327300000000 KRW exact
        [7천 5백만 달러]를 빌렸다              | money 75000000 USD exact
        [1억 2000만 달러]의 기금               | money 120000000 USD exact
        [3억 캐나다 달러]와                    | money 300000000 CAD exact
        [5억 홍콩달러]                         | money 500000000 HKD exact
        뱃삯은 [50센트] 올랐다                 | money 0.5 USD exact
        환율은 [1,452.3원]이다                 | money 1452.3 KRW exact
        [1달러 20센트]                         | money 1.20 USD exact
        값은 [US$589bn]였다                    | money 589000000000 USD exact
        [₩5,000]                               | money 5000 KRW exact
        [20만동]을 냈다                        | money 200000 VND exact
        [천원]의 아침                          | money 1000 KRW exact
        (250억달러·약 [31조 9000억원])         | money 31900000000000 KRW about
        [50 만 달러]의                         | money 500000 USD exact
        [△120억원]                             | money -12000000000 KRW exact
        연봉 [1억 2천]을 받는다                | money 120000000 KRW exact
        [500 US달러]                           | money 500 USD exact
        """)
    void money(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        승객이 [12%] 늘었다                    | percent 12 % exact
        뱃삯은 [17.40%] 폭락했다               | percent -17.40 % exact
        전년보다 [6.4%] 감소한 51척            | percent -6.4 % exact
        점유율이 [17%]로 떨어졌다              | percent 17 % exact
        몫은 [35%]에서 31%로 줄었다            | percent 35 % exact
        낙폭은 [5%]였다                        | percent -5 % exact
        [마이너스 2~3%대]서 움직인다           | percent -4..-2 % band
        금리를 [0.25%포인트] 내렸다            | points -0.25 pp exact
        [25bp] 인하했다                        | points -0.25 pp exact
        [6%포인트] 올랐다                      | points 6 pp exact
        [▼1.5%]                                | percent -1.5 % exact
        ▲[3.2%]                                | percent 3.2 % exact
        [20 퍼센트]가                          | percent 20 % exact
        [백퍼센트]                             | percent 100 % exact
        [25.31포인트](1.02%) 내린 2,450.30     | count -25.31 {point} exact
        25.31포인트([1.02%]) 내린 2,450.30     | percent -1.02 % exact
        가람호([19.10%]), 누리호(11.71%) 등도 급락했다 | percent -19.10 % exact
        가람은 [3.1%], 누리는 1.5% 각각 하락했다        | percent -3.1 % exact
        전 분기보다 [3.8%], 1년 전보다 5.2% 각각 줄었다 | percent -3.8 % exact
        [2.35%]↓ 967.90 마감                   | percent -2.35 % exact
        [5.95p](0.25%) 오른                    | count 5.95 {point} exact
        [27.12포인트](p)(-1.14%) 하락한        | count -27.12 {point} exact
        표본오차는 ±[3.1%]다                   | percent 3.1 % about
        """)
    void shares(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        배 [3척]이 떴다                        | count 3 {ship} exact
        [5만 개]의 등불                        | count 50000 {item} exact
        [여섯마리] 갈매기                      | count 6 {animal} exact
        [두 가지]다                            | count 2 {item} exact
        [세 명]이 다쳤다                       | count 3 {person} exact
        차량 [41대]가                          | count 41 {vehicle} exact
        하루 [5만2천 대]가                     | count 52000 {vehicle} exact
        [12개] 은행이                          | count 12 {company} exact
        GPU [2000개]를                         | count 2000 {GPU} exact
        [5개국]                                | count 5 {country} exact
        주식 [100만 주]                        | count 1000000 {share} exact
        [300석] 가운데                         | count 300 {seat} exact
        [스물다섯 살]                          | count 25 a exact
        [30대] 남성                            | count 30..40 a band
        원전 [2기]를                           | count 2 {unit} exact
        [30대]가 붙잡혔다                      | count 30..40 a band
        [50~60대] 여성                         | count 50..70 a band
        왕복 [4차로] 다리                      | count 4 {lane} exact
        두 사람이 [24경기]에                   | count 24 {time} exact
        위성 [5기]가 실렸다                    | count 5 {unit} exact
        """)
    void counts(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        주경간이 [412m]다                      | number 412 m exact
        [시속 120㎞]로                         | number 120 km/h exact
        [영하 12도]까지                        | number -12 Cel exact
        면적 [85㎡]                            | number 85 m2 exact
        [50 만 배럴]                           | number 500000 [bbl_us] exact
        저장 장치 [500GB]                      | number 500 GBy exact
        [5나노] 공정                           | number 5 nm exact
        바람은 [초속 35~40m]로                 | number 35..40 m/s band
        낮 기온은 [23∼28도]로                  | number 23..28 deg band
        85㎡ 초과~[102㎡]이하                  | number 102 m2 at-most
        몸무게 [200 파운드]의                  | number 200 [lb_av] exact
        지수는 내린 [2,450.30]에               | number 2450.30 1 exact
        전 거래일([770.04])보다                | number 770.04 1 exact
        [2020]선이 무너졌다                    | number 2020 1 exact
        지수는 [1.06]으로                      | number 1.06 1 exact
        [시속 100km/h]로                       | number 100 km/h exact
        """)
    void measures(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [14분의 1]에 불과하다                  | ratio 1/14 1 exact
        비용의 [1/10] 수준                     | ratio 1/10 1 about
        [25배] 이상 싸다                       | ratio 25 1 at-least
        [두 배]로 늘었다                       | ratio 2 1 exact
        [10명 중 7명]                          | ratio 7/10 1 exact
        경쟁률은 [12.5대 1]이다                | ratio 12.5 1 exact
        [절반]가량                             | ratio 1/2 1 about
        물동량 [4위]                           | rank 4 {rank} exact
        세계 [1, 2위] 항구                     | rank 1..2 {rank} band
        [2·3위]                                | rank 2..3 {rank} band
        [세 번째] 도전                         | ordinal 3 1 exact
        [제17대] 항만청장                      | ordinal 17 1 exact
        [세 번에 한 번]꼴로                    | ratio 1/3 1 exact
        [다섯 명에 한 명]은                    | ratio 1/5 1 exact
        [열 번을 던져야 한 번] 맞는다          | ratio 1/10 1 exact
        [최초의] 다리                     | rank 1 {rank} exact
        """)
    void ratios_ranks_and_ordinals(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [7%대] 금리                            | percent 7..8 % band
        [10만 달러대]                          | money 100000..200000 USD band
        [8만~11만 위안]                        | money 80000..110000 CNY band
        [1~2조원]                              | money 1000000000000..2000000000000 KRW band
        [2천~3천만원]                          | money 20000000..30000000 KRW band
        [1억 달러에서 10억 달러]를 쓴다        | money 100000000..1000000000 USD band
        [수천억 원에서 조 단위] 비용           | money 100000000000..10000000000000 KRW band
        [수십만 개]                            | count 100000..1000000 {item} band
        [수억달러]                             | money 100000000..1000000000 USD band
        [수십억원대] 비리                      | money 1000000000..10000000000 KRW band
        [두세 명]                              | count 2..3 {person} band
        [수차례]                               | count 1..10 {time} band
        [이삼십 명]                            | count 20..30 {person} band
        [1400억~1조 4000억 원]                 | money 140000000000..1400000000000 KRW band
        [3~5%] 하락                            | percent -5..-3 % band
        [40억대] 창고                          | money 4000000000..5000000000 KRW band
        [수백억대] 손실                        | money 10000000000..100000000000 KRW band
        """)
    void bands(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        약 [8억원]이                 | about     | 약 8억원
        약[8억원]이                  | about     | 약8억원
        [17%]가량                    | about     | 17%가량
        대략 [80억 원] 수준으로      | about     | 대략 80억 원 수준
        [3만 달러] 안팎              | about     | 3만 달러 안팎
        [2천여개]의                  | some-over | 2천여개
        최소 [3명]                   | at-least  | 최소 3명
        [25명] 이상                  | at-least  | 25명 이상
        최대 [5억원]                 | at-most   | 최대 5억원
        [10%] 미만                   | less-than | 10% 미만
        [10분의 1]도 안 되는         | less-than | 10분의 1도 안 되는
        [50%]에 못 미치는            | less-than | 50%에 못 미치는
        [5천 명]이 넘는              | more-than | 5천 명이 넘는
        [3억원]을 훌쩍 넘는          | more-than | 3억원을 훌쩍 넘는
        [100만원] 초과               | more-than | 100만원 초과
        [1조원]에 육박하는           | nearly    | 1조원에 육박하는
        거의 [20명]이                | nearly    | 거의 20명
        무려 [20명]이                | exact     | 20명
        예약 [20명]이                | exact     | 20명
        """)
    void hedges_are_beside_the_figure(String marked, String hedge, String phrase) {
        Marked read = Marked.of(marked);
        Mention mention = read.mention(Language.KOREAN);
        assertThat(Marked.quantity(mention).hedge().code()).isEqualTo(hedge);
        assertThat(mention.phrase().in(read.text())).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H100과 V3, 라마 3.1, GPT-4o, 아이폰 16 프로, 갤럭시 S25, F-35",
                "5G와 4K, 2차전지, 3차원, 1인당, 2호선, 3번 출구",
                "http://a.kr/b?c=21468 www.b.kr/2025 kim12@a.com 192.168.0.1 02-123-4567",
                "2031-05-01 05:00:47, 2031.04.28, 12:30, 3-2",
                "저렴한 개발, 출시한 대규모, 이달, 일부, 만약, 조만간, 사이, 백악관, 천안, 억제, 이천시",
                "구글과 오라클, 삼성, 한편, 두바이, 세계, 네이버, 다섯손가락, 사회, 조건, 사건, 이번",
                "세대 교체와 세상, 이 회의, 한 회사, 두 나라, 이 점에서, 사유로, 만원 버스",
                "할 수 만은 없다, 볼 수 개의치 않고, 열차와 열대, 수명과 수표",
                "세계 10대 항구와 4대 은행, 3대 항만, 프로 5 프로 구단이",
                "제3조 2항과 1기 내각, 스푸트니크 1호, 다시 한번, 한 가지",
                "3·1절과 6·25전쟁, 5·18 기념식, 2031도4567 판결, 등번호 10번, 기호 2번",
                "3대째 배를 탄 5세대, 3대에 걸쳐, 386세대, 4인 가구, 50 대 50",
                "10만 명당, 1달러당, 24/7, 9/11, 다리 3:1",
            })
    void no_figures(String text) {
        assertThat(Reading.of(text, Language.KOREAN, Optional.empty()))
                .filteredOn(mention -> mention.kind() != MentionKind.DATE)
                .extracting(mention -> mention.span().in(text))
                .isEmpty();
    }

    private static void assertRead(String marked, String described) {
        assertThat(Marked.described(Marked.of(marked).mention(Language.KOREAN))).isEqualTo(described);
    }
}
