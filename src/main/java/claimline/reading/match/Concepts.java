package claimline.reading.match;

import claimline.reading.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What news prose counts and measures, with the words for it in either language: 부상자, 다친 and <i>wounded</i> speak of
 * one thing. A table of common nouns and verbs, no names; a word that is not in it stands for itself.
 */
final class Concepts {

    /**
     * What several words mean.
     *
     * @param korean what headlines call it
     * @param english the same
     * @param aspect what it is one of several of, which exclude each other: one figure does not count both dead and
     *     hurt; {@code act} is what may happen on a day, and excludes nothing
     * @param common whether it is said of so many things that two figures hardly belong together for it
     */
    record Concept(String korean, String english, Optional<String> aspect, boolean common) {

        /** Whether it is what may happen on a day. */
        boolean isAct() {
            return aspect.filter(each -> each.equals(ACT) || each.equals("step"))
                    .isPresent();
        }

        /**
         * Whether it is harm that is counted.
         *
         * @param counted {@code people}, {@code money}, {@code count} or {@code extent}
         */
        boolean isToll(String counted) {
            return counted.equals(PEOPLE)
                    ? aspect.filter(each -> each.equals("casualty")).isPresent()
                    : TOLLS.getOrDefault(english, Set.of()).contains(counted);
        }

        /** What it excludes others of. */
        Optional<String> excluding() {
            return aspect.filter(each -> !each.equals(ACT));
        }
    }

