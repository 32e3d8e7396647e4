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
 * stands where it appeared, as a box with its number; where many appeared at once, some stand below others. At the
 * right stands who was first and how long after. Where the dates do not tell who was first, all that may have been are
 * named. Sizes in pixels.
 *
 * @param measure should remember, since every label is measured
 */
public record CoverageChart(TextMeasure measure) {

    static final double ROW = 26;
    static final double BOX = 20;
    static final double SIZE = 12;
    static final double PADDING = 8;

    /** The narrowest calendar. */
    private static final double LEAST = 240;

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
        List<Laid> rows = laid(view, layout);
        double height = top + rows.stream().mapToDouble(Laid::height).sum() + PADDING;
        marks.addFirst(new Box(0, 0, layout.width, height, Ink.BACKGROUND, 1, Optional.empty()));
        grounds(rows, layout, top, marks);
        axis(view, layout, axisTop, height, marks);
        for (Laid row : rows) {
            row(view, layout, row, top, marks);
            top += row.height();
        }
        return new Drawing(layout.width, height, marks);
    }

    private record Layout(double width, double left, double right, TimeScale scale) {

        static Layout of(CoverageView view) {
            double width = Math.ceil(Math.max(view.width(), LEAST / (1 - TITLES - FIRSTS)));
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

        boolean shows(double time) {
            return scale.start() <= time && time <= scale.end();
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

    /** A row with those that report its event, each in its place. */
    private record Laid(Row row, List<Reporter> reporters, List<Spread.Place> places) {

        double height() {
            int last = places.stream().mapToInt(Spread.Place::line).max().orElse(0);
            return ROW + last * (BOX + 2);
        }
    }

    private static List<Laid> laid(CoverageView view, Layout layout) {
        return view.rows().stream()
                .map(row -> {
                    List<Reporter> reporters = view.reporters(row);
                    List<Double> wanted = reporters.stream()
                            .map(reporter -> layout.x(reporter.published().middle()) - BOX / 2)
                            .toList();
                    return new Laid(row, reporters, spread(layout, row).places(wanted));
                })
                .toList();
    }

    /** A box gives way to the event's diamond. */
    private static Spread spread(Layout layout, Row row) {
        double time = row.when().middle();
        double diamond = layout.shows(time) ? layout.x(time) : Double.NaN;
        return new Spread(BOX, layout.left, layout.right, diamond - DIAMOND, diamond + DIAMOND + 1);
    }

    private static void grounds(List<Laid> rows, Layout layout, double top, List<Mark> marks) {
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            Laid row = rows.get(i);
            Ink ink = i % 2 == 0 ? Ink.LANE_EVEN : Ink.LANE_ODD;
            marks.add(new Box(
                    0,
                    y,
                    layout.width,
                    row.height(),
                    ink,
                    1,
                    Optional.of(row.row().event())));
            y += row.height();
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

    private void row(CoverageView view, Layout layout, Laid laid, double top, List<Mark> marks) {
        Row row = laid.row();
        List<Reporter> reporters = laid.reporters();
        Optional<String> target = Optional.of(row.event());
        Lettering letters = Lettering.plain(measure, SIZE);
        marks.addAll(letters.at(PADDING, top + 17, row.title(), layout.left - 2 * PADDING, target));
        event(layout, row, top, target, marks);
        for (int i = 0; i < reporters.size(); i++) {
            Reporter reporter = reporters.get(i);
            Spread.Place place = laid.places().get(i);
            Optional<String> cell = Optional.of(target(row.event(), reporter.id()));
            double y = top + 4 + place.line() * (BOX + 2);
            marks.addAll(box(view.sources().indexOf(reporter), place.x(), y, cell));
        }
        marks.addAll(letters.at(
                layout.right + PADDING,
                top + 17,
                first(view, row, reporters),
                layout.width - layout.right - 2 * PADDING,
                target));
    }

    /** A diamond; where the event lies before or after the calendar, an arrow head at its edge. */
    private static void event(Layout layout, Row row, double top, Optional<String> target, List<Mark> marks) {
        double time = row.when().middle();
        Shape shape = new Shape(target.orElseThrow(), Ink.TEXT, 1, top, ROW);
        if (layout.shows(time)) {
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
