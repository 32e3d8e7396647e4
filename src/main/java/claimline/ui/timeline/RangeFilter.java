package claimline.ui.timeline;

import claimline.timeline.TimeRange;
import claimline.ui.workspace.Workspace;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Lets all views keep to the stretch of time that the timeline shows, as long as that is wanted. */
final class RangeFilter {

    private final Workspace workspace;
    private final Sight sight;
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    RangeFilter(Workspace workspace, Sight sight, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.sight = sight;
        wanted.subscribe((_, _) -> follow());
        workspace.rangeFilterProperty().when(shown).subscribe(this::take);
    }

    /** Tells all views what is shown now, if they keep to that. */
    void follow() {
        workspace.rangeFilterProperty().set(wanted.get() ? Optional.of(current()) : Optional.empty());
    }

    /** Somebody else lets the filter go, or sets one that was kept. */
    private void take(Optional<TimeRange> range) {
        range.filter(other -> !other.equals(current())).ifPresent(other -> {
            sight.horizon().show(other);
            sight.moved();
        });
        wanted.set(range.isPresent());
    }

    private TimeRange current() {
        return TimeRange.of(sight.horizon().scale());
    }

    BooleanProperty wanted() {
        return wanted;
    }
}
