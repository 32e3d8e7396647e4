package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Frame;
import claimline.chart.Mark.Line;
import claimline.chart.StripLayout.Group;
import claimline.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value strip of one question as a drawing: every claim in a row of its own, as a point or an interval on one axis,
 * those of one origin together; below them those that have no place on the axis, in words. The whole row stands for its
 * claim. Sizes in pixels.
 *
 * @param measure should remember, since every label is measured for every picture
 */
public record StripChart(TextMeasure measure) {

    public static final double ROW_HEIGHT = TimelineChart.ROW_HEIGHT;

    static final double GROUP_PADDING = 4;

    /** What is above the grid, so that a row can be hit wherever it is touched, and lets the grid through. */
    private static final double UNSEEN = 0;

    /**
     * How tall the axis is. There is none where all is told in words.
     *
     * @param unit of its numbers; empty where they are dates
     */
    public static double axisHeight(List<StripRow> rows, Optional<Unit> unit) {
        double axis = unit.isPresent() ? AxisMarks.LOW : TimelineChart.AXIS_HEIGHT;
        return rows.stream().anyMatch(StripEntry.class::isInstance) ? axis : 0;
    }

    /** How tall the whole strip is with its axis. */
    public static double height(List<StripRow> rows, Optional<Unit> unit) {
        double top = axisHeight(rows, unit);
        return top
                + StripLayout.groups(rows, top).stream()
                        .mapToDouble(Group::height)
                        .sum();
    }

    /** Where the row of a claim begins, in pixels below the axis before any scrolling. */
    public static Optional<Double> rowTop(List<StripRow> rows, String claim) {
        return StripLayout.groups(rows, 0).stream()
                .flatMap(group -> group.rows().stream()
                        .filter(row -> row.claim().equals(claim))
                        .map(row -> group.rowTop(group.rows().indexOf(row))))
                .findFirst();
    }

    /** The claims from the top to the bottom, by their ids. */
    public static List<String> claims(List<StripRow> rows) {
        return StripLayout.groups(rows, 0).stream()
                .flatMap(group -> group.rows().stream().map(StripRow::claim))
                .toList();
    }

    public Drawing draw(StripView view) {
        double top = axisHeight(view.rows(), view.unit());
        StripLayout layout = StripLayout.of(view, measure);
        List<Group> seen = layout.groups().stream()
                .filter(group -> group.bottom() > top && group.top() < view.height())
                .toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, 0, view.width(), view.height(), Ink.BACKGROUND, 1, Optional.empty()));
        StripAxis axis = StripAxis.of(view, layout.plotLeft(), layout.plotWidth(), measure);
        if (top > 0) {
            marks.addAll(plot(seen, layout, axis, top, view));
        }
        seen.stream().filter(group -> !group.onAxis()).forEach(group -> {
            marks.addAll(grounds(group, view));
            marks.addAll(rows(group, layout, view));
        });
        if (top > 0) {
            marks.addAll(new AxisMarks(view.width(), view.height(), top, measure).axis(axis.ticks()));
        }
        return new Drawing(view.width(), view.height(), marks);
    }

    /** The claims that have a place on the axis, on its grid. */
    private List<Mark> plot(List<Group> seen, StripLayout layout, StripAxis axis, double top, StripView view) {
        List<Group> groups = seen.stream().filter(Group::onAxis).toList();
        double bottom = groups.stream().mapToDouble(Group::bottom).max().orElse(top);
        StripValue values = new StripValue(layout, axis);
        List<Mark> marks = new ArrayList<>();
        groups.forEach(group -> marks.addAll(grounds(group, view)));
        marks.addAll(new AxisMarks(view.width(), bottom, top, measure).grid(axis.ticks()));
        marks.addAll(guide(view, values, top, bottom));
        for (Group group : groups) {
            for (int row = 0; row < group.rows().size(); row++) {
                if (group.rows().get(row) instanceof StripEntry entry) {
                    marks.addAll(values.of(entry, group.ink(), group.rowTop(row)));
                }
            }
            marks.addAll(rows(group, layout, view));
        }
        return marks;
    }

    /** What rows with a place on the axis and rows without have in common. */
    private List<Mark> rows(Group group, StripLayout layout, StripView view) {
        StripLabels labels = new StripLabels(layout, measure);
        List<Mark> marks = new ArrayList<>(labels.of(group));
        for (int i = 0; i < group.rows().size(); i++) {
            StripRow row = group.rows().get(i);
            double top = group.rowTop(i);
            marks.addAll(labels.of(row, top));
            marks.add(row(top, group.ground(), UNSEEN, Optional.of(row.claim()), view));
            marks.addAll(selection(row, top, view));
        }
        return marks;
    }

    private static List<Mark> grounds(Group group, StripView view) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(0, group.top(), view.width(), group.height(), group.ground(), 1, Optional.empty()));
        for (int row = 0; row < group.rows().size(); row++) {
            Optional<String> claim = Optional.of(group.rows().get(row).claim());
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
    private static List<Mark> guide(StripView view, StripValue values, double top, double bottom) {
        return view.entries().stream()
                .filter(entry -> view.selection().equals(Optional.of(entry.claim())))
                .<Mark>map(entry -> new Line(
                        values.peak(entry), top, values.peak(entry), bottom, Ink.SELECTION, 1, Optional.empty()))
                .toList();
    }

    private static List<Mark> selection(StripRow row, double top, StripView view) {
        Optional<String> claim = Optional.of(row.claim());
        return view.selection().equals(claim)
                ? List.of(new Frame(0, top, view.width(), TimelineChart.ROW_HEIGHT, Ink.SELECTION, 2, claim))
                : List.of();
    }
}
