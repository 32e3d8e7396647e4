package claimline.chart;

import claimline.timeline.Lane;
import claimline.timeline.Placed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A timeline drawn, and what its targets stand for. The target of an event is its id, or a space and its number while
 * the id is not known; that of a cluster begins with a space, too, which no id does.
 *
 * @param shown events and clusters in sight, by target
 * @param headers of lanes, by target
 */
public record Picture(Drawing drawing, Map<String, Shown> shown, Map<String, Lane> headers) {

    public Picture {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        headers = Map.copyOf(headers);
    }

    /**
     * An event or a cluster as it was drawn.
     *
     * @param left where its box begins, in pixels
     * @param right where its box ends
     * @param top of its row
     */
    public record Shown(Lane lane, Placed placed, double left, double right, double top) {}

    /** What is drawn at a point, if it is an event or a cluster. */
    public Optional<Shown> at(double x, double y) {
        return drawing.hit(x, y).map(shown::get);
    }

    static String target(Lane lane, Placed placed, TimelineView view) {
        if (placed.isCluster() && placed.count() > 1) {
            return " " + lane.number() + " " + placed.cluster().grid() + " "
                    + placed.cluster().cell();
        }
        return view.caption(placed.place())
                .map(Caption::id)
                .orElseGet(() -> " " + view.lanes().index().number(placed.place()));
    }

    static String target(Lane lane) {
        return " lane " + lane.number();
    }
}
