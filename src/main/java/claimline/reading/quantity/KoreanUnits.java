package claimline.reading.quantity;

import claimline.reading.numeral.KoreanLetters;
import claimline.reading.numeral.Numeral;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Particles;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.util.Set;

/**
 * Whether letters of Hangul behind a number are its unit. Most counters are one syllable, with which many other words
 * begin, and so are most numbers in words: 세대 is a generation, 세 대 three machines.
 */
final class KoreanUnits {

    /** Begin with a counter, and what follows would pass for a particle; where a blank stands before it. */
    private static final Lexicon<Boolean> OTHER_WORDS = words("""
        평가 평균 평소 평화 평일 평생 대만 대로 대중 대선 대등 대전 대나 대부분 대형 대치 대다수 대의원 회의 회고 회로 회사 회원
        개인 개도국 차이 차관 차로 주가 주도 주로 주의 주간 주말 주중 부과 부여 통과 발의 편의점 편의성 등록 등의 등을 등이 등에
        등은 등으로 도로 도시 도중 조사 원인 원가 원래 원만 원로 동과 전에 위한 위에 위로 문의 배치 배당 배경 배포 기여 인도 인사
        """);

    /** The same where no blank stands before it. */
    private static final Lexicon<Boolean> OTHER_WORDS_JOINED = words("""
        개인정보 개인전 개도국 편의점 편의성 위안부 프랑스 엔진 유로파 유로존 원칙 원소 불법 차전지 차원 차산업 프로그램 프로젝트
        프로야구 프로토콜 회원 세대교체 세대별 인조 등급 등분 할인 할당 할머니 할아버지 킬로와 톤수 장로
        동맹 인가구 기가팩 테라사 나노기 비트코 센트럴 센트레 주택 주년 근거 근로 근무 평당 노트북 점주 점포 표심
        """);

    /** Counters of one syllable that join a native number of one: 두명, 세개. */
    private static final Set<String> JOINED =
            Set.of("명", "개", "번", "곳", "마리", "건", "권", "척", "채", "잔", "병", "살", "팀", "골", "배", "표", "위", "장");

    private static final Set<String> UNJOINED =
            Set.of("두건", "열병", "열권", "세배", "세표", "세장", "두장", "열장", "세위", "두위", "열위", "세채", "세건", "네건", "네위", "두표");

    /** One of these is worth telling; 한 번 and 한 가지 are turns of speech. */
    private static final Set<String> TOLD_OF_ONE = Set.of(
            "명", "곳", "대", "건", "마리", "채", "척", "표", "골", "권", "가구", "팀", "차례", "석", "병", "잔", "그루", "퍼센트", "달러");

    private static final Set<String> JOINED_TO_TENS = Set.of("명", "개", "곳", "번", "배", "원", "불", "엔");

    /** Words that are counters only of many: copies, shares, characters. */
    private static final Set<String> OF_MANY = Set.of("부", "주", "자", "통", "실");

    private static final int MANY = 100;

    /** So many buildings no estate has: beyond it 동 is the Vietnamese currency. */
    private static final int BUILDINGS = 999;

    private KoreanUnits() {}

    static boolean fits(FoldedText text, Numeral number, boolean apart, Lexicon.Hit<UnitWord> hit) {
        int start = hit.end() - hit.word().length();
        if (OTHER_WORDS_JOINED.longest(text, start) != null
                || apart
                        && OTHER_WORDS.longest(text, start) != null
                        && hit.word().length() == 1) {
            return false;
        }
        boolean inWords = number.form() == Numeral.Form.WORDS;
        if (inWords && hit.meaning().sort() == Sort.RANK || hit.word().equals("기가") && Counts.isSetUp(text, number)) {
            return false; // 조사위 is a commission; 위성 5기가 are five satellites with a particle
        }
        if (number.isFraction() && hit.word().length() == 1 && hit.meaning().sort() != Sort.TIMES) {
            return false;
        }
        boolean ordered = hit.meaning().sort() == Sort.RANK || hit.meaning().sort() == Sort.ORDINAL;
        if (ordered
                && (number.value().numerator().scale() > 0
                        || apart && hit.word().length() == 1)) {
            return false;
        }
        boolean ends = hit.meaning().sort() == Sort.MONEY || hit.meaning().sort() == Sort.TIME
                ? true
                : Particles.wordMayEnd(text, hit.end());
        boolean caseNumber = hit.word().equals("도") && Digits.isDigit(text.charAt(hit.end()));
        boolean hundredMillions = hit.word().equals("대") && !apart && KoreanLetters.myriad(text.charAt(start - 1)) > 4;
        return ends
                && !caseNumber
                && !hundredMillions
                && suits(number, hit.word())
                && suitsWord(text, number, apart, hit);
    }

