package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    @Test
    void speaksTheReadersLanguageElseEnglishElseItsFirst() {
        LocalizedText both = new LocalizedText(Map.of("en", "bridge", "ko", "다리"));
        assertThat(both.in(Locale.KOREA)).isEqualTo("다리");
        assertThat(both.in(Locale.FRENCH)).isEqualTo("bridge");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("de", "Brücke");
        texts.put("ko", "다리");
        assertThat(new LocalizedText(texts).in(Locale.FRENCH)).isEqualTo("Brücke");
        assertThat(LocalizedText.plain("bridge").in(Locale.KOREAN)).isEqualTo("bridge");
        assertThat(LocalizedText.EMPTY.in(Locale.KOREAN)).isEmpty();
        assertThat(LocalizedText.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void doesNotChangeWithWhatItWasMadeOf() {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("en", "bridge"));
        LocalizedText text = new LocalizedText(texts);
        texts.put("ko", "다리");
        assertThat(text.byLanguage()).containsOnlyKeys("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ko-KR", "zh-Hant-TW", "de-1996", "und", "x-mine"})
    void languagesAreTags(String tag) {
        assertThat(new LocalizedText(Map.of(tag, "text")).byLanguage()).containsOnlyKeys(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "en_US", "english!", "en-", "ko-!!", "k", "한국어", "en\n"})
    void otherNamesOfLanguagesAreRefused(String tag) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new LocalizedText(Map.of(tag, "text")))
                .withMessageContaining("is no language tag");
    }

    @Test
    void hasAnEnd() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> LocalizedText.plain("말".repeat(1_000_000)))
                .withMessage(
                        "\"text\" is 1,000,000 characters long, more than 200,000: it begins " + "말".repeat(40) + "…");
    }
}
