package claimline.reading;

/** Whether a sentence looks ahead from where a date stands in it. */
final class Outlook {

    private static final int REACH = 120;
    private static final int NEXT_WORDS = 14;

    private static final Lexicon<Boolean> KOREAN_AHEAD = DateTables.table(
            true, "예정", "계획이", "전망이", "앞두", "열린다", "열릴", "개막한다", "개최한다", "시작된다", "시작한다", "방침", "기로_했", "기로 결정", "겠다",
            "출시한다", "발표한다", "공개한다", "만난다", "떠난다", "나선다", "치른다", "할 것", "될 것", "갖는다", "진행한다", "예고", "열 ", "돌입한다", "시행된다",
            "시행한다", "개봉한다", "방한한다", "참석한다", "내놓는다", "선보인다", "실시한다", "예상된다", "전망된다");

    private static final Lexicon<Boolean> ENGLISH_AHEAD = DateTables.table(
            true,
            "will",
            "'ll",
            "is to",
            "are to",
            "was to",
            "set to",
            "due",
            "scheduled",
            "plans",
            "planned",
            "plan",
            "expected",
            "expects",
            "shall",
            "to be held",
            "upcoming",
            "aims",
            "going to",
            "is set",
            "are set",
            "promised to",
            "deadline",
            "hopes to");

    private static final Lexicon<Boolean> ENGLISH_BEHIND = DateTables.table(
            true, "said", "was", "were", "had", "has", "fell", "rose", "told", "came", "went", "began", "took", "made",
            "held", "saw", "won", "lost", "met", "left", "sent", "found", "got", "ran", "gave", "have", "grew", "did");

    private Outlook() {}

    /** Looks no further than 120 letters to either side. */
    static boolean isAhead(FoldedText text, int start, int end) {
        return isKoreanAhead(text, end) || isEnglishAhead(text, start, end);
    }

    /** A verb behind the date: 27일 열린다; one of saying that ends the sentence takes the date for itself. */
    private static boolean isKoreanAhead(FoldedText text, int end) {
        int ahead = -1;
        for (int at = end; at < end + REACH && at < text.length() && !SentenceEnds.at(text, at); at++) {
            char unit = text.charAt(at);
            if (ahead < 0 && KOREAN_AHEAD.begins(unit) && KOREAN_AHEAD.longest(text, at) != null) {
                ahead = at;
            }
            if (isPast(text, at) && !text.startsWith("기로", at - 3, false) && !text.startsWith("기로", at - 2, false)) {
                return ahead >= 0 && ahead - end <= NEXT_WORDS;
            }
        }
        return ahead >= 0;
    }

    /** 했다, 됐고, 밝혔다: a syllable that ends in ㅆ; 발표한, 나온 and their like before a blank. */
    private static boolean isPast(FoldedText text, int at) {
        char unit = text.charAt(at);
        if (!Words.isHangul(unit)) {
            return false;
        }
        int tail = (unit - '가') % 28;
        return tail == 20 && unit != '있' && unit != '겠'
                || text.charAt(at + 1) == ' ' && Words.isHangul(text.charAt(at - 1)) && "한된온낸친진린힌킨운".indexOf(unit) >= 0;
    }

    private static boolean isEnglishAhead(FoldedText text, int start, int end) {
        for (int at = start - 1; at > start - REACH && at >= 0 && !SentenceEnds.at(text, at); at--) {
            if (startsWord(text, at)) {
                if (isWord(ENGLISH_AHEAD, text, at)) {
                    return true;
                }
                if (isBehind(text, at)) {
                    return false;
                }
            }
        }
        for (int at = end; at < end + REACH && at < text.length() && !SentenceEnds.at(text, at); at++) {
            if (startsWord(text, at)) {
                if (isWord(ENGLISH_AHEAD, text, at)) {
                    return true;
                }
                if (isBehind(text, at)) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean startsWord(FoldedText text, int at) {
        return (Words.isLatin(text.charAt(at)) || text.charAt(at) == '\'') && !Words.isLatin(text.charAt(at - 1));
    }

    private static boolean isBehind(FoldedText text, int at) {
        if (isWord(ENGLISH_BEHIND, text, at)) {
            return true;
        }
        int end = at;
        while (end - at < 20 && Words.isLatin(text.charAt(end))) {
            end++;
        }
        return end - at > 4 && text.startsWith("ed", end - 2, false);
    }

    private static boolean isWord(Lexicon<Boolean> words, FoldedText text, int at) {
        Lexicon.Hit<Boolean> hit = words.longest(text, at);
        return hit != null && Words.endsAt(text, hit.end());
    }
}
