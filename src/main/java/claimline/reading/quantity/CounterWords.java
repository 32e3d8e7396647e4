package claimline.reading.quantity;

import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Counters of Korean with what they count, ranks, ordinals, and the words of time that belong to dates. */
final class CounterWords {

    private static final String COUNTERS = """
        {person}: 명, 사람, 인
        {serving}: 인분
        {company}: 개사
        {country}: 개국
        {place}: 곳, 군데, 개소
        {school}: 개교
        {item}: 개, 가지, 종, 종류, 종목, 항목, 세트, 벌
        {vehicle}: 대
        {case}: 건
        {animal}: 마리
        {sheet}: 장, 매
        {volume}: 권
        {copy}: 부
        {house}: 채
        {household}: 가구, 세대
        {ship}: 척
        {time}: 회, 번, 차례, 경기
        {tree}: 그루
        {flower}: 송이
        {pair}: 켤레, 쌍
        {seat}: 석, 좌석
        {vote}: 표
        {strand}: 가닥, 줄기
        {lane}: 차로, 차선
        {tool}: 자루, 정
        {work}: 편, 곡
        {bottle}: 병
        {cup}: 잔, 컵
        {box}: 상자, 박스
        {page}: 쪽, 페이지
        {character}: 자, 글자
        {word}: 단어
        {question}: 문항, 문제
        {goal}: 골
        {point}: 점, 득점
        {homer}: 홈런
        {RBI}: 타점
        {hit}: 안타
        {assist}: 도움, 어시스트
        {rebound}: 리바운드
        {inning}: 이닝
        {floor}: 층
        {room}: 객실, 실
        {bed}: 병상
        {team}: 팀
        {share}: 주
        {call}: 통
        {meal}: 끼, 끼니
        {shot}: 발
        {car}: 량
        {win}: 승
        {loss}: 패
        {draw}: 무
        {token}: 토큰
        {pixel}: 화소, 픽셀
        {core}: 코어
        {unit}: 기
        a: 살, 세
        """;

    /** What is counted by 개, behind it or before the number. */
    private static final String THINGS = """
        {company}: 기업, 회사, 업체, 은행, 증권사, 계열사, 상장사, 스타트업, 자회사, 법인, 제약사, 보험사, 제조사, 중소기업, 공장
        {country}: 국가, 나라, 회원국, 국
        {place}: 지역, 도시, 지점, 시군, 시도, 시·도, 지자체, 매장, 점포, 사업장, 병원, 역, 공항, 항만
        {school}: 학교, 대학, 대학교, 고교
        {body}: 정당, 부처, 기관, 단체, 노조, 위원회
        {job}: 일자리
        {team}: 팀, 구단
        {chip}: 칩, 반도체
        {product}: 제품, 품목, 상품
        """;

    static final Lexicon<UnitWord> COUNTED = counted();

    private static final String RANKS = "{rank}: 위, 등, 위권";

    private static final String ORDINALS = "1: 번째, 번 째, 째, 차, 번째로, 회째, 명째, 개째, 차전";

    /** What follows 제 and a number. */
    private static final String NUMBERED = "1: 차, 회, 대, 기, 번, 위, 차전";

    private static final String TIME = """
        1: 년, 월, 일, 시, 분, 초, 주, 주일, 개월, 달, 시간, 분기, 세기, 년대, 주년, 주기, 교시, 학기, 학년, 연대, 밤, 해, 년간
        1: 분간, 초간, 일간, 주간, 시간째, 박, 년째, 일째, 개월째, 년차, 일차, 주차, 년생, 년도, 반기, 사분기, 개 분기, 개 월, 개 년
        """;

    private CounterWords() {}

    static Map<String, UnitWord> behind() {
        Map<String, UnitWord> words = new HashMap<>();
        WordTable.each(TIME, (code, word) -> words.put(word, UnitWord.of(Sort.TIME, code)));
        WordTable.each(COUNTERS, (code, word) -> words.put(word, UnitWord.of(Sort.COUNT, code)));
        WordTable.each(RANKS, (code, word) -> words.put(word, UnitWord.of(Sort.RANK, code)));
        WordTable.each(ORDINALS, (code, word) -> words.put(word, UnitWord.of(Sort.ORDINAL, code)));
        words.put("배", UnitWord.of(Sort.TIMES, "1"));
        words.put("곱절", UnitWord.of(Sort.TIMES, "1"));
        words.put("포인트", UnitWord.of(Sort.INDEX, "{point}"));
        words.put("point", UnitWord.of(Sort.INDEX, "{point}"));
        words.put("points", UnitWord.of(Sort.INDEX, "{point}"));
        words.put("p", UnitWord.of(Sort.INDEX, "{point}"));
        words.put("pts", UnitWord.of(Sort.INDEX, "{point}"));
        words.put("times", UnitWord.of(Sort.TIMES, "1"));
        words.put("x", UnitWord.of(Sort.TIMES, "1"));
        words.put("fold", UnitWord.of(Sort.TIMES, "1"));
        return words;
    }

    private static Lexicon<UnitWord> counted() {
        Map<String, UnitWord> words = new HashMap<>();
        WordTable.each(THINGS, (code, word) -> words.put(word, UnitWord.of(Sort.COUNT, code)));
        return Lexicon.exactly(words);
    }

    static Map<String, UnitWord> numbered() {
        Map<String, UnitWord> words = new HashMap<>();
        WordTable.each(NUMBERED, (code, word) -> words.put(word, UnitWord.of(Sort.ORDINAL, code)));
        return words;
    }
}
