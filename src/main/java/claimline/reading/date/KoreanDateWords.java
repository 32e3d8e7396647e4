package claimline.reading.date;

import static java.util.Map.entry;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Stage;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.text.DateTables;
import claimline.reading.text.Lexicon;
import java.time.DayOfWeek;
import java.util.Map;

/** The words of Korean dates. {@code _} stands for a blank that may be left out. */
final class KoreanDateWords {

    /** The first syllables of what may follow a date in the same word. */
    static final String PARTICLES = "에은는이가을를의과와도로으만부까께쯤경인엔보마라나였처자입밖뿐대서분산하든란무즈";

    static final Lexicon<DateExpression> PERIODS = DateTables.table(Map.ofEntries(
            entry("올해", published(0, DateGrain.YEAR)),
            entry("금년", published(0, DateGrain.YEAR)),
            entry("올_한_해", published(0, DateGrain.YEAR)),
            entry("연내", published(0, DateGrain.YEAR)),
            entry("작년", published(-1, DateGrain.YEAR)),
            entry("지난_해", published(-1, DateGrain.YEAR)),
            entry("지난_한_해", published(-1, DateGrain.YEAR)),
            entry("재작년", published(-2, DateGrain.YEAR)),
            entry("지지난_해", published(-2, DateGrain.YEAR)),
            entry("내년", published(1, DateGrain.YEAR)),
            entry("다음_해", spoken(1, DateGrain.YEAR)),
            entry("내후년", published(2, DateGrain.YEAR)),
            entry("그_해", spoken(0, DateGrain.YEAR)),
            entry("같은_해", spoken(0, DateGrain.YEAR)),
            entry("이듬_해", spoken(1, DateGrain.YEAR)),
            entry("이달", published(0, DateGrain.MONTH)),
            entry("이번_달", published(0, DateGrain.MONTH)),
            entry("금월", published(0, DateGrain.MONTH)),
            entry("지난_달", published(-1, DateGrain.MONTH)),
            entry("저번_달", published(-1, DateGrain.MONTH)),
            entry("지지난_달", published(-2, DateGrain.MONTH)),
            entry("다음_달", published(1, DateGrain.MONTH)),
            entry("내달", published(1, DateGrain.MONTH)),
            entry("다다음_달", published(2, DateGrain.MONTH)),
            entry("그_달", spoken(0, DateGrain.MONTH)),
            entry("같은_달", spoken(0, DateGrain.MONTH)),
            entry("이듬_달", spoken(1, DateGrain.MONTH)),
            entry("이번_주", published(0, DateGrain.WEEK)),
            entry("금주", published(0, DateGrain.WEEK)),
            entry("지난_주", published(-1, DateGrain.WEEK)),
            entry("저번_주", published(-1, DateGrain.WEEK)),
            entry("지지난_주", published(-2, DateGrain.WEEK)),
            entry("다음_주", published(1, DateGrain.WEEK)),
            entry("내주", published(1, DateGrain.WEEK)),
            entry("다다음_주", published(2, DateGrain.WEEK)),
            entry("같은_주", spoken(0, DateGrain.WEEK)),
            entry("이번_주말", published(0, DateGrain.WEEKEND)),
            entry("지난_주말", published(-1, DateGrain.WEEKEND)),
            entry("다음_주말", published(1, DateGrain.WEEKEND)),
            entry("다음_주_주말", published(1, DateGrain.WEEKEND)),
            entry("지난_분기", published(-1, DateGrain.QUARTER)),
            entry("이번_분기", published(0, DateGrain.QUARTER)),
            entry("다음_분기", published(1, DateGrain.QUARTER)),
            entry("지난_세기", published(-1, DateGrain.CENTURY)),
            entry("금세기", published(0, DateGrain.CENTURY))));

    static final Lexicon<DateExpression> DAYS = DateTables.table(Map.ofEntries(
            entry("오늘", published(0, DateGrain.DAY)),
            entry("금일", published(0, DateGrain.DAY)),
            entry("어제", published(-1, DateGrain.DAY)),
            entry("어저께", published(-1, DateGrain.DAY)),
            entry("어젯밤", published(-1, DateGrain.DAY)),
            entry("간밤", published(-1, DateGrain.DAY)),
            entry("지난밤", published(-1, DateGrain.DAY)),
            entry("그제", published(-2, DateGrain.DAY)),
            entry("그저께", published(-2, DateGrain.DAY)),
            entry("엊그제", new DateExpression.About(published(-2, DateGrain.DAY))),
            entry("엊그저께", new DateExpression.About(published(-2, DateGrain.DAY))),
            entry("그끄저께", published(-3, DateGrain.DAY)),
            entry("내일", published(1, DateGrain.DAY)),
            entry("명일", published(1, DateGrain.DAY)),
            entry("모레", published(2, DateGrain.DAY)),
            entry("내일모레", published(2, DateGrain.DAY)),
            entry("글피", published(3, DateGrain.DAY)),
            entry("이_날", spoken(0, DateGrain.DAY)),
            entry("그_날", spoken(0, DateGrain.DAY)),
            entry("같은_날", spoken(0, DateGrain.DAY)),
            entry("당일", spoken(0, DateGrain.DAY)),
            entry("전날", spoken(-1, DateGrain.DAY)),
            entry("하루_전날", spoken(-1, DateGrain.DAY)),
            entry("전전날", spoken(-2, DateGrain.DAY)),
            entry("다음_날", spoken(1, DateGrain.DAY)),
            entry("바로_다음_날", spoken(1, DateGrain.DAY)),
            entry("그다음_날", spoken(1, DateGrain.DAY)),
            entry("이튿날", spoken(1, DateGrain.DAY)),
            entry("익일", spoken(1, DateGrain.DAY))));

