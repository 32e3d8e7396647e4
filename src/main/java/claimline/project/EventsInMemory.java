package claimline.project;

import claimline.model.Event;
import claimline.store.ProjectFile;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import claimline.timeline.LanesBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The events of a story that is small enough. An event's number is its place in the story. */
final class EventsInMemory extends Events {

    private final Map<String, Event> byId;
    private final List<Event> inOrder;
    private final Map<String, Integer> numbers = new HashMap<>();

    private EventsInMemory(Map<String, Event> byId) {
        this.byId = byId;
        this.inOrder = new ArrayList<>(byId.values());
        inOrder.forEach(event -> numbers.put(event.id(), numbers.size()));
    }

    static EventsInMemory of(Collection<Event> events) {
        Map<String, Event> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return new EventsInMemory(byId);
    }

    @Override
    public Iterator<Event> iterator() {
        return inOrder.iterator();
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    @Override
    public Optional<Event> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public OptionalInt number(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public Stream<Numbered> numbered(List<Integer> wanted) {
        return wanted.stream()
                .filter(number -> 0 <= number && number < inOrder.size())
                .map(number -> new Numbered(number, inOrder.get(number)));
    }

    @Override
    public String[] titles(Locale locale, Progress progress) {
        return inOrder.stream().map(event -> event.title().in(locale)).toArray(String[]::new);
    }

    @Override
    public List<Event> causesOf(String id) {
        return inOrder.stream().filter(each -> each.leadsTo().contains(id)).toList();
    }

    @Override
    public boolean areInMemory() {
        return true;
    }

    @Override
    Events after(Set<String> touched, Set<String> reported, ProjectFile file) {
        Map<String, Event> after = Elements.after(byId, touched, file::event, file::events, Event::id);
        return after == byId ? this : new EventsInMemory(after);
    }

    @Override
    EventIndex index(LanesBy by, Reports reports) {
        EventIndexBuilder builder = new EventIndexBuilder(inOrder.size());
        for (int number = 0; number < inOrder.size(); number++) {
            Event event = inOrder.get(number);
            int reporting = reports.sources(event.id()).size();
            Collection<String> lanes = lanes(event, by, reports);
            for (String lane : lanes.isEmpty() ? List.of("") : lanes) {
                builder.add(number, lane, event.when().bounds(), reporting);
            }
        }
        return builder.build();
    }

    private static Collection<String> lanes(Event event, LanesBy by, Reports reports) {
        return switch (by) {
            case NONE -> List.of();
            case CATEGORY -> event.category() == null ? List.of() : List.of(event.category());
            case TAG -> event.tags();
            case SOURCE -> reports.sources(event.id());
            case HOLDER -> reports.holders(event.id());
        };
    }

    @Override
    void keep() {
        // there is nothing that takes long
    }
}
