package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void keepsEveryCharacterAndTheOrder() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("z", "a \"quoted\" \\ line\nand\ttab");
        texts.put("a", "\u0000\u0001\u001f\u007f\u2028 한글 🌉");
        texts.put("", "null");
        assertThat(Json.readObject(Json.object(texts))).containsExactlyEntriesOf(texts);
        assertThat(Json.readArray(Json.array(List.copyOf(texts.values())))).containsExactlyElementsOf(texts.values());
    }

    @Test
    void readsWhatSqliteWrites() {
        assertThat(Json.readObjects(" [ {\"a\" : \"\\u00e9\\/\\b\\f\\n\\r\\t\", \"b\":null, \"c\": 12} ,{}]\n"))
                .containsExactly(Map.of("a", "é/\b\f\n\r\t", "c", "12"), Map.of());
        assertThat(Json.readArray("[]")).isEmpty();
        assertThat(Json.readObject("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":\"b\"",
                "{\"a\":\"b\",}",
                "{\"a\":\"\\",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12",
                "{\"a\":\"\\u12zz\"}",
                "{}{}"
            })
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Json.readObject(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("broken JSON at character");
    }
}
