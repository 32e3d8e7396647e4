package claimline.ui.timeline;

import claimline.chart.Emphasis;
import claimline.chart.Emphasis.Selected;
import claimline.project.Project;
import claimline.timeline.EventIndex;
import claimline.timeline.LaneChoice;
import claimline.timeline.Numbers;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Keeps the timeline in step with what all views share: the story, what of it is shown, and what is selected. */
final class Following {

    /** What was in sight of a project, for those who show it next. */
    private record Left(Project project, Horizon.Place horizon, double scroll) {}

    private final Workspace workspace;
    private final Sight sight;
    private final Captions captions;
    private final LaneChoices lanes;

    /** Until there is a story to show it of. */
    private Optional<Left> left;

    Following(Workspace workspace, Sight sight, Captions captions) {
        this.workspace = workspace;
        this.sight = sight;
        this.captions = captions;
        this.lanes = new LaneChoices(workspace, this::take);
        this.left = workspace.kept().take("timeline/place", this::leave);
    }

    LaneChoices lanes() {
        return lanes;
    }

    void begin(ObservableValue<Boolean> shown) {
        workspace.storyProperty().when(shown).subscribe(_ -> lanes.takeStory());
        workspace.filterProperty().when(shown).subscribe((before, now) -> {
            if (before.matches().faceted().equals(now.matches().faceted())) {
                filter();
            } else {
                lanes.narrow();
            }
        });
        workspace.selectionProperty().when(shown).subscribe((_, selected) -> follow(selected));
    }

    /** The index of a new story is there, or of one that was edited, or other lanes are. */
    private void take(Laid laid, LaneChoice choice, boolean sameEvents) {
        EventIndex index = laid.index();
        Emphasis before = sight.scenery().emphasis();
        boolean marked = index == sight.scenery().index(); // a search since then marked it anew
        captions.take(workspace.story().events());
        sight.scenery().take(index, choice, lanes.titles(index), workspace.locale());
        sight.horizon().take(index);
        Optional<Selected> selected = selected(workspace.selection());
        sight.emphasise(_ -> Emphasis.NONE
                .withDisputed(laid.conflicts(), laid.disputed())
                .withHits(marked ? before.hits() : laid.hits(), marked ? before.found() : laid.found())
                .withSelection(selected));
        filter();
        if (!sameEvents) {
            begin();
        }
        sight.moved();
    }

    private void begin() {
        left.filter(place -> place.project() == workspace.projectProperty().get())
                .ifPresentOrElse(
                        place -> {
                            sight.horizon().goTo(place.horizon());
                            sight.scroll().valueProperty().set(place.scroll());
                        },
                        sight.horizon()::fitMost);
        left = Optional.empty();
    }

    private Left leave() {
        return new Left(
                workspace.projectProperty().get(),
                sight.horizon().place(),
                sight.scroll().get());
    }

    /** To look at one source leaves out, too, what nobody reports. */
    private void filter() {
        boolean oneSource = workspace.filter().source() != null;
        Numbers found = lanes.numbers(id -> workspace.filter().showsEvent(id, workspace.story()) == oneSource);
        sight.emphasise(emphasis -> emphasis.withDimmed(oneSource ? found.others() : found));
        mark();
    }

    /** What was searched for; of a large story it is sorted out away from the window. */
    private void mark() {
        Numbers hits = workspace.filter().matches().hits();
        EventIndex index = sight.scenery().index();
        if (hits.equals(sight.scenery().emphasis().hits())) {
            return;
        }
        if (hits.isEmpty() || workspace.story().events().areInMemory()) {
            mark(hits, index.only(hits::contains));
        } else {
            workspace.work("task.find", () -> index.only(hits::contains), found -> {
                if (index == sight.scenery().index()
                        && hits.equals(workspace.filter().matches().hits())) {
                    mark(hits, found);
                }
            });
        }
    }

    private void mark(Numbers hits, EventIndex found) {
        sight.emphasise(emphasis -> emphasis.withHits(hits, found));
    }

    private Optional<Selected> selected(Selection selection) {
        return selection
                .event(workspace.story())
                .flatMap(id -> workspace
                        .story()
                        .event(id)
                        .flatMap(event -> workspace.story().events().number(id).stream()
                                .mapToObj(number ->
                                        new Selected(number, event.when().bounds()))
                                .findFirst()));
    }

    /** What is selected elsewhere is brought into view, at the zoom that is. */
    private void follow(Selection selection) {
        Optional<Selected> event = selected(selection);
        sight.emphasise(emphasis -> emphasis.withSelection(event));
        event.ifPresent(sight::reveal);
    }
}
