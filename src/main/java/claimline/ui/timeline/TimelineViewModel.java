package claimline.ui.timeline;

import claimline.chart.Drawing;
import claimline.chart.Emphasis;
import claimline.chart.Emphasis.Selected;
import claimline.chart.Picture;
import claimline.chart.TextMeasure;
import claimline.chart.TimelineChart;
import claimline.chart.TimelineView.Measured;
import claimline.model.Event;
import claimline.project.Settings;
import claimline.timeline.EventIndex;
import claimline.timeline.Lane;
import claimline.timeline.LaneChoice;
import claimline.timeline.Numbers;
import claimline.timeline.Placed;
import claimline.timeline.TimeScale;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
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

/** Decides what the timeline shows and what a gesture means. Pixels are those of the drawing. */
public final class TimelineViewModel {

    private final Workspace workspace;
    private final ObservableValue<Boolean> dark;
    private final InstantSource clock;
    private final Horizon horizon = new Horizon();
    private final Captions captions;
    private final Scenery scenery;
    private final LaneChoices lanes;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper scrollable = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper visible = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");

    private Picture picture;
    private Optional<Measured> measured = Optional.empty();

    /**
     * @param shown false once other views take the place of this one
     * @param details runs only what it was asked for last
     */
    public TimelineViewModel(
            Workspace workspace,
            ObservableValue<Boolean> shown,
            TextMeasure measure,
            TaskRunner details,
            InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.dark = workspace.settingsProperty().when(shown).map(Settings::dark);
        this.captions = new Captions(details, this::redraw);
        this.scenery = new Scenery(measure, captions);
        this.lanes = new LaneChoices(workspace, this::takeIndex);
        workspace.storyProperty().when(shown).subscribe(_ -> lanes.takeStory());
        workspace.filterProperty().when(shown).subscribe((_, _) -> filter());
        workspace.selectionProperty().when(shown).subscribe(this::follow);
        scroll.subscribe((_, _) -> redraw());
    }

    /** The index is there: of a new story, of one that was edited, or of other lanes. */
    private void takeIndex(EventIndex index, LaneChoice choice, boolean sameEvents) {
        captions.take(workspace.story().events());
        scenery.take(index, choice, lanes.titles(index), workspace.locale());
        horizon.take(index);
        Numbers conflicts = lanes.numbers(workspace.story()::hasConflict);
        scenery.emphasise(Emphasis.NONE.withConflicts(conflicts, index).withSelection(selected(workspace.selection())));
        filter();
        if (!sameEvents) {
            horizon.fitMost();
        }
        told();
    }

    private void filter() {
        Numbers left = lanes.numbers(id -> !workspace.filter().showsEvent(id, workspace.story()));
        boolean onlyReported = workspace.filter().source() != null;
        Numbers kept = lanes.numbers(id -> workspace.filter().showsEvent(id, workspace.story()));
        scenery.emphasise(scenery.emphasis().withDimmed(onlyReported ? kept.others() : left));
        redraw();
    }

    private Optional<Selected> selected(Selection selection) {
        return selection.event(workspace.story()).flatMap(this::selected);
    }

    private Optional<Selected> selected(String id) {
        return workspace
                .story()
                .event(id)
                .flatMap(event -> workspace.story().events().number(id).stream()
                        .mapToObj(number -> new Selected(number, event.when().bounds()))
                        .findFirst());
    }

    /** What is selected elsewhere is brought into view, at the zoom that is. */
    private void follow(Selection selection) {
        Optional<Selected> event = selected(selection);
        scenery.emphasise(scenery.emphasis().withSelection(event));
        event.ifPresent(this::reveal);
        told();
    }

    private void reveal(Selected event) {
        horizon.reveal(event.bounds());
        double room = scenery.height() - TimelineChart.AXIS_HEIGHT;
        if (room > 0) {
            lanes(horizon.scale());
            scenery.row(event.number(), event.bounds(), horizon.scale())
                    .ifPresent(row -> scrollBy(
                            Math.min(row.top() - scroll.get(), Math.max(0, row.bottom() - room - scroll.get()))));
        }
    }

