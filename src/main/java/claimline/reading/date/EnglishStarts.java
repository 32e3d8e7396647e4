package claimline.reading.date;

import claimline.reading.numeral.EnglishNumberWords;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a date or length of English may begin with a word: by a number made of its letters, so that all other words
 * cost next to nothing. Behind an article or pronoun the next word is asked.
 */
final class EnglishStarts {

    private static final int LONGEST = 12;
    private static final int PRIME = 31;
    private static final int MASK = (1 << 15) - 1;

    private static final BitSet FIRST = new BitSet(MASK + 1);

    /** Words behind an article or pronoun. */
    private static final BitSet SECOND = new BitSet(MASK + 1);

    private static final BitSet ARTICLES = new BitSet(MASK + 1);

    static {
        List.of("the", "a", "an", "this", "that").forEach(word -> ARTICLES.set(key(word)));
        Stream<Lexicon<?>> tables = Stream.of(
                EnglishDateWords.NAMED,
                EnglishDateWords.MONTHS,
                EnglishDateWords.WEEKDAYS,
                EnglishDateWords.WHICH,
                EnglishDateWords.SEASONS,
                EnglishDateWords.STAGES,
                EnglishDateWords.SOMETIME,
                EnglishDateWords.HOLIDAYS,
                EnglishClock.NAMED,
                EnglishLengthWords.PARTS,
                EnglishLengthWords.FEW,
                EnglishLengthWords.LEADS,
                EnglishParts.DECADES,
                EnglishYears.FISCAL,
                DayOrdinals.WORDS,
                EnglishNumberWords.WORDS,
                EnglishNumberWords.SEVERAL,
                EnglishNumberWords.PARTS);
        tables.flatMap(Lexicon::words).forEach(EnglishStarts::add);
        Stream.of(
                        "since", "ever", "until", "till", "between", "from", "year", "week", "AD", "BC", "Q", "H", "FY",
                        "final", "last")
                .forEach(EnglishStarts::add);
        Stream.of(EnglishDateWords.UNITS, EnglishLengthWords.UNITS)
                .flatMap(Lexicon::words)
                .forEach(word -> SECOND.set(key(word)));
        List.of("fortnight", "quarter", "half").forEach(word -> SECOND.set(key(word)));
    }

    private EnglishStarts() {}

    /** Of a position where a word of Latin letters begins. */
    static boolean mayBegin(FoldedText text, int at) {
        int key = 0;
        int end = at;
        while (end - at < LONGEST && Words.isLatin(text.charAt(end))) {
            key = next(key, text.charAt(end++));
        }
        if (!ARTICLES.get(key)) {
            return FIRST.get(key);
        }
        return text.charAt(end) == ' ' && maySecond(text, end + 1);
    }

    private static boolean maySecond(FoldedText text, int at) {
        char first = text.charAt(at);
        return Words.isLatin(first) ? SECOND.get(key(text, at)) : Digits.isDigit(first) || first == '\'';
    }

    /** Both as a first word and as one behind an article; of several words the second is behind the first, too. */
    private static void add(String words) {
        String[] parts = words.split(" ", 3);
        FIRST.set(key(parts[0]));
        SECOND.set(key(parts[0]));
        if (parts.length > 1) {
            SECOND.set(key(parts[1]));
        }
    }

    private static int key(CharSequence word) {
        int key = 0;
        for (int at = 0; at < Math.min(word.length(), LONGEST) && Words.isLatin(word.charAt(at)); at++) {
            key = next(key, word.charAt(at));
        }
        return key;
    }

    private static int key(FoldedText text, int at) {
        int key = 0;
        for (int next = at; next - at < LONGEST && Words.isLatin(text.charAt(next)); next++) {
            key = next(key, text.charAt(next));
        }
        return key;
    }

    private static int next(int key, char letter) {
        return key * PRIME + (letter | 0x20) & MASK;
    }
}
