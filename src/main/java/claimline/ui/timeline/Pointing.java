package claimline.ui.timeline;

import claimline.chart.Picture;
import claimline.chart.Picture.Shown;
import claimline.model.Event;
import claimline.timeline.Lane;
import claimline.timeline.Placed;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Optional;

/** What lies under the pointer, and what comes of pointing at it. */
final class Pointing {

    private final Workspace workspace;
    private final Sight sight;
    private final Captions captions;

    Pointing(Workspace workspace, Sight sight, Captions captions) {
        this.workspace = workspace;
        this.sight = sight;
        this.captions = captions;
    }

    /** Selects the event that is drawn there; of a cluster, the one it is named after; where nothing is, nothing. */
    void selectAt(double x, double y) {
        sight.picture()
                .at(x, y)
                .ifPresentOrElse(shown -> select(shown.placed().place()), () -> workspace.select(Selection.NOTHING));
    }

    void select(int place) {
        captions.ask(sight.scenery().index().number(place), id -> workspace.select(new Selection.OfEvent(id)));
    }

    /** Opens what is drawn there: a cluster to what it gathers, an event to itself with some room around. */
    void openAt(double x, double y) {
        sight.picture().at(x, y).map(Shown::placed).ifPresent(this::open);
    }

    /** What no zoom parts is shown at its own length. */
    void open(Placed placed) {
        if (placed.isCluster() && !placed.cluster().isInseparable()) {
            sight.horizon().fit(placed.cluster().first(), placed.cluster().end());
        } else {
            sight.horizon().fit(sight.scenery().index().bounds(placed.place()));
        }
        sight.moved();
    }

    void hoverAt(double x, double y) {
        Picture picture = sight.picture();
        hover(picture.drawing().hit(x, y).filter(picture.shown()::containsKey));
    }

    void hover(Optional<String> target) {
        if (!target.equals(sight.scenery().emphasis().hover())) {
            sight.emphasise(emphasis -> emphasis.withHover(target));
        }
    }

    /** What to say of what is under the pointer; empty where there is nothing. */
    Optional<String> words() {
        return sight.scenery()
                .emphasis()
                .hover()
                .map(target -> sight.picture().shown().get(target))
                .flatMap(this::words);
    }

    private Optional<String> words(Shown shown) {
        Telling telling = new Telling(workspace.locale());
        Placed placed = shown.placed();
        Optional<Event> event = captions.of(sight.scenery().index().number(placed.place()))
                .flatMap(caption -> workspace.story().event(caption.id()));
        if (placed.count() > 1) {
            String most = event.map(each -> each.title().in(workspace.locale())).orElse("");
            return Optional.of(telling.cluster(
                    placed.count(), placed.cluster(), most, sight.horizon().scale()));
        }
        return event.map(each ->
                telling.event(each, workspace.story().reportersOf(each.id()).size()));
    }

    /** The lane whose name is drawn there. */
    Optional<Lane> laneAt(double x, double y) {
        Picture picture = sight.picture();
        return picture.drawing().hit(x, y).map(picture.headers()::get);
    }
}
