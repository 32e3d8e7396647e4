package claimline.ui.timeline;

import claimline.chart.Emphasis.Selected;
import claimline.timeline.EventIndex;
import java.util.Optional;
import java.util.function.IntPredicate;

/** From event to event in time, among those in lanes that are shown and that no filter leaves out. */
final class Steps {

    private final Scenery scenery;
    private final Pointing pointing;

    Steps(Scenery scenery, Pointing pointing) {
        this.scenery = scenery;
        this.pointing = pointing;
    }

    /** @return false after the last */
    boolean next() {
        return go(true, scenery::isShown);
    }

    /** @return false before the first */
    boolean previous() {
        return go(false, scenery::isShown);
    }

    /** @return false after the last on which sources disagree */
    boolean nextConflict() {
        return go(true, place -> isDisputed(place) && scenery.isShown(place));
    }

    /** @return false before the first on which sources disagree */
    boolean previousConflict() {
        return go(false, place -> isDisputed(place) && scenery.isShown(place));
    }

    private boolean isDisputed(int place) {
        return scenery.emphasis().conflicts().contains(scenery.index().number(place));
    }

    private boolean go(boolean forwards, IntPredicate wanted) {
        EventIndex index = scenery.index();
        Optional<Selected> now = scenery.emphasis().selection();
        int place;
        if (now.isPresent()) {
            double anchor = EventIndex.anchor(now.get().bounds());
            int number = now.get().number();
            place = forwards ? index.next(anchor, number, wanted) : index.previous(anchor, number, wanted);
        } else {
            place = forwards
                    ? index.next(Double.NEGATIVE_INFINITY, -1, wanted)
                    : index.previous(Double.POSITIVE_INFINITY, Integer.MAX_VALUE, wanted);
        }
        if (place >= 0) {
            pointing.select(place);
        }
        return place >= 0;
    }
}
