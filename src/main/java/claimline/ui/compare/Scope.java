package claimline.ui.compare;

import claimline.model.Message;
import claimline.project.Story;
import claimline.ui.common.SourceNames;
import claimline.ui.workspace.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * To which part of the story the table keeps, and with it all other views.
 *
 * @param event the id of the event whose questions are shown, or null
 * @param source the id of the source whose answers are shown, or null
 */
record Scope(String event, String source, String label) {

    /** The whole story, then each source, then each event. */
    static List<Scope> all(Story story, Locale locale) {
        Map<String, String> names = SourceNames.of(story.sources());
        Stream<Scope> whole =
                Stream.of(new Scope(null, null, Message.of("compare.scope.all").in(locale)));
        Stream<Scope> sources =
                story.sources().stream().map(source -> new Scope(null, source.id(), names.get(source.id())));
        Stream<Scope> events = story.events().stream()
                .map(event -> new Scope(event.id(), null, event.title().in(locale)));
        return Stream.of(whole, sources, events).flatMap(scopes -> scopes).toList();
    }

    boolean isOf(Filter filter) {
        return filter.event() != null
                ? filter.event().equals(event)
                : event == null && Objects.equals(filter.source(), source);
    }

    Filter applied(Filter filter) {
        return new Filter(filter.hiddenSources(), event, source);
    }
}
