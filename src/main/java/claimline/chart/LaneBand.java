package claimline.chart;

import claimline.timeline.Lane;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a lane lies in the picture.
 *
 * @param number counted from 0
 * @param top in pixels, above the axis where the lane is scrolled away in part
 */
record LaneBand(Lane lane, int number, double top) {

    /** The lanes of which something is to be seen. */
    static List<LaneBand> visible(TimelineView view) {
        List<LaneBand> bands = new ArrayList<>();
        double top = TimelineChart.AXIS_HEIGHT - view.scroll();
        for (Lane lane : view.lanes().lanes()) {
            LaneBand band = new LaneBand(lane, bands.size(), top);
            bands.add(band);
            top = band.bottom();
        }
        return bands.stream()
                .filter(band -> band.bottom() > TimelineChart.AXIS_HEIGHT && band.top < view.height())
                .toList();
    }

    double bottom() {
        return top + TimelineChart.laneHeight(lane);
    }

    double rowTop(int row) {
        return top + TimelineChart.LANE_PADDING + row * TimelineChart.ROW_HEIGHT;
    }

    Ink ink() {
        return Ink.ofLane(number);
    }
}