    /**
     * A line: what it is called in Korean, in English, its aspect if it has one, and the beginnings of its words. A
     * Korean beginning may also end a longer word (재산피해); one behind {@code =} is the whole word. Lines that begin with
     * {@code ~} are common.
     */
    private static final String TABLE = """
        부상|injured|casualty: 부상 다치 다친 다쳐 다쳤 중상 경상, injur wound hurt
        사망|deaths|casualty: 사망 숨지 숨진 숨져 숨졌 희생 목숨, dead death died =die =dies kill fatal perish
        실종|missing|casualty: 실종 행방불명, missing unaccounted
        감염|infections|casualty: 감염 확진, infect =cases =contracted
        입원|hospitalised|casualty: 입원, hospitali
        이재민|displaced|casualty: 이재민, displac homeless refugee
        대피|evacuated|casualty: 대피 피난 피란, evacuat flee fled
        구조|rescued|casualty: 구조 구출, rescu
        피해|damage: 피해 손해 손실, damage loss =lost losing
        파손|damaged: 파손 부서지 부서진 무너지 무너진 붕괴 상했 상한 망가, =damaged destroy collapse broken wreck
        정전|outage: 정전 끊겼 끊긴 단전, outage blackout =power
        복구|restored: 복구 복원, restor
        비용|cost: 비용 경비 들어가 들어간 개발비 건설비 공사비 수리비, cost spend spent spending expens
        ~가격|price: 가격 =값 값은 값이 요금 단가 판매가, price fare fee =rate
        통행료|toll: 통행료, toll
        기금|fund: 기금 펀드, fund
        보조금|subsidy|amount: 보조금 지원금 교부세 장려금, subsid grant
        지원|aid: 지원 원조 구호, =aid relief assist pledge
        예산|budget|amount: 예산, budget
        투자|investment: 투자, invest
        모금|raised: 모금 유치 조달, =raise =raised =raising fundrais
        매출|revenue|amount: 매출 수입 판매액, revenue =sales turnover income
        이익|profit|amount: 영업이익 순이익 이익 흑자, profit earning =net
        적자|deficit|amount: 적자 손실액, deficit shortfall
        부채|debt|amount: 부채 채무 빚, debt liabilit owe
        벌금|fine|amount: 과징금 벌금 과태료, =fine =fined =fines penalt
        배상|compensation|amount: 배상 보상 합의금 위자료, compensat settlement damages payout
        보험|insurance: 보험, insur
        보험금|payout: 보험금, payout
        세금|tax|amount: 세금 과세 관세 세율, =tax =taxes tariff dut levy
        금리|interest rate: 금리 이자율 기준금리, interest
        임금|wage|amount: 임금 급여 연봉 월급 시급, wage salar =pay paid
        상금|prize|amount: 상금 포상금, prize reward
        주가|share price: 주가 주식 종가, =share =shares stock
        시가총액|market value|amount: 시가총액 시총 몸값 기업가치, capitali valuation valued worth market-value
        환율|exchange rate: 환율, exchange
        물가|prices: 물가 인플레이션, inflation cpi
        성장|growth: 성장률 경제성장 성장, growth grew gdp
        실업|unemployment: 실업률 실업, unemploy jobless
        일자리|jobs: 일자리 고용 취업, =job =jobs employment
        감원|layoffs: 감원 해고 구조조정, layoff =laid dismiss
        직원|staff: 직원 임직원 근로자 노동자 종업원, staff employee worker workforce
        연구|researchers: 연구원 연구진 개발자 엔지니어, researcher engineer developer
        ~하락|fall|direction: 하락 급락 폭락 떨어 내렸 내린 내려 감소 줄었 줄어 줄고 약세 추락, fell fall fallen drop plung slump slid slide tumbl declin decreas down sank =lost lower shrank shrink
        ~상승|rise|direction: 상승 급등 폭등 올랐 오른 올라 증가 늘었 늘어 늘고 뛰었 치솟 강세, rose rise risen rising gain jump surg soar climb increas grew higher
        지지율|approval|vote: 지지율 지지도 국정지지, approval support
        득표|votes: 득표 표차 표를, =vote =votes ballot
        투표율|turnout|vote: 투표율, turnout
        찬성|in favour|vote: 찬성, favor favour =yes =ayes
        반대|against|vote: 반대, against oppos
        의석|seats|vote: 의석, seat
        공장|plants: 공장, plant factor
        점포|stores: 점포 매장 지점, =store =shop branch outlet
        인수가|bid: 인수가 인수액, =bid takeover
        ~인구|population: 인구 주민 시민, population resident inhabitant citizen
        참가|participants: 참가 참석 참여 행진 걸었 시위 집회, participa attend march protest rall demonstrat
        관객|audience: 관객 관람객 관중 시청자, audience spectator viewer crowd
        방문|visitors: 방문객 관광객 방문자, visitor tourist
        승객|passengers: 승객 탑승객 탑승 통근 출퇴근, passenger commut =aboard =board ridership
        선원|crew: 선원 승무원, crew sailor
        학생|students: 학생 재학생, student pupil
        환자|patients: 환자, patient
        용의자|suspects: 용의자 피의자, suspect
        체포|arrested|casualty: 체포 구속 검거, arrest detain custod
        징역|sentence: 징역 형량 선고 구형, sentence prison jail
        사용자|users: 이용자 사용자 가입자 회원, user subscriber member
        다운로드|downloads: 다운로드 내려받, download
        조회|views: 조회 조회수, =view =views
        차량|vehicles: 차량 자동차 승용차 화물차 버스, vehicle =car =cars lorr truck traffic
        선박|vessels: 선박 여객선 배는 어선 유람선, vessel ship boat ferr
        항공기|aircraft: 항공기 비행기 여객기 항공편, aircraft airplane plane flight jet
        주택|homes: 주택 가옥 건물 아파트, home house building apartment
        가구|households: 가구 세대, household
        면적|area|extent: 면적 넓이 헥타르 불탔, =area acre hectare burn
        높이|height|extent: 높이 고도 키는, height tall altitude =high elevation
        길이|length|extent: 길이 주경간 연장, length =long span stretch
        깊이|depth|extent: 깊이 진원 수심, depth deep
        거리|distance|extent: 거리 떨어진 해역, distance =away
        무게|weight|extent: 무게 중량 톤수, weigh weight
        속도|speed|extent: 속도 시속 풍속, speed =wind gust
        규모|magnitude: 규모, magnitude
        여진|aftershocks: 여진, aftershock
        지진|earthquake: 지진 강진, quake earthquake tremor
        기온|temperature|extent: 기온 온도 최고기온, temperature =heat
        강수|rainfall|extent: 강수량 강우량 =비가 폭우 적설, rain precipitation snowfall
        화재|fire: 화재 산불 불길 진화, =fire =fires wildfire blaze
        홍수|flood: 홍수 침수 범람, flood
        폭발|explosion: 폭발, explo blast
        사고|accident: 사고 참사, accident crash incident disaster
        고장|failure: 고장 장애 결함 먹통, failure fault malfunction defect
        경보|alarm: 경보 경고음, alarm =alert warning
        점검|inspection: 점검 검사 감사, inspect check audit
        조사|survey: 조사 설문 여론조사, survey poll investigat
        수리|repair: 수리 보수 정비, repair fix maintenan
        교체|renewal: 교체 새로 갱신, renew replac
        우회|detour: 우회 돌아가, detour divert
        공사|construction|act: 공사 건설 착공 건립, construct build built
        완공|completion|act: 완공 준공, complet
        시작|start|act: 시작 개시 돌입, began begin start commenc
        종료|end|act: 종료 끝났 끝난 끝나 만료, =ended expire
        신고|report|act: 신고, notif
        발견|discovery|act: 발견 알아챘 알아차 감지, discover detect
        도난|theft|act: 도난 훔친 훔쳐 훔쳤 절도, stole stolen theft heist robber steal thief thieves
        해킹|hacking|act: 해킹 해커, hack intrusion breach
        유출|leak|act: 유출, leak expos
        투입|deployment: 투입 동원, deploy mobili
        개통|opening|step: 개통 개장 개관 문을 놓인, open
        폐쇄|closure|step: 폐쇄 닫혔 닫은 닫아 통제 휴업, clos shut
        재개|reopening|step: 재개 재개통 열릴 열겠, reopen resum
        출생|births: 출생 신생아 태어난, =birth =births born =baby =babies newborn
        혼인|marriages: 혼인 결혼, marriag wedding
        출산율|fertility: 출산율, fertility
        위약|placebo: 위약, placebo
        체중|body weight: 체중 몸무게, bodyweight
        출시|release|act: 출시 공개 내놓 내놨 선보, releas launch unveil introduc
        설립|founding|act: 설립 창업 창립 세웠 세운, found establish
        ~발표|announcement|act: 발표 공표 공지, announc
        발사|launch|act: 발사 쏘아, launch liftoff
        착륙|landing|act: 착륙, land touchdown
        충돌|collision|act: 충돌 추돌 부딪 들이받, collid collision struck
        침몰|sinking|act: 침몰 가라앉 좌초, sank sink sunk aground capsiz
        금지|ban|step: 금지 차단 제한 막았 막아, =ban =bans banned block prohibit restrict
        승인|approval of|step: 승인 허가 의결 통과, approv pass =voted authoris authoriz
        계약|contract: 계약 수주 협약, contract deal agreement order
        인수|takeover|act: 인수 합병 매입, acqui takeover merg bought
        수출|exports|amount: 수출, export
        수입품|imports|amount: 수입량 수입액 수입품, import
        생산|output: 생산 산출, produc output =made
        판매|sold: 판매 팔린 팔렸 팔았, sold =sell sells selling
        용량|capacity: 용량 수용, capacit
        매개변수|parameters: 매개변수 파라미터, parameter
        성능|performance: 성능 점수 정확도, performance score accura benchmark
        훈련|training: 훈련 학습, train
        칩|chips: =칩 칩은 칩을 반도체 프로세서, chip semiconductor processor
        병력|troops: 병력 군인 장병, troop soldier
        득점|goals: 득점 골을 =골 타점, goal point scor
        경기|matches: 경기 시합, match game
        우승|victory: 우승 승리 이겼, win won victor champion
        신장|tall: 신장, tall
        나이|age: 나이 연령 나이는, =age aged
        ~하루|a day: 하루 날마다 매일 일일, daily =day
        ~연간|a year: 연간 매년 해마다, annual yearly
        ~누적|total: 누적 총액 합계 전체, total overall
        ~비율|share: 비율 비중 점유율 몫, proportion percentage
        참여율|rate: 가입률 참여율 보급률, uptake penetration
        의회|council: 의회 국회 시의회, council parliament congress assembly
        ~정부|government: 정부 당국, government
        경찰|police: 경찰, police
        대통령|president: 대통령, president
        시장|mayor: =시장은 =시장이, mayor
        ~회사|company: 회사 기업 업체, =company compan firm
        법원|court: 법원 재판 재판부, court judge
        """;

