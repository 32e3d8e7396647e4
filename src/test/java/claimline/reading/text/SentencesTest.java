package claimline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.reading.page.Furniture;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A sentence to a bar; a pilcrow is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        다리가 멈췄다.| 다친 사람은 없다.
        다리가 멈췄다.|다친 사람은 없다.
        너비는 3.5m다.| 길이는 412m이다.
        2031. 2. 3. 다리가 멈췄다.| 끝났다.
        1. 다리는 낡았다.| 2. 강은 깊다.
        정말인가?| 그렇다.
        제목¶|본문은 이렇다.¶¶|소제목¶|다음 본문이다.
        길은... 끝이 없다.| 그랬다... |그리고 끝났다.
        그는 “낡았다. 위험하다. 정말인가?”라고 말했다.| 아무도 듣지 않았다.
        그는 “낡았다. 위험하다.” 라고 말했다.| 끝.
        그는 “낡았다. 위험하다.”| 아무도 듣지 않았다.
        그는 ”낡았다. 위험하다“며 돌아섰다.| 끝났다.
        그는 "낡았다. 위험하다"고 했고 그녀는 "아니다. 멀쩡하다"고 했다.| 끝났다.
        그는 “낡았다고 말했다.| 닫는 따옴표는 없다.
        (사진은 다리다.)| 본문이다.
        The cable parted.| Nobody was hurt.
        Mr. Roe of Gaon Corp. said so on Jan. 28 at 9 p.m. in St. Mary's.| It was late.
        He works for Gaon Inc.| The firm is old.
        J. R. Roe moved to the U.S. in 2031.| He left the U.S.| The rest stayed.
        It rose 3.5 percent, i.e. less than No. 4 did.| So it goes.
        “It is old. It is unsafe,” she said.| Nobody heard.
        “It is old. It is unsafe.”| Nobody heard.
        "Is it safe?" he asked.| "No!"| She left.
        Is it safe?| Yes!| Good.
        Gaon! said it would.| Yes.
        Wait ... what.| So.
        """)
    void partsSentences(String marked) {
        String text = marked.replace("¶", "\n").replace("|", "");
        List<String> sentences = List.of(marked.replace("¶", "\n").split("\\|")).stream()
                .map(String::strip)
                .toList();
        assertThat(of(text)).isEqualTo(sentences);
    }

    @Test
    void followsASentenceOverLinesThatAreBrokenByWidth() {
        String text = """
            구름다리 통행 중단
            오래된 구름다리를 떠받치던 굵은
            케이블이 3일 밤에 끊어져 다리가
            서른한 시간 동안 멈춰 섰답니다.
            관리소는
            수리에 약 12억원이 들 것으로
            보고 있습니다. 다친 사람은
            없었다고 합니다.
            -남은 일
            당국은 다른 다리를 살피는 데에
            석 달이 걸린다고 밝혔답니다.
            """;
        assertThat(of(text))
                .containsExactly(
                        "구름다리 통행 중단\n오래된 구름다리를 떠받치던 굵은\n케이블이 3일 밤에 끊어져 다리가\n서른한 시간 동안 멈춰 섰답니다.",
                        "관리소는\n수리에 약 12억원이 들 것으로\n보고 있습니다.",
                        "다친 사람은\n없었다고 합니다.",
                        "-남은 일",
                        "당국은 다른 다리를 살피는 데에\n석 달이 걸린다고 밝혔답니다.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                ".",
                "...",
                "\"",
                "\uD800",
                "\uDC00. \uD800",
                "“",
                "\u202Eright. left",
                "…",
                "a.\u2028b."
            })
    void survivesAnyText(String text) {
        assertThat(of(text)).allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }

    @Test
    void saysWhereSentencesStandInTheTextAsGiven() {
        String text = Normalizer.normalize("다리가 멈췄다. 다친 사람은 없다.", Normalizer.Form.NFD);
        assertThat(of(text))
                .containsExactly(
                        Normalizer.normalize("다리가 멈췄다.", Normalizer.Form.NFD),
                        Normalizer.normalize("다친 사람은 없다.", Normalizer.Form.NFD));
    }

    @Test
    void losesNothingButWhiteSpace() {
        Random random = new Random(31);
        String letters = "가다. \n\"'“”!?…1a.B(";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int end = 0;
            for (Span sentence : Sentences.of(text.toString())) {
                assertThat(text.substring(end, sentence.start())).isBlank();
                assertThat(sentence.length()).isPositive();
                end = sentence.end();
            }
            assertThat(text.substring(end)).isBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"다리가 멈췄다. ", ".", "\"", "a.", "1.", "“", "가", ". ", "\"a. \" ", ")", "….", "\n", "a\n", "U.S. "})
    @Timeout(10)
    void takesTimeThatGrowsWithTheLength(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        assertThat(Sentences.of(text)).hasSizeLessThanOrEqualTo(text.length());
        assertThat(Furniture.of(text)).hasSizeLessThanOrEqualTo(text.length());
    }

    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }
}
