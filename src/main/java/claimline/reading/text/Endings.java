package claimline.reading.text;

import java.util.Locale;
import java.util.Set;

/** Where a sentence ends: which full stops are none, and what may stand behind one. */
public final class Endings {

    private static final String CLOSERS = "\"')]}」』》〉>";

    /** Syllables with which Korean sentences end; behind one of them no blank is needed. */
    private static final String FINALS = "다요까죠";

    /** Abbreviations that stand before a name, in lower case. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "cmdr", "adm",
            "maj", "st", "mt", "ft", "rev", "hon", "pres");

    /** Abbreviations that stand before a number. */
    private static final Set<String> NUMBERED = Set.of("no", "nos", "vol", "fig", "pp", "p", "art", "sec");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
            "tue", "tues", "thu", "thurs", "fri", "inc", "corp", "co", "ltd", "bros", "vs", "etc", "eg", "ie", "cf",
            "approx", "dept", "univ", "eds", "ave", "blvd", "rd", "pct");

    /** What an abbreviation may also end a sentence before: words that begin most sentences. */
    private static final Set<String> STARTERS = Set.of(
            "The", "It", "He", "She", "They", "We", "In", "But", "And", "A", "An", "This", "That", "These", "Those",
            "On", "At", "For", "If", "When", "However", "Its", "His", "Her", "Their", "There", "As", "While", "After");

    private static final int LONGEST_WORD = 12;

    /** No sentence has more; a text of nothing else is not to be walked through again and again. */
    private static final int MOST_CLOSERS = 8;

    private Endings() {}

    public static boolean isStop(char letter) {
        return letter == '.' || letter == '?' || letter == '!' || letter == '。' || letter == '…';
    }

    static boolean isCloser(char letter) {
        return CLOSERS.indexOf(letter) >= 0;
    }

    /** Behind the last of the stops that follow one another from here. */
    public static int afterStops(FoldedText text, int at) {
        int end = at;
        while (isStop(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind quotation marks and brackets that close right here. */
    public static int afterClosers(FoldedText text, int at) {
        int end = at;
        while (end - at < MOST_CLOSERS && isCloser(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Before quotation marks and brackets that close right before here. */
    static int beforeClosers(FoldedText text, int start, int at) {
        int begin = at;
        while (begin > start && at - begin < MOST_CLOSERS && isCloser(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Whether a line from {@code start} to {@code end} ends as a sentence does. */
    static boolean endsLine(FoldedText text, int start, int end) {
        int at = end;
        while (at > start && end - at < MOST_CLOSERS && (isCloser(text.charAt(at - 1)) || text.charAt(at - 1) == ' ')) {
            at--;
        }
        return at > start && isStop(text.charAt(at - 1)) && !isNumbering(text, start, at - 1);
    }

    /** Whether the stops from {@code at} on end a sentence that began at {@code start}. */
    public static boolean ends(FoldedText text, int start, int at) {
        int behind = afterClosers(text, afterStops(text, at));
        char next = text.charAt(behind);
        int word = behind;
        while (text.charAt(word) == ' ') {
            word++;
        }
        boolean last = behind >= text.length() || TextLines.isLineEnd(next) || TextLines.isLineEnd(text.charAt(word));
        char first = text.charAt(word);
        if (last) {
            return !isNumbering(text, start, at);
        }
        boolean isFinal = FINALS.indexOf(text.charAt(at - 1)) >= 0;
        if (next != ' ') {
            return isFinal && text.charAt(at) == '.' && isHangul(next) && behind == at + 1;
        }
        if (first >= 'a' && first <= 'z') {
            return false;
        }
        boolean ellipsis = text.charAt(at) == '…' || text.charAt(at) == '.' && text.charAt(at + 1) == '.';
        if (text.charAt(at) != '.' || ellipsis) {
            return !ellipsis || isFinal;
        }
        return !isNumber(text, start, at, first) && !isAbbreviation(text, start, at, word);
    }

    /** {@code 1.} at the beginning, and {@code 2025. 2. 3.} */
    private static boolean isNumber(FoldedText text, int start, int at, char next) {
        if (!isDigit(text.charAt(at - 1))) {
            return false;
        }
        int begin = at;
        while (begin > start && isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        boolean afterNumber = begin - 3 >= start
                && text.charAt(begin - 1) == ' '
                && text.charAt(begin - 2) == '.'
                && isDigit(text.charAt(begin - 3));
        return isDigit(next) || begin == start || afterNumber && at - begin <= 2;
    }

    private static boolean isNumbering(FoldedText text, int start, int at) {
        int begin = at;
        while (begin > start && isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return begin == start && begin < at;
    }

    private static boolean isAbbreviation(FoldedText text, int start, int at, int next) {
        int begin = at;
        while (begin > start && isLatin(text.charAt(begin - 1)) && at - begin < LONGEST_WORD) {
            begin--;
        }
        String word = text.subSequence(begin, at).toLowerCase(Locale.ROOT);
        if (TITLES.contains(word)) {
            return true;
        }
        if (NUMBERED.contains(word)) {
            return isDigit(text.charAt(next));
        }
        boolean initial =
                word.length() == 1 && (text.charAt(begin) <= 'Z' || begin > start && text.charAt(begin - 1) == '.');
        return (initial || ABBREVIATIONS.contains(word)) && !startsSentence(text, next);
    }

    private static boolean startsSentence(FoldedText text, int at) {
        int end = at;
        while (isLatin(text.charAt(end)) && end - at < LONGEST_WORD) {
            end++;
        }
        return STARTERS.contains(text.subSequence(at, end));
    }

    public static boolean isHangul(char letter) {
        return letter >= '가' && letter <= '힣';
    }

    public static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    public static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}
