package claimline.ui.timeline;

import claimline.chart.Drawing;
import claimline.chart.TextMeasure;
import claimline.chart.TimelineChart;
import claimline.project.Settings;
import claimline.timeline.Lane;
import claimline.timeline.Placed;
import claimline.timeline.TimeRange;
import claimline.ui.common.ScrollRange;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Decides what the timeline shows and what a gesture means. Pixels are those of the drawing. */
public final class TimelineViewModel {

    private final Workspace workspace;
    private final ObservableValue<Boolean> dark;
    private final ObservableValue<Boolean> empty;
    private final Captions captions;
    private final Following following;
    private final Sight sight;
    private final OverviewViewModel overview;
    private final RangeFilter rangeFilter;
    private final Pointing pointing;
    private final BooleanProperty listShown = new SimpleBooleanProperty();
    private final Steps steps;

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
        this.dark = workspace.settingsProperty().when(shown).map(Settings::dark);
        this.empty = workspace
                .storyProperty()
                .when(shown)
                .map(story -> story.events().isEmpty());
        this.captions = new Captions(details, this::redraw);
        this.sight = new Sight(new Scenery(measure, captions), captions, clock, this::telling);
        this.pointing = new Pointing(workspace, sight, captions);
        this.steps = new Steps(sight.scenery(), pointing);
        this.overview = new OverviewViewModel(sight, measure, clock, workspace::locale);
        this.following = new Following(workspace, sight, captions);
        workspace.kept().keep("timeline/list", listShown);
        following.begin(shown);
        this.rangeFilter = new RangeFilter(workspace, sight, shown);
    }

    private void redraw() {
        sight.redraw();
    }

    private Telling telling() {
        return new Telling(workspace.locale());
    }

    /** The picture for now. Made once for each change. */
    public Drawing drawing() {
        return sight.picture().drawing();
    }

    /** Whether the picture shows all that it ever will, with every title. */
    boolean isComplete() {
        return sight.isComplete();
    }

    /** @param paneHeight the axis included */
    public void resize(double paneWidth, double paneHeight) {
        sight.resize(paneWidth, paneHeight);
    }

    /** Moves what is shown to the right, so that earlier times appear. */
    public void pan(double pixels) {
        sight.horizon().pan(pixels);
        sight.moved();
    }

    /** @param factor below 1 shows less time */
    public void zoom(double x, double factor) {
        sight.horizon().zoom(x - TimelineChart.HEADER_WIDTH, factor);
        sight.moved();
    }

    public void zoomAtCentre(double factor) {
        sight.horizon().zoom(sight.horizon().scale().width() / 2, factor);
        sight.moved();
    }

    /** Shows all events; stays so when the window grows. */
    public void fitAll() {
        sight.horizon().fitAll();
        sight.moved();
    }

    /** Shows where most happens; stays so when the window grows. */
    public void fitMost() {
        sight.horizon().fitMost();
        sight.moved();
    }

    /** Shows the selected event with some room around it; where a cluster gathers it, what that gathers. */
    public void fitSelection() {
        sight.scenery()
                .emphasis()
                .selection()
                .ifPresent(selected -> sight.scenery()
                        .standing(
                                selected.number(),
                                selected.bounds(),
                                sight.horizon().scale())
                        .map(Scenery.Stood::placed)
                        .filter(Placed::isCluster)
                        .ifPresentOrElse(pointing::open, () -> {
                            sight.horizon().fit(selected.bounds());
                            sight.moved();
                        }));
    }

    public void showStart() {
        sight.horizon().showStart();
        sight.moved();
    }

    public void showEnd() {
        sight.horizon().showEnd();
        sight.moved();
    }

    /** Selects the event that is drawn there; of a cluster, the one it is named after; where nothing is, nothing. */
    public void selectAt(double x, double y) {
        pointing.selectAt(x, y);
    }

    /** Opens what is drawn there: a cluster to what it gathers, an event to itself with some room around. */
    public void openAt(double x, double y) {
        pointing.openAt(x, y);
    }

    public void hoverAt(double x, double y) {
        pointing.hoverAt(x, y);
    }

    public void hoverNothing() {
        pointing.hover(Optional.empty());
    }

    /** What to say of what is under the pointer; empty where there is nothing. */
    public Optional<String> hoverText() {
        return pointing.words();
    }

    /** The lane whose name is drawn there. */
    public Optional<Lane> laneAt(double x, double y) {
        return pointing.laneAt(x, y);
    }

    /** Measures from one point to another, and says how long that is, until {@link #letGo}. */
    public void measure(double fromX, double toX) {
        sight.measure(fromX, toX);
    }

    /** Goes to the next event in time, or only among those on which sources disagree; false after the last. */
    public boolean selectNext(boolean onlyConflicts) {
        return onlyConflicts ? steps.nextConflict() : steps.next();
    }

    /** Goes to the event before in time, or only among those on which sources disagree; false before the first. */
    public boolean selectPrevious(boolean onlyConflicts) {
        return onlyConflicts ? steps.previousConflict() : steps.previous();
    }

    /** Lets go: of what is measured, else of what is selected. */
    public void letGo() {
        if (!sight.endMeasuring()) {
            selectNothing();
        }
    }

    public void selectNothing() {
        workspace.select(Selection.NOTHING);
    }

    /** By what events are put into lanes, and how these are shown. */
    public LaneChoices laneChoices() {
        return following.lanes();
    }

    /** The whole story, with a brush over what is shown here. */
    public OverviewViewModel overview() {
        return overview;
    }

    /**
     * The same events as a list. To be called once.
     *
     * @param reading runs only what it was asked for last
     * @param sorting another one like that
     * @param later does something when all rows are asked for that come into sight together
     */
    public EventListViewModel list(TaskRunner reading, TaskRunner sorting, Executor later) {
        return new EventListViewModel(workspace, sight, following.lanes(), listShown, reading, sorting, later);
    }

    /** Shows the list in place of the timeline, or the timeline again. */
    public void toggleList() {
        listShown.set(!listShown.get());
    }

    /** The stretch of time that is shown. */
    public ObservableValue<TimeRange> visibleRange() {
        return sight.stretch().getReadOnlyProperty();
    }

    /** Whether all views keep to the stretch of time that is shown here. */
    public BooleanProperty onlyRangeProperty() {
        return rangeFilter.wanted();
    }

    public void toggleOnlyRange() {
        onlyRangeProperty().set(!onlyRangeProperty().get());
    }

    /** What is shown has come to rest: views that keep to it hear of it. */
    public void settle() {
        if (onlyRangeProperty().get()) {
            rangeFilter.follow();
        }
    }

    /** Changes whenever there is a new drawing. */
    public ReadOnlyLongProperty changes() {
        return sight.changes().getReadOnlyProperty();
    }

    /** By how many pixels the lanes are moved up. */
    public ScrollRange scroll() {
        return sight.scroll();
    }

    /** The range of time shown, in words. */
    public ReadOnlyStringProperty range() {
        return sight.range().getReadOnlyProperty();
    }

    Locale locale() {
        return workspace.locale();
    }

    public ObservableValue<Boolean> dark() {
        return dark;
    }

    /** Whether there is no event at all to show, filtered or not. */
    public ObservableValue<Boolean> empty() {
        return empty;
    }

    /** What a screen reader says: the selected event in full, or how many there are and when. */
    public ObservableValue<String> accessibleText() {
        return Bindings.createStringBinding(
                () -> workspace
                        .selection()
                        .event(workspace.story())
                        .flatMap(workspace.story()::event)
                        .map(event -> telling().focused(event, workspace.story()))
                        .orElseGet(
                                () -> telling().nothing(sight.scenery().index().size(), range().get())),
                workspace.selectionProperty(),
                workspace.storyProperty(),
                range());
    }
}
