package claimline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        １２％,          12%
        ＄５．６,        $5.6
        −3.2%,          -3.2%
        2〜3,           2~3
        ٣٤,             34
        5\u00A0억,      5 억
        “약”,           '\"약\"'
        한글 abc,       한글 abc
        """)
    void oneWayOfWriting(String given, String folded) {
        assertThat(FoldedText.of(given)).hasToString(folded);
    }

    @Test
    void placesReferToTheTextAsGivenHoweverItIsComposed() {
        String composed = "각종 AI 반도체 약 17%가량 급락, 값도 떨어졌다";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        FoldedText folded = FoldedText.of(decomposed);

        assertThat(folded).hasToString(composed);
        for (String word : composed.split(" ")) {
            int at = composed.indexOf(word);
            assertThat(folded.original(at, at + word.length()).in(decomposed))
                    .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFD));
        }
    }

    @Test
    void anyMixtureOfUnitsIsMappedInOrderAndToItsEnd() {
        Random random = new Random(7);
        String units = "가각ᄀ\u1161\u11A8\u1100힣𝟙\uD800\uDC00１ 1\t\u0301a";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, units.length()).forEach(at -> text.append(units.charAt(at)));
            FoldedText folded = FoldedText.of(text.toString());

            assertThat(folded.original(folded.length())).isEqualTo(text.length());
            for (int at = 0; at < folded.length(); at++) {
                assertThat(folded.original(at)).isLessThan(folded.original(at + 1));
            }
        }
    }

    @Test
    void behindTheEndThereIsNothing() {
        assertThat(FoldedText.of("").charAt(0)).isEqualTo('\0');
        assertThat(FoldedText.of("가").charAt(7)).isEqualTo('\0');
    }
}
