package claimline.timeline;

import claimline.model.TimeBounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The dated events of a story, ready to be asked what happens when: some 27 bytes an event, in sorted arrays of
 * primitives. Immutable, and safe to be read from any thread.
 *
 * <p>Events stand in places, counted from 0. Those of one lane stand together, in it those of one {@link SizeClass},
 * and these in the order of time. What lies in a stretch of time is then found by two binary searches in each class of
 * which there is any, at most some forty; what is reported most in it, by climbing {@link Peaks}. So the cost of a
 * question grows with the logarithm of the story, and with the length of the answer only where the answer is a list.
 *
 * <p>Whoever fills the index gives each event a number by which to know it again, such as that of its row in a file. An
 * event that belongs to several lanes is added to each.
 */
public final class EventIndex {

    /** For a question about no lane in particular. */
    public static final int ALL_LANES = -1;

    public static final EventIndex EMPTY = new EventIndexBuilder(0).build();

    private static final int SAMPLE = 10_000;

    private final List<String> lanes;
    private final Columns columns;
    private final Peaks peaks;
    private final List<Segment> segments;
    private final List<List<Segment>> segmentsOfLane;

    /** @param segments of all lanes, in the order of their places */
    EventIndex(List<String> lanes, Columns columns, List<Segment> segments) {
        this.lanes = List.copyOf(lanes);
        this.columns = columns;
        this.segments = List.copyOf(segments);
        this.peaks = new Peaks(columns.reports);
        List<List<Segment>> byLane = new ArrayList<>();
        lanes.forEach(_ -> byLane.add(new ArrayList<>()));
        segments.forEach(segment -> byLane.get(segment.lane()).add(segment));
        this.segmentsOfLane = byLane;
    }

    /** What happens from one time on to another; a place stands for the event in it. */
    public record Summary(int count, int mostReported) {}

    /** How many events there are, each counted in every lane that it belongs to. */
    public int size() {
        return columns.size;
    }

    /** The names of the lanes, in the order of their first events. */
    public List<String> lanes() {
        return lanes;
    }

    public int size(int lane) {
        return segments(lane).stream().mapToInt(each -> each.to() - each.from()).sum();
    }

    public int number(int place) {
        return columns.numbers[place];
    }

    /** The numbers of all events of a lane. */
    public IntStream numbers(int lane) {
        return segments(lane).stream()
                .flatMapToInt(segment -> IntStream.range(segment.from(), segment.to()))
                .map(this::number);
    }

    /** Exactly as it was added. */
    public TimeBounds bounds(int place) {
        return columns.bounds(place);
    }

    /** By how many sources the event is reported; from 65,535 on it is that. */
    public int reports(int place) {
        return columns.reports[place];
    }

    /** The number of the lane that a place belongs to. */
    public int laneOf(int place) {
        int at = IntStream.range(0, segments.size())
                .filter(i -> place < segments.get(i).to())
                .findFirst()
                .orElseThrow();
        return segments.get(at).lane();
    }

    List<Segment> segments(int lane) {
        return lane == ALL_LANES ? segments : segmentsOfLane.get(lane);
    }

    Columns columns() {
        return columns;
    }

    double anchor(int place, Segment segment) {
        return columns.anchor(place, segment.sizeClass());
    }

    /** The first place of a segment whose event has its anchor at the time or later. */
    int firstFrom(Segment segment, double time) {
        return firstFrom(segment, time, segment.from(), segment.to());
    }

    /** The same, known to lie within {@code low} to {@code high}. */
    int firstFrom(Segment segment, double time, int low, int high) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (anchor(middle, segment) < time) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether a segment holds the event with this number, which has this anchor. */
    boolean holds(Segment segment, double anchor, int number) {
        int low = firstFrom(segment, anchor);
        int high = firstFrom(segment, Math.nextUp(anchor), low, segment.to());
        int found = Arrays.binarySearch(columns.numbers, low, high, number);
        return found >= 0;
    }

    /** The place of the most reported event of a range of places. */
    int mostReported(int from, int to) {
        return peaks.highest(from, to);
    }

    int better(int a, int b) {
        return a < 0 || columns.reports[b] > columns.reports[a] ? b : a;
    }

