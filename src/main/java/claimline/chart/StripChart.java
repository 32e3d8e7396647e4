package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Line;
import claimline.chart.StripLayout.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value strip of one question as a drawing: every claim in a row of its own, as a point or an interval on one axis,
 * those of one origin together. The whole row stands for its claim. Sizes in pixels.
 *
 * @param measure should remember, since every label is measured for every picture
 */
public record StripChart(TextMeasure measure) {

    static final double GROUP_PADDING = 4;

    /** What is above the grid, so that a row can be hit wherever it is touched, and lets the grid through. */
    private static final double UNSEEN = 0;

    /** How tall the strip is with its axis. */
    public static double height(List<StripEntry> entries) {
        return TimelineChart.AXIS_HEIGHT
                + StripLayout.groups(entries).stream()
                        .mapToDouble(Group::height)
                        .sum();
    }

    public Drawing draw(StripView view) {
        StripLayout layout = StripLayout.of(view, measure);
        StripAxis axis = StripAxis.of(view, layout.plotLeft(), layout.plotWidth(), measure);
        double height = height(view.entries());
        AxisMarks scale = new AxisMarks(view.width(), height, measure);
        StripValue values = new StripValue(layout, axis);
        StripLabels labels = new StripLabels(layout, measure);

        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, view.width(), height, Ink.BACKGROUND, 1, Optional.empty()));
        layout.groups().forEach(group -> marks.addAll(grounds(group, view)));
        marks.addAll(scale.grid(axis.ticks()));
        marks.addAll(guide(view, values, height));
        for (Group group : layout.groups()) {
            marks.addAll(labels.of(group));
            for (int row = 0; row < group.entries().size(); row++) {
                StripEntry entry = group.entries().get(row);
                marks.add(row(group.rowTop(row), group.ground(), UNSEEN, Optional.of(entry.claim()), view));
                marks.addAll(values.of(entry, group.ink(), group.rowTop(row)));
                marks.addAll(labels.of(entry, group.rowTop(row)));
                marks.addAll(selection(entry, group.rowTop(row), view));
            }
        }
        marks.addAll(scale.axis(axis.ticks()));
        return new Drawing(view.width(), height, marks);
    }

    private static List<Mark> grounds(Group group, StripView view) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, group.top(), view.width(), group.height(), group.ground(), 1, Optional.empty()));
        for (int row = 0; row < group.entries().size(); row++) {
            Optional<String> claim = Optional.of(group.entries().get(row).claim());
            if (view.hover().equals(claim)) {
                marks.add(row(group.rowTop(row), Ink.HOVER, 1, claim, view));
            }
        }
        return marks;
    }

    private static Mark row(double top, Ink ink, double opacity, Optional<String> claim, StripView view) {
        return new Box(0, top, view.width(), TimelineChart.ROW_HEIGHT, ink, opacity, claim);
    }

    /** From the axis through all rows, where the selected claim stands: others lie at its left or at its right. */
    private static List<Mark> guide(StripView view, StripValue values, double height) {
        return view.entries().stream()
                .filter(entry -> view.selection().equals(Optional.of(entry.claim())))
                .<Mark>map(entry -> new Line(
                        values.peak(entry),
                        TimelineChart.AXIS_HEIGHT,
                        values.peak(entry),
                        height,
                        Ink.SELECTION,
                        1,
                        Optional.empty()))
                .toList();
    }

    private static List<Mark> selection(StripEntry entry, double top, StripView view) {
        Optional<String> claim = Optional.of(entry.claim());
        return view.selection().equals(claim)
                ? List.of(new Frame(0, top, view.width(), TimelineChart.ROW_HEIGHT, Ink.SELECTION, 2, claim))
                : List.of();
    }
}
