package claimline.project;

import claimline.model.Event;
import claimline.store.LargeStory;
import claimline.store.LargeStory.Indexed;
import claimline.store.ProjectFile;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import claimline.timeline.LanesBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events of a large story, left in their file: the index of when they happen is in memory, and those that were
 * asked for last. What is asked for comes from the file as it stands, which after an edit may be a little ahead of the
 * story that these belong to, until the next story takes its place.
 */
final class EventsInFile extends Events {

    private static final int CACHED = 5_000;

    /** So many rows are read between two reports of progress. */
    private static final int BEAT = 10_000;

    private final LargeStory file;
    private final int size;
    private final Map<String, Integer> questioned;
    private final Map<String, Numbered> cache = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Numbered> eldest) {
            return size() > CACHED;
        }
    };

    /** Null until somebody asks; under the lock of this. */
    private Indexed index;

    EventsInFile(LargeStory file, int size) {
        this(file, size, null);
    }

    private EventsInFile(LargeStory file, int size, Indexed index) {
        this.file = file;
        this.size = size;
        this.index = index;
        this.questioned = file.questioned();
    }

    @Override
    public Iterator<Event> iterator() {
        return Stream.iterate(
                        file.after(Integer.MIN_VALUE, 1_000),
                        page -> !page.isEmpty(),
                        page -> file.after(List.copyOf(page.keySet()).getLast(), 1_000))
                .flatMap(page -> page.values().stream())
                .iterator();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Optional<Event> find(String id) {
        return cached(id).map(Numbered::event);
    }

    @Override
    public OptionalInt number(String id) {
        Integer known = questioned.get(id);
        return known != null
                ? OptionalInt.of(known)
                : cached(id).map(each -> OptionalInt.of(each.number())).orElseGet(OptionalInt::empty);
    }

    private Optional<Numbered> cached(String id) {
        synchronized (cache) {
            Numbered known = cache.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        OptionalInt number = file.number(id);
        return number.isEmpty()
                ? Optional.empty()
                : numbered(List.of(number.getAsInt())).findFirst();
    }

    @Override
    public Stream<Numbered> numbered(List<Integer> numbers) {
        List<Numbered> read = file.numbered(numbers).entrySet().stream()
                .map(each -> new Numbered(each.getKey(), each.getValue()))
                .toList();
        synchronized (cache) {
            read.forEach(each -> cache.put(each.event().id(), each));
        }
        return read.stream();
    }

    @Override
    public String[] titles(Locale locale, Progress progress) {
        EventIndex known = indexed().index();
        int last = IntStream.range(0, known.size()).map(known::number).max().orElse(-1);
        String[] titles = new String[last + 1];
        int[] done = {0};
        file.titles((number, title) -> {
            if (++done[0] % BEAT == 0) {
                progress.report(done[0], size);
            }
            if (number <= last) {
                titles[number] = title.in(locale);
            }
        });
        return titles;
    }

    @Override
    public List<Event> causesOf(String id) {
        return List.copyOf(file.causesOf(id).values());
    }

    @Override
    public boolean areInMemory() {
        return false;
    }

    @Override
    Events after(Set<String> touched, Set<String> reported, ProjectFile edited) {
        if (touched.isEmpty() && reported.isEmpty()) {
            return this;
        }
        Set<String> changed = new HashSet<>(touched);
        changed.addAll(reported);
        synchronized (this) {
            return new EventsInFile(
                    file, touched.isEmpty() ? size : file.size(), index == null ? null : after(changed));
        }
    }

    /** Null, which is to be made anew, if one is gone whose number nobody remembers. */
    private Indexed after(Set<String> changed) {
        Set<Integer> numbers = new HashSet<>();
        for (String id : changed) {
            OptionalInt number = remembered(id);
            OptionalInt found = number.isPresent() ? number : file.number(id);
            if (found.isEmpty()) {
                return null;
            }
            numbers.add(found.getAsInt());
        }
        return file.index(index, changed, numbers);
    }

    /** An event keeps its number while it is changed, and gets it back when its removal is undone. */
    private OptionalInt remembered(String id) {
        Integer known = questioned.get(id);
        synchronized (cache) {
            Numbered shown = cache.get(id);
            return known != null
                    ? OptionalInt.of(known)
                    : shown != null ? OptionalInt.of(shown.number()) : OptionalInt.empty();
        }
    }

    private synchronized Indexed indexed() {
        if (index == null) {
            index = file.index();
        }
        return index;
    }

    @Override
    EventIndex index(LanesBy by, Reports reports) {
        EventIndex byCategory = indexed().index();
        return switch (by) {
            case CATEGORY -> byCategory;
            case NONE -> inLanes(byCategory, Map.of());
            case TAG -> inLanes(byCategory, tags());
            case SOURCE -> inLanes(byCategory, lanes(reports, reports::sources));
            case HOLDER -> inLanes(byCategory, lanes(reports, reports::holders));
        };
    }

    /** Few have a lane of their own where lanes are sources, and often where they are tags: the index is not needed. */
    @Override
    Map<String, int[]> numbers(LanesBy by, Reports reports) {
        return switch (by) {
            case CATEGORY, NONE -> super.numbers(by, reports);
            case TAG -> grouped(tags());
            case SOURCE -> grouped(lanes(reports, reports::sources));
            case HOLDER -> grouped(lanes(reports, reports::holders));
        };
    }

    private Map<String, int[]> grouped(Map<Integer, List<String>> lanes) {
        Map<String, IntStream.Builder> builders = new LinkedHashMap<>();
        lanes.forEach((number, own) -> own.forEach(
                lane -> builders.computeIfAbsent(lane, _ -> IntStream.builder()).add(number)));
        Map<String, int[]> grouped = new LinkedHashMap<>();
        builders.forEach((lane, numbers) -> grouped.put(lane, numbers.build().toArray()));
        int[] others = indexed()
                .index()
                .numbers(EventIndex.ALL_LANES)
                .filter(number -> lanes.getOrDefault(number, List.of()).isEmpty())
                .toArray();
        if (others.length > 0) {
            grouped.put("", others);
        }
        return grouped;
    }

    private Map<Integer, List<String>> tags() {
        Map<Integer, List<String>> tags = new HashMap<>();
        file.tags((number, tag) ->
                tags.computeIfAbsent(number, _ -> new ArrayList<>(1)).add(tag.intern()));
        return tags;
    }

    private Map<Integer, List<String>> lanes(Reports reports, Function<String, Collection<String>> of) {
        Map<Integer, List<String>> lanes = new HashMap<>();
        reports.events().forEach(id -> number(id).ifPresent(number -> lanes.put(number, List.copyOf(of.apply(id)))));
        return lanes;
    }

    /** An event of which nothing is said is in the lane without a name. */
    private static EventIndex inLanes(EventIndex index, Map<Integer, List<String>> lanes) {
        EventIndexBuilder builder = new EventIndexBuilder(index.size());
        for (int place = 0; place < index.size(); place++) {
            List<String> own = lanes.getOrDefault(index.number(place), List.of());
            for (String lane : own.isEmpty() ? List.of("") : own) {
                builder.add(index.number(place), lane, index.bounds(place), index.reports(place));
            }
        }
        return builder.build();
    }

    @Override
    void keep() {
        Indexed known;
        synchronized (this) {
            known = index;
        }
        if (known != null) {
            file.keep(known);
        }
    }
}
