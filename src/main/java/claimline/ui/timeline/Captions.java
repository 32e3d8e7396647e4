package claimline.ui.timeline;

import claimline.chart.Caption;
import claimline.model.Event;
import claimline.project.Events;
import claimline.ui.common.TaskRunner;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

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
    private Queue<Events.Numbered> arriving = new ConcurrentLinkedQueue<>();
    private boolean fetching;

    /** @param arrived is told when there is something to draw */
    Captions(TaskRunner details, Runnable arrived) {
        this.details = details;
        this.arrived = arrived;
    }

    void take(Events wanted) {
        if (wanted != events) {
            events = wanted;
            arriving = new ConcurrentLinkedQueue<>();
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

    /** Hands over the id of an event, at once if it is known. */
    void ask(int number, Consumer<String> receiver) {
        Optional<Caption> known = of(number);
        if (known.isPresent()) {
            receiver.accept(known.get().id());
            return;
        }
        Events source = events;
        details.run(
                "task.details",
                _ -> source.numbered(List.of(number)).toList(),
                found -> found.forEach(each -> receiver.accept(each.event().id())),
                _ -> {}); // as below
    }

    private void keep(Events.Numbered numbered) {
        Event event = numbered.event();
        known.put(numbered.number(), new Caption(event.id(), event.title(), event.leadsTo()));
    }

    /** Whether something was asked for that has not come yet. */
    boolean areMissing() {
        return fetching || !missing.isEmpty();
    }

    /** Takes in what has come, also of what was given up. */
    void takeIn() {
        for (Events.Numbered each = arriving.poll(); each != null; each = arriving.poll()) {
            keep(each);
        }
    }

    /** Whether asking for what is not in sight yet saves time. */
    boolean areFetched() {
        return !events.areInMemory();
    }

    /** Fetches what was asked for and not known. */
    void fetch() {
        if (missing.isEmpty()) {
            return;
        }
        List<Integer> wanted = List.copyOf(missing);
        missing.clear();
        fetching = true;
        Events source = events;
        Queue<Events.Numbered> into = arriving;
        details.run(
                "task.details",
                progress -> {
                    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                        progress.report(from, wanted.size());
                        List<Integer> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
                        source.numbered(some).forEach(into::add);
                    }
                    return wanted;
                },
                _ -> {
                    fetching = false;
                    arrived.run();
                },
                _ -> fetching = false); // the project was closed meanwhile, or whoever reads it next says what is wrong
    }
}
