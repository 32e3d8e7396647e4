package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # text; place in code points; what stands there
        the river rose 40 cm | 15 | 20 | 40 cm
        강물이 40cm 불었다    | 4  | 8  | 40cm
        🌊🌊 rose 40 cm      | 8  | 13 | 40 cm
        a\\r\\nb\\r\\n40 cm  | 6  | 11 | 40 cm
        a\\rb\\r40 cm        | 4  | 9  | 40 cm
        """)
    void finds_a_place_that_is_counted_in_code_points(String text, int start, int end, String words) {
        ShownText shown = ShownText.of(text.translateEscapes());
        Locator place = Locator.of(start, end);
        assertThat(shown.says(place, words)).isTrue();
        assertThat(shown.text().substring(shown.start(place), shown.end(place))).isEqualTo(words);
        assertThat(shown.says(place, "41 cm")).isFalse();
    }

    @Test
    void shows_every_line_end_in_one_way() {
        assertThat(ShownText.of("a\r\nb\rc\nd\r").text()).isEqualTo("a\nb\nc\nd\n");
    }

    @Test
    void a_place_behind_the_end_says_nothing() {
        assertThat(ShownText.of("40 cm").says(Locator.of(3, 6), "cm")).isFalse();
    }
}
