package claimline.reading.quantity;

import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words beside a number with its counter that tell whether it is a figure, and of what. */
final class CountWords {

    /** Behind 번 these make a number a name. */
    static final Lexicon<Boolean> NUMBERED = Lexicon.exactly(WordTable.set("""
        출구 국도 타자 홀 게이트 버스 후보 버튼 문제 지방도 고속도로 선수 확진자 환자 염색체 레인 갱도 부두 마을버스 채널 우물 포수 교향곡
        """));

    /** Before 번 these do. */
    static final Lexicon<Boolean> NUMBERED_BEFORE = Lexicon.exactly(WordTable.set("등번호 백넘버 기호 채널 국도 지방도"));

    /** What is counted by 기: things that are set up. */
    static final Lexicon<Boolean> SET_UP = Lexicon.exactly(WordTable.set("""
        원전 위성 미사일 발전기 터빈 원자로 로켓 항공기 전투기 엘리베이터 충전기 풍력 송전탑 묘 기뢰 고로 크레인 변압기 무덤 고분 포대 헬기 드론
        """));

    /** What is counted by 대, before it. */
    static final Lexicon<Boolean> MACHINES = Lexicon.exactly(WordTable.set("""
        차량 차 버스 승용차 택시 트럭 화물차 드론 전투기 항공기 헬기 헬리콥터 탱크 전차 장갑차 서버 컴퓨터 PC 노트북 카메라 자동차 오토바이
        자전거 열차 소방차 구급차 장비 로봇 충전기 냉장고 세탁기 에어컨 스마트폰 휴대전화 단말기 여객기 전기차 CCTV 크레인 굴착기 엘리베이터
        """));

    /** Behind a round number and 대: people of that age. */
    static final Lexicon<Boolean> OF_AGE = Lexicon.exactly(WordTable.set("""
        남성 여성 남녀 청소년 청년 초반 중반 후반 젊은 여 남 노인 직장인 부부 유권자 소비자 한국인 주부 학생 이상 이하 A씨 B씨 남자 여자 운전자
        관광객 기사 대리기사 운전기사 승객 주민 피의자 용의자 피해자 범인 검거 체포 구속 시민 보행자 농민 작업자 업주 회사원
        교사 의사 간호사 공무원 경찰 경찰관 군인 남편 아내 부모 자녀 손님 택시기사 가장 중국인 미국인 외국인 조합원 신도 대학생
        미혼 기혼 자영업자 투자자 개인 여행객 등산객 숨진 사망 이웃 지인 선수 감독 씨 때 미만 젊은이 취준생 세입자 환경미화원
        엄마 아빠 어머니 아버지 이용자 응답자 환자 근로자 취업자 인구 고객 지지율 배우 가수 연인 형제 자매 아들 딸
        """));

    /** Behind 대 these make it one of generations. */
    static final Lexicon<Boolean> GENERATIONS = Lexicon.exactly(Map.of("째", true, "에 걸쳐", true, "에 걸친", true));

    /** Behind 인 these are made for so many. */
    static final Lexicon<Boolean> OF_SO_MANY = Lexicon.exactly(WordTable.set("가구 시위 체제 미디어 방송 기업 독재 병실 세대"));

    /** Behind 만원 these are full. */
    static final Lexicon<Boolean> CROWDED = Lexicon.exactly(WordTable.set("버스 관중 사례 열차 지하철 관객 전철"));

    /** Behind a number and 대 these make it a term of office. */
    static final Lexicon<Boolean> TERMS = Lexicon.exactly(WordTable.set("국회 총선 대선 대통령 의회 회장 사장 총장 지방선거 왕"));

    /** Behind a number of times these say how often something happens. */
    static final Lexicon<Boolean> OFTEN = Lexicon.of(often());

    static final Lexicon<Boolean> OCCASIONS = Lexicon.of(WordTable.set("times twice hrice"));

    static final Lexicon<Boolean> BEHIND_OCCASIONS = Lexicon.of(WordTable.set("""
        in on at since during before after this last and but for from by to within under with when while until between
        """));

    /** Before a number they tell what was done to so many people. */
    static final Lexicon<Boolean> HARMING = Lexicon.of(WordTable.set("""
        kill kills killed killing injure injures injured injuring wound wounds wounded wounding hospitalized hospitalised
        hospitalizing sickened sickening displaced displacing evacuated evacuating
        """));

    /** Behind a number they tell the same. */
    static final Lexicon<Boolean> OF_VICTIMS = Lexicon.of(WordTable.set("dead injured wounded hurt killed missing"));

    static final Lexicon<Boolean> WEIGHED = Lexicon.of(WordTable.set("""
        몸무게 체중 무게 중량 감량 살을 바벨 체지방 weigh weighs weighed weighing weight weights kilogram kilograms kg tonnes tons ounces 킬로그램 heavy heavier lose muscle body
        """));

    private CountWords() {}

    private static Map<String, Boolean> often() {
        Map<String, Boolean> often = new HashMap<>();
        for (String per : List.of(" a ", " an ", " per ", " every ", " each ")) {
            for (String unit : List.of(
                    "second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "season",
                    "decade")) {
                often.put(per + unit, true);
            }
        }
        List.of("hourly", "daily", "weekly", "monthly", "yearly", "annually")
                .forEach(word -> often.put(" " + word, true));
        return often;
    }
}
