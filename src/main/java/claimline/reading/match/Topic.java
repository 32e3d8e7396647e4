package claimline.reading.match;

import claimline.model.Quantity;
import claimline.reading.match.ContentWords.Form;
import claimline.reading.match.ContentWords.Word;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Span;
import claimline.reading.text.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a figure is about, told from the sentence around it. Words before the figure name it more often than those
 * behind it, those of its own clause more often than others, and of several figures in a row each has its own words
 * before it.
 *
 * @param words of the sentence that stand in no other figure
 * @param figure in the positions of the folded text
 * @param clause which clause of the sentence it stands in
 * @param others the other figures of the sentence
 * @param dates those of the others that are dates: they stand in no row with a figure
 * @param bracketed whether it stands in brackets behind the word it is said of: 마블(19.10%)
 */
public record Topic(List<Word> words, Span figure, int clause, List<Span> others, Set<Span> dates, boolean bracketed) {

    private static final double BEHIND = 1.3;
    private static final double PAST_ANOTHER = 4;
    private static final double PAST_A_CLAUSE = 2;
    private static final double FADING = 0.25;

    /** Words farther off, in UTF-16 units, tell nothing. */
    private static final int FARTHEST = 300;

    private static final int MOST_IN_TITLE = 3;

    private static final int MOST_ACTS = 2;

    private record Near(String stem, double distance) {}

    public static Topic of(FoldedText text, Span sentence, Span figure, List<Span> figures, Set<Span> dates) {
        List<Span> others = figures.stream()
                .filter(each -> !each.equals(figure))
                .filter(each -> each.end() > figure.start() - FARTHEST && each.start() < figure.end() + FARTHEST)
                .toList();
        int from = Math.max(sentence.start(), figure.start() - FARTHEST);
        int to = Math.min(sentence.end(), figure.end() + FARTHEST);
        ContentWords content = ContentWords.in(text, from, to);
        List<Word> words = content.words().stream()
                .filter(word -> others.stream().noneMatch(new Span(word.start(), word.end())::overlaps))
                .toList();
        return new Topic(
                words, figure, content.clauseAt(figure.start()), others, dates, text.charAt(figure.start() - 1) == '(');
    }

    /** The words that tell what the figure is about, with how much they tell, from 0 to 1; the nearest first. */
    public Map<String, Double> terms() {
        List<Word> before = before().reversed();
        List<Word> behind = behind();
        Stream<Near> own = inside().stream().map(word -> new Near(word.stem(), 1));
        Stream<Near> left = IntStream.range(0, before.size()).mapToObj(i -> near(before.get(i), i + 1));
        Stream<Near> right = IntStream.range(0, behind.size()).mapToObj(i -> near(behind.get(i), BEHIND * (i + 1)));
        Map<String, Double> terms = new LinkedHashMap<>();
        Stream.of(own, left, right)
                .flatMap(each -> each)
                .sorted(Comparator.comparingDouble(Near::distance))
                .forEach(near -> terms.putIfAbsent(near.stem(), 1 / (1 + FADING * (near.distance() - 1))));
        return terms;
    }

    /**
     * The verbs that may tell what happened on a date: those nearest in its own clause, in Korean behind it, where
     * figures may stand between, in English on either side.
     */
    public Set<String> acts() {
        Stream<Word> korean = behind().stream()
                .filter(word -> Words.isHangul(word.shown().charAt(0)) && word.clause() == clause)
                .filter(word ->
                        dates.stream().noneMatch(date -> figure.end() <= date.start() && date.end() <= word.start()));
        Stream<Word> english = Stream.concat(own(behind()).stream(), own(before()).reversed().stream())
                .filter(word -> Words.isLatin(word.shown().charAt(0)));
        return Stream.concat(korean, english)
                .filter(word -> word.form() == Form.VERB
                        || Concepts.of(word.stem())
                                .filter(Concepts.Concept::isAct)
                                .isPresent())
                .map(Word::stem)
                .limit(MOST_ACTS)
                .collect(Collectors.toSet());
    }

    private Near near(Word word, double steps) {
        double clauses = PAST_A_CLAUSE * Math.abs(word.clause() - clause);
        double brackets = bracketed && steps > 1 ? PAST_ANOTHER : 0;
        return new Near(word.stem(), steps + PAST_ANOTHER * figuresUpTo(word) + clauses + brackets);
    }

    /** Whether it counts the harm that something does, such as the dead: a count that rises while the news goes on. */
    public boolean isToll(Quantity quantity) {
        String counted = quantity.unit().isMoney()
                ? "money"
                : quantity.unit().code().equals("{person}")
                        ? "people"
                        : quantity.unit().isCounter() ? "count" : "extent";
        return terms().entrySet().stream()
                .filter(term -> term.getValue() >= Likeness.OWN)
                .anyMatch(term -> Concepts.of(term.getKey().toLowerCase(Locale.ROOT))
                        .filter(concept -> concept.isToll(counted))
                        .isPresent());
    }

    /** A few words to call the figure by, in their order. */
    public String title() {
        List<Word> before = own(before());
        List<Word> names = before.stream()
                .filter(word ->
                        word.form() != Form.VERB || Words.isLatin(word.shown().charAt(0)))
                .toList();
        List<Word> said = said();
        if (names.isEmpty() && inside().isEmpty() && !said.isEmpty()) {
            names = before().reversed().stream()
                    .filter(word -> word.form() == Form.SUBJECT)
                    .limit(1)
                    .toList();
        }
        int room = bracketed ? 1 : Math.max(1, MOST_IN_TITLE - said.size() - inside().size());
        List<Word> called = names;
        Stream<Word> shown = Stream.of(
                        called.stream().skip(Math.max(0, called.size() - room)), inside().stream(), said.stream())
                .flatMap(each -> each);
        String title = shown.map(Word::title).distinct().collect(Collectors.joining(" "));
        return title.isEmpty() ? anyWords() : title;
    }

    private String anyWords() {
        List<Word> any = before().isEmpty() ? behind() : before();
        return any.stream()
                .skip(Math.max(0, any.size() - MOST_IN_TITLE))
                .map(Word::title)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What is said of the figure behind it, in its own clause: that something rose, or broke; in English its noun. */
    private List<Word> said() {
        List<Word> behind = own(behind());
        boolean latin =
                !behind.isEmpty() && Words.isLatin(behind.getFirst().shown().charAt(0));
        return latin
                ? behind.stream().limit(inside().isEmpty() ? 2 : 1).toList()
                : behind.stream()
                        .filter(word -> word.form() == Form.VERB)
                        .filter(word -> Concepts.of(word.stem()).isPresent())
                        .limit(1)
                        .toList();
    }

    /** Those of the figure's own clause with no other figure between. */
    private List<Word> own(List<Word> words) {
        return words.stream()
                .filter(word -> word.clause() == clause && figuresUpTo(word) == 0 && !isSaidOfAnother(word))
                .toList();
    }

    /** What follows a figure at once, a verb in Korean, is said of that one. */
    private boolean isSaidOfAnother(Word word) {
        return others.stream().anyMatch(other -> other.end() <= word.start() && word.start() <= other.end() + 1)
                && word.form() == Form.VERB;
    }

    private List<Word> inside() {
        return words.stream()
                .filter(word -> word.start() >= figure.start() && word.end() <= figure.end())
                .filter(word -> !Words.isHangul(word.shown().charAt(0)))
                .toList();
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
                .filter(other -> dates.contains(figure) || !dates.contains(other))
                .filter(other -> word.end() <= other.start() && other.end() <= figure.start()
                        || figure.end() <= other.start() && other.end() <= word.start())
                .count();
    }
}
