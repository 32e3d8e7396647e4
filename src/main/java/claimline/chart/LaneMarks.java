package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Label;
import claimline.model.Message;
import claimline.timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ground of each lane and the column of lane names. */
record LaneMarks(TimelineView view, TextMeasure measure) {

    private static final double SIZE = 12;
    private static final double SWATCH = 4;
    private static final double PADDING = 8;

    Mark band(LaneBand band) {
        return new Box(0, top(band), view.width(), height(band), band.ground(), 1, Optional.empty());
    }

    /** The lane's name stays in sight until the last row of the lane leaves. */
    List<Mark> header(LaneBand band) {
        double right = TimelineChart.HEADER_WIDTH;
        double left = SWATCH + PADDING;
        String name = Ellipsis.shorten(title(band), right - left - PADDING, text -> measure.width(text, SIZE, true));
        double baseline = Math.min(
                        top(band) + TimelineChart.LANE_PADDING,
                        band.rowTop(band.lane().rows() - 1))
                + EventMarks.BASELINE;
        Optional<String> target = Optional.of(Picture.target(band.lane()));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, top(band), right, height(band), band.ground(), 1, target));
        marks.add(new Box(0, top(band), SWATCH, height(band), band.ink(), 1, target));
        marks.add(new Box(right - 1, top(band), 1, height(band), Ink.GRID_STRONG, 1, target));
        marks.add(label(left, baseline, name, true, Ink.TEXT, target));
        rest(band)
                .ifPresent(words -> marks.add(label(
                        left,
                        baseline + TimelineChart.ROW_HEIGHT - EventMarks.BASELINE / 3,
                        words,
                        false,
                        Ink.TEXT_MUTED,
                        target)));
        return marks;
    }

    private Label label(double x, double y, String text, boolean strong, Ink ink, Optional<String> target) {
        double width = measure.width(text, SIZE, strong);
        return new Label(x, y, text, width, SIZE, strong, ink, Anchor.START, target);
    }

    /** How many more go on than there are rows for; nothing where all have one, or no room is left to say so. */
    private Optional<String> rest(LaneBand band) {
        int more = band.lane().rest(view.scale().start(), view.scale().end()).stream()
                .mapToInt(Placed::count)
                .sum();
        return more == 0 || band.lane().rows() < 2
                ? Optional.empty()
                : Optional.of(Ellipsis.shorten(
                        Message.of("timeline.lane.rest", more).in(view.locale()),
                        TimelineChart.HEADER_WIDTH - SWATCH - 2 * PADDING,
                        text -> measure.width(text, SIZE, false)));
    }

    private String title(LaneBand band) {
        String name = band.lane().name();
        return name.isEmpty()
                ? Message.of("timeline.lane.none").in(view.locale())
                : view.laneTitles().getOrDefault(name, name);
    }

    private static double top(LaneBand band) {
        return Math.max(TimelineChart.AXIS_HEIGHT, band.top());
    }

    private double height(LaneBand band) {
        return Math.min(view.height(), band.bottom()) - top(band);
    }
}
