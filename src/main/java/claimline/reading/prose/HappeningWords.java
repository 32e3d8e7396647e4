package claimline.reading.prose;

import claimline.reading.text.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that tell a happening, by the category of event they tell. A category stands before a colon. */
final class HappeningWords {

    /**
     * What a verb tells.
     *
     * @param title the verb as headlines have it
     * @param category of the event
     * @param needsDate whether it is worth an event only with a date beside it
     */
    record Meaning(String title, String category, boolean needsDate) {}

    /** Nouns that become verbs with 하다 and 되다. */
    private static final List<String> KOREAN_NOUNS = List.of(
            "product: 출시 공개 시판 단종 리콜 배포 탑재",
            "statement: 발표 선언 경고 사과 촉구 공표 반박 부인 해명 회견",
            "market: 급락 폭락 하락 급등 폭등 상승 반등 반락 마감 상장 돌파 추락세 약세 강세 증발 출발 인상 인하 동결",
            "policy: 금지 차단 허용 시행 제한 도입 폐지 규제 승인 의결 통과 부과 해제 철회 제재 발효 발의 개정 제정 공포 통제 중단 재개 서명 비준 탈퇴 가입 지정",
            "law: 기소 구속 체포 판결 선고 고소 고발 제소 송치 석방 사면 배상 벌금",
            "investigation: 착수 수사 압수수색 소환 조사 입건 적발",
            "company: 설립 창업 창립 인수 합병 투자 체결 영입 해고 매각 분사 파산 폐업 제휴 입주 이전 감원 선임 증자",
            "accident: 사망 부상 추락 충돌 침몰 폭발 붕괴 실종 감전 질식 전복 탈선 화재 고장 파손 절단 좌초 유출",
            "disaster: 범람 침수 발생 강타 대피 매몰 분화",
            "election: 당선 선출 투표 출마 낙선 개표",
            "politics: 사임 사퇴 취임 임명 해임 탄핵 방문 회담 회동 파면 추대 지명 퇴임 망명 합의 타결 결렬 철수 휴전",
            "sport: 우승 승리 패배 완파 격파 입단 은퇴 득점",
            "culture: 개막 개최 개봉 폐막 수상 출간 발간 공연 전시 방영",
            "protest: 시위 집회 파업 점거 행진 농성",
            "transport: 개통 폐쇄 결항 운항 개항 착공 완공 준공 철거",
            "science: 발사 발견 착륙 귀환 검출",
            "security: 공격 폭격 해킹 침공 공습 격추 납치 살해 피격 유출 침해");

    /** Past stems and set phrases with their titles. */
    private static final List<String> KOREAN_FORMS = List.of(
            "product: 선보였=선보여 내놓았=내놓아 내놨=내놓아",
            "statement: 기자회견을_열었=기자회견 성명을_냈=성명",
            "market: 올랐=올라 떨어졌=떨어져 내렸=내려 올렸=올려 치솟았=치솟아 꺼졌=꺼져 뛰었=뛰어",
            "policy: 막았=막아 금했=금해",
            "law: 소송을_제기했=소송_제기 소송을_냈=소송 잡혔=잡혀 풀려났=풀려나 붙잡혔=붙잡혀",
            "investigation: 조사에_들어갔=조사_착수 수사에_들어갔=수사_착수 조사를_시작했=조사_시작",
            "company: 세웠=세워 사들였=사들여 손잡았=손잡아 협약을_맺었=협약 계약을_맺었=계약 문을_닫았=문_닫아 문을_열었=문_열어",
            "accident: 무너졌=무너져 숨졌=숨져 다쳤=다쳐 끊어졌=끊어져 불이_났=불 부딪쳤=부딪쳐 가라앉았=가라앉아 터졌=터져 멈췄=멈춰 멈춰_섰=멈춰",
            "disaster: 덮쳤=덮쳐 휩쓸었=휩쓸어 지진이_일어났=지진",
            "election: 뽑혔=뽑혀 뽑았=뽑아",
            "politics: 물러났=물러나 만났=만나",
            "sport: 이겼=이겨 꺾었=꺾어 비겼=비겨",
            "culture: 열렸=열려 막을_올렸=막_올려 막을_내렸=막_내려 받았다=받아",
            "science: 쏘아_올렸=발사");

    /** Verbs of saying: an event only on a day. */
    private static final String KOREAN_SAYINGS =
            "statement: 말했=발언 밝혔=밝혀 주장했=주장 보도했=보도 전했=전해 강조했=강조 지적했=지적 썼다=글 제기했=제기 글을_올렸=게시 게시글을_올렸=게시 게시물을_올렸=게시";

