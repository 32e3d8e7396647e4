package claimline.chart;

import claimline.chart.CoverageView.Reporter;
import claimline.chart.CoverageView.Row;
import claimline.chart.Mark.Box;
import claimline.model.Message;
import claimline.model.TimeBounds;
import claimline.timeline.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Coverage over time as a drawing: a row is an event with its diamond on a calendar, and each source that reports it
 * stands where it appeared, as a box with its number. At the right stands who was first and how long after. Where the
 * dates do not tell who was first, all that may have been are named. Sizes in pixels.
 *
 * @param measure should remember, since every label is measured
 */
public record CoverageChart(TextMeasure measure) {

    static final double ROW = 26;
    static final double BOX = 20;
    static final double SIZE = 12;
    static final double PADDING = 8;

    private static final double DIAMOND = 5;
    private static final double TITLES = 0.28;
    private static final double FIRSTS = 0.26;
    private static final double LEGEND_LINE = 24;

    /** What a box of a source in a row stands for. */
    public static String target(String event, String source) {
        return event + "|" + source;
    }

    public Drawing draw(CoverageView view) {
        Layout layout = Layout.of(view);
        List<Mark> marks = new ArrayList<>();
        double axisTop = legend(view, layout, marks);
        double top = axisTop + TimelineChart.AXIS_HEIGHT;
        double height = top + view.rows().size() * ROW + PADDING;
        marks.addFirst(new Box(0, 0, layout.width, height, Ink.BACKGROUND, 1, Optional.empty()));
        grounds(view, layout, top, marks);
        axis(view, layout, axisTop, height, marks);
        for (int i = 0; i < view.rows().size(); i++) {
            row(view, layout, view.rows().get(i), top + i * ROW, marks);
        }
        return new Drawing(layout.width, height, marks);
    }

    private record Layout(double width, double left, double right, TimeScale scale) {

        static Layout of(CoverageView view) {
            double least = Math.max(240, view.sources().size() * BOX + 2 * PADDING);
            double width = Math.ceil(Math.max(view.width(), least / (1 - TITLES - FIRSTS)));
            double left = Math.rint(width * TITLES);
            double right = Math.rint(width * (1 - FIRSTS));
            List<TimeBounds> times = Stream.concat(
                            view.rows().stream().map(Row::when),
                            view.sources().stream().map(Reporter::published))
                    .toList();
            TimeScale most = TimeScale.fitMost(times, right - left);
            return new Layout(width, left, right, with(most, view));
        }

        /** Every source has its place, whatever most is. */
        private static TimeScale with(TimeScale most, CoverageView view) {
            List<TimeBounds> published = Stream.concat(
                            view.sources().stream().map(Reporter::published),
                            Stream.of(TimeBounds.exactly(most.start(), most.end())))
                    .toList();
            TimeScale all = TimeScale.fit(published, most.width());
            return all.end() - all.start() > (most.end() - most.start()) * 1.3 ? all : most;
        }

        double x(double time) {
            return Math.rint(Math.clamp(left + scale.toPixel(time), left, right));
        }
    }

    /** Sources with their numbers, in as many lines as they take. */
    private double legend(CoverageView view, Layout layout, List<Mark> marks) {
        Lettering letters = Lettering.plain(measure, SIZE);
        double x = PADDING;
        double y = PADDING;
        for (int i = 0; i < view.sources().size(); i++) {
            Reporter source = view.sources().get(i);
            double room = Math.min(letters.width(EventLabels.oneLine(source.name())), layout.width - BOX - 4 * PADDING);
            double needed = BOX + 6 + Math.ceil(room) + 2 * PADDING;
            if (x > PADDING && x + needed > layout.width) {
                x = PADDING;
                y += LEGEND_LINE;
            }
            Optional<String> target = Optional.of(source.id());
            marks.addAll(box(i, x, y, target));
            marks.addAll(letters.at(x + BOX + 6, y + 14, source.name(), Math.ceil(room), target));
            x += needed;
        }
        return y + LEGEND_LINE + PADDING;
    }