    /**
     * How many events begin in a stretch of time, and the place of the most reported one: -1 where none begins. What
     * has no beginning counts where it ends.
     *
     * @param to exclusive
     */
    public Summary summary(int lane, double from, double to) {
        int count = 0;
        int best = -1;
        for (Segment segment : segments(lane)) {
            int first = firstFrom(segment, from);
            int after = firstFrom(segment, to, first, segment.to());
            if (first < after) {
                count += after - first;
                best = better(best, mostReported(first, after));
            }
        }
        return new Summary(count, best);
    }

    /** The places of the events that may be going on at some time of a stretch, in no order. */
    public void overlapping(int lane, double from, double to, IntConsumer found) {
        for (Segment segment : segments(lane)) {
            double earliest = segment.sizeClass() == SizeClass.OPEN_LEFT ? from : from - segment.longest();
            double latest = segment.sizeClass() == SizeClass.OPEN_LEFT ? Double.POSITIVE_INFINITY : to;
            int after = Double.isInfinite(latest) ? segment.to() : firstFrom(segment, Math.nextUp(latest));
            for (int place = firstFrom(segment, earliest); place < after; place++) {
                if (columns.ends[place] >= from && columns.starts[place] <= to) {
                    found.accept(place);
                }
            }
        }
    }

    /** The places of the events that may be going on at a time, in no order. */
    public int[] at(int lane, double time) {
        IntStream.Builder places = IntStream.builder();
        overlapping(lane, time, time, places::add);
        return places.build().toArray();
    }

    /**
     * The place of the event that follows another in time, by anchor and then by number; -1 after the last. Of events
     * that are in several lanes, each place is one.
     *
     * @param wanted of places: others are passed over
     */
    public int next(double anchor, int number, IntPredicate wanted) {
        return new Neighbours(this, wanted).next(anchor, number);
    }

    /** The place of the event before another; -1 before the first. See {@link #next}. */
    public int previous(double anchor, int number, IntPredicate wanted) {
        return new Neighbours(this, wanted).previous(anchor, number);
    }

    /** The time by which an event stands among others: its earliest moment; its last where that is not known. */
    public static double anchor(TimeBounds bounds) {
        return SizeClass.anchor(bounds);
    }

    /** The first and the last moment of all events, as the outer points of bounds; open ends are left out. */
    public TimeBounds extent() {
        double first = segments.stream()
                .mapToDouble(each -> anchor(each.from(), each))
                .filter(time -> time > TimeScale.EARLIEST)
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
        double last = segments.stream()
                .flatMapToDouble(each -> DoubleStream.of(anchor(each.to() - 1, each), lastEnd(each)))
                .filter(time -> TimeScale.EARLIEST < time && time < Double.POSITIVE_INFINITY)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        return TimeBounds.exactly(first, last);
    }

    /** Only what begins less than a length before the last may end after it. */
    private double lastEnd(Segment segment) {
        double last = Double.NEGATIVE_INFINITY;
        int from = firstFrom(segment, anchor(segment.to() - 1, segment) - segment.longest());
        for (int place = segment.isOpen() ? segment.to() : from; place < segment.to(); place++) {
            last = Math.max(last, columns.ends[place]);
        }
        return last;
    }

    /** The bounds of some ten thousand events at most, taken evenly, to see where most happens. */
    public List<TimeBounds> sample() {
        int step = Math.max(1, size() / SAMPLE);
        return IntStream.iterate(0, place -> place < size(), place -> place + step)
                .mapToObj(this::bounds)
                .toList();
    }

    /** The same lanes with only the events whose numbers are wanted. */
    public EventIndex only(IntPredicate wanted) {
        int[] kept = IntStream.range(0, size())
                .parallel()
                .filter(place -> wanted.test(number(place)))
                .toArray();
        List<Segment> left = new ArrayList<>();
        int from = 0;
        for (Segment segment : segments) {
            int end = Arrays.binarySearch(kept, segment.to());
            int to = end < 0 ? -end - 1 : end;
            if (from < to) {
                left.add(new Segment(segment.lane(), segment.sizeClass(), from, to));
            }
            from = to;
        }
        return new EventIndex(lanes, columns.ordered(kept), left);
    }

    /** A builder that holds the events whose numbers are wanted, and takes more. */
    public EventIndexBuilder builder(IntPredicate wanted) {
        EventIndexBuilder builder = new EventIndexBuilder(size());
        for (Segment segment : segments) {
            for (int place = segment.from(); place < segment.to(); place++) {
                if (wanted.test(number(place))) {
                    builder.add(number(place), lanes.get(segment.lane()), bounds(place), reports(place));
                }
            }
        }
        return builder;
    }
}
