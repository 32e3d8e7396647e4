package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Locator;
import claimline.reading.text.CodePoints;
import claimline.reading.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftsTest {

    private static List<Draft> of(String text, Span... furniture) {
        return Drafts.of("gull", text, Language.guess(text), Optional.of(LocalDate.of(2031, 5, 3)), List.of(furniture));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        시는 여객선 건조 비용으로 930만 달러를 썼다.              | 여객선 건조 비용
        고래조선 주가는 17% 떨어졌다.                            | 고래조선 주가 떨어졌
        고래조선은 11% 떨어지고 갈매기해운 주가는 12.5% 올랐다.    | 고래조선 떨어지&갈매기해운 주가 올랐
        The bridge carries 52,000 vehicles a day.               | bridge carries
        """)
    void are_called_by_the_words_around_them(String text, String titles) {
        assertThat(of(text)).extracting(Draft::title).containsExactly(titles.split("&"));
    }

    @Test
    void a_conversion_in_brackets_belongs_to_its_figure_and_has_a_place_of_its_own() {
        String text = "🌉 다리 수리에 약 560만 달러(약 77억원)가 들었다.";
        List<Draft> drafts = of(text);

        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().asPrinted()).isEqualTo("약 560만 달러");
        assertThat(drafts.getFirst().conversions()).singleElement().satisfies(conversion -> {
            assertThat(conversion.asPrinted()).isEqualTo("약 77억원");
            Locator place = conversion.locator();
            assertThat(new CodePoints(text).span(place).in(text)).isEqualTo("약 77억원");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        여객선 승객은 4,120명이다.                                        |        | asserted
        항만청에 따르면 여객선 승객은 4,120명이다.                          | 항만청 | attributed |
        시장은 여객선 승객이 4,120명이라고 밝혔다.                          | 시장   | attributed |
        여객선 승객은 4,120명인 것으로 알려졌다.                            |        | hedged
        The harbour office said the ferry carried 4,120 passengers.      | The harbour office | attributed |
        """)
    void say_who_is_said_to_say_so(String text, String holder, String stance) {
        Draft draft = of(text).getFirst();
        assertThat(draft.holder().orElse(null)).isEqualTo(holder);
        assertThat(draft.stance().code()).isEqualTo(stance);
    }

    @Test
    void what_stands_in_the_furniture_of_the_page_is_passed_over() {
        String text = "댓글 12개\n여객선 승객은 4,120명이다.\n공유 35개";
        assertThat(of(text, new Span(0, 7), new Span(text.length() - 6, text.length())))
                .extracting(Draft::asPrinted)
                .containsExactly("4,120명");
    }

    @Test
    void a_text_without_figures_has_none() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n ")).isEmpty();
        assertThat(of("아무 숫자도 없다.")).isEmpty();
    }
}