    /** The picture for now. Made once for each change. */
    public Drawing drawing() {
        return picture().drawing();
    }

    private Picture picture() {
        if (picture == null) {
            lanes(horizon.scale());
            OptionalDouble now = OptionalDouble.of(clock.millis() / 1e3);
            picture = scenery.picture(horizon.scale(), scroll.get(), now, measured);
            captions.fetch();
        }
        return picture;
    }

    private void lanes(TimeScale scale) {
        if (!scenery.isPackedFor(scale)) {
            double room = Math.max(0, scenery.height() - TimelineChart.AXIS_HEIGHT);
            double beyond = Math.max(0, TimelineChart.lanesHeight(scenery.lanes(scale)) - room);
            scrollable.set(beyond);
            visible.set(beyond == 0 ? 0 : beyond * room / (beyond + room));
            scroll.set(Math.clamp(scroll.get(), 0, beyond));
        }
    }

    private void redraw() {
        picture = null;
        changes.set(changes.get() + 1);
    }

    private void told() {
        range.set(telling().range(horizon.scale()));
        redraw();
    }

    private Telling telling() {
        return new Telling(workspace.locale());
    }

    /** @param paneHeight the axis included */
    public void resize(double paneWidth, double paneHeight) {
        scenery.resize(paneHeight);
        horizon.resize(Math.max(1, paneWidth - TimelineChart.HEADER_WIDTH));
        told();
    }

    /** Moves what is shown to the right, so that earlier times appear. */
    public void pan(double pixels) {
        horizon.pan(pixels);
        told();
    }

    /** Moves the lanes up. */
    public void scrollBy(double pixels) {
        scroll.set(Math.clamp(scroll.get() + pixels, 0, scrollable.get()));
    }

    /** @param factor below 1 shows less time */
    public void zoom(double x, double factor) {
        horizon.zoom(x - TimelineChart.HEADER_WIDTH, factor);
        told();
    }

    public void zoomAtCentre(double factor) {
        zoom(TimelineChart.HEADER_WIDTH + horizon.scale().width() / 2, factor);
    }

    /** Shows all events; stays so when the window grows. */
    public void fitAll() {
        horizon.fitAll();
        told();
    }

    /** Shows where most happens; stays so when the window grows. */
    public void fitMost() {
        horizon.fitMost();
        told();
    }

    /** Shows the selected event with some room around it; where a cluster gathers it, what that gathers. */
    public void fitSelection() {
        scenery.emphasis().selection().ifPresent(selected -> {
            Optional<Placed> cluster = scenery.standing(selected.number(), selected.bounds(), horizon.scale())
                    .map(Scenery.Stood::placed)
                    .filter(placed -> placed.isCluster() && !placed.cluster().isInseparable());
            cluster.ifPresentOrElse(this::open, () -> horizon.fit(selected.bounds()));
            told();
        });
    }

    private void open(Placed cluster) {
        horizon.fit(cluster.cluster().first(), cluster.cluster().end());
    }

    /**
     * Opens what is drawn there: a cluster to what it gathers, an event with some room around it. What no zoom parts is
     * shown at its own length.
     */
    public void openAt(double x, double y) {
        picture()
                .at(x, y)
                .map(Picture.Shown::placed)
                .filter(Placed::isCluster)
                .ifPresentOrElse(
                        cluster -> {
                            if (cluster.cluster().isInseparable()) {
                                horizon.fit(scenery.index().bounds(cluster.place()));
                            } else {
                                open(cluster);
                            }
                            told();
                        },
                        this::fitSelection);
    }

    public void showStart() {
        horizon.showStart();
        told();
    }

    public void showEnd() {
        horizon.showEnd();
        told();
    }

