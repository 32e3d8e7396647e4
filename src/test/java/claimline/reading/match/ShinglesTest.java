package claimline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {

    /** What is shared is what the first text has of it; several are parted by a slash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        낡은 기중기는 상자 41개를 들어 올린 뒤 멈췄다. | 어제 낡은 기중기는 상자 41개를 들어 올렸다.      | 낡은 기중기는 상자 41개를 들어
        The old crane lifted 41 crates.             | “The old CRANE, lifted 41 crates”, it is said. | The old crane lifted 41 crates.
        가 나 다 라 마 바 사 아 자 차                   | 가 나 다 라 마 - 하나 둘 - 바 사 아 자 차        | 가 나 다 라 마 / 바 사 아 자 차
        가 나 다 라 마 바 사 아                        | 나 다 라 마 바 사 나 다 라 마 바 사              | 나 다 라 마 바 사
        The crane lifted 41 crates at noon.         | The crane lifted 63 crates at noon.            | -
        가 나 다 라                                   | 가 나 다 라                                     | -
        """)
    void findsSharedWording(String text, String other, String shared) {
        List<Shingles.Shared> found = Shingles.of(text, other);
        assertThat(String.join(
                        " / ", found.stream().map(each -> each.here().in(text)).toList()))
                .isEqualTo(shared == null ? "" : shared);
    }

    @Test
    void saysWhereItStandsInBoth() {
        String text = "비가 왔다. 낡은 기중기는 상자 41개를 들어 올렸다.";
        String other = Normalizer.normalize("(낡은 기중기는 상자 41개를) 들어 올린 뒤 멈췄다.", Normalizer.Form.NFD);
        Shingles.Shared shared = Shingles.of(text, other).getFirst();
        assertThat(shared.here().in(text)).isEqualTo("낡은 기중기는 상자 41개를 들어");
        assertThat(shared.there().in(other))
                .isEqualTo(Normalizer.normalize("(낡은 기중기는 상자 41개를) 들어", Normalizer.Form.NFD));
    }

    @Test
    void leavesOutPageFurniture() {
        String foot = "\nⓒ 가온일보, 무단전재 및 재배포 금지 가온시 강변로 31";
        assertThat(Shingles.of("다리가 멈췄다고 한다." + foot, "비가 왔다고 한다." + foot)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"가 ", "가 나 ", "가", " ", "\uD800 ", "a b c d e f "})
    @Timeout(20)
    void takesTimeThatGrowsWithTheLength(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThat(Shingles.of(text, text)).hasSizeLessThan(2);
    }
}
