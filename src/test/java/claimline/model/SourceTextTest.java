package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import claimline.model.SourceText.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in a text, and what tells one text from another. */
class SourceTextTest {

    private static final SourceText TEXT = new SourceText("wire", "가🌉b\r\n🌉다");

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, 0", "3, 3", "4, 3", "-5, -3"})
    void aPlaceHasALength(int start, int end) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Locator.of(start, end))
                .withMessageContaining("the place " + start + ".." + end);
    }

    @Test
    void whatStandsBesideAPlaceMayBeBlank() {
        assertThat(new Locator(3, 7, "5.60", " ", "\n").prefix()).isEqualTo(" ");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Locator(3, 7, " ", null, null))
                .withMessageContaining("\"exact\"");
    }

    @Test
    void countsCodePoints() {
        assertThat(TEXT.around(Locator.of(1, 2), 1)).isEqualTo(new Quotation("가", "🌉", "b"));
        assertThat(TEXT.around(Locator.of(2, 5), 1)).isEqualTo(new Quotation("🌉", "b\r\n", "🌉"));
    }

    @Test
    void showsNoMoreThanThereIs() {
        assertThat(TEXT.around(Locator.of(0, 1), 0)).isEqualTo(new Quotation("", "가", ""));
        assertThat(TEXT.around(Locator.of(0, 1), 2)).isEqualTo(new Quotation("", "가", "🌉b"));
        assertThat(TEXT.around(Locator.of(6, 7), 2)).isEqualTo(new Quotation("\n🌉", "다", ""));
        assertThat(TEXT.around(Locator.of(0, 7), 1_000_000)).isEqualTo(new Quotation("", TEXT.content(), ""));
        assertThat(TEXT.around(Locator.of(6, 8), 2)).isNull();
        assertThat(TEXT.around(Locator.of(7, 8), 2)).isNull();
        assertThat(new SourceText("wire", "").around(Locator.of(0, 1), 2)).isNull();
    }

    /** Hashes by {@code printf … | sha256sum}. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, 3, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "가🌉, 2, 2c6692ce474102459c0dfe1250faea98ced4d6a2c20ee6ce1a8052b546e98eeb"
    })
    void aDigestIsOfTheBytesAndCountsCodePoints(String text, int codePoints, String sha256) {
        assertThat(TextDigest.of(text)).isEqualTo(new TextDigest(sha256, codePoints));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 65})
    void aDigestIsSixtyFourDigits(int length) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new TextDigest("a".repeat(length), 1))
                .withMessageContaining("is no SHA-256");
    }

    @Test
    void aDigestIsInLowerCaseAndOfSomething() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new TextDigest("A".repeat(64), 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new TextDigest("a".repeat(64), -1))
                .withMessageContaining("-1 code points");
    }
}
