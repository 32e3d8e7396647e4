package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5576000         | USD       | exact     | 5,576,000 USD           | 557만 6000달러
        8300000000      | KRW       | about     | about 8.3 billion KRW   | 약 83억원
        9999            | KRW       | exact     | 9,999 KRW               | 9999원
        10000           | KRW       | exact     | 10,000 KRW              | 1만원
        10001           | KRW       | exact     | 10,001 KRW              | 1만 1원
        -5576000        | KRW       | exact     | -5,576,000 KRW          | -557만 6000원
        100000000000000 | KRW       | exact     | 100 trillion KRW        | 100조원
        1000100000000   | KRW       | exact     | 1.0001 trillion KRW     | 1조 1억원
        15000.50        | USD       | exact     | 15,000.50 USD           | 15,000.50달러
        5.60            | USD       | at-least  | at least 5.60 USD       | 5.60달러 이상
        17              | %         | about     | about 17%               | 약 17%
        -7              | %         | exact     | -7%                     | -7%
        3               | pp        | at-most   | at most 3 percentage points | 3%포인트 이하
        1/14            | 1         | exact     | 1/14                    | 1/14
        25              | 1         | more-than | more than 25            | 25 초과
        1               | {rank}    | exact     | no. 1                   | 1위
        10              | {rank}    | less-than | less than no. 10        | 10위 미만
        2000            | {GPU}     | some-over | a little over 2,000 GPUs | 2000 GPU 남짓
        3               | {d}       | exact     | 3 d                     | 3 d
        2               | mo        | nearly    | nearly 2 months         | 거의 2개월
        """)
    void quantities(String amount, String unit, String hedge, String english, String korean) {
        Quantity quantity = Quantity.of(amount, unit, Hedge.parse(hedge));
        assertThat(Wording.of(quantity, Locale.ENGLISH)).isEqualTo(english);
        assertThat(Wording.of(quantity, Locale.KOREAN)).isEqualTo(korean);
    }

    @Test
    void bandsShowBothBounds() {
        assertThat(Wording.of(Quantity.band("80000", "110000", "CNY"), Locale.KOREAN))
                .isEqualTo("8만 – 11만위안");
        assertThat(Wording.of(Quantity.band("7", "8", "%"), Locale.ENGLISH)).isEqualTo("7 – 8%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2031                 | 2031                          | 2031년
        0476                 | 476                           | 476년
        2031-05              | May 2031                      | 2031년 5월
        2031-05-02           | 2 May 2031                    | 2031년 5월 2일
        2031-05-02T05:00:47Z | 2 May 2031 05:00:47Z          | 2031년 5월 2일 05:00:47Z
        -0043                | 44 BCE                        | 기원전 44년
        0000                 | 1 BCE                         | 기원전 1년
        Y-17E7               | Y-17E7                        | Y-17E7년
        203X                 | 203X                          | 203X년
        2031-05-2X           | 2X May 2031                   | 2031년 5월 2X일
        2031-05-0X           | 0X May 2031                   | 2031년 5월 0X일
        2031-1X              | month 1X 2031                 | 2031년 1X월
        2031-21              | spring 2031                   | 2031년 봄
        2031-30              | summer (southern hemisphere) 2031 | 2031년 여름(남반구)
        2031-36              | fourth quarter 2031           | 2031년 4분기
        2031-41              | second half 2031              | 2031년 하반기
        2031-05~             | about May 2031                | 2031년 5월경
        2031-05?             | May 2031, uncertain           | 2031년 5월(불확실)
        2031-05%             | about May 2031, uncertain     | 2031년 5월경(불확실)
        2031-05/2031-06-02   | May 2031 – 2 June 2031        | 2031년 5월 ~ 2031년 6월 2일
        2031-05/..           | from May 2031 on              | 2031년 5월부터
        2031-05/             | from May 2031, end unknown    | 2031년 5월부터, 끝은 모름
        ../2031-05           | until May 2031                | 2031년 5월까지
        /2031-05             | until May 2031, start unknown | 2031년 5월까지, 시작은 모름
        [2031,2033..]        | one of: 2031, from 2033 on    | 다음 중 하나: 2031년, 2033년부터
        {2031-05,2031-06}    | all of: May 2031, June 2031   | 모두: 2031년 5월, 2031년 6월
        """)
    void dates(String edtf, String english, String korean) {
        assertThat(Wording.of(new Moment(FuzzyDate.parse(edtf)), Locale.ENGLISH))
                .isEqualTo(english);
        assertThat(Wording.of(FuzzyDate.parse(edtf), Locale.KOREAN)).isEqualTo(korean);
    }

    @Test
    void termsAreLeftAsTheyAre() {
        assertThat(Wording.of(new Category("H&A '{0}'"), Locale.KOREAN)).isEqualTo("H&A '{0}'");
    }

    @Test
    void everyHedgeHasWords() throws MissingResourceException {
        for (Hedge hedge : Hedge.values()) {
            Quantity quantity = hedge == Hedge.BAND ? Quantity.band("1", "2", "1") : Quantity.of("1", "1", hedge);
            assertThat(Wording.of(quantity, Locale.KOREAN)).contains("1");
        }
    }
}
