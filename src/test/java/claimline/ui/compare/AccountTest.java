package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.ui.workspace.Desk;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {

    @TempDir
    Path folder;

    @Test
    void a_question_is_told_with_its_claims_findings_and_verdict() {
        try (Desk desk = Desk.withBridge(folder, Locale.ENGLISH)) {
            assertThat(new Account(desk.workspace.story(), Locale.ENGLISH)
                            .of("daily-traffic")
                            .lines())
                    .startsWith(
                            "How many vehicles crossed each day?",
                            "The bridge stays closed, from 11 December 2024 on",
                            "possible power of ten · 3 sources, 2 origins · other holder · other certainty",
                            "- 가상일보 (17 December 2024): 5만2천 대 (52,000 vehicles; asserted by the source)",
                            "- The Imaginary Courier (20 December 2024): about 52,000 vehicles"
                                    + " (asserted by the source)",
                            "- 지어낸신문 (21 December 2024): 52만 대"
                                    + " (520,000 vehicles; said by 가상일보; attributed to the holder)",
                            "How they compare:",
                            "- The Imaginary Courier · 가상일보: precision. These can be the same amount: about 52,000"
                                    + " vehicles (may be 51,000 – 53,000 vehicles) and 52,000 vehicles (may be 51,000 –"
                                    + " 53,000 vehicles).")
                    .hasSize(11)
                    .last()
                    .asString()
                    .startsWith("Verdict: ★ one claim preferred; 5만2천 대 (가상일보); 지어낸신문 names");
        }
    }

    @Test
    void in_korean_too_and_who_says_nothing() {
        try (Desk desk = Desk.withBridge(folder, Locale.KOREAN)) {
            assertThat(new Account(desk.workspace.story(), Locale.KOREAN)
                            .of("toll-loss")
                            .lines())
                    .startsWith(
                            "하루에 잃는 통행료는 얼마인가?",
                            "다리 통제, 2024년 12월 11일부터",
                            "충돌 · 출처 2곳, 독립 출처 2곳 · 발언 주체 차이 · 확실성 차이 · 자체 모순")
                    .contains("- 지어낸신문 (2024년 12월 21일): 31만달러 (발언 주체 Dorith Amsey; 발언 주체를 밝힘; 기간: 하루)")
                    .containsSubsequence("- 언급하지 않은 출처: 가상일보", "비교 결과:")
                    .noneMatch(line -> line.startsWith("판정"));
        }
    }
}
