package claimline.timeline;

import claimline.model.TimeBounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes events in any order and makes an {@link EventIndex} of them, in O(n log n). For one thread, and one build. */
public final class EventIndexBuilder {

    private final Map<String, Integer> lanes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Columns columns;
    private int[] keys;

    /** @param expected how many events there will be, as far as is known */
    public EventIndexBuilder(int expected) {
        columns = new Columns(expected);
        keys = new int[expected];
    }

    /**
     * Adds an event to a lane.
     *
     * @param number by which whoever asks knows the event; not negative
     * @param reports how many sources report it
     */
    public void add(int number, String lane, TimeBounds bounds, int reports) {
        columns.add(number, bounds, reports);
        if (keys.length < columns.starts.length) {
            keys = Arrays.copyOf(keys, columns.starts.length);
        }
        keys[columns.size - 1] = lane(lane) * SizeClass.COUNT + SizeClass.of(bounds);
    }

    private int lane(String name) {
        Integer known = lanes.get(name);
        if (known == null) {
            known = names.size();
            lanes.put(name, known);
            names.add(name);
        }
        return known;
    }

    public EventIndex build() {
        int[] bySegment = bySegment(byNumber());
        List<Segment> segments = segments();
        segments.forEach(segment -> sort(segment, bySegment));
        return inOrderOfLanes(segments, bySegment);
    }

    /** So that events of one time come in the order of their numbers. */
    private int[] byNumber() {
        double[] numbers = IntStream.range(0, columns.size)
                .mapToDouble(i -> columns.numbers[i])
                .toArray();
        int[] order = IntStream.range(0, columns.size).toArray();
        Sorting.sort(numbers, order);
        return order;
    }

    private int[] bySegment(int[] order) {
        int[] next = starts();
        int[] bySegment = new int[order.length];
        for (int each : order) {
            bySegment[next[keys[each]]++] = each;
        }
        return bySegment;
    }

    /** Where the events of each key begin, and after the last key where all end. */
    private int[] starts() {
        int[] starts = new int[names.size() * SizeClass.COUNT + 1];
        for (int i = 0; i < columns.size; i++) {
            starts[keys[i] + 1]++;
        }
        for (int key = 1; key < starts.length; key++) {
            starts[key] += starts[key - 1];
        }
        return starts;
    }

    private List<Segment> segments() {
        int[] starts = starts();
        return IntStream.range(0, starts.length - 1)
                .filter(key -> starts[key] < starts[key + 1])
                .mapToObj(
                        key -> new Segment(key / SizeClass.COUNT, key % SizeClass.COUNT, starts[key], starts[key + 1]))
                .toList();
    }

    private void sort(Segment segment, int[] order) {
        int[] events = Arrays.copyOfRange(order, segment.from(), segment.to());
        double[] anchors = Arrays.stream(events)
                .mapToDouble(each -> columns.anchor(each, segment.sizeClass()))
                .toArray();
        Sorting.sort(anchors, events);
        System.arraycopy(events, 0, order, segment.from(), events.length);
    }

    /** Lanes get their numbers, and their events their places, in the order of the lanes' first events. */
    private EventIndex inOrderOfLanes(List<Segment> segments, int[] order) {
        double[] first = new double[names.size()];
        Arrays.fill(first, Double.POSITIVE_INFINITY);
        segments.forEach(each -> first[each.lane()] =
                Math.min(first[each.lane()], columns.anchor(order[each.from()], each.sizeClass())));
        int[] lanesInOrder = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer lane) -> first[lane])
                        .thenComparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Segment> placed = new ArrayList<>();
        int[] ordered = new int[order.length];
        int at = 0;
        for (int lane = 0; lane < lanesInOrder.length; lane++) {
            for (Segment each : segments) {
                if (each.lane() == lanesInOrder[lane]) {
                    int count = each.to() - each.from();
                    System.arraycopy(order, each.from(), ordered, at, count);
                    placed.add(new Segment(lane, each.sizeClass(), at, at + count));
                    at += count;
                }
            }
        }
        List<String> lanesByFirst =
                Arrays.stream(lanesInOrder).mapToObj(names::get).toList();
        return new EventIndex(lanesByFirst, columns.ordered(ordered), placed);
    }
}
