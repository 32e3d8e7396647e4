package claimline.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented articles on one line: a pilcrow stands for a line end. */
class HeadTest {

    private static final String BODY = "다리가 어젯밤 멈춰 섰다고 관리소가 밝혔다. 다친 사람은 없다.¶둘째 문단이다.¶";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        구름다리 케이블 끊어져 통행 중단¶BODY                                                     | -
        구름다리 케이블 끊어져 통행 중단¶입력 2031.02.03 14:20¶BODY                                | 2031-02-03T14:20
        구름다리 케이블 끊어져 통행 중단¶수정 2031.02.04 09:00 입력 2031.02.03 14:20¶BODY           | 2031-02-03T14:20
        구름다리 케이블 끊어져 통행 중단¶기사등록 2031-02-03 05:00:47¶BODY                          | 2031-02-03T05:00:47
        구름다리 케이블 끊어져 통행 중단¶BODY2031-02-03 10:11 송고                                 | 2031-02-03T10:11
        구름다리 케이블 끊어져 통행 중단¶BODY2031-02-03 10:11 송고 2031-02-04 11:00 수정            | 2031-02-03T10:11
        구름다리 케이블 끊어져 통행 중단¶댓글 0 · 저장 0 2031.04.28 01:58¶BODY                      | 2031-04-28T01:58
        구름다리 케이블 끊어져 통행 중단¶홍길동 기자 : 2031-01-31¶BODY                              | 2031-01-31
        구름다리 케이블 끊어져 통행 중단¶수정 2031.02.04 09:00¶BODY                                | -
        구름다리 케이블 끊어져 통행 중단¶2031년 2월 3일 열린 총회에서 결의한 구름다리 보강 계획의 운명¶BODY | -
        구름다리 케이블 끊어져 통행 중단¶2031-02-03¶2031-02-05¶BODY                               | -
        Cable of the footbridge parts¶Published: Jan. 28, 2031¶The bridge is shut. Nobody was hurt.   | 2031-01-28
        Cable of the footbridge parts¶By Jane Roe, 31 January 2031¶The bridge is shut. Nobody was hurt. | 2031-01-31
        Cable of the footbridge parts¶Updated Jan. 29, 2031¶The bridge is shut. Nobody was hurt.      | -
        Cable of the footbridge parts¶A report published on 28 January 2031 says it was old.          | -
        """)
    void findsTheDateWhereItIsClear(String article, String published) {
        Article read = read(article);
        assertThat(read.published().map(Object::toString).orElse(null)).isEqualTo(published);
        assertThat(read.notes()).hasSize(published == null && article.matches(".*(수정 2|Updated).*") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        구름다리 케이블 끊어져 통행 중단¶BODY                         | 구름다리 케이블 끊어져 통행 중단
        사회¶본문 바로가기¶구름다리 케이블 끊어졌나? 통행 중단¶BODY    | 구름다리 케이블 끊어졌나? 통행 중단
        [단독] 구름다리 케이블 끊어져¶입력 2031.02.03 14:20¶BODY       | [단독] 구름다리 케이블 끊어져
        BODY                                                          | -
        Quay River Gazette¶Cable of the footbridge parts¶It is shut. Now. | Cable of the footbridge parts
        오래된 구름다리를 떠받치던 굵은 케이블을¶당국이 어젯밤 갈았다. | -
        The bridge had been old for so long that¶nobody looked at it. | -
        Cable of the footbridge parts¶By Jane Roe¶It is shut. Now.    | Cable of the footbridge parts
        """)
    void findsTheTitleWhereItIsClear(String article, String title) {
        assertThat(read(article).title()).isEqualTo(title == null ? "" : title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        케이블 끊어져 통행 중단¶(가온=가온통신) 홍길동 기자 = 다리가 멈췄다. 끝.    | 가온통신   | 홍길동
        케이블 끊어져 통행 중단¶[가온저널=홍길동 기자] 다리가 멈췄다. 끝.          | 가온저널   | 홍길동
        케이블 끊어져 통행 중단¶[가온저널] 다리가 멈췄다. 끝.                      | 가온저널   | -
        케이블 끊어져 통행 중단¶[단독] 다리가 멈췄다. 끝.                          | -          | -
        가온일보¶케이블 끊어져 통행 중단¶다리가 멈췄다. 끝.                        | 가온일보   | -
        케이블 끊어져 통행 중단¶가온경제 · 2031.02.03 14:20¶다리가 멈췄다. 끝.     | 가온경제   | -
        케이블 끊어져 통행 중단¶새 다리 소식 나온 뉴스¶다리가 멈췄다. 끝.          | -          | -
        Quay Gazette¶Cable of the footbridge parts¶It is shut. Now.                | Quay Gazette | -
        Cable of the footbridge parts¶No word in the Post¶It is shut. Now.         | -          | -
        케이블 끊어져 통행 중단¶다리가 멈췄다. 끝.¶홍길동 기자 hong@gaon.example   | -          | 홍길동
        케이블 끊어져 통행 중단¶다리가 멈췄다. 끝.¶ⓒ 가온일보, 무단전재 및 재배포 금지 | 가온일보 | -
        케이블 끊어져 통행 중단¶다리가 멈췄다. 끝.¶저작권자 © 가온일보 무단전재     | 가온일보   | -
        케이블 끊어져 통행 중단¶다리에서 만난 홍길동 기자는 다리가 멈췄다고 했다. 끝. | -       | -
        Cable parts at night¶By Jane Roe and John Doe¶QUENHAVEN, Jan. 28 (Gaon) -- It is shut. So. | Gaon | Jane Roe and John Doe
        QUENHAVEN, Jan. 28 (Gaon) -- The bridge is shut. So it is.                | Gaon       | -
        """)
    void findsWhoWroteWhereItIsClear(String article, String publisher, String author) {
        Article read = read(article);
        assertThat(read.publisher()).isEqualTo(publisher == null ? "" : publisher);
        assertThat(read.author()).isEqualTo(author == null ? "" : author);
    }

    private static Article read(String article) {
        return ArticleReader.ofText(article.replace("BODY", BODY).replace('¶', '\n'), "clipboard");
    }
}
