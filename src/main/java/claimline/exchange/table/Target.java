package claimline.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column can become, with the words of a header that speak for it, in English and Korean, in lower case and
 * without blanks or punctuation.
 */
public enum Target {
    ID("id", "uid", "eventid", "key", "번호", "식별자"),
    TITLE(
            "title",
            "headline",
            "event",
            "name",
            "subjectline",
            "message",
            "what",
            "제목",
            "사건",
            "사건명",
            "이벤트",
            "행사",
            "행사명",
            "내용",
            "표제"),
    TITLE_EN("titleen", "영문제목"),
    TITLE_KO("titleko", "국문제목"),
    SUMMARY(
            "summary",
            "description",
            "text",
            "details",
            "desc",
            "note",
            "notes",
            "body",
            "comment",
            "comments",
            "content",
            "내용",
            "설명",
            "요약",
            "상세",
            "비고",
            "본문"),
    SUMMARY_EN("summaryen"),
    SUMMARY_KO("summaryko"),
    WHEN(
            "when",
            "date",
            "datetime",
            "edtf",
            "timestamp",
            "day",
            "time",
            "year",
            "eventdate",
            "날짜",
            "일자",
            "일시",
            "발생일",
            "발생일자",
            "시기",
            "연도",
            "시각"),
    START("start", "startdate", "begin", "from", "starttime", "시작", "시작일", "시작일시", "시작일자", "부터"),
    END("end", "enddate", "until", "to", "finish", "endtime", "종료", "종료일", "끝", "마감일", "종료일자", "까지"),
    CATEGORY("category", "categories", "type", "group", "kind", "lane", "class", "분류", "구분", "유형", "종류", "범주", "카테고리"),
    TAGS("tags", "tag", "keywords", "labels", "태그", "키워드", "꼬리표"),
    LEADS_TO("leadsto"),
    SOURCE("source", "sourcetitle", "reference", "article", "출처", "기사", "근거", "자료"),
    SOURCE_ID("sourceid"),
    PUBLISHER("publisher", "outlet", "media", "newspaper", "언론사", "매체", "신문", "발행처", "보도매체"),
    AUTHOR("author", "byline", "writer", "reporter", "기자", "저자", "작성자"),
    PUBLISHED("published", "publicationdate", "datepublished", "pubdate", "보도일", "발행일", "게재일", "입력일"),
    LANGUAGE("language", "lang", "언어"),
    URL("url", "link", "sourceurl", "href", "address", "website", "링크", "기사링크", "원문링크", "주소", "웹주소"),
    EVENT("eventof", "forevent"),
    QUESTION("question", "questionid", "질문"),
    SUBJECT("subject", "about", "대상", "주제", "주체"),
    PROPERTY("property", "attribute", "measure", "metric", "속성", "항목", "측정"),
    KIND("valuekind"),
    VALUE("value", "amount", "figure", "number", "값", "수치", "금액", "수량"),
    LOWER("lower"),
    UPPER("upper"),
    UNIT("unit", "currency", "단위", "통화"),
    HEDGE("hedge"),
    AS_PRINTED("asprinted", "printed", "quote", "wording", "표기", "원문", "표현", "인용"),
    HOLDER("holder", "speaker", "saidby", "accordingto", "claimant", "발언자", "주장자", "화자"),
    STANCE("stance", "입장");

    private final List<String> words;

    Target(String... words) {
        this.words = List.of(words);
    }

    /** As a saved mapping and the table that is written call it: {@code as_printed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Target> of(String code) {
        for (Target target : values()) {
            if (target.code().equals(code)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /**
     * How strongly a header speaks for this: 0 not at all, else the higher, the earlier its word stands in the list.
     *
     * @param header in lower case, letters and digits only
     */
    int likeness(String header) {
        if (header.equals(code().replace("_", ""))) {
            return 100;
        }
        int place = words.indexOf(header);
        return place < 0 ? 0 : 90 - place;
    }
}
