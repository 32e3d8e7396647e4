package claimline.reading;

import claimline.reading.ContentWords.Word;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure is about, told from the sentence around it. */
final class Topic {

    /** Words before the figure name it more often than those behind it. */
    private static final double BEHIND = 1.5;

    private static final int BEFORE_IN_TITLE = 4;
    private static final int BEHIND_IN_TITLE = 1;

    private Topic() {}

    /** The words of the sentence without those of the figure, the nearest first. */
    static List<String> words(FoldedText text, Span sentence, Span figure) {
        List<Word> words = ContentWords.in(text, sentence.start(), sentence.end());
        List<Word> before =
                words.stream().filter(word -> word.end() <= figure.start()).toList();
        List<Word> behind =
                words.stream().filter(word -> word.start() >= figure.end()).toList();
        record Near(String stem, double distance) {}
        Stream<Near> left = java.util.stream.IntStream.range(0, before.size())
                .mapToObj(i -> new Near(before.get(i).stem(), before.size() - i));
        Stream<Near> right = java.util.stream.IntStream.range(0, behind.size())
                .mapToObj(i -> new Near(behind.get(i).stem(), BEHIND * (i + 1)));
        return Stream.concat(left, right)
                .sorted(Comparator.comparingDouble(Near::distance))
                .map(Near::stem)
                .distinct()
                .toList();
    }

    /** A few words to call the figure by, in their order. */
    static String title(FoldedText text, Span sentence, Span figure) {
        List<Word> words = ContentWords.in(text, sentence.start(), sentence.end());
        List<String> before = words.stream()
                .filter(word -> word.end() <= figure.start())
                .map(Word::stem)
                .distinct()
                .toList();
        Stream<String> behind = words.stream()
                .filter(word -> word.start() >= figure.end())
                .map(Word::stem)
                .filter(stem -> !before.contains(stem))
                .limit(BEHIND_IN_TITLE);
        return Stream.concat(before.stream().skip(Math.max(0, before.size() - BEFORE_IN_TITLE)), behind)
                .collect(Collectors.joining(" "));
    }
}