    private static final String ACT = "act";

    private static final String PEOPLE = "people";

    /** Harm to things, by its name in English: in what it is counted. */
    private static final Map<String, Set<String>> TOLLS = Map.of(
            "damage", Set.of("money", "count"),
            "damaged", Set.of("count"),
            "homes", Set.of("count"),
            "outage", Set.of("count"),
            "area", Set.of("extent"),
            "fire", Set.of("extent"));

    private static final Map<String, Concept> BEGINNINGS = new HashMap<>();
    private static final Map<String, Concept> WHOLE = new HashMap<>();
    private static final int LONGEST = 14;

    static {
        TABLE.lines().forEach(Concepts::add);
    }

    private Concepts() {}

    private static void add(String line) {
        boolean common = line.charAt(0) == '~';
        int colon = line.indexOf(": ");
        String[] names = line.substring(common ? 1 : 0, colon).split("\\|");
        Optional<String> aspect = names.length > 2 ? Optional.of(names[2]) : Optional.empty();
        Concept concept = new Concept(names[0], names[1], aspect, common);
        for (String word : line.substring(colon + 2).split("[, ]+")) {
            if (word.startsWith("=")) {
                WHOLE.putIfAbsent(ContentWords.singular(word.substring(1)), concept);
            } else {
                BEGINNINGS.putIfAbsent(word, concept);
            }
        }
    }

    /** What a word in the form in which words are compared means; empty for one that stands for itself. */
    static Optional<Concept> of(String stem) {
        Concept whole = WHOLE.get(stem);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int length = Math.min(stem.length(), LONGEST); length > 1; length--) {
            Concept found = BEGINNINGS.get(stem.substring(0, length));
            if (found != null && (length > 3 || Words.isHangul(stem.charAt(0)) || length == stem.length())) {
                return Optional.of(found);
            }
        }
        return Words.isHangul(stem.charAt(0)) ? ending(stem) : Optional.empty();
    }

    /** Whether it is said of many things. */
    static boolean isCommon(String word) {
        return of(word).filter(Concept::common).isPresent();
    }

    /** Whether it is one of the table's words itself. */
    static boolean isWord(String word) {
        return BEGINNINGS.containsKey(word) || WHOLE.containsKey(word);
    }

    private static Optional<Concept> ending(String stem) {
        for (int start = 1; start + 2 <= stem.length(); start++) {
            Concept found = BEGINNINGS.get(stem.substring(start));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
