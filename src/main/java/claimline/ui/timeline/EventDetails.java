package claimline.ui.timeline;

import claimline.model.Event;
import claimline.project.Events;
import claimline.ui.common.TaskRunner;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Events by number, as a list shows them. Those of a large story are fetched away from the window once they are asked
 * for, as many at once as were asked for together.
 */
final class EventDetails {

    /** More than any window shows rows, by far. */
    private static final int KEPT = 4_000;

    private final TaskRunner runner;
    private final Executor later;
    private final Runnable arrived;
    private final Set<Integer> missing = new LinkedHashSet<>();
    private final Map<Integer, Event> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Event> eldest) {
            return size() > KEPT;
        }
    };

    private Events events = Events.NONE;

    /**
     * @param runner runs only what it was asked for last
     * @param later does something when all is asked for that is asked for together
     */
    EventDetails(TaskRunner runner, Executor later, Runnable arrived) {
        this.runner = runner;
        this.later = later;
        this.arrived = arrived;
    }

    void take(Events wanted) {
        if (wanted != events) {
            events = wanted;
            known.clear();
            missing.clear();
        }
    }

    /** Empty as long as it has not come. */
    Optional<Event> of(int number) {
        Event event = known.get(number);
        if (event == null && events.areInMemory()) {
            return events.numbered(List.of(number)).map(Events.Numbered::event).findFirst();
        }
        if (event == null) {
            if (missing.isEmpty()) {
                later.execute(this::fetch);
            }
            missing.add(number);
        }
        return Optional.ofNullable(event);
    }

    private void fetch() {
        List<Integer> wanted = List.copyOf(missing);
        missing.clear();
        Events source = events;
        runner.run(
                "task.details",
                _ -> source.numbered(wanted).toList(),
                found -> {
                    if (source == events) {
                        found.forEach(each -> known.put(each.number(), each.event()));
                        arrived.run();
                    }
                },
                _ -> {}); // the project was closed meanwhile, or whoever reads it next says what is wrong
    }
}
