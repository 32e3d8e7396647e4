package claimline.timeline;

import claimline.timeline.Lane.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/**
 * Gives each event of a lane the topmost row that is free at its left edge.
 *
 * @param origin the time that pixels are counted from
 */
record RowPacking(double pixelsPerSecond, double origin, ToDoubleFunction<TimelineEvent> labelWidth) {

    /** Kept free between two events of a row; more than what is lost by rounding to whole pixels. */
    static final double GAP = 8;

    private record Candidate(TimelineEvent event, double labelWidth, Footprint footprint) {

        double left() {
            return footprint.left();
        }

        String id() {
            return event.id();
        }
    }

    private record Row(int number, double end) {}

    Lane pack(String name, List<TimelineEvent> events) {
        List<Candidate> byLeftEdge = events.stream()
                .map(this::candidate)
                .sorted(Comparator.comparingDouble(Candidate::left).thenComparing(Candidate::id))
                .toList();
        PriorityQueue<Row> taken = new PriorityQueue<>(Comparator.comparingDouble(Row::end));
        PriorityQueue<Integer> free = new PriorityQueue<>();
        List<Placed> placed = new ArrayList<>(events.size());
        for (Candidate each : byLeftEdge) {
            while (!taken.isEmpty() && taken.peek().end + GAP <= each.left()) {
                free.add(taken.remove().number);
            }
            int row = free.isEmpty() ? taken.size() : free.remove();
            taken.add(new Row(row, each.footprint.end()));
            placed.add(new Placed(each.event, row, each.labelWidth));
        }
        return new Lane(name, taken.size() + free.size(), placed);
    }

    private Candidate candidate(TimelineEvent event) {
        double width = labelWidth.applyAsDouble(event);
        return new Candidate(
                event, width, Footprint.of(event.bounds(), time -> (time - origin) * pixelsPerSecond, width));
    }
}
