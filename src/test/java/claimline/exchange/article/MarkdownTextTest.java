package claimline.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @Test
    void makesMarkupPlain() {
        Article article = ArticleReader.ofText("""
            # 구름다리 *통행* 중단

            다리가 **31년 만에** [멈췄다](https://bridge.example/a_b).
            관리소가 `그렇게` 말했다.

            ![가온통신 제공](picture.png)

            - 첫째 줄
            - 둘째 줄

            > 인용한 말
            """, "clipboard");

        assertThat(article.title()).isEqualTo("구름다리 통행 중단");
        assertThat(article.text().lines())
                .containsExactly("구름다리 통행 중단", "다리가 31년 만에 멈췄다. 관리소가 그렇게 말했다.", "가온통신 제공", "첫째 줄", "둘째 줄", "인용한 말");
    }

    @Test
    void readsFrontMatter() {
        Article article = ArticleReader.ofText("""
            ---
            title: "Footbridge: shut"
            author: Jane Roe
            date: 2031-02-03
            url: https://bridge.example/1
            ---
            The bridge is shut.
            """, "clipboard");

        assertThat(article.title()).isEqualTo("Footbridge: shut");
        assertThat(article.author()).isEqualTo("Jane Roe");
        assertThat(article.published()).hasToString("Optional[2031-02-03]");
        assertThat(article.url()).isEqualTo("https://bridge.example/1");
        assertThat(article.text()).isEqualTo("The bridge is shut.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 첫째 줄\n- 둘째 줄 * 셋 * 넷",
                "1. One_two_three is 5 * 6 * 7.\n   Indented.",
                "#해시태그 #둘",
                "---\nA line, not closed: so",
                "> quoted mail"
            })
    void leavesPlainTextsAlone(String text) {
        assertThat(ArticleReader.ofText(text, "clipboard").text()).isEqualTo(text);
    }
}
