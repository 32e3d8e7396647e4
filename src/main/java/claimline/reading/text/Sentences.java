package claimline.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as sentences. A quotation with full stops inside stays whole with the words that report it; a line end ends a
 * sentence unless the text is broken into lines by width; headlines and items of lists stand by themselves.
 */
public final class Sentences {

    /** Words that report a quotation which a blank parts from them. */
    private static final List<String> REPORTING = List.of("라고", "라며", "라는", "라면서", "이라", "고 ", "며 ", "하고");

    private final FoldedText text;
    private final List<Span> sentences = new ArrayList<>();

    private Sentences(FoldedText text) {
        this.text = text;
    }

    /** Spans in order, without the white space between them; none is empty. */
    public static List<Span> of(String text) {
        return of(FoldedText.of(text));
    }

    static List<Span> of(FoldedText text) {
        Sentences sentences = new Sentences(text);
        TextLines lines = TextLines.of(text);
        int first = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.goesOn(line)) {
                sentences.part(lines.start(first), lines.end(line));
                first = line + 1;
            }
        }
        return List.copyOf(sentences.sentences);
    }

    private void part(int from, int to) {
        int[] quotations = Quotations.within(text, from, to);
        int quotation = 0;
        int start = from;
        int at = from;
        while (at < to) {
            while (quotation < quotations.length && quotations[quotation + 1] < at) {
                quotation += 2;
            }
            boolean quoted = quotation < quotations.length && quotations[quotation] < at;
            if (quoted) {
                at = quotations[quotation + 1];
                int end = endOfQuoted(at, start);
                start = end > 0 ? next(start, end, to) : start;
                at = Math.max(at + 1, end);
            } else if (Endings.isStop(text.charAt(at))) {
                boolean ends = Endings.ends(text, start, at);
                at = Endings.afterStops(text, at);
                start = ends ? next(start, Math.min(to, Endings.afterClosers(text, at)), to) : start;
            } else {
                at++;
            }
        }
        add(start, to);
    }

    /** Where a sentence ends that ends with a quotation, or −1 where it goes on behind that. */
    private int endOfQuoted(int close, int start) {
        int stop = Endings.beforeClosers(text, start, close);
        boolean stopped = stop > start && Endings.isStop(text.charAt(stop - 1));
        int behind = Endings.afterClosers(text, close);
        int word = behind;
        while (text.charAt(word) == ' ') {
            word++;
        }
        char next = text.charAt(word);
        boolean fresh = word > behind && (next < 'a' || next > 'z') && !reports(word);
        return stopped && fresh ? behind : -1;
    }

    private boolean reports(int at) {
        return REPORTING.stream().anyMatch(word -> text.startsWith(word, at, false));
    }

    private int next(int start, int end, int to) {
        add(start, end);
        int next = end;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private void add(int start, int end) {
        if (end > start) {
            sentences.add(text.original(start, end));
        }
    }
}
