package claimline.timeline;

import claimline.model.TimeBounds;

/**
 * What stands in a row of a lane: an event, or a cluster of events that have no room of their own.
 *
 * @param place of the event in the index; of a cluster, that of its most reported event
 * @param count how many events it stands for
 * @param bounds the time that it takes in its row; an event's own, or of a cluster the stretch it gathers
 * @param row counted from 0 at the top of the lane
 * @param room kept for its label, in pixels
 * @param stub whether its open end is only hinted at, because too many events go on at once
 * @param cluster what opening it shows; null for an event
 */
public record Placed(int place, int count, TimeBounds bounds, int row, double room, boolean stub, Cluster cluster) {

    /**
     * What a cluster gathers, and by which cell of which of the lane's grids.
     *
     * @param first when its first event begins, in seconds since 1970
     * @param last when its last event begins
     * @param end when that event ends
     */
    public record Cluster(double first, double last, double end, int grid, long cell) {

        /** Whether all begin at once, so that no zoom parts them. */
        public boolean isInseparable() {
            return first == last;
        }
    }

    public boolean isCluster() {
        return cluster != null;
    }

    Placed inRow(int wanted) {
        return new Placed(place, count, bounds, wanted, room, stub, cluster);
    }
}
