package claimline.reading.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Makes tables of words in which {@code _} stands for a blank that may be left out. */
public final class DateTables {

    private static final char MAY_BE_BLANK = '_';

    private DateTables() {}

    /** A table in which all words mean the same. */
    public static <T> Lexicon<T> table(T meaning, String... words) {
        Map<String, T> all = new LinkedHashMap<>();
        for (String word : words) {
            put(all, word, meaning);
        }
        return Lexicon.of(all);
    }

    /** A table of words, each with what it means. */
    public static <T> Lexicon<T> table(Map<String, T> words) {
        Map<String, T> all = new LinkedHashMap<>();
        words.forEach((word, meaning) -> put(all, word, meaning));
        return Lexicon.of(all);
    }

    /** A table as text, a meaning and its words a line, as {@link WordTable} has it. */
    public static <T> Map<String, T> meanings(String table, Function<String, T> meaning) {
        Map<String, T> all = new LinkedHashMap<>();
        WordTable.each(table, (name, word) -> put(all, word, meaning.apply(name)));
        return all;
    }

    private static <T> void put(Map<String, T> all, String word, T meaning) {
        int gap = word.indexOf(MAY_BE_BLANK);
        if (gap < 0) {
            all.put(word, meaning);
            return;
        }
        put(all, word.substring(0, gap) + word.substring(gap + 1), meaning);
        put(all, word.substring(0, gap) + " " + word.substring(gap + 1), meaning);
    }
}
