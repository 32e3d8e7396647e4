package claimline.project.output;

import claimline.chart.Caption;
import claimline.chart.Emphasis;
import claimline.chart.Picture;
import claimline.chart.TextMeasure;
import claimline.chart.TimelineChart;
import claimline.chart.TimelineChart.LaneOrder;
import claimline.chart.TimelineView;
import claimline.model.Message;
import claimline.model.Source;
import claimline.model.TimeBounds;
import claimline.model.Wording;
import claimline.project.Events;
import claimline.project.Story;
import claimline.timeline.EventIndex;
import claimline.timeline.LaneChoice;
import claimline.timeline.Lanes;
import claimline.timeline.Numbers;
import claimline.timeline.Placed;
import claimline.timeline.Ticks;
import claimline.timeline.TimeScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the timeline of a story, in its lanes as the project shows them. */
record TimelineDrawing(Story story, LaneChoice choice, TextMeasure measure, ChartOrder order) {

    private static final double WIDTH = 1600;

    /** Of a story whose lanes share what height there is. */
    private static final double HEIGHT = 1000;

    Drawn draw() {
        EventIndex index = story.index(choice.by());
        if (index.size() == 0) {
            return Drawn.nothing("chart.noEvents", List.of(), order.widthOr(WIDTH), measure, order.locale());
        }
        double width = Math.max(1, order.widthOr(WIDTH) - TimelineChart.HEADER_WIDTH);
        TimeScale scale = scale(index, width);
        TimelineChart chart = new TimelineChart(measure);
        Caption.Captions captions = captions();
        Emphasis emphasis = emphasis(index);
        LaneOrder shown = new LaneOrder(choice.shown(index.lanes()), choice.folded());
        double height = order.height().orElse(HEIGHT);
        Lanes lanes = chart.pack(index, shown, scale, height, emphasis, captions, order.locale());
        if (order.height().isEmpty() && TimelineChart.isSurveyed(index)) {
            height = TimelineChart.AXIS_HEIGHT + TimelineChart.lanesHeight(lanes);
        }
        TimelineView view = new TimelineView(
                scale,
                lanes,
                titles(index),
                Math.ceil(height),
                0,
                emphasis,
                captions,
                OptionalDouble.empty(),
                Optional.empty(),
                order.locale());
        double hidden = TimelineChart.lanesHeight(lanes) - (height - TimelineChart.AXIS_HEIGHT);
        Picture picture = chart.draw(view);
        List<Message> shows = new ArrayList<>(List.of(range(scale)));
        gathered(picture).ifPresent(shows::add);
        return new Drawn(picture.drawing(), shows, missing(index, shown, scale, hidden));
    }

    private TimeScale scale(EventIndex index, double width) {
        TimeBounds extent = index.extent();
        Scope scope = order.scope();
        if (scope.from().isPresent() || scope.to().isPresent()) {
            TimeScale whole = TimeScale.fit(extent.earliestStart(), extent.latestEnd(), width);
            double from = Math.clamp(scope.from().orElse(whole.start()), TimeScale.EARLIEST, TimeScale.LATEST);
            double to = Math.clamp(scope.to().orElse(whole.end()), TimeScale.EARLIEST, TimeScale.LATEST);
            return from < to ? new TimeScale(from, to, width) : TimeScale.fit(from, from, width);
        }
        return order.whole()
                ? TimeScale.fit(extent.earliestStart(), extent.latestEnd(), width)
                : TimeScale.fitMost(index.sample(), width);
    }

    private Emphasis emphasis(EventIndex index) {
        Scope scope = order.scope();
        Numbers conflicts = numbers(story::hasConflict);
        Numbers left = scope.event().isPresent()
                ? numbers(scope.event().get()::equals).others()
                : numbers(id -> !scope.reports(story, id));
        return Emphasis.NONE.withConflicts(conflicts, index).withDimmed(left);
    }

    private Numbers numbers(Predicate<String> wanted) {
        Stream<String> ids = Stream.concat(story.reportedEvents().stream(), order.scope().event().stream());
        return Numbers.of(ids.distinct().filter(wanted).flatMapToInt(id -> story.events().number(id).stream()));
    }

    private Caption.Captions captions() {
        Map<Integer, Optional<Caption>> known = new HashMap<>();
        return number -> known.computeIfAbsent(number, this::caption);
    }

    private Optional<Caption> caption(int number) {
        try (Stream<Events.Numbered> found = story.events().numbered(List.of(number))) {
            return found.findFirst()
                    .map(Events.Numbered::event)
                    .map(event -> new Caption(event.id(), event.title(), event.leadsTo()));
        }
    }

    private Map<String, String> titles(EventIndex index) {
        return index.lanes().stream()
                .filter(lane -> !lane.isEmpty())
                .collect(Collectors.toMap(lane -> lane, lane -> switch (choice.by()) {
                    case CATEGORY -> Wording.category(lane, order.locale());
                    case SOURCE -> story.source(lane).map(Source::name).orElse(lane);
                    case HOLDER, TAG, NONE -> lane;
                }));
    }

    /** As exact as a reader wants it, which is less than the axis is: of some days, without the clock. */
    private static Message range(TimeScale scale) {
        TimeScale rough = new TimeScale(scale.start(), scale.end(), Math.max(1, scale.width() / 4));
        return Message.of("chart.caption.range", Ticks.name(scale.start(), rough), Ticks.name(scale.end(), rough));
    }

    /** What boxes with numbers and the bars below them are, where there are any. */
    private static Optional<Message> gathered(Picture picture) {
        int events = picture.shown().values().stream()
                .map(Picture.Shown::placed)
                .filter(placed -> placed.count() > 1)
                .mapToInt(Placed::count)
                .sum();
        return events == 0 ? Optional.empty() : Optional.of(Message.of("chart.caption.gathered", events));
    }

    private static long within(EventIndex index, int lane, TimeScale scale) {
        LongAdder found = new LongAdder();
        index.overlapping(lane, scale.start(), scale.end(), _ -> found.increment());
        return found.sum();
    }

    private List<Message> missing(EventIndex index, LaneOrder shown, TimeScale scale, double hidden) {
        List<Message> missing = new ArrayList<>();
        long outside = IntStream.range(0, index.lanes().size())
                .filter(lane -> shown.shown().contains(index.lanes().get(lane)))
                .mapToLong(lane -> index.size(lane) - within(index, lane, scale))
                .sum();
        if (outside > 0) {
            missing.add(Message.of("chart.missing.time", outside));
        }
        index.lanes().stream()
                .filter(lane -> !shown.shown().contains(lane))
                .forEach(lane -> missing.add(
                        Message.of("chart.missing.lane", titles(index).getOrDefault(lane, lane))));
        if (hidden > 0.5) {
            missing.add(Message.of("chart.missing.height", Math.round(hidden)));
        }
        return missing;
    }
}
