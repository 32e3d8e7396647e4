package claimline.project.output;

import claimline.model.Event;
import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Story;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which part of a story goes out. Immutable.
 *
 * @param hiddenSources ids of sources that take no part
 * @param event the id of the event to whose questions it keeps
 * @param question the id of the one question that it is about
 * @param from of a chart over time where it begins, in seconds since 1970
 * @param to where it ends
 */
public record Scope(
        Set<String> hiddenSources,
        Optional<String> event,
        Optional<String> question,
        OptionalDouble from,
        OptionalDouble to) {

    public static final Scope ALL =
            new Scope(Set.of(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    public Scope {
        hiddenSources = Set.copyOf(hiddenSources);
    }

    public Scope without(Set<String> sources) {
        return new Scope(sources, event, question, from, to);
    }

    List<Source> sources(Story story) {
        return story.sources().stream()
                .filter(source -> !hiddenSources.contains(source.id()))
                .toList();
    }

    /** The questions that a source which takes part answers. */
    List<Question> questions(Story story) {
        return story.questions().stream()
                .filter(asked -> question.isEmpty() || question.get().equals(asked.id()))
                .filter(asked -> event.isEmpty() || event.get().equals(asked.event()))
                .filter(asked -> answering(story, asked) > 0)
                .toList();
    }

    /** How many of the sources that take part answer a question. */
    long answering(Story story, Question asked) {
        return story.claimsOf(asked.id()).stream()
                .map(claim -> claim.source())
                .filter(source -> !hiddenSources.contains(source))
                .distinct()
                .count();
    }

    /** Whether a source that takes part reports the event. */
    boolean reports(Story story, String id) {
        return !hiddenSources.containsAll(story.reportersOf(id));
    }

    /** Whether any of the event may lie in the range of time. */
    boolean isInTime(Event happened) {
        return happened.when().bounds().latestEnd() >= from.orElse(Double.NEGATIVE_INFINITY)
                && happened.when().bounds().earliestStart() <= to.orElse(Double.POSITIVE_INFINITY);
    }
}
