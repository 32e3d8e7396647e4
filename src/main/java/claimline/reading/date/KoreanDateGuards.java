package claimline.reading.date;

import claimline.reading.text.DateTables;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;

/** Tells dates from what merely begins like one: 5일간, 27일본, 1월드컵, 3년째, 60년 역사. Asked behind the unit. */
final class KoreanDateGuards {

    /** What makes a day, right behind it or after a blank, one of so many days. */
    private static final Lexicon<Boolean> LASTING_DAYS = DateTables.table(
            true, "간", "동안", "만에", "만이", "째", "여", "이상", "이내", "이하", "미만", "넘", "가까이", "가량", "정도", "남짓", "내내", "연속",
            "안에", "안으로", "내에", "내로", "치 ", "짜리", "앞으로", "앞두", "이나", "이면", "이_걸", "이_지나", "이_지난", "이_남", "이_소요", "남았",
            "남은", "남긴", "지나", "걸리", "걸렸", "걸려", "걸린", "걸릴", "소요", "밖에", "씩", "간격", "단위", "전 ", "전에", "전부터", "전까지", "전인",
            "전,", "전.", "전의", "뒤", "후 ", "후에", "후부터", "후까지", "후인", "후,", "후.", "후의", "늦", "빨리", "빠르", "일찍", "더 걸", "휴가",
            "연장", "유예", "시한부", "체류", "전\n", "후\n", "만의", "만으로", "전보다", "전과", "전쯤", "뒤쯤", "후쯤");

    /** Words before a number that make it a count of days. */
    private static final Lexicon<Boolean> COUNTING = DateTables.table(
            true, "최근", "향후", "앞으로", "총", "최대", "최소", "최장", "약", "무려", "주", "꼬박", "불과", "적어도", "고작", "겨우", "단", "거의",
            "대략", "매", "만", "연", "월", "과거", "무료", "각", "평균");

    private static final Lexicon<Boolean> NOT_DAYS = DateTables.table(
            true, "_차 ", "_차인", "_차에", "_차를", "_차,", "본", "보", "장", "제", "자리", "반", "부", "정", "행", "치", "권", "당", "차",
            "평균", "분", "생활", "물");

    private static final Lexicon<Boolean> IN_A_ROW = DateTables.table(true, "_연속", "_내리", "째", "_만에", "_만의");

    /** Before a number of minutes: when in a game, not how long. */
    private static final Lexicon<Boolean> OF_GAMES =
            DateTables.table(true, "전반", "후반", "연장", "연장 전반", "연장 후반", "추가시간", "전반전", "후반전", "추가 시간");

    /** Before a date: by another calendar. */
    private static final Lexicon<Boolean> OTHER_CALENDARS = DateTables.table(true, "음력", "단기", "불기");

    /** Events before so many days: 선거 30일 전 counts from the day of the election, which the text need not tell. */
    private static final Lexicon<Boolean> EVENTS = DateTables.table(
            true, "선거", "총선", "대선", "투표", "사고", "사건", "출산", "출생", "결혼", "발병", "발진", "증상", "감염", "접종", "수술", "입원", "퇴원",
            "사망", "계약", "만료", "만기", "마감", "종료", "시험", "수능", "경기", "개막", "개최", "개회", "폐막", "출시", "발매", "발표", "취임", "퇴임",
            "시행", "개통", "개장", "출발", "도착", "이륙", "착륙", "발사", "지진", "전쟁", "식사", "복용", "상장", "합병", "범행", "실종", "폭발", "화재",
            "참사", "회담", "회의", "행사", "공연", "입사", "퇴사", "입대", "전역", "졸업", "퇴직", "은퇴", "착공", "준공", "완공", "선고", "재판", "체포",
            "구속", "출소", "출국", "입국", "귀국", "시작", "방문", "취침", "붕괴", "침몰", "추락", "충돌", "탄핵", "개봉", "방송", "입주", "이사", "임신",
            "투약", "투여", "운동", "예정일", "기한", "수확", "여행", "공개", "기일", "생일");