    /** Behind a noun: the past, and so a happening. */
    static final List<String> PAST = List.of("했", "하였", "됐", "되었", "당했", "시켰", "한 바 있", "하기도 했");

    /** Behind the noun of a move of the market, which is told with its consequence: {@code 급락하며}. */
    static final List<String> MOVING = List.of("하며", "하면서", "해 ");

    /** Behind a noun before another: {@code 9월 출시한 모델}. */
    static final List<String> ADNOMINAL = List.of("한", "된");

    /** Behind a noun: what is to come, where a day is given. */
    static final List<String> TO_COME = List.of("한다", "된다", "할", "될", "하기로", "합니다", "됩니다", "키로");

    private static final List<String> ENGLISH = List.of(
            "product: launched released unveiled introduced debuted recalled shipped rolled",
            "market: fell dropped plunged slumped tumbled sank rose jumped surged soared climbed gained slid rallied"
                    + " plummeted rebounded crashed listed",
            "policy: banned blocked restricted approved passed signed imposed suspended lifted ordered halted repealed"
                    + " adopted enacted barred outlawed prohibited sanctioned vetoed ratified authorised authorized",
            "law: sued charged arrested convicted sentenced indicted jailed acquitted fined pleaded ruled detained"
                    + " released_from",
            "investigation: raided probed investigated seized",
            "company: founded acquired bought merged hired fired invested sold established appointed laid filed",
            "accident: died killed injured collapsed exploded derailed capsized burned wounded parted broke shut",
            "disaster: struck erupted flooded swept evacuated hit",
            "election: elected won voted",
            "politics: resigned quit stepped inaugurated impeached ousted visited met agreed withdrew nominated",
            "sport: beat defeated retired",
            "culture: opened premiered closed awarded ended began",
            "protest: protested marched rallied struck_over",
            "transport: reopened grounded cancelled canceled",
            "science: discovered landed detected",
            "security: attacked bombed hacked invaded kidnapped stole breached");

    private static final String ENGLISH_SAYINGS =
            "statement: announced said told warned claimed denied reported posted tweeted wrote declared vowed pledged"
                    + " testified";

    static final Lexicon<Meaning> KOREAN_NOUN = korean();
    static final Lexicon<Meaning> KOREAN_FORM = koreanForms();
    static final Map<String, Meaning> ENGLISH_VERB = english();

    /** Before an English verb these make it a noun or a participle. */
    static final Set<String> NO_VERB_BEHIND = Set.of(
            "the", "a", "an", "of", "in", "by", "for", "with", "to", "its", "his", "her", "their", "newly", "being",
            "not", "never");

    /** Where an English title ends. */
    static final Set<String> TITLE_ENDS = Set.of(
            "according",
            "that",
            "which",
            "who",
            "after",
            "as",
            "while",
            "when",
            "because",
            "but",
            "and",
            "on",
            "in",
            "at",
            "since",
            "by",
            "amid",
            "following",
            "said",
            "reported",
            "last",
            "this",
            "over",
            "with",
            "late",
            "early",
            "during",
            "before",
            "until",
            "where");

    private HappeningWords() {}

    private static Lexicon<Meaning> korean() {
        Map<String, Meaning> verbs = new HashMap<>();
        KOREAN_NOUNS.forEach(row -> each(
                row, (category, noun) -> verbs.put(noun, new Meaning(noun, category, category.equals("statement")))));
        return Lexicon.of(verbs);
    }

    private static Lexicon<Meaning> koreanForms() {
        Map<String, Meaning> verbs = new HashMap<>();
        KOREAN_FORMS.forEach(row -> each(row, (category, form) -> put(verbs, form, category, false)));
        each(KOREAN_SAYINGS, (category, form) -> put(verbs, form, category, true));
        return Lexicon.of(verbs);
    }

    private static void put(Map<String, Meaning> verbs, String form, String category, boolean needsDate) {
        String[] parts = form.replace('_', ' ').split("=");
        verbs.put(parts[0], new Meaning(parts[1], category, needsDate));
    }

    private static Map<String, Meaning> english() {
        Map<String, Meaning> verbs = new HashMap<>();
        ENGLISH.forEach(row -> each(row, (category, verb) -> verbs.put(verb, new Meaning(verb, category, false))));
        each(ENGLISH_SAYINGS, (category, verb) -> verbs.put(verb, new Meaning(verb, category, true)));
        return Map.copyOf(verbs);
    }

    private static void each(String row, java.util.function.BiConsumer<String, String> word) {
        String[] parts = row.split(": ", 2);
        Arrays.stream(parts[1].split("\\s+")).forEach(each -> word.accept(parts[0], each));
    }
}
