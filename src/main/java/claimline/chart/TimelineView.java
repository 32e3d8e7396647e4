package claimline.chart;

import claimline.timeline.Lanes;
import claimline.timeline.TimeScale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a timeline shows at a moment.
 *
 * @param scale its width is that of the plot, which begins at {@link TimelineChart#HEADER_WIDTH}
 * @param lanes packed for the zoom of the scale
 * @param laneTitles what lanes are called; a lane without a title shows its name
 * @param height of the whole picture, in pixels
 * @param scroll by how many pixels the lanes are moved up; what is beyond the last lane is limited
 * @param now the time it is, in seconds since 1970; empty leaves out the line
 * @param measured the stretch that is being measured
 */
public record TimelineView(
        TimeScale scale,
        Lanes lanes,
        Map<String, String> laneTitles,
        double height,
        double scroll,
        Emphasis emphasis,
        Caption.Captions captions,
        OptionalDouble now,
        Optional<Measured> measured,
        Locale locale) {

    /** A stretch of time with what is to be said of it; {@code from} may lie after {@code to}. */
    public record Measured(double from, double to, String words) {}

    public TimelineView {
        laneTitles = Map.copyOf(laneTitles);
        scroll = Math.rint(Math.clamp(
                scroll, 0, Math.max(0, TimelineChart.lanesHeight(lanes) - (height - TimelineChart.AXIS_HEIGHT))));
    }

    double width() {
        return TimelineChart.HEADER_WIDTH + Math.floor(scale.width());
    }

    /** Pixels in the picture, whole ones, for a time; what lies beyond the plot lies at its edge. */
    double x(double time) {
        return inPlot(toPixel(time));
    }

    /** Pixels in the picture for a time, wherever they lie. */
    double toPixel(double time) {
        return TimelineChart.HEADER_WIDTH + scale.toPixel(time);
    }

    double inPlot(double x) {
        return Math.rint(Math.clamp(x, TimelineChart.HEADER_WIDTH, width()));
    }

    boolean isInPlot(double x) {
        return TimelineChart.HEADER_WIDTH <= x && x < width();
    }

    /** Whether a row with this top is in sight at least in part. */
    boolean isInSight(double top) {
        return top + TimelineChart.ROW_HEIGHT > TimelineChart.AXIS_HEIGHT && top < height;
    }

    Optional<Caption> caption(int place) {
        return captions.of(lanes.index().number(place));
    }
}
