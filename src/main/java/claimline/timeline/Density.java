package claimline.timeline;

import java.util.Arrays;
import java.util.Collection;

/** How many events begin in each of many stretches of time. Immutable. */
public final class Density {

    private final int[] counts;
    private final int most;

    private Density(int[] counts) {
        this.counts = counts;
        this.most = Arrays.stream(counts).max().orElse(0);
    }

    /**
     * Counts in O(parts · log n) for each lane. What begins before the first or after the last is left out; what has no
     * beginning counts where it ends.
     *
     * @param lanes names of lanes; an event that is in several counts in each
     * @param edges the times between the parts and at both ends, rising; at least two
     */
    public static Density of(EventIndex index, Collection<String> lanes, double[] edges) {
        int[] counts = new int[edges.length - 1];
        for (Segment segment : index.segments(EventIndex.ALL_LANES)) {
            if (lanes.contains(index.lanes().get(segment.lane()))) {
                count(index, segment, edges, counts);
            }
        }
        return new Density(counts);
    }

    private static void count(EventIndex index, Segment segment, double[] edges, int[] counts) {
        int place = index.firstFrom(segment, edges[0]);
        for (int part = 0; part < counts.length && place < segment.to(); part++) {
            int after = index.firstFrom(segment, edges[part + 1], place, segment.to());
            counts[part] += after - place;
            place = after;
        }
    }

    public int parts() {
        return counts.length;
    }

    public int count(int part) {
        return counts[part];
    }

    /** The count of the fullest part. */
    public int most() {
        return most;
    }
}
