package claimline.reading.prose;

import claimline.reading.prose.Attribution.Holder;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Quotations;
import claimline.reading.text.Span;
import claimline.reading.text.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text as words; a quotation between double marks is one word.
 *
 * @param folded the stretch by itself
 * @param offset where it begins in the text
 */
record Passage(FoldedText folded, int offset, List<Word> words) {

    /**
     * A word without the punctuation behind it, in folded positions of the passage.
     *
     * @param next where the next word may begin: what lies between is punctuation and white space
     * @param quotation whether it is one; its marks belong to it
     * @param tail whether it is glued to the quotation before it, as particles are
     */
    record Word(int start, int end, int next, boolean quotation, boolean tail) {}

    static Passage of(String text, Span span) {
        return of(FoldedText.of(span.in(text)), span.start());
    }

    private static Passage of(FoldedText folded, int offset) {
        List<Word> words = new ArrayList<>();
        int[] marks = Quotations.within(folded, 0, folded.length());
        int at = 0;
        for (int i = 0; i < marks.length; i += 2) {
            add(words, folded, at, marks[i], i > 0);
            words.add(new Word(marks[i], marks[i + 1] + 1, marks[i + 1] + 1, true, false));
            at = marks[i + 1] + 1;
        }
        add(words, folded, at, folded.length(), marks.length > 0);
        return new Passage(folded, offset, List.copyOf(words));
    }

    private static void add(List<Word> words, FoldedText text, int from, int to, boolean behindQuotation) {
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && !isGap(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > start && ".,;:!?…。".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            while (at < to && isGap(text.charAt(at))) {
                at++;
            }
            if (end > start) {
                words.add(new Word(start, end, at, false, behindQuotation && start == from));
            }
        }
    }

    private static boolean isGap(char letter) {
        return letter == ' ' || TextLines.isLineEnd(letter);
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    String text(int index) {
        return folded.subSequence(word(index).start(), word(index).end());
    }

    boolean ends(int index, String ending) {
        Word word = word(index);
        return word.end() - word.start() >= ending.length()
                && folded.startsWith(ending, word.end() - ending.length(), false);
    }

    boolean begins(int index, String beginning) {
        return folded.startsWith(beginning, word(index).start(), false);
    }

    /** Whether a mark of punctuation stands right behind the word. */
    boolean isFollowedBy(int index, String marks) {
        return marks.indexOf(folded.charAt(word(index).end())) >= 0
                && word(index).end() < folded.length();
    }

    /** The whole of it in the text. */
    Span span() {
        return span(0, folded.length());
    }

    Span span(int start, int end) {
        Span span = folded.original(start, end);
        return new Span(offset + span.start(), offset + span.end());
    }

    /** What stands between the marks of a quotation. */
    Passage inside(int index) {
        Word quotation = word(index);
        Span span = folded.original(quotation.start() + 1, quotation.end() - 1);
        return of(FoldedText.of(span.in(folded.original())), offset + span.start());
    }

    /** Who is named from one position to another, without white space and marks around the name; null for nobody. */
    Holder holder(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(folded.charAt(from)) && folded.charAt(from) != '(') {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(folded.charAt(to - 1)) && folded.charAt(to - 1) != ')') {
            to--;
        }
        if (from == to) {
            return null;
        }
        String name = folded.original(from, to).in(folded.original()).replace('\n', ' ');
        return new Holder(name, span(from, to));
    }
}
