package claimline.ui.compare;

import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Source;
import claimline.project.Story;
import claimline.ui.compare.Query.Decision;
import claimline.ui.compare.Query.Order;
import claimline.ui.compare.Query.Shown;
import claimline.ui.workspace.Filter;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Decides what the table of questions by sources shows. */
public final class CompareViewModel {

    /** With what all sources are compared: with this source, or where it is null all with all. */
    record Base(Source source, String label) {}

    private final Workspace workspace;
    private final ObservableValue<Selection> selection;
    private final ObservableValue<Filter> filter;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Query.ALL.shown());
    private final ObjectProperty<Decision> decision = new SimpleObjectProperty<>(Query.ALL.decision());
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Query.ALL.order());
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObservableList<Base> bases = FXCollections.observableArrayList();
    private final ObjectProperty<Base> base;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper mostClaims = new ReadOnlyIntegerWrapper(0);
    private List<Row> all = List.of();

    /** @param isShown false once other views take the place of this one */
    public CompareViewModel(Workspace workspace, ObservableValue<Boolean> isShown) {
        this.workspace = workspace;
        this.selection = workspace.selectionProperty().when(isShown);
        this.filter = workspace.filterProperty().when(isShown);
        bases.add(new Base(null, say("compare.base.all")));
        base = new SimpleObjectProperty<>(bases.getFirst());
        workspace.storyProperty().when(isShown).subscribe((_, _) -> update());
        filter.subscribe((_, _) -> update());
        base.subscribe((_, _) -> compare());
        search.subscribe((_, _) -> ask());
        shown.subscribe((_, _) -> ask());
        decision.subscribe((_, _) -> ask());
        order.subscribe((_, _) -> ask());
        selection.subscribe(this::follow);
        update();
    }

    /** Selecting an event keeps its questions; looking at one of these changes nothing, at any other shows all. */
    private void follow(Selection selected) {
        switch (selected) {
            case Selection.OfEvent(String id) -> keepQuestionsOf(id);
            case Selection.Nothing _ -> showAll();
            case Selection.OfQuestion _, Selection.OfClaim _ -> {
                if (!selected.event(workspace.story()).equals(workspace.filter().eventId())) {
                    showAll();
                }
            }
            case Selection.OfSource _ -> {}
        }
    }

    /** @param event null for the questions of all events */
    private void keepQuestionsOf(String event) {
        workspace.filterProperty().set(workspace.filter().withEvent(event));
    }

    private void update() {
        List<Source> columns = workspace.filter().sources(workspace.story());
        if (!columns.equals(sources)) {
            sources.setAll(columns);
            offerBases(columns);
        }
        compare();
    }

    private void offerBases(List<Source> columns) {
        String chosen = base().map(Source::id).orElse(null);
        List<Base> offered = new ArrayList<>(List.of(new Base(null, say("compare.base.all"))));
        columns.forEach(source -> offered.add(
                new Base(source, Message.of("compare.base.one", source.name()).in(locale()))));
        bases.setAll(offered);
        base.set(offered.stream()
                .filter(each -> each.source() != null && each.source().id().equals(chosen))
                .findFirst()
                .orElse(offered.getFirst()));
    }

    private void compare() {
        Story story = workspace.story();
        all = new RowMaker(story, List.copyOf(sources), base().map(Source::id).orElse(null), locale())
                .rows(workspace.filter().questions(story));
        mostClaims.set(all.stream()
                .flatMap(row -> row.cells().values().stream())
                .mapToInt(cell -> cell.claims().size())
                .max()
                .orElse(0));
        ask();
    }

    private void ask() {
        rows.setAll(new Query(search.get(), shown.get(), decision.get(), order.get()).of(all, locale()));
        count.set(Message.of("compare.count", rows.size(), all.size()).in(locale()));
    }

    /** What to find: words of the question or of what is said, each of which a row has to have. */
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ObjectProperty<Decision> decisionProperty() {
        return decision;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** With what all is compared; one of {@link #bases}. While a person searches among these it may be null. */
    ObjectProperty<Base> baseProperty() {
        return base;
    }

    ObservableList<Base> bases() {
        return bases;
    }

    /** The source with which all others are compared; empty where all are compared with all. */
    Optional<Source> base() {
        return Optional.ofNullable(base.get()).map(Base::source);
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** The columns. */
    ObservableList<Source> sources() {
        return sources;
    }

    /** How many of how many questions are shown. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** How many claims there are at most in one cell, of those rows, too, that are not shown now. */
    ReadOnlyIntegerProperty mostClaims() {
        return mostClaims.getReadOnlyProperty();
    }

    Locale locale() {
        return workspace.locale();
    }

    Words words() {
        return new Words(locale());
    }

    /** The title of the event to whose questions the table keeps; empty where it shows all. */
    ObservableValue<String> event() {
        return filter.map(now -> now.eventId()
                .flatMap(workspace.story()::event)
                .map(event -> event.title().in(locale()))
                .orElse(""));
    }

    /** The selected claim's id, or null. */
    ObservableValue<String> selectedClaim() {
        return selection.map(selected -> selected instanceof Selection.OfClaim(String id) ? id : null);
    }

    /** The id of the source of the selected claim, or null. */
    Optional<String> selectedSource() {
        return Optional.ofNullable(selectedClaim().getValue())
                .flatMap(workspace.story()::claim)
                .map(Claim::source);
    }

    /** The id of the selected question, or of the one that the selected claim answers; else null. */
    ObservableValue<String> selectedQuestion() {
        return selection.map(selected -> selected.question(workspace.story()).orElse(null));
    }

    void selectQuestion(String id) {
        workspace.select(new Selection.OfQuestion(id));
    }

    void selectClaim(String id) {
        workspace.select(new Selection.OfClaim(id));
    }

    /** Shows a cell in all views: its first claim, or the one after the selected; its question where it has none. */
    void show(Row row, Cell cell) {
        List<String> claims = cell.claims().stream().map(Cell.Line::claim).toList();
        if (claims.isEmpty()) {
            selectQuestion(row.question());
        } else {
            int next = claims.indexOf(selectedClaim().getValue()) + 1;
            selectClaim(claims.get(next % claims.size()));
        }
    }

    void showAll() {
        keepQuestionsOf(null);
    }

    private String say(String key) {
        return Message.of(key).in(locale());
    }
}
