package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EllipsisTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";

    /** One pixel a UTF-16 unit. */
    private static String shorten(String text, double maxWidth) {
        return Ellipsis.shorten(text, maxWidth, String::length);
    }

    @ParameterizedTest
    @CsvSource({
        "timeline, 8, timeline",
        "timeline, 7, timeli…",
        "timeline, 2, t…",
        "timeline, 1, ''",
        "timeline, 0, ''",
        "timeline, -5, ''",
        "time line, 6, time…",
        "'', 0, ''",
        "사건의 흐름, 6, 사건의 흐름",
        "사건의 흐름, 5, 사건의…",
        "사건의 흐름, 3, 사건…",
    })
    void cutsToWhatFits(String text, double maxWidth, String expected) {
        assertThat(shorten(text, maxWidth)).isEqualTo(expected);
    }

    @Test
    void aCharacterOfManyCodePointsStaysWhole() {
        assertThat(shorten("a" + FAMILY + "b", FAMILY.length() + 1)).isEqualTo("a…");
        assertThat(shorten("a" + FAMILY + "bc", FAMILY.length() + 2)).isEqualTo("a" + FAMILY + "…");
        assertThat(shorten("😀😀😀", 5)).isEqualTo("😀😀…");
        assertThat(shorten("😀😀😀", 4)).isEqualTo("😀…");
        assertThat(shorten("e\u0301e\u0301e\u0301", 5)).isEqualTo("e\u0301e\u0301…");
        assertThat(shorten("\u1112\u1161\u11ab\u1112\u1161\u11ab", 5)).isEqualTo("\u1112\u1161\u11ab…");
    }

    @Test
    void aTextOfAMillionCharactersIsCutToo() {
        assertThat(shorten("x".repeat(1_000_000), 10)).isEqualTo("xxxxxxxxx…");
    }
}
