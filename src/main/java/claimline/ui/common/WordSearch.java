package claimline.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds texts by the words that somebody types: all of them, in any order and case, and parts of words, too. */
public final class WordSearch {

    private WordSearch() {}

    /** What is found; everything where nothing is typed. */
    public static Predicate<String> of(String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return text -> words.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains);
    }
}
