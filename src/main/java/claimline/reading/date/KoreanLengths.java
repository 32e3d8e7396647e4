package claimline.reading.date;

import claimline.model.Hedge;
import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;

/** How long something takes in Korean, and dates that lie so far away: 2시간 30분, 두 달, 지난 2년간; 사흘 뒤, 3년 전. */
final class KoreanLengths {

    private final DateCursor cursor;
    private final int start;

    KoreanLengths(DateCursor cursor) {
        this.cursor = cursor;
        start = cursor.at();
    }

    /**
     * The length, or the date so far away, that begins at the cursor, which is behind it then; null where none does.
     */
    DateExpression read() {
        boolean within = Words.isHangul(cursor.peek()) && !Words.beginsAt(cursor.text(), start);
        if (within
                || KoreanDateGuards.isOfGame(cursor.text(), start)
                || KoreanDateGuards.isOfOtherCalendar(cursor.text(), start)) {
            return null;
        }
        boolean weekly = cursor.isAt("주");
        boolean led = weekly ? cursor.skip('주') : cursor.word(KoreanLengthWords.LEADS) != null;
        if (led) {
            cursor.skipBlank();
        }
        TimeLength length = led && !Digits.isDigit(cursor.peek()) && weekly ? null : length(led);
        if (length == null || weekly && length.unit() != LengthUnit.HOUR && length.unit() != LengthUnit.DAY) {
            return cursor.back(start);
        }
        DateExpression away = led ? null : away(length);
        return away == null ? lasting(length) : away;
    }

    private TimeLength length(boolean led) {
        int begin = cursor.at();
        boolean weak = cursor.word(KoreanLengthWords.WEAK) != null;
        cursor.to(begin);
        TimeLength named = cursor.word(KoreanLengthWords.NAMED);
        if (named != null) {
            return ends(cursor) && (!weak || led || isMarked(cursor)) ? named : cursor.back(begin);
        }
        TimeLength counted = KoreanLengthCount.read(cursor);
        return counted == null ? null : withParts(counted);
    }

    /** 1년 6개월, 한 시간 반 */
    private TimeLength withParts(TimeLength length) {
        int end = cursor.at();
        cursor.skip(' ');
        if (cursor.skip('반') && ends(cursor)) {
            return length.andHalf();
        }
        cursor.to(end);
        cursor.skip(' ');
        TimeLength finer = Digits.isDigit(cursor.peek()) ? KoreanLengthCount.read(cursor) : null;
        TimeLength both = finer == null || length.unit() == LengthUnit.DAY ? null : length.and(finer);
        if (both == null) {
            cursor.to(end);
        }
        return both == null ? length : both;
    }

    /** 사흘 뒤, 3년여 전; null where no such word follows, or the length is shorter than a day. */
    private DateExpression away(TimeLength length) {
        int end = cursor.at();
        boolean some = cursor.word(KoreanLengthWords.SOME) != null;
        cursor.skipBlank();
        Integer sign = awayWord(cursor);
        boolean ofEvent = sign != null && sign < 0 && KoreanDateGuards.isOfEvent(cursor.text(), start);
        DateExpression away = sign == null || ofEvent
                ? null
                : (some ? length.hedged(Hedge.ABOUT) : length).shift(sign < 0 ? Anchor.PUBLISHED : Anchor.SPOKEN, sign);
        return away == null ? cursor.back(end) : away;
    }

    /** With 간, 동안, 에 한 번 behind it where they stand. */
    private DateExpression lasting(TimeLength length) {
        int end = cursor.at();
        boolean some = cursor.skip('여');
        cursor.skip(' ');
        if (cursor.word(KoreanLengthWords.LASTING) != null && cursor.endsKorean()) {
            return (some ? length.hedged(Hedge.SOME_OVER) : length).length();
        }
        cursor.to(end);
        cursor.word(KoreanLengthWords.OFTEN);
        return length.length();
    }

    /** Whether 여 stands here that makes the length before it a little more: 3년여 만에. */
    static boolean isSome(FoldedText text, int end) {
        return text.charAt(end) == '여' && "만의에 ,.".indexOf(text.charAt(end + 1)) >= 0;
    }

    /** Whether a unit may end here, within a word or with it. */
    static boolean ends(DateCursor cursor) {
        char next = cursor.peek();
        if (!Words.isWord(next) || KoreanLengthWords.ENDS.indexOf(next) >= 0) {
            return true;
        }
        int end = cursor.at();
        boolean away = awayWord(cursor) != null;
        cursor.to(end);
        return away;
    }

    /** Whether a word behind the length, a blank between or none, says that it lasts or leads from it to a date. */
    static boolean isMarked(DateCursor cursor) {
        int end = cursor.at();
        cursor.skip(' ');
        boolean marked = awayWord(cursor) != null
                || cursor.word(KoreanLengthWords.LASTING) != null && cursor.endsKorean()
                || cursor.word(KoreanLengthWords.LASTING_BEHIND) != null;
        cursor.to(end);
        return marked;
    }

    private static Integer awayWord(DateCursor cursor) {
        int begin = cursor.at();
        Integer sign = cursor.word(KoreanLengthWords.AWAY);
        boolean ends = cursor.endsWord()
                || KoreanLengthWords.BEHIND_AWAY.indexOf(cursor.peek()) >= 0
                || cursor.isAt("부터")
                || cursor.isAt("보다");
        return sign != null && ends ? sign : cursor.back(begin);
    }
}
