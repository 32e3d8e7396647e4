package claimline.ui.sidebyside;

import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Story;
import claimline.ui.workspace.Filter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sources stand next to each other: those that answer, until somebody chooses. */
final class SourceChoice {

    static final int MOST = 5;
    private static final int FEWEST = 2;

    /** @param possible whether the choice can be turned round: there are at most five, and at least one */
    record Option(String source, String name, boolean answers, boolean chosen, boolean possible) {}

    private Set<String> chosen = Set.of();

    void choose(List<String> now, String source, boolean wanted) {
        Set<String> wish = new HashSet<>(now);
        if (wanted && wish.size() < MOST) {
            wish.add(source);
        } else if (!wanted && wish.size() > 1) {
            wish.remove(source);
        }
        chosen = Set.copyOf(wish);
    }

    /** Those that were chosen; empty where nobody chose. */
    Set<String> chosen() {
        return chosen;
    }

    void choose(Set<String> wanted) {
        chosen = wanted;
    }

    void clear() {
        chosen = Set.of();
    }

    boolean isMade() {
        return !chosen.isEmpty();
    }

    /** In the project's order. */
    List<Source> sources(Story story, Filter filter, Topic topic) {
        List<Source> candidates = filter.sources(story);
        List<Source> wanted = candidates.stream()
                .filter(source -> chosen.contains(source.id()))
                .toList();
        return wanted.isEmpty() ? standard(candidates, story, topic) : wanted;
    }

    /** The first that answer; where only one does, others beside it, first those that report the event. */
    private static List<Source> standard(List<Source> candidates, Story story, Topic topic) {
        Set<String> answering = answering(story, topic);
        long answers = candidates.stream()
                .filter(source -> answering.contains(source.id()))
                .count();
        Set<String> reporting = topic.questions().stream()
                .map(Question::event)
                .filter(event -> event != null)
                .flatMap(event -> story.reportersOf(event).stream())
                .collect(Collectors.toSet());
        Set<String> taken = Stream.concat(
                        candidates.stream()
                                .filter(source -> answering.contains(source.id()))
                                .limit(MOST),
                        Stream.concat(
                                        candidates.stream().filter(source -> reporting.contains(source.id())),
                                        candidates.stream())
                                .filter(source -> !answering.contains(source.id()))
                                .distinct()
                                .limit(Math.max(0, FEWEST - answers)))
                .map(Source::id)
                .collect(Collectors.toSet());
        return candidates.stream().filter(source -> taken.contains(source.id())).toList();
    }

    private static Set<String> answering(Story story, Topic topic) {
        return topic.questions().stream()
                .flatMap(question -> story.claimsOf(question.id()).stream())
                .map(claim -> claim.source())
                .collect(Collectors.toSet());
    }

    static List<Option> options(Story story, Filter filter, Topic topic, Set<String> now) {
        Set<String> answering = answering(story, topic);
        return filter.sources(story).stream()
                .map(source -> {
                    boolean chosen = now.contains(source.id());
                    boolean possible = chosen ? now.size() > 1 : now.size() < MOST;
                    return new Option(source.id(), source.name(), answering.contains(source.id()), chosen, possible);
                })
                .toList();
    }
}
