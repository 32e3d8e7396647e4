package claimline.ui.timeline;

import claimline.chart.Caption;
import claimline.model.Event;
import claimline.project.Events;
import claimline.ui.common.TaskRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the events in sight are called. Those of a story in memory are known at once; of a large one, what is asked for
 * and not known is noted, and fetched when the picture is done, away from the window. What was asked for before and has
 * not come yet is given up: it is out of sight.
 */
final class Captions implements Caption.Captions {

    /** More than are ever in sight, by far. */
    private static final int KEPT = 20_000;

    private static final int AT_ONCE = 64;

    private final TaskRunner details;
    private final Runnable arrived;
    private final Set<Integer> missing = new LinkedHashSet<>();
    private final Map<Integer, Caption> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Caption> eldest) {
            return size() > Math.max(KEPT, events.areInMemory() ? events.size() : 0);
        }
    };

    private Events events = Events.NONE;

    /** @param arrived is told when there is something to draw */
    Captions(TaskRunner details, Runnable arrived) {
        this.details = details;
        this.arrived = arrived;
    }

    void take(Events wanted) {
        if (wanted != events) {
            events = wanted;
            known.clear();
            missing.clear();
        }
    }

    @Override
    public Optional<Caption> of(int number) {
        Caption caption = known.get(number);
        if (caption == null && events.areInMemory()) {
            events.numbered(List.of(number)).forEach(this::keep);
            caption = known.get(number);
        } else if (caption == null) {
            missing.add(number);
        }
        return Optional.ofNullable(caption);
    }

    private void keep(Events.Numbered numbered) {
        Event event = numbered.event();
        known.put(numbered.number(), new Caption(event.id(), event.title(), event.leadsTo()));
    }

    /** Fetches what was asked for and not known. */
    void fetch() {
        if (missing.isEmpty()) {
            return;
        }
        List<Integer> wanted = List.copyOf(missing);
        missing.clear();
        Events source = events;
        details.run(
                "task.details",
                progress -> {
                    List<Events.Numbered> found = new ArrayList<>();
                    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                        progress.report(from, wanted.size());
                        List<Integer> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
                        try (Stream<Events.Numbered> read = source.numbered(some)) {
                            read.forEach(found::add);
                        }
                    }
                    return found;
                },
                found -> {
                    if (source == events) {
                        found.forEach(this::keep);
                        arrived.run();
                    }
                },
                _ -> {}); // the project was closed meanwhile, or whoever reads it next says what is wrong
    }
}
