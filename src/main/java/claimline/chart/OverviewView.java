package claimline.chart;

import claimline.timeline.Density;
import claimline.timeline.StoryScale;
import claimline.timeline.Tick;
import claimline.timeline.TimeRange;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What an overview shows at a moment.
 *
 * @param scale of the whole story, as wide as the picture
 * @param ticks of this scale, as {@link Overview#ticks} places them
 * @param events how they are spread over the scale
 * @param conflicts how those among them are spread on which sources disagree, in as many parts
 * @param hits how those among them are spread that somebody searched for, in as many parts
 * @param brush the stretch of time that is looked at
 * @param now the time it is, in seconds since 1970; empty leaves out the line
 */
public record OverviewView(
        StoryScale scale,
        List<Tick> ticks,
        Density events,
        Density conflicts,
        Density hits,
        TimeRange brush,
        OptionalDouble now,
        Locale locale) {

    double width() {
        return Math.floor(scale.width());
    }

    /** Whole pixels for a time; what lies beyond lies at the edge. */
    double x(double time) {
        return Math.rint(Math.clamp(scale.toPixel(time), 0, width()));
    }
}
