package claimline.project;

import claimline.model.Event;
import claimline.model.Question;
import claimline.store.Found;
import claimline.store.ProjectFile;
import claimline.timeline.EventIndex;
import claimline.timeline.Numbers;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Finds what a query asks for. Methods may be called from any thread, one after the other; all may read the disk, and
 * give up where the progress that they are handed says so.
 */
public final class Finder {

    /** Hits of a first page. */
    private static final int PAGE = 200;

    private final ProjectFile file;
    private Facets facets = new Facets(Story.EMPTY);
    private Events numbered = Events.NONE;
    private final Map<Integer, Integer> numberOfRow = new HashMap<>();

    Finder(ProjectFile file) {
        this.file = file;
    }

    /** Everything that the query asks for, in the story as it stands. */
    public synchronized Matches find(Query query, Story story, Progress progress) {
        return find(query, story, query.hasText() ? file.search().find(query.text(), beat(progress)) : Found.NOTHING);
    }

    /** The same; but of the text only the first hits, if there are many: quick, however large the story. */
    public synchronized Matches findFirst(Query query, Story story, Progress progress) {
        return find(
                query,
                story,
                query.hasText() ? file.search().first(query.text(), PAGE, beat(progress)) : Found.NOTHING);
    }

    private static Runnable beat(Progress progress) {
        return () -> progress.report(0, 0);
    }

    private Matches find(Query query, Story story, Found found) {
        facets = facets.of(story);
        Narrowing narrowing = query.narrows() ? Narrowing.of(query, facets) : null;
        BitSet hits = hits(found);
        if (narrowing != null) {
            hits.and(narrowing.events());
        }
        return new Matches(
                query,
                narrowing == null ? Matches.EVERY : Numbers.of(narrowing.faceted().stream()),
                narrowing == null ? Matches.EVERY : Numbers.of(narrowing.events().stream()),
                narrowing == null ? story.events().size() : narrowing.events().cardinality(),
                Numbers.of(hits.stream()),
                hits.cardinality(),
                questions(query, narrowing, story, found),
                found.sources(),
                found.whole());
    }

    /** The events that the text was found with. */
    private BitSet hits(Found found) {
        BitSet hits = numbers(found.events());
        found.questions().stream()
                .flatMap(id -> facets.story().question(id).stream())
                .forEach(question -> Narrowing.number(question, facets).ifPresent(hits::set));
        return hits;
    }

    /** Those that the text was found with, and all of an event in whose own words it was. */
    private Optional<Set<String>> questions(Query query, Narrowing narrowing, Story story, Found found) {
        if (narrowing == null && !query.hasText()) {
            return Optional.empty();
        }
        BitSet direct = numbers(found.events());
        return Optional.of((narrowing == null ? story.questions() : narrowing.questions())
                .stream()
                        .filter(question -> !query.hasText()
                                || found.questions().contains(question.id())
                                || Narrowing.number(question, facets).stream().anyMatch(direct::get))
                        .map(Question::id)
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    /** The file knows events by their rows, and so does a large story; one in memory counts them. */
    private BitSet numbers(Numbers rows) {
        Events events = facets.story().events();
        BitSet numbers = new BitSet();
        if (!events.areInMemory()) {
            rows.stream().forEach(numbers::set);
            return numbers;
        }
        if (events != numbered) {
            numberOfRow.clear();
            file.large().ids((row, id) -> events.number(id).ifPresent(number -> numberOfRow.put(row, number)));
            numbered = events;
        }
        rows.stream().mapToObj(numberOfRow::get).filter(Objects::nonNull).forEach(numbers::set);
        return numbers;
    }

    /**
     * The next of the hits in time, or of all that is left where no text is asked for; after the last comes the first.
     *
     * @param from empty before the first
     * @return empty where there is none
     */
    public synchronized Optional<Event> step(Matches matches, Story story, Optional<Event> from, boolean forwards) {
        facets = facets.of(story);
        Numbers wanted = matches.query().hasText() ? matches.hits() : matches.kept();
        EventIndex index = facets.index();
        int place = from.flatMap(event -> story.events().number(event.id()).stream()
                        .mapToObj(number ->
                                step(index, EventIndex.anchor(event.when().bounds()), number, forwards, wanted))
                        .findFirst())
                .orElse(-1);
        int found = place >= 0
                ? place
                : forwards
                        ? step(index, Double.NEGATIVE_INFINITY, -1, true, wanted)
                        : step(index, Double.POSITIVE_INFINITY, Integer.MAX_VALUE, false, wanted);
        return found < 0
                ? Optional.empty()
                : story.events()
                        .numbered(List.of(index.number(found)))
                        .map(Events.Numbered::event)
                        .findFirst();
    }

    private static int step(EventIndex index, double anchor, int number, boolean forwards, Numbers wanted) {
        IntPredicate isWanted = place -> wanted.contains(index.number(place));
        return forwards ? index.next(anchor, number, isWanted) : index.previous(anchor, number, isWanted);
    }

    /**
     * Puts the next of what cannot be searched quickly yet into the index, in a file of an older version.
     *
     * @return whether there may be more
     */
    public boolean catchUp() {
        return file.search().catchUp();
    }

    /** How many events each value of each facet would leave, were it the only one of its facet. */
    public synchronized Map<Facet, Map<String, Integer>> counts(Query query, Story story, Progress progress) {
        facets = facets.of(story);
        BitSet among = query.hasText() ? hits(file.search().find(query.text(), beat(progress))) : facets.all();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            progress.report(facet.ordinal(), Facet.values().length);
            counts.put(facet, Narrowing.of(query.without(facet), facets).counts(facet, among));
        }
        return counts;
    }
}
