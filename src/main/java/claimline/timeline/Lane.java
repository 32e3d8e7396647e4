package claimline.timeline;

import java.util.List;

/**
 * The events of one lane, each in its row, in the order of their left edges.
 *
 * @param rows how many rows are in use; at least 1
 */
public record Lane(String name, int rows, List<Placed> events) {

    public Lane {
        events = List.copyOf(events);
    }

    /**
     * An event in its row.
     *
     * @param row counted from 0 at the top of the lane
     * @param labelWidth the room kept for its label, in pixels
     */
    public record Placed(TimelineEvent event, int row, double labelWidth) {}
}
