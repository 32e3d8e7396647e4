package claimline.chart;

import claimline.timeline.Lane;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a lane lies in the picture.
 *
 * @param place counted from 0 at the top
 * @param top in pixels, above the axis where the lane is scrolled away in part
 */
record LaneBand(Lane lane, int place, double top) {

    /** The lanes of which something is to be seen. */
    static List<LaneBand> visible(TimelineView view) {
        List<LaneBand> bands = new ArrayList<>();
        double top = TimelineChart.AXIS_HEIGHT - view.scroll();
        int place = 0;
        for (Lane lane : view.lanes().lanes()) {
            LaneBand band = new LaneBand(lane, place++, top);
            top = band.bottom();
            if (top > TimelineChart.AXIS_HEIGHT && band.top < view.height()) {
                bands.add(band);
            }
        }
        return bands;
    }

    double bottom() {
        return top + TimelineChart.laneHeight(lane);
    }

    double rowTop(int row) {
        return top + TimelineChart.LANE_PADDING + row * TimelineChart.ROW_HEIGHT;
    }

    Ink ground() {
        return place % 2 == 0 ? Ink.LANE_EVEN : Ink.LANE_ODD;
    }

    /** A lane keeps its colour wherever it is moved to. */
    Ink ink() {
        return Ink.ofLane(lane.number());
    }
}
