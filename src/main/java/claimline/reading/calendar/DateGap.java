package claimline.reading.calendar;

import claimline.reading.text.DateTables;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.SentenceEnds;

/** What lies between one date and the next. */
enum DateGap {
    /** A comma or an "and": the two make one list. */
    JOINED,
    /** An opening bracket: the second says the first in other words, as in 이번 주(9~13일). */
    BRACKET,
    /** Words of the same sentence. */
    CLAUSE,
    /** The end of a sentence. */
    SENTENCE;

    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_JOINT = 5;
    private static final Lexicon<Boolean> JOINTS = DateTables.table(
            true, "과", "와", "및", "·", ",", "/", "and", "or", "&", "이나", "나", "또는", "~", "-", "ㆍ", "‧", ", and");

    /** Looks no further than a sentence may be long. */
    static DateGap between(FoldedText text, int from, int to) {
        if (from == 0 || to - from > LONGEST_SENTENCE) {
            return SENTENCE;
        }
        for (int at = from; at < to; at++) {
            if (SentenceEnds.at(text, at)) {
                return SENTENCE;
            }
        }
        if (text.charAt(to - 1) == '(' && to - from <= 2) {
            return BRACKET;
        }
        return isJoint(text, from, to) ? JOINED : CLAUSE;
    }

    private static boolean isJoint(FoldedText text, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        int stop = end;
        return start < end
                && end - start <= LONGEST_JOINT
                && JOINTS.longest(text, start, each -> each.end() == stop) != null;
    }
}
