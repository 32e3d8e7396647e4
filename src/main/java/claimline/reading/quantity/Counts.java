package claimline.reading.quantity;

import claimline.reading.MentionKind;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a number with a unit is a figure, where its words alone do not tell: 10대 그룹, 7번 국도, 원전 2기. */
final class Counts {

    /** Behind 번 these make a number a name. */
    private static final Lexicon<Boolean> NUMBERED = Lexicon.exactly(WordTable.set("""
        출구 국도 타자 홀 게이트 버스 후보 버튼 문제 지방도 고속도로 선수 확진자 환자 염색체 레인 갱도 부두 마을버스 채널 우물 포수 교향곡
        """));

    /** Before 번 these do. */
    private static final Lexicon<Boolean> NUMBERED_BEFORE = Lexicon.exactly(WordTable.set("등번호 백넘버 기호 채널 국도 지방도"));

    /** What is counted by 기: things that are set up. */
    private static final Lexicon<Boolean> SET_UP = Lexicon.exactly(WordTable.set("""
        원전 위성 미사일 발전기 터빈 원자로 로켓 항공기 전투기 엘리베이터 충전기 풍력 송전탑 묘 기뢰 고로 크레인 변압기 무덤 고분 포대 헬기 드론
        """));

    /** What is counted by 대, before it. */
    private static final Lexicon<Boolean> MACHINES = Lexicon.exactly(WordTable.set("""
        차량 차 버스 승용차 택시 트럭 화물차 드론 전투기 항공기 헬기 헬리콥터 탱크 전차 장갑차 서버 컴퓨터 PC 노트북 카메라 자동차 오토바이
        자전거 열차 소방차 구급차 장비 로봇 충전기 냉장고 세탁기 에어컨 스마트폰 휴대전화 단말기 여객기 전기차 CCTV 크레인 굴착기 엘리베이터
        """));

    /** Behind a round number and 대: people of that age. */
    private static final Lexicon<Boolean> OF_AGE = Lexicon.exactly(WordTable.set("""
        남성 여성 남녀 청소년 청년 초반 중반 후반 젊은 여 남 노인 직장인 부부 유권자 소비자 한국인 주부 학생 이상 이하 A씨 B씨 남자 여자 운전자
        관광객 기사 대리기사 운전기사 승객 주민 피의자 용의자 피해자 범인 검거 체포 구속 시민 보행자 농민 작업자 업주 회사원
        교사 의사 간호사 공무원 경찰 경찰관 군인 남편 아내 부모 자녀 손님 택시기사 가장 중국인 미국인 외국인 조합원 신도 대학생
        미혼 기혼 자영업자 투자자 개인 여행객 등산객 숨진 사망 이웃 지인 선수 감독 씨 때 미만 젊은이 취준생 세입자 환경미화원
        엄마 아빠 어머니 아버지 이용자 응답자 환자 근로자 취업자 인구 고객 지지율 배우 가수 연인 형제 자매 아들 딸
        """));

    /** Behind 대 these make it one of generations. */
    private static final Lexicon<Boolean> GENERATIONS = Lexicon.exactly(Map.of("째", true, "에 걸쳐", true, "에 걸친", true));

    /** Behind 인 these are made for so many. */
    private static final Lexicon<Boolean> OF_SO_MANY = Lexicon.exactly(WordTable.set("가구 시위 체제 미디어 방송 기업 독재 병실 세대"));

    /** Behind 만원 these are full. */
    private static final Lexicon<Boolean> CROWDED = Lexicon.exactly(WordTable.set("버스 관중 사례 열차 지하철 관객 전철"));

    /** Behind a number and 대 these make it a term of office. */
    private static final Lexicon<Boolean> TERMS = Lexicon.exactly(WordTable.set("국회 총선 대선 대통령 의회 회장 사장 총장 지방선거 왕"));

    /** Behind a number of times these say how often something happens. */
    private static final Lexicon<Boolean> OFTEN = Lexicon.of(often());

    private static final Lexicon<Boolean> OCCASIONS = Lexicon.of(WordTable.set("times twice hrice"));

    private static final Lexicon<Boolean> BEHIND_OCCASIONS = Lexicon.of(WordTable.set("""
        in on at since during before after this last and but for from by to within under with when while until between
        """));

