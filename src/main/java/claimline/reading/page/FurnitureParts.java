package claimline.reading.page;

import claimline.reading.page.FurnitureWords.Sign;
import claimline.reading.text.Endings;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Page furniture within a line of prose: credits of pictures, and the byline or the rights behind the last sentence.
 */
final class FurnitureParts {

    private static final int LONGEST_CREDIT = 80;
    private static final int LONGEST_TAIL = 240;

    private FurnitureParts() {}

    static List<Span> of(FoldedText text, int start, int end) {
        List<Span> parts = new ArrayList<>();
        int tail = tail(text, start, end);
        for (int i = start; i < tail; i++) {
            int close = credit(text, start, i, tail);
            if (close > 0) {
                parts.add(text.original(i, close));
                i = close - 1;
            }
        }
        if (tail < end) {
            parts.add(text.original(tail, end));
        }
        return parts;
    }

    /** Behind a credit in brackets, or behind a slash at the end of the line, that begins here; −1 where none does. */
    private static int credit(FoldedText text, int start, int at, int end) {
        char opens = text.charAt(at);
        boolean bracket = opens == '[' || opens == '(' || opens == '<';
        boolean slash = opens == '/' && end - at <= LONGEST_CREDIT;
        if (!bracket && !slash && at > start) {
            return -1;
        }
        int word = bracket || slash ? at + 1 : at;
        while (text.charAt(word) == ' ') {
            word++;
        }
        if (FurnitureWords.CREDITS.longest(text, word) == null) {
            return -1;
        }
        if (!bracket) {
            return end - at <= LONGEST_CREDIT ? end : -1;
        }
        char closes = opens == '[' ? ']' : opens == '(' ? ')' : '>';
        for (int i = word; i < end && i - at <= LONGEST_CREDIT; i++) {
            if (text.charAt(i) == closes) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Where, behind the last sentence, a byline with an address or a line on rights begins; the end where none does.
     */
    private static int tail(FoldedText text, int start, int end) {
        int from = Math.max(start, end - LONGEST_TAIL);
        for (int i = from + 1; i < end - 1; i++) {
            if (Endings.isStop(text.charAt(i))) {
                boolean ends = text.charAt(i) != '…' && Endings.ends(text, start, i);
                int begin = Endings.afterClosers(text, Endings.afterStops(text, i));
                i = begin - 1;
                while (begin < end && text.charAt(begin) == ' ') {
                    begin++;
                }
                if (ends && begin < end && isTail(text, begin, end)) {
                    return begin;
                }
            }
        }
        return end;
    }

    private static boolean isTail(FoldedText text, int begin, int end) {
        FurnitureLine rest = new FurnitureLine(text, begin, end, false);
        Sign sign = rest.sign();
        return sign != null && !(rest.prose() && sign == Sign.LIST);
    }
}