    /** Selects the event that is drawn there; of a cluster, the one it is named after; where nothing is, nothing. */
    public void selectAt(double x, double y) {
        picture().at(x, y).ifPresentOrElse(shown -> select(shown.placed().place()), this::selectNothing);
    }

    private void select(int place) {
        captions.of(scenery.index().number(place))
                .ifPresent(caption -> workspace.select(new Selection.OfEvent(caption.id())));
    }

    public void hoverAt(double x, double y) {
        hover(drawing().hit(x, y).filter(picture().shown()::containsKey));
    }

    public void hoverNothing() {
        hover(Optional.empty());
    }

    private void hover(Optional<String> target) {
        if (!target.equals(scenery.emphasis().hover())) {
            scenery.emphasise(scenery.emphasis().withHover(target));
            redraw();
        }
    }

    /** What to say of what is under the pointer; empty where there is nothing. */
    public Optional<String> hoverText() {
        return scenery.emphasis()
                .hover()
                .map(target -> picture().shown().get(target))
                .flatMap(this::words);
    }

    private Optional<String> words(Picture.Shown shown) {
        Placed placed = shown.placed();
        Optional<Event> event = captions.of(scenery.index().number(placed.place()))
                .flatMap(caption -> workspace.story().event(caption.id()));
        return placed.count() > 1
                ? Optional.of(telling()
                        .cluster(
                                placed.count(),
                                placed.cluster().first(),
                                placed.cluster().last(),
                                event.map(most -> most.title().in(workspace.locale()))
                                        .orElse(""),
                                horizon.scale()))
                : event.map(each -> telling()
                        .event(each, workspace.story().reportersOf(each.id()).size()));
    }

    /** The lane whose name is drawn there. */
    public Optional<Lane> laneAt(double x, double y) {
        return drawing().hit(x, y).map(picture().headers()::get);
    }

    /** Measures from one point to another; says how long that is. */
    public void measure(double fromX, double toX) {
        double from = horizon.scale().toTime(fromX - TimelineChart.HEADER_WIDTH);
        double to = horizon.scale().toTime(toX - TimelineChart.HEADER_WIDTH);
        measured = Optional.of(new Measured(from, to, telling().length(from, to)));
        redraw();
    }

    /** @return false after the last event */
    public boolean selectNext() {
        return step(
                (anchor, number, wanted) -> scenery.index().next(anchor, number, wanted), Double.NEGATIVE_INFINITY, -1);
    }

    /** @return false before the first event */
    public boolean selectPrevious() {
        return step(
                (anchor, number, wanted) -> scenery.index().previous(anchor, number, wanted),
                Double.POSITIVE_INFINITY,
                Integer.MAX_VALUE);
    }

    private interface Neighbour {

        int of(double anchor, int number, IntPredicate wanted);
    }

    /** To the neighbour in time among the events in lanes that are shown and that no filter leaves out. */
    private boolean step(Neighbour neighbour, double otherwise, int otherwiseNumber) {
        Optional<Selected> now = scenery.emphasis().selection();
        double anchor = now.map(Selected::bounds).map(EventIndex::anchor).orElse(otherwise);
        int place = neighbour.of(anchor, now.map(Selected::number).orElse(otherwiseNumber), scenery::isShown);
        IntStream.of(place).filter(found -> found >= 0).forEach(this::select);
        return place >= 0;
    }

    /** Lets go: of what is measured, else of what is selected. */
    public void letGo() {
        if (measured.isPresent()) {
            measured = Optional.empty();
            redraw();
        } else {
            selectNothing();
        }
    }

    public void selectNothing() {
        workspace.select(Selection.NOTHING);
    }

    /** How lanes are chosen. */
    public LaneChoices laneChoices() {
        return lanes;
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
                        .map(telling()::focused)
                        .orElseGet(() -> telling().nothing(scenery.index().size(), range.get())),
                workspace.selectionProperty(),
                workspace.storyProperty(),
                range);
    }
}
