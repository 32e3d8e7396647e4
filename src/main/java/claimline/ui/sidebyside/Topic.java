package claimline.ui.sidebyside;

import claimline.comparison.Kind;
import claimline.model.Question;
import claimline.project.Story;
import claimline.ui.workspace.Filter;
import claimline.ui.workspace.Selection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the columns are compared on.
 *
 * @param title of the question, or of the event whose questions these are
 * @param questions the most serious first, then in the project's order; empty where nothing is compared
 */
record Topic(String title, List<Question> questions) {

    static final Topic NONE = new Topic("", List.of());

    Topic {
        questions = List.copyOf(questions);
    }

    /** Looking at a source changes nothing, so that one can look up who it is. */
    Topic after(Selection selected, Story story, Locale locale) {
        return switch (selected) {
            case Selection.Nothing _ -> NONE;
            case Selection.OfSource _ -> this;
            case Selection.OfEvent(String id) ->
                story.event(id)
                        .map(event -> new Topic(
                                event.title().in(locale), bySeriousness(story.questionsOf(event.id()), story)))
                        .orElse(NONE);
            case Selection.OfQuestion _, Selection.OfClaim _ ->
                selected.question(story)
                        .flatMap(story::question)
                        .map(question -> new Topic(question.caption().in(locale), List.of(question)))
                        .orElse(NONE);
        };
    }

    /** The same in another language. */
    Topic in(Story story, Locale locale) {
        String words = questions.size() == 1
                ? questions.getFirst().caption().in(locale)
                : lead().flatMap(question -> Optional.ofNullable(question.event()))
                        .flatMap(story::event)
                        .map(event -> event.title().in(locale))
                        .orElse(title);
        return new Topic(words, questions);
    }

    /** The question whose places stand at one height. */
    Optional<Question> lead() {
        return questions.stream().findFirst();
    }

    Set<String> ids() {
        return questions.stream().map(Question::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The questions on which shown sources do not simply agree, as the lists of questions have them. */
    static List<Question> differences(Story story, Filter filter) {
        List<Question> differing = filter.withEvent(null).questions(story).stream()
                .filter(question -> seriousness(question, story) > Kind.Outcome.AGREEMENT.ordinal())
                .toList();
        return bySeriousness(differing, story);
    }

    private static List<Question> bySeriousness(List<Question> questions, Story story) {
        return questions.stream()
                .sorted(Comparator.comparingInt(question -> -seriousness(question, story)))
                .toList();
    }

    private static int seriousness(Question question, Story story) {
        return story.kindOf(question.id()).map(kind -> kind.outcome().ordinal()).orElse(-1);
    }
}
