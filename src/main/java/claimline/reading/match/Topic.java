package claimline.reading.match;

import claimline.reading.MentionKind;
import claimline.reading.match.ContentWords.Word;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import claimline.reading.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a figure is about, told from the sentence around it. Words before the figure name it more often than those
 * behind it, and of several figures in a row each has its own words before it.
 *
 * @param words of the sentence
 * @param figure in the positions of the folded text
 * @param others the other figures of the sentence
 */
public record Topic(List<Word> words, Span figure, List<Span> others) {

    private static final double BEHIND = 1.5;
    private static final double PAST_ANOTHER = 4;

    private static final int BEFORE_IN_TITLE = 4;
    private static final int LATIN_BEHIND_IN_TITLE = 2;

    private record Near(String stem, double distance) {}

    public static Topic of(FoldedText text, Span sentence, Span figure, List<Span> others) {
        return new Topic(ContentWords.in(text, sentence.start(), sentence.end()), figure, others);
    }

    /** The words that tell what the figure is about, the nearest first. */
    public List<String> stems() {
        List<Word> before = before().reversed();
        List<Word> behind = behind();
        Stream<Near> left = IntStream.range(0, before.size()).mapToObj(i -> near(before.get(i), i + 1));
        Stream<Near> right = IntStream.range(0, behind.size()).mapToObj(i -> near(behind.get(i), BEHIND * (i + 1)));
        return Stream.concat(left, right)
                .sorted(Comparator.comparingDouble(Near::distance))
                .map(Near::stem)
                .distinct()
                .toList();
    }

    private Near near(Word word, double distance) {
        return new Near(word.stem(), distance + PAST_ANOTHER * figuresUpTo(word));
    }

    /** A few words to call the figure by, in their order. */
    public String title(MentionKind kind) {
        List<Word> before = before();
        List<Word> own = before.stream()
                .filter(word -> figuresUpTo(word) == 0 && !isSaidOfAnother(word))
                .toList();
        List<Word> shown = own.isEmpty() ? before : own;
        Stream<Word> behind =
                behind().stream().filter(word -> figuresUpTo(word) == 0).limit(behindIn(kind));
        String title = Stream.concat(shown.stream().skip(Math.max(0, shown.size() - BEFORE_IN_TITLE)), behind)
                .map(Word::shown)
                .distinct()
                .collect(Collectors.joining(" "));
        return title.isEmpty()
                ? words.stream().map(Word::shown).limit(BEFORE_IN_TITLE).collect(Collectors.joining(" "))
                : title;
    }

    /** What rises or falls is said behind it; in English, what is counted, too. */
    private int behindIn(MentionKind kind) {
        boolean latin = behind().stream()
                .limit(1)
                .anyMatch(word -> Words.isLatin(word.shown().charAt(0)));
        return latin ? LATIN_BEHIND_IN_TITLE : kind == MentionKind.PERCENT || kind == MentionKind.POINTS ? 1 : 0;
    }

    /** What follows a figure at once, a verb in Korean, is said of that one. */
    private boolean isSaidOfAnother(Word word) {
        return others.stream().anyMatch(other -> other.end() <= word.start() && word.start() <= other.end() + 1);
    }

    private List<Word> before() {
        return words.stream().filter(word -> word.end() <= figure.start()).toList();
    }

    private List<Word> behind() {
        return words.stream().filter(word -> word.start() >= figure.end()).toList();
    }

    /** How many other figures stand between a word and this one. */
    private long figuresUpTo(Word word) {
        return others.stream()
                .filter(other -> word.end() <= other.start() && other.end() <= figure.start()
                        || figure.end() <= other.start() && other.end() <= word.start())
                .count();
    }
}