    static final Lexicon<Lean> LEANS = DateTables.table(Map.of(
            "지난", Lean.PAST,
            "오는", Lean.COMING,
            "다가오는", Lean.COMING,
            "돌아오는", Lean.COMING,
            "다음", Lean.COMING,
            "이번", Lean.NEAREST));

    /** As EDTF numbers them. */
    static final Lexicon<Integer> PARTS_OF_YEAR = DateTables.table(Map.ofEntries(
            entry("봄", 21),
            entry("여름", 22),
            entry("가을", 23),
            entry("겨울", 24),
            entry("상반기", 40),
            entry("전반기", 40),
            entry("하반기", 41),
            entry("후반기", 41)));

    static final Lexicon<Stage> STAGES = DateTables.table(Map.ofEntries(
            entry("초", Stage.BEGINNING),
            entry("초반", Stage.EARLY),
            entry("초순", Stage.EARLY),
            entry("상순", Stage.EARLY),
            entry("초엽", Stage.EARLY),
            entry("벽두", Stage.BEGINNING),
            entry("중순", Stage.MIDDLE),
            entry("중반", Stage.MIDDLE),
            entry("중엽", Stage.MIDDLE),
            entry("하순", Stage.LATE),
            entry("후반", Stage.LATE),
            entry("말엽", Stage.LATE),
            entry("말", Stage.END)));

    static final Lexicon<Stage> STAGES_OF_YEAR =
            DateTables.table(Map.of("연초", Stage.BEGINNING, "년초", Stage.BEGINNING, "연말", Stage.END, "년말", Stage.END));

    static final Lexicon<Stage> STAGES_OF_MONTH = DateTables.table(Map.of("월초", Stage.BEGINNING, "월말", Stage.END));

    static final Lexicon<DayOfWeek> WEEKDAYS = DateTables.table(Map.of(
            "월요일", DayOfWeek.MONDAY,
            "화요일", DayOfWeek.TUESDAY,
            "수요일", DayOfWeek.WEDNESDAY,
            "목요일", DayOfWeek.THURSDAY,
            "금요일", DayOfWeek.FRIDAY,
            "토요일", DayOfWeek.SATURDAY,
            "일요일", DayOfWeek.SUNDAY));

    /** Feasts that fall on the same day each year: month times a hundred plus day. */
    static final Lexicon<Integer> HOLIDAYS = DateTables.table(Map.ofEntries(
            entry("새해_첫날", 101),
            entry("신정", 101),
            entry("밸런타인데이", 214),
            entry("삼일절", 301),
            entry("3·1절", 301),
            entry("식목일", 405),
            entry("노동절", 501),
            entry("근로자의_날", 501),
            entry("어린이날", 505),
            entry("어버이날", 508),
            entry("스승의_날", 515),
            entry("현충일", 606),
            entry("제헌절", 717),
            entry("광복절", 815),
            entry("개천절", 1003),
            entry("한글날", 1009),
            entry("핼러윈", 1031),
            entry("크리스마스_이브", 1224),
            entry("성탄_전야", 1224),
            entry("성탄절", 1225),
            entry("크리스마스", 1225)));

    static final Lexicon<Integer> PLACES = DateTables.table(
            Map.of("첫_번째", 1, "첫째", 1, "첫", 1, "두_번째", 2, "둘째", 2, "세_번째", 3, "셋째", 3, "넷째", 4, "마지막", 0, "다섯째", 5));

    /** What says that a feast is meant as a day. */
    static final Lexicon<Boolean> BEHIND_FEAST = DateTables.table(true, "에", "까지", "부터", "인 ", " 당일", "이던 ", "이었");

    static Written feast(int monthAndDay) {
        return Written.of(Written.NONE, monthAndDay / 100, monthAndDay % 100);
    }

    /** The day last spoken of, to which a time belongs that no day is told of. */
    static boolean isSpokenDay(DateExpression day) {
        return day.equals(spoken(0, DateGrain.DAY));
    }

    static DateExpression published(int amount, DateGrain grain) {
        return new Shift(Anchor.PUBLISHED, amount, grain);
    }

    static DateExpression spoken(int amount, DateGrain grain) {
        return new Shift(Anchor.SPOKEN, amount, grain);
    }

    private KoreanDateWords() {}
}
