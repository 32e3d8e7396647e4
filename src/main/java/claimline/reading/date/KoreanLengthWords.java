package claimline.reading.date;

import static java.util.Map.entry;

import claimline.reading.text.DateTables;
import claimline.reading.text.Lexicon;
import java.math.BigDecimal;
import java.util.Map;

/** The words of lengths of time of Korean, and which numbers stand before which unit. */
final class KoreanLengthWords {

    /**
     * A unit.
     *
     * @param single the number words of one letter that may stand before it: 일년, but not 이 년
     * @param natives whether native numbers may: 두 달, but 두 분 are people
     * @param bare whether it may stand alone, without 간 or 동안 behind it
     */
    record UnitWord(LengthUnit unit, String single, boolean natives, boolean bare) {}

    static final Lexicon<UnitWord> UNITS = DateTables.table(Map.ofEntries(
            entry("년", new UnitWord(LengthUnit.YEAR, "일삼오십백수몇", false, true)),
            entry("개년", new UnitWord(LengthUnit.YEAR, "", false, true)),
            entry("해", new UnitWord(LengthUnit.YEAR, "두세네", true, true)),
            entry("개월", new UnitWord(LengthUnit.MONTH, "일이삼사오육칠팔구십수몇", true, true)),
            entry("달", new UnitWord(LengthUnit.MONTH, "한두세네석넉몇", true, true)),
            entry("분기", new UnitWord(LengthUnit.QUARTER, "한두세네", true, false)),
            entry("주", new UnitWord(LengthUnit.WEEK, "한두세네수몇", true, false)),
            entry("주일", new UnitWord(LengthUnit.WEEK, "일이삼사", true, true)),
            entry("일", new UnitWord(LengthUnit.DAY, "수", false, true)),
            entry("거래일", new UnitWord(LengthUnit.DAY, "", true, true)),
            entry("영업일", new UnitWord(LengthUnit.DAY, "", true, true)),
            entry("시간", new UnitWord(LengthUnit.HOUR, "한두세네수몇", true, true)),
            entry("분", new UnitWord(LengthUnit.MINUTE, "수몇", false, true)),
            entry("초", new UnitWord(LengthUnit.SECOND, "수몇", false, true)),
            entry("세기", new UnitWord(LengthUnit.CENTURY, "한두세네수", true, false))));

    static final Lexicon<TimeLength> NAMED = DateTables.table(Map.ofEntries(
            entry("하루", TimeLength.of("1", LengthUnit.DAY)),
            entry("하루_이틀", TimeLength.of("1", LengthUnit.DAY).upTo(BigDecimal.TWO)),
            entry("이틀", TimeLength.of("2", LengthUnit.DAY)),
            entry("사흘", TimeLength.of("3", LengthUnit.DAY)),
            entry("사나흘", TimeLength.of("3", LengthUnit.DAY).upTo(BigDecimal.valueOf(4))),
            entry("나흘", TimeLength.of("4", LengthUnit.DAY)),
            entry("닷새", TimeLength.of("5", LengthUnit.DAY)),
            entry("엿새", TimeLength.of("6", LengthUnit.DAY)),
            entry("이레", TimeLength.of("7", LengthUnit.DAY)),
            entry("여드레", TimeLength.of("8", LengthUnit.DAY)),
            entry("아흐레", TimeLength.of("9", LengthUnit.DAY)),
            entry("열흘", TimeLength.of("10", LengthUnit.DAY)),
            entry("보름", TimeLength.of("15", LengthUnit.DAY)),
            entry("며칠", TimeLength.of("1", LengthUnit.DAY).upTo(BigDecimal.TEN)),
            entry("일주일", TimeLength.of("1", LengthUnit.WEEK)),
            entry("반년", TimeLength.of("6", LengthUnit.MONTH)),
            entry("반세기", TimeLength.of("5", LengthUnit.DECADE)),
            entry("사반세기", TimeLength.of("2.5", LengthUnit.DECADE)),
            entry("4반세기", TimeLength.of("2.5", LengthUnit.DECADE))));

    /** Named lengths that are more often something else: they count only where something says that they last. */
    static final Lexicon<Boolean> WEAK = DateTables.table(Map.of("하루", true, "하루_이틀", true, "며칠", true, "이레", true));

    static final Lexicon<Boolean> LEADS = DateTables.table(true, "지난", "최근", "향후", "앞으로", "과거");

    static final Lexicon<Integer> AWAY = DateTables.table(Map.of("전", -1, "뒤", 1, "후", 1));

    /** Belongs to the length; a blank may stand before it. */
    static final Lexicon<Boolean> LASTING = DateTables.table(true, "동안", "간", "째");

    /** Says that something lasts, without belonging to the length. */
    static final Lexicon<Boolean> LASTING_BEHIND = DateTables.table(
            true, "만에", "내내", "연속", "이상", "이내", "미만", "넘게", "가까이", "안에", "새", "앞두고", "앞서", "앞으로", "걸", "걸려", "가량", "정도",
            "남짓", "여", "만의", "종일", "더", "이나", "뿐", "치");

    static final Lexicon<Boolean> SOME = DateTables.table(true, "여", "가량", "쯤", "정도", "남짓");

    static final Lexicon<Boolean> OFTEN =
            DateTables.table(true, "에 한 번", "에 한번", "에 1번", "에 한 차례", "에 1회", "에 두 번", "에 한 명", "에 한 개");

    /** The first syllables of what may follow a unit in the same word, besides 전, 후, 뒤. */
    static final String ENDS = "간동만여째가정쯤남이안내넘미치짜씩에은는을의과도로까부밖뿐나면인보입마연새앞와랑였";

    /** The first syllables of what may follow 전, 뒤 and 후 in the same word: not 전국, 후보. */
    static final String BEHIND_AWAY = "에의까인이은는쯤께만과와도로엔였";

    private KoreanLengthWords() {}
}
