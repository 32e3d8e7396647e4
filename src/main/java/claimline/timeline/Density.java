package claimline.timeline;

import java.util.Arrays;
import java.util.Collection;

/** How many events begin in each part of a scale, all parts being equally wide. Immutable. */
public final class Density {

    private final int[] counts;
    private final int most;

    private Density(int[] counts) {
        this.counts = counts;
        this.most = Arrays.stream(counts).max().orElse(0);
    }

    /**
     * Counts in O(parts · log n) for each lane. What begins beyond the scale is left out; what has no beginning counts
     * where it ends.
     *
     * @param lanes names of lanes; an event that is in several counts in each
     * @param parts at least 1
     */
    public static Density of(EventIndex index, Collection<String> lanes, TimeScale scale, int parts) {
        int[] counts = new int[parts];
        for (Segment segment : index.segments(EventIndex.ALL_LANES)) {
            if (lanes.contains(index.lanes().get(segment.lane()))) {
                count(index, segment, scale, counts);
            }
        }
        return new Density(counts);
    }

    private static void count(EventIndex index, Segment segment, TimeScale scale, int[] counts) {
        int place = index.firstFrom(segment, scale.start());
        for (int part = 0; part < counts.length && place < segment.to(); part++) {
            double end = scale.toTime(scale.width() * (part + 1) / counts.length);
            int after = index.firstFrom(segment, end, place, segment.to());
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
