package claimline.ui.timeline;

import claimline.chart.Drawing;
import claimline.chart.Emphasis;
import claimline.chart.TextMeasure;
import claimline.chart.TimelineChart;
import claimline.chart.TimelineView;
import claimline.model.Event;
import claimline.model.Message;
import claimline.model.TimeBounds;
import claimline.model.Wording;
import claimline.project.Settings;
import claimline.project.Story;
import claimline.timeline.Lanes;
import claimline.timeline.Ticks;
import claimline.timeline.TimeScale;
import claimline.timeline.TimelineEvent;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;

/** Decides what part of time the timeline shows and what a gesture means. Pixels are those of the drawing. */
public final class TimelineViewModel {

    /** How far from the edge the first and the last moment are put, in pixels. */
    private static final double EDGE = 40;

    private final Workspace workspace;
    private final ObservableValue<Boolean> dark;
    private final TimelineChart chart;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper scrollable = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper visible = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");

    private List<TimelineEvent> events = List.of();
    private Map<String, String> laneTitles = Map.of();
    private TimeScale scale = TimeScale.fit(List.of(), 100);
    private Lanes lanes;
    private Emphasis emphasis = Emphasis.NONE;
    private Drawing drawing;
    private double height;
    private UnaryOperator<TimeScale> fitted = UnaryOperator.identity();

    /** @param shown false once other views take the place of this one */
    public TimelineViewModel(Workspace workspace, ObservableValue<Boolean> shown, TextMeasure measure) {
        this.workspace = workspace;
        this.dark = workspace.settingsProperty().when(shown).map(Settings::dark);
        this.chart = new TimelineChart(measure);
        workspace.storyProperty().when(shown).subscribe(_ -> takeStory());
        workspace.filterProperty().when(shown).subscribe((_, _) -> filter());
        workspace.selectionProperty().when(shown).subscribe(this::follow);
        scroll.subscribe((_, _) -> redraw());
    }

    private void takeStory() {
        Story story = workspace.story();
        List<TimelineEvent> before = events;
        events = story.events().stream().map(TimelineViewModel::timelineEvent).toList();
        Set<String> conflicts = story.events().stream()
                .map(Event::id)
                .filter(story::hasConflict)
                .collect(Collectors.toSet());
        emphasis = Emphasis.NONE
                .withConflicts(conflicts)
                .withSelection(workspace.selection().event(story));
        laneTitles = events.stream()
                .map(TimelineEvent::lane)
                .distinct()
                .collect(Collectors.toMap(lane -> lane, lane -> Wording.category(lane, locale())));
        lanes = null;
        filter();
        if (!events.equals(before)) {
            fitMost();
        }
    }

    private static TimelineEvent timelineEvent(Event event) {
        return new TimelineEvent(
                event.id(),
                event.category() == null ? "" : event.category(),
                event.when().bounds(),
                event.title());
    }

    private void filter() {
        Set<String> dimmed = events.stream()
                .map(TimelineEvent::id)
                .filter(id -> !workspace.filter().showsEvent(id, workspace.story()))
                .collect(Collectors.toSet());
        emphasis = emphasis.withDimmed(dimmed);
        redraw();
    }

    private void follow(Selection selection) {
        Optional<String> event = selection.event(workspace.story());
        emphasis = emphasis.withSelection(event);
        event.flatMap(this::find).ifPresent(this::reveal);
        redraw();
    }

    /** What is selected elsewhere is brought into view, at the zoom that is. */
    private void reveal(TimelineEvent event) {
        if (!event.bounds().overlaps(TimeBounds.exactly(scale.start(), scale.end()))) {
            pan(scale.width() / 2 - scale.toPixel(event.bounds().middle()));
        }
        double room = height - TimelineChart.AXIS_HEIGHT;
        TimelineChart.row(lanes(), event.id())
                .filter(_ -> room > 0)
                .ifPresent(row ->
                        scrollBy(Math.min(row.top() - scroll.get(), Math.max(0, row.bottom() - room - scroll.get()))));
    }

