package claimline.reading.date;

import claimline.reading.text.DateTables;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;

/** What the word before says of a word or number that may be a date or not: in 2024, but 2024 units. */
final class EnglishContext {

    private static final int LONGEST = 10;

    private static final Lexicon<Boolean> BEFORE_YEAR = words(
            "in",
            "since",
            "by",
            "of",
            "from",
            "until",
            "till",
            "before",
            "after",
            "during",
            "around",
            "circa",
            "late",
            "early",
            "mid",
            "year",
            "through",
            "to",
            "between",
            "for",
            "c",
            "ca",
            "throughout",
            "about",
            "back");

    private static final Lexicon<Boolean> BEFORE_MONTH = words(
            "in",
            "since",
            "by",
            "of",
            "from",
            "until",
            "till",
            "before",
            "after",
            "during",
            "around",
            "late",
            "early",
            "mid",
            "last",
            "next",
            "this",
            "through",
            "to",
            "between",
            "for",
            "and",
            "or",
            "every",
            "each",
            "past",
            "throughout",
            "previous",
            "coming",
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her");

    private static final Lexicon<Boolean> DETERMINERS = words("the", "its", "their", "his", "her", "a", "our");

    private static final Lexicon<Boolean> NAMES_OF_DAYS = words(
            "Black", "Good", "Easter", "Super", "Bloody", "Ash", "Cyber", "Palm", "Holy", "every", "each", "other",
            "Casual");

    private static final Lexicon<Boolean> ON =
            words("on", "at", "by", "before", "after", "since", "until", "of", "this", "last");

    /** Words before "a year" that make it a length: elsewhere it says how often. */
    private static final Lexicon<Boolean> LASTING = words(
            "for", "within", "in", "over", "nearly", "almost", "about", "than", "after", "took", "take", "takes",
            "taking", "lasted", "last", "lasts", "around", "roughly", "only", "just", "every", "under", "the", "spent",
            "least", "half", "every", "once", "quite", "be", "is", "was");

    private EnglishContext() {}

    static boolean isOn(FoldedText text, int at) {
        return isBehind(text, at, ON);
    }

    static boolean isLasting(FoldedText text, int at) {
        return isBehind(text, at, LASTING);
    }

    static boolean isYear(FoldedText text, int at) {
        return isBehind(text, at, BEFORE_YEAR) || isBracketed(text, at);
    }

    /** the 2024 election: a year between an article and a word. */
    static boolean isYearOf(FoldedText text, int at, int end) {
        return isBehind(text, at, DETERMINERS)
                && text.charAt(end) == ' '
                && Words.isLatin(text.charAt(end + 1))
                && !text.startsWith("00", at + 2, false);
    }

    static boolean isMonth(FoldedText text, int at) {
        return isBehind(text, at, BEFORE_MONTH);
    }

    static boolean isNamedDay(FoldedText text, int at) {
        return isBehind(text, at, NAMES_OF_DAYS);
    }

    /** Whether one of the words stands before the position, a blank or hyphen between. */
    static boolean isBehind(FoldedText text, int at, Lexicon<Boolean> words) {
        int end = at - 1;
        if (text.charAt(end) != ' ' && text.charAt(end) != '-' && text.charAt(end) != '\n') {
            return false;
        }
        int start = end;
        while (end - start <= LONGEST && Words.isLatin(text.charAt(start - 1))) {
            start--;
        }
        Lexicon.Hit<Boolean> hit = start == end ? null : words.longest(text, start);
        return hit != null && hit.end() == end;
    }

    /** (1974) */
    private static boolean isBracketed(FoldedText text, int at) {
        return text.charAt(at - 1) == '(' && text.charAt(at + 4) == ')';
    }

    private static Lexicon<Boolean> words(String... words) {
        return DateTables.table(true, words);
    }
}
