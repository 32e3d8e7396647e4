package claimline.ui.workspace;

import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Matches;
import claimline.project.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the story the views show. Immutable.
 *
 * @param hiddenSources ids of sources that take no part
 * @param event id of the event to whose questions the views keep, or null
 * @param source id of the source to whose events and questions the views keep, or null
 * @param matches what was found of a query: the views keep to that
 */
public record Filter(Set<String> hiddenSources, String event, String source, Matches matches) {

    public static final Filter NONE = new Filter(Set.of(), null, null);

    public Filter {
        hiddenSources = Set.copyOf(hiddenSources);
    }

    /** Of no query. */
    public Filter(Set<String> hiddenSources, String event, String source) {
        this(hiddenSources, event, source, Matches.ALL);
    }

    public Filter withMatches(Matches found) {
        return new Filter(hiddenSources, event, source, found);
    }

    public Filter withSource(String id, boolean shown) {
        Set<String> hidden = new HashSet<>(hiddenSources);
        if (shown) {
            hidden.remove(id);
        } else {
            hidden.add(id);
        }
        return new Filter(hidden, event, source, matches);
    }

    /** Only this source; or all again where it is the only one already. */
    public Filter onlySource(String id, Story story) {
        Set<String> others = new HashSet<>();
        story.sources().stream()
                .map(Source::id)
                .filter(each -> !each.equals(id))
                .forEach(others::add);
        return new Filter(hiddenSources.equals(others) ? Set.of() : others, event, source, matches);
    }

    public Filter withAllSources() {
        return new Filter(Set.of(), event, source, matches);
    }

    public Filter withEvent(String id) {
        return new Filter(hiddenSources, id, null, matches);
    }

    /**
     * To look at an event or a source keeps what belongs to it; to look at part of that changes nothing, at else, all.
     */
    public Filter following(Selection selected, Story story) {
        return switch (selected) {
            case Selection.OfEvent(String id) -> withEvent(id);
            case Selection.OfSource(String id) -> new Filter(hiddenSources, null, id, matches);
            case Selection.OfQuestion _, Selection.OfClaim _ -> {
                boolean kept = selected.question(story)
                        .flatMap(story::question)
                        .filter(question -> keeps(question, story))
                        .isPresent();
                yield kept ? this : withEvent(null);
            }
            case Selection.Nothing _ -> withEvent(null);
        };
    }

    private boolean keeps(Question question, Story story) {
        return (event == null || event.equals(question.event()))
                && (source == null || !story.claimsOf(question.id(), source).isEmpty());
    }

    public boolean shows(Source source) {
        return !hiddenSources.contains(source.id());
    }

    /**
     * Whether a shown source, and that which is looked at, reports the event; what no source reports is always shown.
     */
    public boolean showsEvent(String id, Story story) {
        Set<String> reporters = story.reportersOf(id);
        if (source != null) {
            return reporters.contains(source);
        }
        return reporters.isEmpty() || !hiddenSources.containsAll(reporters);
    }

    /** Whether the query leaves the event with this number. */
    public boolean keepsEvent(int number) {
        return matches.kept().contains(number);
    }

    /** The questions that the query leaves and a shown source answers, of the event only where there is one. */
    public List<Question> questions(Story story) {
        return story.questions().stream()
                .filter(question -> matches.keepsQuestion(question.id()))
                .filter(question -> keeps(question, story))
                .filter(question -> story.claimsOf(question.id()).isEmpty()
                        || story.claimsOf(question.id()).stream()
                                .anyMatch(claim -> !hiddenSources.contains(claim.source())))
                .toList();
    }

    public List<Source> sources(Story story) {
        return story.sources().stream().filter(this::shows).toList();
    }

    /** What the views keep to, by name; empty where it is the whole story. */
    public Optional<String> subject(Story story, Locale locale) {
        return event != null
                ? story.event(event).map(kept -> kept.title().in(locale))
                : Optional.ofNullable(source).flatMap(story::source).map(Source::name);
    }
}
