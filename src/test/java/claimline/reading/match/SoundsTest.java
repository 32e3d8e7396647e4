package claimline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    @ParameterizedTest
    @CsvSource({
        "케스볼드, Kesvold",
        "트럼프, Trump",
        "바이든, Biden",
        "워싱턴, Washington",
        "마이크로소프트, Microsoft",
        "브로드컴, Broadcom",
        "파리스, Paris",
        "빅토리아, Victoria",
        "스미스, Smith"
    })
    void names_sound_alike_in_both_scripts(String korean, String latin) {
        assertThat(Sounds.of(korean)).isPresent().isEqualTo(Sounds.of(latin));
    }

    @ParameterizedTest
    @CsvSource({"케스볼드, Kensington", "트럼프, Tramway", "빅토리아, Vienna"})
    void others_do_not(String korean, String latin) {
        assertThat(Sounds.of(korean)).isNotEqualTo(Sounds.of(latin));
    }

    @Test
    void short_names_are_not_told() {
        assertThat(Sounds.of("리우")).isEmpty();
        assertThat(Sounds.of("Rio")).isEmpty();
    }
}
