package claimline.ui.compare;

import claimline.model.Event;
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

    private static final int MOST_EVENTS = 1_000;

    /** The whole story, then each source, then each event. */
    static List<Scope> all(Story story, Locale locale) {
        Map<String, String> names = SourceNames.of(story.sources());
        Stream<Scope> whole =
                Stream.of(new Scope(null, null, Message.of("compare.scope.all").in(locale)));
        Stream<Scope> sources =
                story.sources().stream().map(source -> new Scope(null, source.id(), names.get(source.id())));
        Stream<Scope> events = events(story)
                .map(event -> new Scope(event.id(), null, event.title().in(locale)));
        return Stream.of(whole, sources, events).flatMap(scopes -> scopes).toList();
    }

    /** Of a story too large to choose from, those that come first of what is reported at all. */
    private static Stream<Event> events(Story story) {
        return story.events().areInMemory()
                ? story.events().stream()
                : story.reportedEvents().stream().limit(MOST_EVENTS).flatMap(id -> story.event(id).stream());
    }

    boolean isOf(Filter filter) {
        return filter.event() != null
                ? filter.event().equals(event)
                : event == null && Objects.equals(filter.source(), source);
    }

    Filter applied(Filter filter) {
        return new Filter(filter.hiddenSources(), event, source, filter.matches());
    }
}
