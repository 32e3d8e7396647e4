package claimline.ui.timeline;

import claimline.chart.Emphasis;
import claimline.model.Event;
import claimline.model.Wording;
import claimline.project.Events;
import claimline.project.Matches;
import claimline.timeline.EventIndex;
import claimline.timeline.Numbers;
import claimline.ui.common.Kept;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The events that the timeline shows, as a list. Which and in what order is worked out aside; what they are called is
 * read for those rows alone that somebody looks at.
 */
public final class EventListViewModel {

    /** An event in the list, by its place and its number in the timeline's index. */
    public record Row(int place, int number) {}

    /** What a list is made of. */
    private record Made(EventIndex index, EventOrder.Shown shown, Numbers conflicts, EventOrder order) {}

    private static final Rows NO_ROWS = new Rows(EventIndex.EMPTY, new int[0]);

    private static final int NOT_SOUGHT = -2;

    private final Workspace workspace;
    private final Scenery scenery;
    private final LaneChoices lanes;
    private final TaskRunner sorting;
    private final EventDetails details;
    private final BooleanProperty shown;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(NO_ROWS);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper();

    private EventOrder order = EventOrder.BY_TIME;
    private Made made;
    private Rows list = NO_ROWS;

    /** The number of the event whose row is {@link #selected}. */
    private int sought = NOT_SOUGHT;

    /**
     * @param shown whether the list is looked at
     * @param reading runs only what it was asked for last, and so does {@code sorting}
     * @param later see {@link EventDetails}
     */
    EventListViewModel(
            Workspace workspace,
            Sight sight,
            LaneChoices lanes,
            BooleanProperty shown,
            TaskRunner reading,
            TaskRunner sorting,
            Executor later) {
        this.workspace = workspace;
        this.scenery = sight.scenery();
        this.lanes = lanes;
        this.shown = shown;
        this.sorting = sorting;
        workspace.kept().take("timeline/order", () -> order).ifPresent(left -> order = left);
        this.details = new EventDetails(reading, later, () -> arrivals.set(arrivals.get() + 1));
        sight.changes().subscribe(_ -> follow());
        workspace.rangeFilterProperty().when(shown).subscribe(_ -> follow());
        workspace.filterProperty().when(shown).subscribe(_ -> follow());
        shown.subscribe(_ -> follow());
    }

    /** Makes the list anew if it is looked at and anything that it is made of has changed. */
    private void follow() {
        if (!shown.get()) {
            return;
        }
        details.take(workspace.story().events());
        Made wanted = new Made(
                scenery.index(),
                new EventOrder.Shown(
                        scenery.choice().shown(scenery.index().lanes()),
                        scenery.emphasis().dimmed(),
                        sought(workspace.filter().matches()),
                        workspace.rangeFilter().orElse(null)),
                scenery.emphasis().conflicts(),
                order);
        if (!wanted.equals(made)) {
            made = wanted;
            sort(wanted);
        }
        showSelected();
    }

    /** What the search found, where a text is looked for; the timeline marks it, a list is shorter for it. */
    private static Numbers sought(Matches found) {
        return found.query().text().isEmpty() ? Numbers.NONE.others() : found.hits();
    }

    private void sort(Made wanted) {
        Events events = workspace.story().events();
        Locale locale = workspace.locale();
        sorting.run(
                "task.list",
                progress -> {
                    String[] titles = wanted.order().column() == EventOrder.Column.TITLE
                            ? events.titles(locale, progress)
                            : new String[0];
                    return wanted.order().sorted(wanted.index(), wanted.shown(), wanted.conflicts(), titles);
                },
                places -> {
                    list = new Rows(wanted.index(), places);
                    rows.set(list);
                    sought = NOT_SOUGHT;
                    showSelected();
                },
                _ -> {}); // the project was closed meanwhile
    }

    private void showSelected() {
        int number =
                scenery.emphasis().selection().map(Emphasis.Selected::number).orElse(-1);
        if (number != sought) {
            sought = number;
            selected.set(number < 0 ? -1 : list.find(number));
        }
    }

    /** Whether the list is looked at, in place of the timeline. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The list; a new one takes its place when it changes. */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** In which row the selected event is; -1 if in none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Changes when something was read that a row was asked for and did not know. */
    public ReadOnlyLongProperty arrivals() {
        return arrivals.getReadOnlyProperty();
    }

    EventOrder order() {
        return order;
    }

    Kept kept() {
        return workspace.kept();
    }

    public void sort(EventOrder wanted) {
        order = wanted;
        follow();
    }

    public void select(Row row) {
        details.of(row.number()).ifPresent(event -> workspace.select(new Selection.OfEvent(event.id())));
    }

    /** What a row says in a column; empty as long as it is not known. */
    public String text(Row row, EventOrder.Column column) {
        return switch (column) {
            case TIME ->
                event(row)
                        .map(event -> Wording.of(event.when(), workspace.locale()))
                        .orElse("");
            case TITLE ->
                event(row).map(event -> event.title().in(workspace.locale())).orElse("");
            case LANE -> lanes.title(list.index.lanes().get(list.index.laneOf(row.place())));
            case SOURCES -> String.valueOf(list.index.reports(row.place()));
            case CONFLICT ->
                new Telling(workspace.locale())
                        .conflict(scenery.emphasis().conflicts().contains(row.number()));
        };
    }

    private Optional<Event> event(Row row) {
        return details.of(row.number());
    }

    /** Makes a row when it is asked for. */
    private static final class Rows extends AbstractList<Row> {

        private final EventIndex index;
        private final int[] places;

        private Rows(EventIndex index, int[] places) {
            this.index = index;
            this.places = places;
        }

        @Override
        public Row get(int at) {
            return new Row(places[at], index.number(places[at]));
        }

        @Override
        public int size() {
            return places.length;
        }

        private int find(int number) {
            return IntStream.range(0, places.length)
                    .filter(at -> index.number(places[at]) == number)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
