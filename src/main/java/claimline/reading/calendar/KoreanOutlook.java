package claimline.reading.calendar;

import claimline.reading.text.DateTables;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.SentenceEnds;
import claimline.reading.text.Words;

/**
 * Verbs behind a date of Korean: 27일 열린다 is ahead. A verb of saying that ends the sentence takes the date for itself,
 * as in 27일 시작한다고 밝혔다, unless what is ahead stands right behind the date: 27일 열릴 예정이라고 밝혔다.
 */
final class KoreanOutlook {

    private static final int NEXT_WORDS = 14;
    private static final int TAILS = 28;
    private static final int TAIL_N = 4;
    private static final int TAIL_SS = 20;

    private static final Lexicon<Boolean> AHEAD = DateTables.table(
            true, "예정", "계획이", "전망이", "앞두", "열릴", "방침", "기로_했", "기로 결정", "겠다", "할 것", "될 것", "예고", "열 ", "예상된", "전망된");

    private KoreanOutlook() {}

    static Outlook of(FoldedText text, int end) {
        int ahead = -1;
        int limit = Math.min(end + Outlook.REACH, text.length());
        for (int at = end; at < limit && !SentenceEnds.at(text, at); at++) {
            boolean next = AHEAD.begins(text.charAt(at)) && AHEAD.longest(text, at) != null;
            if (ahead < 0 && (next || isPresent(text, at))) {
                ahead = at;
            }
            if (isPast(text, at) && !isResolve(text, at)) {
                return ahead >= 0 && ahead - end <= NEXT_WORDS ? Outlook.AHEAD : Outlook.TOLD;
            }
        }
        return ahead >= 0 ? Outlook.AHEAD : Outlook.OPEN;
    }

    /** 한다, 열린다 at the end of a sentence; 연다는 것. */
    private static boolean isPresent(FoldedText text, int at) {
        return text.charAt(at + 1) == '다'
                && tail(text.charAt(at)) == TAIL_N
                && (SentenceEnds.at(text, at + 2) || at + 2 == text.length() || text.charAt(at + 2) == '는');
    }

    /** 했다, 됐고, 밝혔다: a syllable that ends in ㅆ; 발표한, 나온 and their like before a blank. */
    private static boolean isPast(FoldedText text, int at) {
        char unit = text.charAt(at);
        if (tail(unit) == TAIL_SS) {
            return unit != '있' && unit != '겠';
        }
        return "한된온낸친진린힌킨운".indexOf(unit) >= 0 && text.charAt(at + 1) == ' ' && Words.isHangul(text.charAt(at - 1));
    }

    /** 열기로 했다: what was decided is ahead. */
    private static boolean isResolve(FoldedText text, int at) {
        return text.startsWith("기로", at - 3, false) || text.startsWith("기로", at - 2, false);
    }

    /** The number of the consonant that ends the syllable; 0 where none does. */
    private static int tail(char syllable) {
        return Words.isHangul(syllable) ? (syllable - '가') % TAILS : 0;
    }
}