    private static boolean suits(Numeral number, String word) {
        if (OF_MANY.contains(word)) {
            return number.isVague() || number.upTo(MANY - 1) < 0;
        }
        return !word.equals("동") || number.isVague() || number.upTo(BUILDINGS) < 0;
    }

    /** Numbers of one or two syllables are numbers only before some units. */
    private static boolean suitsWord(FoldedText text, Numeral number, boolean apart, Lexicon.Hit<UnitWord> hit) {
        if (number.form() != Numeral.Form.WORDS || !number.weak()) {
            return true;
        }
        char first = text.charAt(number.start());
        boolean single = number.end() - number.start() == 1;
        if (!single) {
            boolean oneOrTwo = text.startsWith("한두", number.start(), false) && number.end() - number.start() == 2;
            return !oneOrTwo
                    || TOLD_OF_ONE.contains(hit.word())
                    || hit.meaning().sort() == Sort.TIME;
        }
        if (first == '수') {
            return several(text, number, apart, hit);
        }
        if (first == '몇') {
            return hit.meaning().sort() == Sort.TIME;
        }
        if (KoreanLetters.digit(first) >= 0) {
            return sino(first, apart, hit);
        }
        if (KoreanLetters.tens(first) > 0 || KoreanLetters.myriad(first) > 0) {
            return tens(first, apart, hit);
        }
        return ofNative(text.charAt(number.start()), apart, hit);
    }

    /** 수차례, 수 명; not 할 수 만. */
    private static boolean several(FoldedText text, Numeral number, boolean apart, Lexicon.Hit<UnitWord> hit) {
        char before = text.charAt(number.start() - 1) == ' ' ? text.charAt(number.start() - 2) : '\0';
        boolean canDo = Words.isHangul(before) && (before - '가') % 28 == 8;
        return !canDo && (apart || hit.word().length() > 1 || hit.meaning().sort() == Sort.TIME);
    }

    private static boolean sino(char digit, boolean apart, Lexicon.Hit<UnitWord> hit) {
        Sort sort = hit.meaning().sort();
        boolean measured = sort == Sort.MONEY || sort == Sort.PERCENT || sort == Sort.POINTS || sort == Sort.MEASURE;
        boolean time = sort == Sort.TIME;
        return time
                || measured
                        && hit.word().length() > 1
                        && !(sort == Sort.MONEY
                                && (digit == '이' && apart || hit.word().equals("유로")));
    }

    private static boolean tens(char unit, boolean apart, Lexicon.Hit<UnitWord> hit) {
        Sort sort = hit.meaning().sort();
        boolean large = KoreanLetters.myriad(unit) > 4;
        if (hit.word().length() == 1 && !apart) {
            return !large && JOINED_TO_TENS.contains(hit.word());
        }
        return !large
                || sort == Sort.MONEY
                || sort == Sort.ORDINAL
                || hit.word().equals("명");
    }

    private static boolean ofNative(char number, boolean apart, Lexicon.Hit<UnitWord> hit) {
        String word = hit.word();
        if (number == '둘' || number == '셋' || number == '넷') {
            return false;
        }
        if (hit.meaning().sort() == Sort.TIME || hit.meaning().sort() == Sort.ORDINAL) {
            return hit.meaning().sort() == Sort.TIME || word.startsWith("번");
        }
        if (number == '한' && !TOLD_OF_ONE.contains(word)) {
            return false;
        }
        return apart || word.length() > 1 || JOINED.contains(word) && !UNJOINED.contains(number + word);
    }

    private static Lexicon<Boolean> words(String table) {
        return Lexicon.exactly(WordTable.set(table));
    }
}
