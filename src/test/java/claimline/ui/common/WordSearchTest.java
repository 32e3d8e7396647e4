package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {

    @ParameterizedTest
    @CsvSource({
        "'', What the ferry cost, true",
        "' ', What the ferry cost, true",
        "cost ferry, What the ferry cost, true",
        "FERR, What the ferry cost, true",
        "ferry price, What the ferry cost, false",
        "건조, 여객선 건조 비용, true",
        "비용 선박, 여객선 건조 비용, false"
    })
    void finds_all_words_in_any_order_and_case(String typed, String text, boolean found) {
        assertThat(WordSearch.of(typed).test(text)).isEqualTo(found);
    }
}