    private static final UnitWord POUNDS = UnitWord.of(Sort.MONEY, "GBP");
    private static final UnitWord WEIGHT = UnitWord.of(Sort.MEASURE, "[lb_av]");

    private static final Lexicon<Boolean> WEIGHED = Lexicon.of(WordTable.set("""
        몸무게 체중 무게 중량 감량 살을 바벨 체지방 weigh weighs weighed weighing weight weights kilogram kilograms kg tonnes tons ounces 킬로그램 heavy heavier lose muscle body
        """));

    private static final int NEAR = 20;
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 90;
    private static final int FEW = 12;

    private Counts() {}

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

    static boolean stands(FoldedText text, Figure figure) {
        char last = text.charAt(figure.end() - 1);
        if (figure.unit().sort() == Sort.INDEX && last == 'p') {
            return figure.amount().numerator().scale() > 0 || text.charAt(figure.end()) == '(';
        }
        boolean hangul = Words.isHangul(last);
        if (!hangul || figure.unit().sort() != Sort.COUNT && figure.unit().sort() != Sort.MONEY) {
            return !hangul || figure.unit().sort() != Sort.PERCENT || isPercent(text, figure);
        }
        return switch (figure.unit().unit().code()) {
            case "{time}" ->
                last != '번'
                        || !follows(text, figure.end(), NUMBERED)
                                && !stoodBefore(text, figure.start(), NUMBERED_BEFORE);
            case "{unit}" -> stoodBefore(text, figure.start(), SET_UP);
            case "{vehicle}" -> isMachines(text, figure);
            case "{person}" ->
                last != '인' || text.charAt(figure.end()) != '당' && !follows(text, figure.end(), OF_SO_MANY);
            case "{household}" -> !text.startsWith("세대", figure.end() - 2, false) || isHouseholds(figure);
            case "KRW" -> !follows(text, figure.end(), CROWDED);
            default -> true;
        };
    }

    /** With the unit of how often something happens where that is meant: twice a week, met three times in May. */
    static Figure often(FoldedText text, Figure figure) {
        boolean told = figure.unit().sort() == Sort.TIMES
                && OCCASIONS.longest(text, figure.end() - 5, hit -> hit.end() == figure.end()) != null;
        boolean whole = figure.start() == 0 && figure.end() == text.length();
        boolean often = told
                && (OFTEN.longest(text, figure.end(), hit -> Words.endsAt(text, hit.end())) != null
                        || !whole && endsTelling(text, figure.end()) && !isChange(text, figure.start()));
        return often ? figure.with(MentionKind.COUNT, UnitWord.of(Sort.COUNT, "{time}")) : figure;
    }

    /** Whether the sentence goes on without saying what is so many times as much. */
    private static boolean endsTelling(FoldedText text, int end) {
        return text.charAt(end) != ' ' && text.charAt(end) != '-'
                || BEHIND_OCCASIONS.longest(text, end + 1, hit -> Words.endsAt(text, hit.end())) != null;
    }

    /** grew three times: by as much, not so often. */
    private static boolean isChange(FoldedText text, int start) {
        Trends.Trend trend = Trends.before(text, start);
        return trend == Trends.Trend.RISE || trend == Trends.Trend.FALL;
    }

    /** The figure with the unit that a noun beside it gives to the general counter: 5개 은행, 칩 5만 개, GPU 2000개. */
    static Figure told(FoldedText text, Figure figure) {
        if (figure.unit() != null && figure.unit().sort() == Sort.TIMES) {
            return often(text, figure);
        }
        if (figure.unit() != null
                && figure.unit().equals(POUNDS)
                && !figure.first().fronted()) {
            return isWeight(text, figure) ? figure.with(MentionKind.NUMBER, WEIGHT) : figure;
        }
        if (figure.unit() == null || figure.unit().sort() != Sort.COUNT) {
            return figure;
        }
        if (isAge(text, figure)) {
            return figure.ofDecade();
        }
        if (text.charAt(figure.end() - 1) != '개') {
            return figure;
        }
        int behind = text.startsWith("의 ", figure.end(), false) ? figure.end() + 2 : figure.end() + 1;
        Lexicon.Hit<UnitWord> noun =
                CounterWords.COUNTED.longest(text, behind, hit -> Particles.wordMayEnd(text, hit.end()));
        UnitWord unit = noun == null ? nounBefore(text, figure.start()) : noun.meaning();
        return unit == null ? figure : figure.with(figure.kind(), unit);
    }

