package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Label;
import claimline.chart.TimelineView.Measured;
import java.util.List;
import java.util.Optional;

/** Lines from the axis to the bottom: what time it is, and where a stretch begins and ends that is measured. */
record MomentMarks(TimelineView view, TextMeasure measure) {

    private static final double SIZE = 12;
    private static final double PADDING = 6;
    private static final double LABEL_HEIGHT = 20;
    private static final double SHADE = 0.12;

    List<Mark> now() {
        if (view.now().isEmpty()) {
            return List.of();
        }
        double x = Math.rint(view.toPixel(view.now().getAsDouble()));
        return view.isInPlot(x) ? List.of(upright(x, Ink.NOW)) : List.of();
    }

    private Mark upright(double x, Ink ink) {
        return new Box(
                x,
                TimelineChart.AXIS_HEIGHT,
                1,
                Math.max(0, view.height() - TimelineChart.AXIS_HEIGHT),
                ink,
                1,
                Optional.empty());
    }

    /** The stretch, shaded, with what is to be said of it in its middle, below the axis. */
    List<Mark> measured() {
        return view.measured().map(this::measured).orElse(List.of());
    }

    private List<Mark> measured(Measured stretch) {
        double left = view.x(Math.min(stretch.from(), stretch.to()));
        double right = view.x(Math.max(stretch.from(), stretch.to()));
        double top = TimelineChart.AXIS_HEIGHT;
        double width = measure.width(stretch.words(), SIZE, true);
        double room = Math.ceil(width) + 2 * PADDING;
        double middle = Math.clamp(
                Math.rint((left + right) / 2),
                TimelineChart.HEADER_WIDTH + Math.ceil(room / 2),
                Math.max(TimelineChart.HEADER_WIDTH + Math.ceil(room / 2), view.width() - Math.ceil(room / 2)));
        return List.of(
                new Box(
                        left,
                        top,
                        Math.max(1, right - left),
                        view.height() - top,
                        Ink.SELECTION,
                        SHADE,
                        Optional.empty()),
                upright(left, Ink.SELECTION),
                upright(right, Ink.SELECTION),
                new Box(
                        Math.rint(middle - room / 2),
                        top + 2,
                        Math.rint(room),
                        LABEL_HEIGHT,
                        Ink.BACKGROUND,
                        1,
                        Optional.empty()),
                new Label(
                        middle,
                        top + 2 + EventMarks.BASELINE,
                        stretch.words(),
                        width,
                        SIZE,
                        true,
                        Ink.SELECTION,
                        Anchor.MIDDLE,
                        Optional.empty()));
    }
}
