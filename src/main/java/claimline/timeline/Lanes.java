package claimline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lanes with their events in rows, packed for one zoom level: at this zoom and up to the next level no two of a row
 * touch, labels included. Rows do not depend on where the window stands.
 */
public record Lanes(EventIndex index, int zoomLevel, List<Lane> lanes) {

    public Lanes {
        lanes = List.copyOf(lanes);
    }

    /**
     * Packs the lanes of an index. Costs nothing yet: a lane packs what it is asked for.
     *
     * @param order names of lanes in the order wanted; those that have no events are left out
     * @param zoomLevel of the scale, see {@link TimeScale#zoomLevel()}
     * @param packing of the lane with this name
     */
    public static Lanes pack(EventIndex index, List<String> order, int zoomLevel, Function<String, Packing> packing) {
        double pixelsPerSecond = TimeScale.pixelsPerSecond(zoomLevel);
        List<Lane> lanes = new ArrayList<>();
        for (String name : order) {
            int number = index.lanes().indexOf(name);
            if (number >= 0 && index.size(number) > 0) {
                lanes.add(new Lane(index, number, pixelsPerSecond, packing.apply(name)));
            }
        }
        return new Lanes(index, zoomLevel, lanes);
    }
}
