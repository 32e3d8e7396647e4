package claimline.reading.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.reading.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in digits and words, up to where they end: what stands behind | is no part of them. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        7|명;                     7
        1,234,567;                1234567
        1,23;                     -
        17.40|%;                  17.40
        .25;                      0.25
        0033;                     33
        5천억|달러;               500000000000
        6천127억| 달러;           612700000000
        880조3천273억|원;         880327300000000
        557만6000|달러;           5576000
        1조2천억;                 1200000000000
        1조 4000억| 원;           1400000000000
        1억 2000만| 달러;         120000000
        7만 3000|위안;            73000
        3만| 5명;                 30000
        1.5조;                    1500000000000
        3,500만|명;               35000000
        1천 500만|원;             15000000
        5천 300|명;               5300
        6백만|달러;               6000000
        삼백오십만;               3500000
        이천이십오;               2025
        천이백;                   1200
        오만팔천백구십사;         58194
        십이억;                   1200000000
        3만오천|원;               35000
        3만|이 넘는;              30000
        스물두;                   22
        일흔여덟;                 78
        백스물다섯;               125
        삼점일사;                 3.14
        24|경기에;                24
        1경 5천조|원;             15000000000000000
        9만 9000|명;              99000
        2억 4천 7백만| 달러;      247000000
        천 4백만| 달러;           14000000
        만 6천| 톤;               16000
        1兆;                      1000000000000
        """)
    void korean(String marked, String value) {
        assertNumber(marked, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        수십만| 개;     100000;     1000000
        수억|달러;      100000000;  1000000000
        몇백| 명;       100;        1000
        십수| 명;       10;         20
        두세| 명;       2;          3
        서너| 곳;       3;          4
        이삼십| 명;     20;         30
        오륙백만| 원;   5000000;    6000000
        스물두세| 살;   22;         23
        hundreds| of;   100;        1000
        tens of thousands| of; 10000; 100000
        several hundred| men;  100; 1000
        """)
    void vague(String marked, String lower, String upper) {
        Numeral numeral = read(marked);
        assertThat(numeral.lower()).hasToString(lower);
        assertThat(numeral.upper()).hasToString(upper);
        assertThat(numeral.value()).isEqualTo(numeral.lower());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        two hundred and fifty| people;           250
        twenty-one thousand| and;                21000
        seven hundred twenty-one thousand and twelve; 721012
        1.2 million| dollars;                    1200000
        5.60m;                                   -
        5bn;                                     5000000000
        3k;                                      3000
        a dozen| eggs;                           12
        two dozen;                               24
        half a million;                          500000
        half a dozen| men;                       6
        a hundred and ten;                       110
        two and a half million;                  2500000
        two point five million;                  2500000
        two  hundred  and  ten;                  210
        fifty - two;                             52
        3 dozen| eggs;                           36
        three dozens;                            36
        five| six;                               5
        Twelve;                                  12
        """)
    void english(String marked, String value) {
        assertNumber(marked, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        3분의 1|에;        1/3
        삼분의 이;         2/3
        10분의 1| 수준;    1/10
        1/14| 수준;        1/14
        ½;                 1/2
        2½| years;         5/2
        a third| of;       1/3
        two-thirds| of;    2/3
        three quarters;    3/4
        one tenth;         1/10
        2 1/4| miles;      9/4
        five and a quarter; 5.25
        twenty and three fifths; 103/5
        백삼과 삼분의 이;  311/3
        two| third-party;  2
        """)
    void fractions(String marked, String value) {
        assertNumber(marked, value);
    }

    @Test
    void more_than_forty_digits_are_no_number() {
        assertThat(read("9".repeat(40)).value()).hasToString("9".repeat(40));
        assertThat(Numerals.at(FoldedText.of("9".repeat(41)), 0)).isNull();
    }

    @Test
    void some_over_belongs_to_the_number() {
        assertThat(read("2천여|개").someOver()).isTrue();
        assertThat(read("10여만| 명")).satisfies(numeral -> {
            assertThat(numeral.someOver()).isTrue();
            assertThat(numeral.value()).hasToString("100000");
        });
        assertThat(read("3|여성").someOver()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        한,   true
        이,   true
        만,   true
        열,   true
        one,  true
        백이십, false
        two,  false
        5,    false
        """)
    void words_that_are_numbers_only_before_a_counter(String word, boolean weak) {
        assertThat(read(word).weak()).isEqualTo(weak);
    }

    private static void assertNumber(String marked, String value) {
        if (value.equals("-")) {
            Numeral found = Numerals.at(FoldedText.of(marked), 0);
            assertThat(found == null || found.end() < marked.length()).isTrue();
        } else {
            assertThat(read(marked).value()).hasToString(value);
        }
    }

    /** The number at the start of the text, which has to end at the mark. */
    private static Numeral read(String marked) {
        Numeral numeral = Numerals.at(FoldedText.of(marked.replace("|", "")), 0);
        assertThat(numeral).as(marked).isNotNull();
        int mark = marked.indexOf('|');
        assertThat(numeral.end()).as(marked).isEqualTo(mark < 0 ? marked.length() : mark);
        return numeral;
    }
}
