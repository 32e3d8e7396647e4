package claimline.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented pages. What is furniture stands in double braces. */
class FurnitureTest {

    private static final String PROSE = "관리소는 수리에 약 12억원이 든다고 4일 밝혔다.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "댓글 3",
                "댓글 3 · 저장 12 2031.02.03 01:58",
                "좋아요 12 싫어요 0",
                "공유하기 스크랩 인쇄 글자크기",
                "입력 2031.02.03 14:20 수정 2031.02.04 09:00",
                "기사등록 2031-02-03 05:00:47",
                "2031-02-03 10:11 송고",
                "승인 2031.02.03 14:20 | 댓글 0",
                "홍길동 기자 hong@gaon.example",
                "가온 = 홍길동 기자 (hong@gaon.example)",
                "홍길동 선임기자",
                "ⓒ 가온일보, 무단전재 및 재배포 금지",
                "<저작권자 ⓒ 가온통신, 무단 전재-재배포, AI 학습 및 활용 금지>",
                "Copyright © 가온일보. All rights reserved.",
                "관련기사",
                "▶ 이 기사를 공유합니다",
                "다른 곳에 퍼가실 때는 아래 주소를 적어 주세요.",
                "https://gaon.example/news/31",
                "홈 > 뉴스 > 사회",
                "[사진=가온통신]",
                "Share this article",
                "Share on Facebook Tweet Email Print",
                "12 Comments",
                "Read more: How the cable was made",
                "Sign up for our newsletter and get the best of the week.",
                "© 2031 The Imaginary Courier. All rights reserved.",
                "Published: Jan. 28, 2031 Updated: Jan. 29, 2031",
                "By Jane Roe and John Doe",
                "January 31, 2031",
                "Jan. 31, 2031 6:45 p.m.",
                "By Jane Roe, January 31, 2031 6:45 p.m.",
                "By Jane Roe, 31 January 2031",
                "Jane Roe jane@courier.example",
                "Related: Cable of another bridge parts",
                "Advertisement",
            })
    void knowsLinesThatAreNoArticle(String line) {
        String text = "구름다리 케이블 끊어져\n" + PROSE + line + "\n" + PROSE;
        assertThat(of(text)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "구름다리 케이블 끊어져 31명 다쳐",
                "댓글 조작 혐의로 3명 기소",
                "댓글 3만 개가 달린 다리",
                "공유 자전거 1200대 늘린다",
                "사진",
                "요약",
                "관련 법안 31건 발의",
                "관련 기사에 따르면 다리는 31년 됐다.",
                "댓글을 단 사람은 31명이었다.",
                "네이버에서 검색이 31% 늘었다.",
                "입력 오류로 3억원이 사라졌다.",
                "2031년 2월 3일의 구름다리",
                "그는 이메일 hong@gaon.example 로 31통을 받았다고 한다.",
                "홍길동 기자는 다리가 멈췄다고 전했다.",
                "저작권 분쟁 31건",
                "매출 31억원",
                "케이블 4817가닥",
                "Comments fell by 12 percent, the firm said.",
                "Sharing the bridge: 31 years on",
                "By 2031, the bridge will be 60 years old",
                "Also on Monday, 12 people were hurt.",
                "Published reports put the cost at 12 million in 2031",
                "Copyright law costs the city 12 million",
                "Sign of age: 31 cracks",
                "World markets fall 3 percent",
                "Revenue 31 million",
            })
    void leavesHeadlinesAndFiguresAlone(String line) {
        assertThat(of("구름다리 케이블 끊어져\n" + PROSE + line + "\n" + PROSE)).isEmpty();
        assertThat(of(line + "\n" + PROSE + PROSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "구름다리 끊어져\nPROSE{{관련기사}}\n{{- 강물 31cm 불어}}\n{{- \"다리 위험\" 3명 증언}}\n\n남은 일\nPROSE",
                "구름다리 끊어져\nPROSE\n{{많이 본 뉴스}}\n\n{{1}}\n{{강물 31cm 불어}}\n{{2}}\n{{다리 위험하다 3명 증언}}",
                "{{전체메뉴}}\n{{정치}}\n{{경제}}\n{{사회}}\n{{로그인}}\n구름다리 끊어져\n통행 31시간 중단\nPROSEPROSE",
                "{{Home}}\n"
                        + "{{News}}\n"
                        + "{{Weather}}\n"
                        + "{{Shop}}\n"
                        + "Footbridge shut for 31 hours\n"
                        + "The cable parted on Monday. Nobody was hurt.",
                "구름다리 끊어져\nPROSE{{사용자 피드백}}\n{{가온일보}}\n{{등록번호 가00031}}\n{{주소 가온시 강변로 31}}",
                "구름다리 끊어져\nPROSE해 가닥\n2030 4817\n2031 4871\n{{댓글 0}}\n{{가온 로고}}",
                "구름다리 끊어져\nPROSE{{고양이 로고}}\n{{찬/반 투표}}\n{{총 투표수: 0}}\n{{다리, 고칠까 헐까?}}",
                "다리가 멈췄다. 다친 사람은 3명이다. {{홍길동 기자 hong@gaon.example}}",
                "다리가 멈췄다. 다친 사람은 3명이다. {{ⓒ 가온일보 무단전재 및 재배포 금지}}",
                "끊어진 다리의 모습 {{[사진=가온통신]}}\nPROSE",
                "끊어진 다리 3곳. {{/사진=가온통신}}\nPROSE",
                "The bridge with 31 cracks. {{(Photo by Jane Roe)}}\nIt was shut on Monday. So.",
                "The cable parted. Nobody was hurt.\n"
                        + "{{Related articles}}\n"
                        + "{{River rises 31 centimetres}}\n\n"
                        + "What comes next\n"
                        + "It was old. So.",
            })
    void knowsWhereFurnitureStands(String marked) {
        String text = marked.replace("PROSE", PROSE);
        List<String> furniture = java.util.regex.Pattern.compile("\\{\\{(.*?)}}")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(of(text.replace("{{", "").replace("}}", ""))).isEqualTo(furniture);
    }

    @Test
    void leavesATextAloneThatIsBrokenByWidth() {
        String text = """
            오래된 구름다리를 떠받치던 굵은
            케이블이 3일 밤에 끊어져 다리가
            서른한 시간 동안 멈춰 섰답니다.
            그날 올라온 기사의 관련 댓글에
            공유 바란다는 말과 함께
            좋아요 31개를 받은 글에는 다리가
            위험하다는 말이 있었다고 합니다.
            """;
        assertThat(of(text)).doesNotContain("그날 올라온 기사의 관련 댓글에", "좋아요 31개를 받은 글에는 다리가");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "\uD800", "댓글", "\u202E댓글 3\u202C", "@", "관련기사", "[사진=", "/", "[", "© ", "\u0000"})
    void survivesAnyText(String text) {
        assertThat(of(text)).allSatisfy(part -> assertThat(text).contains(part));
    }

    @Test
    void saysWhereFurnitureStandsInTheTextAsGiven() {
        String line = Normalizer.normalize("댓글 3", Normalizer.Form.NFD);
        assertThat(of(Normalizer.normalize(PROSE, Normalizer.Form.NFD) + line)).containsExactly(line);
    }

    private static List<String> of(String text) {
        return Furniture.of(text).stream().map(span -> span.in(text)).toList();
    }
}
