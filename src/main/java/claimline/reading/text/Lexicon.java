package claimline.reading.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words with what they mean, found at a position of a text: the longest one that stands there. Words in lower case
 * stand for themselves in any case, others for exactly what they are ({@code may}, {@code US}).
 *
 * @param <T> what a word means
 */
public final class Lexicon<T> {

    /** A word that stands at a position, up to {@code end}, exclusive. */
    public record Hit<T>(String word, T meaning, int end) {}

    private record Entry<T>(String word, T meaning, boolean anyCase) {

        /** Whether the second letter lets the word stand there: all but a few fail here. */
        boolean mayGoOn(char second) {
            if (word.length() == 1) {
                return true;
            }
            char expected = word.charAt(1);
            return second == expected || anyCase && Folding.isSameLetter(second, expected);
        }
    }

    private static final int PAGE = 256;

    /** Words by their first letter, longest first: a page for each high byte that occurs. */
    private final Entry<T>[][][] pages;

    private Lexicon(Entry<T>[][][] pages) {
        this.pages = pages;
    }

    public static <T> Lexicon<T> of(Map<String, T> words) {
        return of(words, word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    /** Signs and codes: each stands for itself in the case it has. */
    public static <T> Lexicon<T> exactly(Map<String, T> words) {
        return of(words, _ -> false);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type cannot be made otherwise
    private static <T> Lexicon<T> of(Map<String, T> words, Predicate<String> anyCase) {
        Entry<T>[][][] pages = new Entry[PAGE][][];
        words.forEach((word, meaning) -> {
            Entry<T> entry = new Entry<>(word, meaning, anyCase.test(word));
            add(pages, word.charAt(0), entry);
            char upper = Character.toUpperCase(word.charAt(0));
            if (entry.anyCase() && upper != word.charAt(0)) {
                add(pages, upper, entry);
            }
        });
        return new Lexicon<>(pages);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> void add(Entry<T>[][][] pages, char first, Entry<T> entry) {
        if (pages[first / PAGE] == null) {
            pages[first / PAGE] = new Entry[PAGE][];
        }
        Entry<T>[] before = pages[first / PAGE][first % PAGE];
        Entry<T>[] after = before == null ? new Entry[1] : Arrays.copyOf(before, before.length + 1);
        after[after.length - 1] = entry;
        Arrays.sort(
                after,
                Comparator.comparingInt((Entry<T> each) -> each.word().length()).reversed());
        pages[first / PAGE][first % PAGE] = after;
    }

    /** All words. */
    public Stream<String> words() {
        return Arrays.stream(pages)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .map(Entry::word)
                .distinct();
    }

    /** Whether a word begins with this letter. */
    public boolean begins(char letter) {
        return pages[letter / PAGE] != null && pages[letter / PAGE][letter % PAGE] != null;
    }

    /** The longest word at the position, or null where none stands there: this is asked at every letter of a text. */
    public Hit<T> longest(FoldedText text, int at) {
        return longest(text, at, _ -> true);
    }

    /** The longest word at the position that fits there, or null. */
    public Hit<T> longest(FoldedText text, int at, Predicate<Hit<T>> fits) {
        char first = text.charAt(at);
        if (!begins(first)) {
            return null;
        }
        char second = text.charAt(at + 1);
        for (Entry<T> entry : pages[first / PAGE][first % PAGE]) {
            if (entry.mayGoOn(second) && text.startsWith(entry.word(), at, entry.anyCase())) {
                Hit<T> hit = new Hit<>(
                        entry.word(), entry.meaning(), at + entry.word().length());
                if (fits.test(hit)) {
                    return hit;
                }
            }
        }
        return null;
    }
}
