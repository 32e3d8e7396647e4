package claimline.reading.date;

import claimline.reading.text.DateTables;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Span;
import claimline.reading.text.Words;

/** Words that touch a date and say that it is rough: 12월께, 2020년 무렵, around 2015, circa 44 BC. */
final class DateHedges {

    private static final int LONGEST = 15;

    private static final Lexicon<Boolean> BEFORE = DateTables.table(
            true,
            "약",
            "대략",
            "줄잡아",
            "about",
            "around",
            "circa",
            "c.",
            "ca.",
            "approximately",
            "roughly",
            "some time in",
            "sometime in",
            "sometime around",
            "~");

    private static final Lexicon<Boolean> BEHIND = DateTables.table(
            true, "께", "쯤", "경", "무렵", "즈음", "전후", "가량", "정도", "언저리", " 무렵", " 즈음", " 전후", " 경", " 쯤", " 어간", " or so");

    /** Before which no word of hedging stands: in "over the past year", over says no more than during. */
    private static final Lexicon<Boolean> LEADS =
            DateTables.table(true, "the", "past", "last", "next", "지난", "최근", "향후", "앞으로", "과거");

    /** Before "over", which else says no more than during: £26bn over two years. */
    private static final Lexicon<Boolean> BEFORE_OVER = DateTables.table(
            true,
            "for",
            "after",
            "in",
            "just",
            "well",
            "of",
            "took",
            "takes",
            "take",
            "taking",
            "lasted",
            "lasts",
            "spent",
            "is",
            "was",
            "been",
            "with",
            "waited",
            "wait",
            "slightly",
            "little");

    private DateHedges() {}

    /** The date with the words around it that say it is rough; itself where none do. */
    static Span around(FoldedText text, Span date) {
        return new Span(before(text, date.start()), behind(text, date.end()));
    }

    static boolean isLed(FoldedText text, int start) {
        return LEADS.longest(text, start) != null || isDuring(text, start);
    }

    private static boolean isDuring(FoldedText text, int start) {
        int over = start - "over ".length();
        return over > 0
                && text.startsWith(" over ", over - 1, true)
                && !EnglishContext.isBehind(text, over, BEFORE_OVER);
    }

    private static int before(FoldedText text, int start) {
        int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
        int found = start;
        for (int at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
            boolean begins = !Words.isWord(text.charAt(at - 1)) || !Words.isWord(text.charAt(at));
            if (begins && BEFORE.longest(text, at, each -> each.end() == end) != null) {
                found = at;
            }
        }
        return found;
    }

    private static int behind(FoldedText text, int end) {
        Lexicon.Hit<Boolean> hit = BEHIND.longest(text, end, each -> isWhole(text, each.end()));
        return hit == null ? end : hit.end();
    }

    /** 12월께는, but not 2020년 경제. */
    private static boolean isWhole(FoldedText text, int end) {
        char next = text.charAt(end);
        return !Words.isWord(next) || "에까부은는의인이으".indexOf(next) >= 0;
    }
}
