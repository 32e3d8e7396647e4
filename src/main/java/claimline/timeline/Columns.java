package claimline.timeline;

import claimline.model.TimeBounds;
import java.util.Arrays;

/**
 * Events in columns: 26 bytes each, and 16 more for one whose uncertain ends are neither none nor all of it.
 *
 * <p>Four points in time are two most often: an event either has no uncertain end, or no certain part. The outer points
 * are always kept as they are; what the inner ones are, {@code inner} tells.
 */
final class Columns {

    /** The inner points are the outer ones: both ends are certain. */
    private static final int CERTAIN = -1;

    /** The inner points are the outer ones, crossed over: no part is certain. */
    private static final int POSSIBLE = -2;

    private static final int MOST_REPORTS = Character.MAX_VALUE;

    double[] starts;
    double[] ends;

    /** Where the inner points stand among {@link #points}, counted in pairs, if it is not one of the above. */
    int[] inner;

    int[] numbers;
    char[] reports;
    double[] points;
    int size;
    private int pairs;

    Columns(int expected) {
        starts = new double[expected];
        ends = new double[expected];
        inner = new int[expected];
        numbers = new int[expected];
        reports = new char[expected];
        points = new double[16];
    }

    /** Columns as they were, with this many pairs of points. */
    Columns(double[] starts, double[] ends, int[] inner, int[] numbers, char[] reports, double[] points) {
        this.starts = starts;
        this.ends = ends;
        this.inner = inner;
        this.numbers = numbers;
        this.reports = reports;
        this.points = points;
        this.size = starts.length;
        this.pairs = points.length / 2;
    }

    void add(int number, TimeBounds bounds, int reported) {
        if (size == starts.length) {
            grow(Math.max(16, size + (size >> 1)));
        }
        starts[size] = bounds.earliestStart();
        ends[size] = bounds.latestEnd();
        inner[size] = inner(bounds);
        numbers[size] = number;
        reports[size] = (char) Math.clamp(reported, 0, MOST_REPORTS);
        size++;
    }

    private int inner(TimeBounds bounds) {
        if (bounds.latestStart() == bounds.earliestStart() && bounds.earliestEnd() == bounds.latestEnd()) {
            return CERTAIN;
        }
        if (bounds.latestStart() == bounds.latestEnd() && bounds.earliestEnd() == bounds.earliestStart()) {
            return POSSIBLE;
        }
        if (2 * pairs == points.length) {
            points = Arrays.copyOf(points, 2 * Math.max(8, pairs + (pairs >> 1)));
        }
        points[2 * pairs] = bounds.latestStart();
        points[2 * pairs + 1] = bounds.earliestEnd();
        return pairs++;
    }

    private void grow(int room) {
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        inner = Arrays.copyOf(inner, room);
        numbers = Arrays.copyOf(numbers, room);
        reports = Arrays.copyOf(reports, room);
    }

    TimeBounds bounds(int place) {
        double start = starts[place];
        double end = ends[place];
        int pair = inner[place];
        return switch (pair) {
            case CERTAIN -> new TimeBounds(start, start, end, end);
            case POSSIBLE -> new TimeBounds(start, end, start, end);
            default -> new TimeBounds(start, points[2 * pair], points[2 * pair + 1], end);
        };
    }

    /** Of an event of a class, the time by which the class is sorted; see {@link SizeClass#anchor}. */
    double anchor(int place, int sizeClass) {
        double anchor = sizeClass == SizeClass.OPEN_LEFT ? ends[place] : starts[place];
        return Double.isFinite(anchor) ? anchor : TimeScale.EARLIEST;
    }

    /** The same events in another order, in arrays of just their size. */
    Columns ordered(int[] order) {
        double[] orderedStarts = new double[order.length];
        double[] orderedEnds = new double[order.length];
        int[] orderedInner = new int[order.length];
        int[] orderedNumbers = new int[order.length];
        char[] orderedReports = new char[order.length];
        Chunks.of(order.length).forEach(chunk -> {
            for (int i = chunk.from(); i < chunk.to(); i++) {
                orderedStarts[i] = starts[order[i]];
                orderedEnds[i] = ends[order[i]];
                orderedInner[i] = inner[order[i]];
                orderedNumbers[i] = numbers[order[i]];
                orderedReports[i] = reports[order[i]];
            }
        });
        return new Columns(
                orderedStarts,
                orderedEnds,
                orderedInner,
                orderedNumbers,
                orderedReports,
                Arrays.copyOf(points, 2 * pairs));
    }
}
