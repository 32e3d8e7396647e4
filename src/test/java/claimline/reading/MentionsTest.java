package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for mentions of every kind and language. */
class MentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        부두에 557만6000달러(약 83억원)가;      557만6000달러; 83억원
        연봉은 50만 위안, 약 1억원이다;         50만 위안;     1억원
        it cost $5.6 million (£4.4m);           $5.6 million;  £4.4m
        5 million yuan, or about $700,000,;     5 million yuan; $700,000
        10 miles (16 km) away;                  10 miles;      16 km
        """)
    void a_conversion_is_tied_to_what_it_converts(String text, String first, String second) {
        List<Mention> mentions = read(text);
        assertThat(mentions).extracting(mention -> mention.span().in(text)).containsExactly(first, second);
        assertThat(mentions.getFirst().converts()).isEmpty();
        assertThat(mentions.getLast().converts()).contains(mentions.getFirst().span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"뱃삯은 5달러, 7유로다", "5달러와 7유로", "$5m in March (and £4m later)", "배 3척(승객 20명)"})
    void other_neighbours_are_no_conversions(String text) {
        assertThat(read(text))
                .hasSizeGreaterThan(1)
                .allMatch(mention -> mention.converts().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        새 부두는 70억에 지었고 비용은;  true
        영업익 9조1000억 기록;           true
        다리를 놓는 데 1조를 들였다;    true
        구독자 70만이 모였다;           false
        50억 페소를 냈다;               true
        """)
    void a_currency_left_out_is_told(String text, boolean leftOut) {
        assertThat(read(text))
                .singleElement()
                .satisfies(mention -> assertThat(mention.currencyLeftOut()).isEqualTo(leftOut));
    }

    @Test
    void places_are_those_of_the_text_as_given() {
        String text = "🦉 부두에 약 ５５７만 달러(83억원), 17％ 급락";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (String given : List.of(text, decomposed)) {
            assertThat(read(given))
                    .extracting(mention -> Normalizer.normalize(mention.span().in(given), Normalizer.Form.NFC))
                    .containsExactly("５５７만 달러", "83억원", "17％");
        }
    }

    @Test
    void what_a_fall_is_of_a_list_is_told_of_each() {
        String text = "가람호(19.10%), 누리호(11.71%) 등도 급락했다. 다온호(5.75%)도 편치 않았다.\n\n가온호(3%)";
        assertThat(read(text))
                .extracting(mention -> Marked.quantity(mention).amount().toString())
                .containsExactly("-19.10", "-11.71", "-5.75", "3");
    }

    private static List<Mention> read(String text) {
        return Reading.of(text, Language.guess(text), Optional.empty());
    }
}