    /** What makes 1일 each day. */
    private static final Lexicon<Boolean> EACH_DAY = DateTables.table(
            true, " 1", " 2", " 3", " 4~", " 5~", " 6~", " 7~", " 8~", " 4시간", " 5시간", " 6시간", " 7시간", " 8시간", " 9시간",
            " 4회", " 5회", " 6회", " 평균", " 최대", " 최소", " 이용", " 생활", " 섭취", " 권장", " 방문", " 통행", " 생산", " 처리", " 기준치");

    private static final Lexicon<Boolean> NOT_MONTHS =
            DateTables.table(true, "드", "급", "세", "남", "호", "평균", "간지", "정액", "매출", "소득", "보수", "식", "척", "권");

    private static final Lexicon<Boolean> LASTING_YEARS = DateTables.table(
            true, "간", "째", "여", "_전통", "_역사", "_넘", "이_넘", "_된", "_묵", "_이상", "_동안", "_만에", "_전 ", "_전에", "_전부터", "_뒤",
            "_후 ", "_후에", "_가까이", "_남짓", "_연속", "_세월", "_내내", "차", "짜리", "치", "만기", "물", "제", "형", "_만", "이_지", "이나",
            "이상", "_인생", "이_걸", "_전,", "_전.", "_전의", "_새", "_주기");

    private KoreanDateGuards() {}

    /** Not within another number or a name: H100, 3.5, 제3. */
    static boolean beginsNumber(FoldedText text, int at) {
        char before = text.charAt(at - 1);
        boolean point = (before == '.' || before == ',' || before == ':') && Digits.isDigit(text.charAt(at - 2));
        return !Digits.isDigit(before) && !Words.isLatin(before) && before != '제' && before != '-' && !point;
    }

    /** Whether an event stands before a length, from which it is counted back. */
    static boolean isOfEvent(FoldedText text, int at) {
        return isBehind(text, at, EVENTS, 3, false);
    }

    /** 후반 31분 */
    static boolean isOfGame(FoldedText text, int at) {
        return isBehind(text, at, OF_GAMES, 5, true);
    }

    private static boolean isBehind(FoldedText text, int at, Lexicon<Boolean> words, int longest, boolean whole) {
        int end = text.charAt(at - 1) == ' ' ? at - 1 : at;
        for (int start = end - 1; start >= 0 && end - start <= longest; start--) {
            boolean may = end < at && (!whole || Words.beginsAt(text, start));
            if (may && words.longest(text, start, hit -> hit.end() == end) != null) {
                return true;
            }
        }
        return false;
    }

    /** Behind 음력: a day of another calendar. */
    static boolean isOfOtherCalendar(FoldedText text, int at) {
        return isBehind(text, at, OTHER_CALENDARS, 2, true);
    }

    /** Behind 매년, 매달, 매일: again and again, no date. */
    static boolean isRepeated(FoldedText text, int at) {
        return text.charAt(at - 1) == ' ' && text.charAt(at - 3) == '매' && Words.isHangul(text.charAt(at - 2));
    }

    /** 2분기 연속: so many of them, not the second. */
    static boolean isInARow(DateCursor behind) {
        return IN_A_ROW.longest(behind.text(), behind.at()) != null;
    }

    /** 3년 차 is the third of them, no length. */
    static boolean isOrdinal(DateCursor behind) {
        int next = behind.peek() == ' ' ? 1 : 0;
        return behind.peek(next) == '차'
                && (!Words.isHangul(behind.peek(next + 1)) || "인를에의가".indexOf(behind.peek(next + 1)) >= 0);
    }

    static boolean isMonth(DateCursor behind) {
        return NOT_MONTHS.longest(behind.text(), behind.at()) == null;
    }