    private static UnitWord nounBefore(FoldedText text, int start) {
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (int at = end - 1; at >= 0 && at >= end - 6; at--) {
            Lexicon.Hit<UnitWord> noun =
                    Words.beginsAt(text, at) ? CounterWords.COUNTED.longest(text, at, hit -> hit.end() == end) : null;
            if (noun != null) {
                return noun.meaning();
            }
        }
        return acronym(text, end);
    }

    /** GPU 2000개 */
    private static UnitWord acronym(FoldedText text, int end) {
        int start = end;
        while (end - start < 6
                && Character.isUpperCase(text.charAt(start - 1))
                && Words.isLatin(text.charAt(start - 1))) {
            start--;
        }
        boolean word = end - start >= 2 && Words.beginsAt(text, start);
        return word ? UnitWord.of(Sort.COUNT, "{" + text.subSequence(start, end) + "}") : null;
    }

    /** A pound is money, unless something is weighed near by. */
    private static boolean isWeight(FoldedText text, Figure figure) {
        if (text.startsWith(" of ", figure.end(), true)) {
            return true;
        }
        int from = Math.max(0, figure.start() - NEAR);
        for (int at = from; at < figure.end() + NEAR; at++) {
            if (WEIGHED.begins(text.charAt(at)) && WEIGHED.longest(text, at) != null && Words.beginsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** 5 프로 선수 and 아이폰 16 프로 are no shares: apart from its number the word stands at the end. */
    private static boolean isPercent(FoldedText text, Figure figure) {
        return !text.startsWith(" 프로", figure.end() - 3, false) || "\0\n".indexOf(text.charAt(figure.end())) >= 0;
    }

    /** 10대 그룹 are the ten largest, 41대 machines, 30대 people in their thirties. */
    private static boolean isMachines(FoldedText text, Figure figure) {
        int number = figure.first().number().upTo(99);
        boolean apart = text.charAt(figure.end() - 2) == ' ';
        boolean against = apart && text.charAt(figure.end()) == ' ' && Digits.isDigit(text.charAt(figure.end() + 1));
        if (against || GENERATIONS.longest(text, figure.end()) != null) {
            return false;
        }
        if (number < 0 || apart || isAge(text, figure) || stoodBefore(text, figure.start(), MACHINES)) {
            return true;
        }
        boolean round = number >= YOUNGEST && number % YOUNGEST == 0;
        if (follows(text, figure.end(), TERMS)) {
            return false;
        }
        boolean attribute = text.charAt(figure.end()) == ' ' && Words.isWord(text.charAt(figure.end() + 1));
        return !round && !(number <= FEW && attribute);
    }

    /** 5세대 is the fifth generation, 386세대 one that is called so. */
    private static boolean isHouseholds(Figure figure) {
        int number = figure.first().number().upTo(999);
        return number < 0 || number > FEW && (number % 100 != 86 || figure.isBand());
    }

    /** Whether the figure is of people of an age: 30대 남성. */
    private static boolean isAge(FoldedText text, Figure figure) {
        int number = figure.first().number().upTo(OLDEST);
        return number >= YOUNGEST
                && number % YOUNGEST == 0
                && text.charAt(figure.end() - 1) == '대'
                && text.charAt(figure.end() - 2) != ' '
                && !stoodBefore(text, figure.start(), MACHINES)
                && (follows(text, figure.end(), OF_AGE) || number > YOUNGEST && endsClause(text, figure.end()));
    }

    /** Behind 대 comes a particle, a bracket or nothing, not what there are so many of. */
    private static boolean endsClause(FoldedText text, int end) {
        char next = text.charAt(end);
        return "가는를에의와도로들)".indexOf(next) >= 0 && next != '\0';
    }

    private static boolean follows(FoldedText text, int end, Lexicon<Boolean> words) {
        int next = text.charAt(end) == ' ' ? end + 1 : end;
        return words.longest(text, next) != null;
    }

    /** Whether one of the words stands before a position, with or without a blank. */
    private static boolean stoodBefore(FoldedText text, int start, Lexicon<Boolean> words) {
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (int at = end - 1; at >= 0 && at >= end - 6; at--) {
            if (words.longest(text, at, hit -> hit.end() == end) != null) {
                return true;
            }
        }
        return false;
    }
}
