package claimline.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented pages in the shapes that papers and portals give theirs. */
class HtmlDocumentTest {

    private static final String FIRST = "구름다리의 굵은 케이블이 3일 밤 끊어져 통행이 31시간 멈췄다고 관리소가 4일 밝혔다.";
    private static final String SECOND = "관리소는 수리에 약 12억원이 들 것으로 보고 있다. 다친 사람은 없었다.";

    @Test
    void takesTheTextAndLeavesTheRest() {
        Article article = read("""
            <!doctype html><html lang="ko"><head><title>케이블 끊어져 - 가온일보</title>
            <meta property="og:title" content="케이블 끊어져"><meta property="og:site_name" content="가온일보">
            <meta property="article:published_time" content="2031-02-04T09:10:00+09:00">
            <meta name="author" content="홍길동 기자"><link rel="canonical" href="https://gaon.example/1"></head><body>
            <nav><a href="/">정치</a> <a href="/">경제</a> 오늘 날씨는 맑고 바람이 분다고 한다.</nav>
            <header><h1>케이블 끊어져</h1></header>
            <div class="wrap"><div class="art"><p>%s</p><figure><img alt="x"><figcaption>끊어진 케이블 2031.2.3</figcaption></figure>
            <p>%s</p><table><tr><th>해</th><td>31</td></tr></table>
            <div class="sns_share">기사를 공유해 주세요. 정말 고맙습니다.</div>
            <ul class="related"><li><a href="/2">강물이 불어 다른 다리도 위험하다고 한다.</a></li></ul></div>
            <div class="comments"><p>댓글을 쓰는 사람은 이렇게 말했다. 참으로 긴 댓글이다.</p></div></div>
            <aside>많이 본 기사는 따로 있다고 한다.</aside><footer>등록번호 31. 주소는 이렇다.</footer>
            <script>var text = "스크립트는 글이 아니다.";</script></body></html>
            """.formatted(FIRST, SECOND));

        assertThat(article.text().lines()).containsExactly("케이블 끊어져", FIRST, "끊어진 케이블 2031.2.3", SECOND, "해 31");
        assertThat(article.title()).isEqualTo("케이블 끊어져");
        assertThat(article.publisher()).isEqualTo("가온일보");
        assertThat(article.author()).isEqualTo("홍길동");
        assertThat(article.published()).hasToString("Optional[2031-02-04T09:10:00+09:00]");
        assertThat(article.url()).isEqualTo("https://gaon.example/1");
        assertThat(article.language()).isEqualTo("ko");
    }

    @Test
    void prefersLinkedData() {
        Article article = read("""
            <html><head><meta property="og:title" content="Other | Site"><script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Site"},
             {"@type": ["Thing", "NewsArticle"], "headline": "Cable &amp; bridge", "datePublished": "2031-02-03T10:00:00Z",
              "author": [{"@type": "Person", "name": "Jane Roe"}, {"name": "John Doe"}],
              "publisher": {"@type": "Organization", "name": "The Imaginary Courier"}, "url": "https://courier.example/1"}]}
            </script></head><body><article><p>%s</p></article></body></html>
            """.formatted(english()));

        assertThat(article.title()).isEqualTo("Cable & bridge");
        assertThat(article.publisher()).isEqualTo("The Imaginary Courier");
        assertThat(article.author()).isEqualTo("Jane Roe, John Doe");
        assertThat(article.published()).hasToString("Optional[2031-02-03T10:00:00Z]");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void takesTheTextFromLinkedDataWhereThePageHasNone() {
        Article article = read("""
            <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "H", "articleBody": "%s"}
            </script></head><body><div id="app"></div></body></html>
            """.formatted(english()));

        assertThat(article.text()).isEqualTo("H\n" + english());
        assertThat(article.notes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <span class="t" data-date-time="2031-02-03 09:00:00">3일</span>       | 2031-02-03T09:00:00
        <meta property="og:regDate" content="20310203090000">                 | 2031-02-03T09:00:00
        <time datetime="2031-02-03T09:00">some day</time>                     | 2031-02-03T09:00
        <ul><li>입력 : 2031.02.03 09:00</li><li>수정 : 2031.02.05 10:00</li></ul> | 2031-02-03T09:00
        <meta itemprop="datePublished" content="2031-02-03">                  | 2031-02-03
        <meta name="date" content="soon"><meta name="pubdate" content="Feb 3, 2031"> | 2031-02-03
        """)
    void findsTheDate(String element, String published) {
        Article article =
                read("<html><body>" + element + "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div></body></html>");
        assertThat(article.published()).hasToString("Optional[" + published + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        <div class="media_end_head_top_logo"><img alt="가온일보"></div>           ! 가온일보
        <meta property="og:article:author" content="가온일보 | 네이버">            ! 가온일보
        <meta property="og:site_name" content="네이버 뉴스"><meta name="publisher" content="가온일보"> ! 가온일보
        """)
    void doesNotTakeThePortalForThePublisher(String element, String publisher) {
        Article article =
                read("<html><body>" + element + "<article id=dic_area>" + FIRST + "<br><br>" + SECOND + "</article>");
        assertThat(article.publisher()).isEqualTo(publisher);
        assertThat(article.text().lines()).containsExactly(FIRST, SECOND);
    }

    @Test
    void survivesBombs() {
        String deep = "<div>".repeat(200_000) + FIRST;
        assertThat(read("<html>" + deep).text()).contains(FIRST);
        assertThat(read("<html><p>" + FIRST + "<b " + "a=1 ".repeat(100_000) + ">")
                        .text())
                .contains(FIRST);
        assertThat(read("<html>" + "<p><a>".repeat(50_000) + FIRST).text()).contains(FIRST);
        assertThat(read("<html>" + "<table><tr><td>".repeat(20_000) + FIRST).text())
                .contains(FIRST);
        assertThat(read("<html><p>" + FIRST + "</p>" + "<script type=application/ld+json>" + "[".repeat(100_000)
                                + "</script>")
                        .text())
                .contains(FIRST);
        assertThat(read("<html><p>" + "가. ".repeat(700_000)).text()).hasSizeGreaterThan(2_000_000);
    }

    private static String english() {
        return "The cable of the footbridge parted on Monday night, and it was shut to all for 31 hours, the keeper"
            + " said. Repairs are to cost some 12 million, and nobody was hurt in the fall of the deck, according to"
            + " the city.";
    }

    private static Article read(String page) {
        return ArticleReader.read(page.getBytes(StandardCharsets.UTF_8), "page.html");
    }
}