    private Optional<TimelineEvent> find(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The picture for now. Made once for each change. */
    public Drawing drawing() {
        if (drawing == null) {
            Lanes packed = lanes();
            drawing = chart.draw(new TimelineView(scale, packed, laneTitles, height, scroll.get(), emphasis, locale()));
        }
        return drawing;
    }

    private Lanes lanes() {
        if (lanes == null || lanes.zoomLevel() != scale.zoomLevel()) {
            lanes = chart.pack(events, List.of(), scale, emphasis.conflicts(), locale());
            measureLanes();
        }
        return lanes;
    }

    private void measureLanes() {
        double room = Math.max(0, height - TimelineChart.AXIS_HEIGHT);
        double beyond = Math.max(0, TimelineChart.lanesHeight(lanes) - room);
        scrollable.set(beyond);
        visible.set(beyond == 0 ? 0 : beyond * room / (beyond + room));
        scroll.set(Math.clamp(scroll.get(), 0, beyond));
    }

    private void redraw() {
        drawing = null;
        changes.set(changes.get() + 1);
    }

    private void show(TimeScale wanted) {
        scale = wanted;
        range.set(Message.of("timeline.range", Ticks.name(scale.start(), scale), Ticks.name(scale.end(), scale))
                .in(locale()));
        redraw();
    }

    /** @param paneHeight the axis included */
    public void resize(double paneWidth, double paneHeight) {
        double plot = Math.max(1, paneWidth - TimelineChart.HEADER_WIDTH);
        height = paneHeight;
        lanes = null;
        show(fitted.apply(scale.resized(plot)));
    }

    /** Moves what is shown to the right, so that earlier times appear. */
    public void pan(double pixels) {
        move(scale.pan(-pixels));
    }

    /** Moves the lanes up. */
    public void scrollBy(double pixels) {
        scroll.set(Math.clamp(scroll.get() + pixels, 0, scrollable.get()));
    }

    /** @param factor below 1 shows less time */
    public void zoom(double x, double factor) {
        move(scale.zoomAt(x - TimelineChart.HEADER_WIDTH, factor));
    }

    public void zoomAtCentre(double factor) {
        zoom(TimelineChart.HEADER_WIDTH + scale.width() / 2, factor);
    }

    private void move(TimeScale wanted) {
        fitted = UnaryOperator.identity();
        show(wanted);
    }

    /** Shows all events; stays so when the window grows. */
    public void fitAll() {
        fit(room -> TimeScale.fit(bounds(), room.width()));
    }

    /** Shows where most happens; stays so when the window grows. */
    public void fitMost() {
        fit(room -> TimeScale.fitMost(bounds(), room.width()));
    }

    private void fit(UnaryOperator<TimeScale> wanted) {
        fitted = wanted;
        show(wanted.apply(scale));
    }

    private List<TimeBounds> bounds() {
        return events.stream().map(TimelineEvent::bounds).toList();
    }

    /** Shows the selected event with some room around it. */
    public void fitSelection() {
        emphasis.selection().flatMap(this::find).ifPresent(event -> {
            TimeScale tight = TimeScale.fit(List.of(event.bounds()), scale.width());
            move(tight.zoomAt(scale.width() / 2, 4));
        });
    }

    public void showStart() {
        ends().min().ifPresent(first -> pan(EDGE - scale.toPixel(first)));
    }

    public void showEnd() {
        ends().max().ifPresent(last -> pan(scale.width() - EDGE - scale.toPixel(last)));
    }

    private DoubleStream ends() {
        return bounds().stream()
                .flatMapToDouble(each -> DoubleStream.of(each.earliestStart(), each.latestEnd()))
                .filter(Double::isFinite);
    }

    /** Selects what is drawn there; where nothing is, nothing. */
    public void selectAt(double x, double y) {
        workspace.select(
                drawing().hit(x, y).<Selection>map(Selection.OfEvent::new).orElse(Selection.NOTHING));
    }

    public void hoverAt(double x, double y) {
        hover(drawing().hit(x, y));
    }

    public void hoverNothing() {
        hover(Optional.empty());
    }

    private void hover(Optional<String> event) {
        if (!event.equals(emphasis.hover())) {
            emphasis = emphasis.withHover(event);
            redraw();
        }
    }

    /** What to say of the event under the pointer; empty where there is none. */
    public Optional<String> hoverText() {
        return emphasis.hover()
                .flatMap(workspace.story()::event)
                .map(event -> Message.of(
                                "timeline.hover",
                                event.title(),
                                event.when(),
                                workspace.story().reportersOf(event.id()).size())
                        .in(locale()));
    }

    public void selectNext() {
        step(1);
    }

    public void selectPrevious() {
        step(-1);
    }

    /** To the neighbour in time among the events that no filter leaves out. */
    private void step(int direction) {
        List<String> inTime = events.stream()
                .sorted(Comparator.comparingDouble(event -> event.bounds().earliestStart()))
                .map(TimelineEvent::id)
                .toList();
        int now = emphasis.selection().map(inTime::indexOf).orElse(direction > 0 ? -1 : inTime.size());
        IntStream.iterate(now + direction, i -> 0 <= i && i < inTime.size(), i -> i + direction)
                .mapToObj(inTime::get)
                .filter(id -> !emphasis.dimmed().contains(id))
                .findFirst()
                .ifPresent(id -> workspace.select(new Selection.OfEvent(id)));
    }

    public void selectNothing() {
        workspace.select(Selection.NOTHING);
    }

    private Locale locale() {
        return workspace.locale();
    }

    /** Changes whenever there is a new drawing. */
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** By how many pixels the lanes are moved up. */
    public DoubleProperty scrollProperty() {
        return scroll;
    }

    /** By how many pixels the lanes can be moved up. */
    public ReadOnlyDoubleProperty scrollableProperty() {
        return scrollable.getReadOnlyProperty();
    }

    /** How much of the scroll bar its thumb takes. */
    public ReadOnlyDoubleProperty visibleAmount() {
        return visible.getReadOnlyProperty();
    }

    /** The range of time shown, in words. */
    public ReadOnlyStringProperty range() {
        return range.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> dark() {
        return dark;
    }

    /** What a screen reader says: the selected event, or how many there are and when. */
    public ObservableValue<String> accessibleText() {
        return Bindings.createStringBinding(
                () -> workspace
                        .selection()
                        .event(workspace.story())
                        .flatMap(workspace.story()::event)
                        .map(event -> event.title().in(locale()) + ", " + Wording.of(event.when(), locale()))
                        .orElseGet(() -> Message.of("timeline.accessible", events.size(), range.get())
                                .in(locale())),
                workspace.selectionProperty(),
                workspace.storyProperty(),
                range);
    }
}