    private List<Mark> box(int number, double x, double y, Optional<String> target) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(x + 1, y, BOX - 2, BOX - 2, Ink.ofLane(number), 1, target));
        marks.addAll(Lettering.plain(measure, 11).around(x + BOX / 2, y + 13, String.valueOf(number + 1), BOX, target));
        return marks;
    }

    private static void grounds(CoverageView view, Layout layout, double top, List<Mark> marks) {
        for (int i = 0; i < view.rows().size(); i++) {
            marks.add(new Box(
                    0,
                    top + i * ROW,
                    layout.width,
                    ROW,
                    i % 2 == 0 ? Ink.LANE_EVEN : Ink.LANE_ODD,
                    1,
                    Optional.of(view.rows().get(i).event())));
        }
    }

    private void axis(CoverageView view, Layout layout, double top, double height, List<Mark> marks) {
        AxisTicks ticks = AxisTicks.of(layout.scale, layout.left, view.locale());
        AxisMarks axis = new AxisMarks(layout.right, height - top, TimelineChart.AXIS_HEIGHT, measure);
        Stream.concat(axis.grid(ticks).stream(), axis.axis(ticks).stream())
                .forEach(mark -> marks.add(Moved.by(0, top, mark)));
        Lettering heading = Lettering.plain(measure, 11).in(Ink.TEXT_MUTED);
        double baseline = top + TimelineChart.AXIS_HEIGHT - 7;
        String first = Message.of("chart.coverage.first").in(view.locale());
        marks.addAll(heading.at(
                layout.right + PADDING, baseline, first, layout.width - layout.right - 2 * PADDING, Optional.empty()));
    }

    private void row(CoverageView view, Layout layout, Row row, double top, List<Mark> marks) {
        Optional<String> target = Optional.of(row.event());
        Lettering letters = Lettering.plain(measure, SIZE);
        marks.addAll(letters.at(PADDING, top + 17, row.title(), layout.left - 2 * PADDING, target));
        List<Reporter> reporters = view.reporters(row);
        event(layout, row, top, target, marks);
        List<Double> places = Spread.apart(
                reporters.stream()
                        .map(reporter -> beside(
                                layout, row, layout.x(reporter.published().middle()) - BOX / 2))
                        .toList(),
                BOX,
                layout.left,
                layout.right);
        for (int i = 0; i < reporters.size(); i++) {
            Reporter reporter = reporters.get(i);
            Optional<String> cell = Optional.of(target(row.event(), reporter.id()));
            marks.addAll(box(view.sources().indexOf(reporter), places.get(i), top + 4, cell));
        }
        marks.addAll(letters.at(
                layout.right + PADDING,
                top + 17,
                first(view, row, reporters),
                layout.width - layout.right - 2 * PADDING,
                target));
    }

    /** Where a box would lie on the event's diamond, it gives way to the right. */
    private static double beside(Layout layout, Row row, double left) {
        double diamond = layout.x(row.when().middle());
        return left < diamond + DIAMOND && diamond - DIAMOND < left + BOX ? diamond + DIAMOND + 1 : left;
    }

    /** A diamond; where the event lies before or after the calendar, an arrow head at its edge. */
    private static void event(Layout layout, Row row, double top, Optional<String> target, List<Mark> marks) {
        double time = row.when().middle();
        Shape shape = new Shape(target.orElseThrow(), Ink.TEXT, 1, top, ROW);
        if (Double.isFinite(time) && layout.scale.start() <= time && time <= layout.scale.end()) {
            marks.addAll(shape.diamond(layout.x(time), DIAMOND));
        } else if (Double.isFinite(time)) {
            boolean before = time < layout.scale.start();
            marks.addAll(shape.arrow(before ? layout.left : layout.right, before ? -1 : 1));
        }
    }

    /** Who was first and how long after; all that may have been where the dates do not tell. */
    private static String first(CoverageView view, Row row, List<Reporter> reporters) {
        double soonest = reporters.stream()
                .mapToDouble(reporter -> reporter.published().latestEnd())
                .min()
                .orElse(0);
        List<Reporter> first = reporters.stream()
                .filter(reporter -> reporter.published().earliestStart() < soonest)
                .sorted(Comparator.comparingDouble(
                        reporter -> reporter.published().earliestStart()))
                .toList();
        if (first.isEmpty()) {
            return "";
        }
        String lag =
                Lag.between(row.began(), first.getFirst().published()).words().in(view.locale());
        String names = first.stream().map(Reporter::name).collect(Collectors.joining(" / "));
        return lag + " · " + names;
    }
}
