package claimline.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Tables of words as text: a line is a meaning, a colon, and the words that have it, between commas. */
public final class WordTable {

    private WordTable() {}

    public static void each(String table, BiConsumer<String, String> word) {
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(": ");
            String meaning = line.substring(0, colon).strip();
            for (String each : line.substring(colon + 2).split(",")) {
                word.accept(meaning, each.strip());
            }
        });
    }

    /** Each word with its meaning. */
    public static Map<String, String> words(String table) {
        Map<String, String> words = new HashMap<>();
        each(table, (meaning, word) -> words.put(word, meaning));
        return words;
    }

    /** Words between blanks, that mean no more than that they are there. */
    public static Map<String, Boolean> set(String words) {
        Map<String, Boolean> set = new HashMap<>();
        for (String word : words.strip().split("\\s+")) {
            set.put(word, true);
        }
        return set;
    }
}
