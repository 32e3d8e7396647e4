package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        currency | not printed | currency: not printed    | 통화: 표기 없음
        basis    | at the close | basis: at the close     | 기준: 장 마감
        as-of    | 2024-12-13  | as of: 13 December 2024  | 기준 시점: 2024년 12월 13일
        as-of    | spring tide | as of: spring tide       | 기준 시점: spring tide
        scope    | Loriand     | scope: Loriand           | 범위: Loriand
        tide     | low         | tide: low                | tide: low
        """)
    void known_words_are_in_the_language_of_the_reader(String name, String value, String english, String korean) {
        Qualifier qualifier = new Qualifier(name, value);
        assertThat(qualifier.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(qualifier.in(Locale.KOREAN)).isEqualTo(korean);
    }
}
