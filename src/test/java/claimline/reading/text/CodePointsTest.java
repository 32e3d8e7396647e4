package claimline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Locator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void places_in_any_order_are_counted_and_come_back() {
        String text = "🌉 다리 56🜁0만 𝒳 달러(약 77억원)가 들었다. 🌉🌉";
        CodePoints points = new CodePoints(text);
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int length = text.codePointCount(0, text.length());
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);
            Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));

            assertThat(points.locator(span)).isEqualTo(Locator.of(start, end));
            assertThat(points.span(Locator.of(start, end))).isEqualTo(span);
        }
    }
}
