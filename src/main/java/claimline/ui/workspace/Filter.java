package claimline.ui.workspace;

import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the story the views show. Immutable.
 *
 * @param hiddenSources ids of sources that take no part
 * @param event id of the event to whose questions the comparison keeps, or null
 */
public record Filter(Set<String> hiddenSources, String event) {

    public static final Filter NONE = new Filter(Set.of(), null);

    public Filter {
        hiddenSources = Set.copyOf(hiddenSources);
    }

    public Filter withSource(String id, boolean shown) {
        Set<String> hidden = new HashSet<>(hiddenSources);
        if (shown) {
            hidden.remove(id);
        } else {
            hidden.add(id);
        }
        return new Filter(hidden, event);
    }

    /** Only this source; or all again where it is the only one already. */
    public Filter onlySource(String id, Story story) {
        Set<String> others = new HashSet<>();
        story.sources().stream()
                .map(Source::id)
                .filter(each -> !each.equals(id))
                .forEach(others::add);
        return new Filter(hiddenSources.equals(others) ? Set.of() : others, event);
    }

    public Filter withAllSources() {
        return new Filter(Set.of(), event);
    }

    public Filter withEvent(String id) {
        return new Filter(hiddenSources, id);
    }

    public boolean shows(Source source) {
        return !hiddenSources.contains(source.id());
    }

    /** Whether a shown source reports the event; an event that no source reports is always shown. */
    public boolean showsEvent(String id, Story story) {
        Set<String> reporters = story.reportersOf(id);
        return reporters.isEmpty() || !hiddenSources.containsAll(reporters);
    }

    /** The questions that a shown source answers, of the event only where there is one. */
    public List<Question> questions(Story story) {
        return story.questions().stream()
                .filter(question -> event == null || event.equals(question.event()))
                .filter(question -> story.claimsOf(question.id()).isEmpty()
                        || story.claimsOf(question.id()).stream()
                                .anyMatch(claim -> !hiddenSources.contains(claim.source())))
                .toList();
    }

    public List<Source> sources(Story story) {
        return story.sources().stream().filter(this::shows).toList();
    }

    public Optional<String> eventId() {
        return Optional.ofNullable(event);
    }
}
