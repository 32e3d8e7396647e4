package claimline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * All events in lanes and rows, packed for one zoom level: at this zoom and up to the next level no two events of a row
 * touch, labels included. Rows do not depend on where the window stands.
 */
public record Lanes(int zoomLevel, List<Lane> lanes) {

    public Lanes {
        lanes = List.copyOf(lanes);
    }

    /**
     * Packs events into as few rows as labels allow, in O(n log n).
     *
     * @param order lanes that come first, as named; other lanes follow in the order of their first events. Lanes
     *     without events are left out.
     * @param zoomLevel of the scale, see {@link TimeScale#zoomLevel()}
     * @param labelWidth the room that an event's label wants, in pixels
     */
    public static Lanes pack(
            List<TimelineEvent> events, List<String> order, int zoomLevel, ToDoubleFunction<TimelineEvent> labelWidth) {
        RowPacking packing = new RowPacking(TimeScale.pixelsPerSecond(zoomLevel), origin(events), labelWidth);
        List<Lane> lanes = byLane(events, order).entrySet().stream()
                .map(lane -> packing.pack(lane.getKey(), lane.getValue()))
                .toList();
        return new Lanes(zoomLevel, lanes);
    }

    private static Map<String, List<TimelineEvent>> byLane(List<TimelineEvent> events, List<String> order) {
        Map<String, List<TimelineEvent>> byLane = new LinkedHashMap<>();
        order.forEach(lane -> byLane.put(lane, new ArrayList<>()));
        events.stream()
                .sorted(Comparator.comparingDouble(
                                (TimelineEvent event) -> event.bounds().earliestStart())
                        .thenComparing(TimelineEvent::lane))
                .forEach(event -> byLane.computeIfAbsent(event.lane(), lane -> new ArrayList<>())
                        .add(event));
        byLane.values().removeIf(List::isEmpty);
        return byLane;
    }

    /** A time near the events, to count pixels from: counted from 1970, pixels lose their fractions at high zoom. */
    private static double origin(List<TimelineEvent> events) {
        OptionalDouble earliest = events.stream()
                .mapToDouble(event -> event.bounds().earliestStart())
                .filter(Double::isFinite)
                .min();
        return earliest.orElse(0);
    }
}
