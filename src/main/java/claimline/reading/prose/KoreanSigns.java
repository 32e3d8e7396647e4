package claimline.reading.prose;

import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;

/** What the words at the end of a Korean sentence, and of what it reports, say of how sure it is. */
final class KoreanSigns {

    /** What a sentence ends with: so much of it. */
    private static final int PREDICATE = 24;

    /** The same of a reported clause. */
    private static final int CONTENT = 12;

    private final Passage passage;
    private final FoldedText text;
    private final int predicate;

    KoreanSigns(Passage passage) {
        this.passage = passage;
        this.text = passage.folded();
        boolean quotation = passage.word(passage.size() - 1).quotation();
        this.predicate = quotation ? text.length() : Math.max(0, text.length() - PREDICATE);
    }

    boolean hedges() {
        return holds(KoreanSpeechWords.HEDGES, predicate, text.length())
                || holds(KoreanSpeechWords.CONDITIONS, 0, text.length());
    }

    boolean doubts() {
        return doubtsAnywhere() || doubtsAtItsEnd();
    }

    boolean doubtsAnywhere() {
        return holds(KoreanSpeechWords.DOUBTS, 0, text.length());
    }

    boolean doubtsAtItsEnd() {
        return holds(KoreanSpeechWords.ENDING_DOUBTS, predicate, text.length());
    }

    /** Whether somebody utters a doubt. */
    boolean isRaised() {
        return isSentence() && doubtsAtItsEnd() && holds(KoreanSpeechWords.RAISED, predicate, text.length());
    }

    boolean deniesWhatIsReported(KoreanReport report) {
        return inContent(KoreanSpeechWords.DENIALS, report);
    }

    boolean hedgesWhatIsReported(KoreanReport report) {
        return inContent(KoreanSpeechWords.OPEN, report);
    }

    private boolean inContent(Lexicon<Boolean> signs, KoreanReport report) {
        int word = report.quotation() >= 0 ? report.quotation() : report.content();
        int end = passage.word(word).end();
        return holds(signs, Math.max(0, end - CONTENT), end);
    }

    /** Headlines are none. */
    boolean isSentence() {
        int last = passage.size() - 1;
        return passage.ends(last, "다") || passage.ends(last, "요") || passage.ends(last, "죠");
    }

    /** …다는 것이다, …라는 설명이다, of nothing in particular: somebody's words, if somebody spoke right before. */
    boolean goesOnTelling() {
        int last = passage.size() - 1;
        if (last < 1 || !KoreanSpeechWords.MERE_SAYINGS.contains(passage.text(last))) {
            return false;
        }
        boolean topic = passage.words().stream()
                .limit(last - 1)
                .anyMatch(word -> "은는".indexOf(text.charAt(word.end() - 1)) >= 0);
        return !topic && (passage.ends(last - 1, "다는") || passage.ends(last - 1, "라는") || passage.ends(last - 1, "란"));
    }

    private boolean holds(Lexicon<Boolean> signs, int from, int to) {
        for (int i = from; i < to; i++) {
            Lexicon.Hit<Boolean> hit = signs.longest(text, i);
            if (hit != null && hit.end() <= to) {
                return true;
            }
        }
        return false;
    }
}