    /** Whether a number of days up to 31 is a day of the month. */
    static boolean isDay(DateCursor behind, int numberStart) {
        boolean one = behind.text().startsWith("1일", numberStart, false);
        if (one && EACH_DAY.longest(behind.text(), behind.at()) != null) {
            return false;
        }
        return isNoOtherWord(behind) && !isLasting(behind, numberStart);
    }

    /** Whether a month stands right before the day, which then has no such day: 2월 31일. */
    static boolean isLeftOver(FoldedText text, int number) {
        int end = text.charAt(number - 1) == ' ' ? number - 1 : number;
        return text.charAt(end - 1) == '월' && Digits.isDigit(text.charAt(end - 2));
    }

    /** Whether something beside the number says that it counts days. */
    static boolean isLasting(DateCursor behind, int numberStart) {
        FoldedText text = behind.text();
        int next = behind.peek() == ' ' ? behind.at() + 1 : behind.at();
        if (text.startsWith("지난 ", numberStart - 3, false) && text.startsWith("이상", next, false)) {
            return false; // 지난 5일 이상 징후가: something was odd on that day
        }
        boolean lasting = LASTING_DAYS.longest(text, next) != null || isCounting(text, numberStart);
        return lasting && isNoOtherWord(behind);
    }

    private static boolean isNoOtherWord(DateCursor behind) {
        return NOT_DAYS.longest(behind.text(), behind.at()) == null || isDayAnyway(behind.text(), behind.at());
    }

    /** 27일부터 is a day, 27일부 is not. */
    private static boolean isDayAnyway(FoldedText text, int at) {
        return text.startsWith("부터", at, false) || text.startsWith("자로", at, false) || text.startsWith("보다", at, false);
    }

    /** Whether the word before the number counts what follows. */
    private static boolean isCounting(FoldedText text, int number) {
        int end = number;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == number) {
            return false;
        }
        for (int length = 1; length <= 3; length++) {
            Lexicon.Hit<Boolean> hit = COUNTING.longest(text, end - length);
            if (hit != null && hit.end() == end && Words.beginsAt(text, end - length)) {
                return true;
            }
        }
        return false;
    }

    /** A year of four digits: not 3000년 and more, nor 1000년 역사. */
    static boolean isYear(DateCursor behind, int number) {
        if (number < 1000 || number > 2999) {
            return false;
        }
        Lexicon.Hit<Boolean> lasting = LASTING_YEARS.longest(behind.text(), behind.at());
        boolean round = number % 500 == 0 && number != 2000 || number == 1000;
        return lasting == null
                ? number != 1000
                : !round
                        && number > 1400
                        && !behind.isAt("간")
                        && !behind.isAt("여")
                        && !behind.isAt(" 역사")
                        && !behind.isAt("째")
                        && !(number == 2000 && (behind.isAt(" 전") || behind.isAt(" 동안")));
    }

    /** 98년 and 24년 3월 are years, 60년 and 10년 만에 are not. */
    static boolean isShortYear(DateCursor behind, int number) {
        DateCursor ahead = new DateCursor(behind.text(), behind.at());
        ahead.skip(' ');
        int month = ahead.digits(2);
        if (month >= 1 && month <= 12 && ahead.skip('월')) {
            return true;
        }
        return number >= 80
                && LASTING_YEARS.longest(behind.text(), behind.at()) == null
                && (behind.endsKorean() || behind.isAt("생"));
    }

    /** 2025년도 예산, but not 2025년도서전. */
    static boolean isYearWithDo(DateCursor behind) {
        char next = behind.peek(1);
        return !Words.isHangul(next) || "에의는분부까".indexOf(next) >= 0;
    }

    /** 90년대 is, 90년 대비 and 2020년대비 are not. */
    static boolean isDecade(DateCursor behind) {
        return behind.isAt("대") && "비표형출학응회규".indexOf(behind.peek(1)) < 0;
    }
}
