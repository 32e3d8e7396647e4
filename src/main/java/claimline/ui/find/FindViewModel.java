package claimline.ui.find;

import claimline.model.Event;
import claimline.model.Message;
import claimline.project.Facet;
import claimline.project.Matches;
import claimline.project.Project;
import claimline.project.Query;
import claimline.project.Story;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Decides what is asked for, what is said of the answer, and which hit is next. */
public final class FindViewModel {

    /** Something that is asked for beside the text, in words, and how not to ask for it any more. */
    public record Chip(String words, Runnable off) {}

    private final Workspace workspace;
    private final Asking asking;
    private final TaskRunner stepping;
    private final FacetChoices facets;
    private final RangeChoice range;
    private final SavedViews views;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();

    /**
     * @param shown false once other views take the place of this one
     * @param latest makes runners that run only what they were asked for last
     */
    public FindViewModel(Workspace workspace, ObservableValue<Boolean> shown, Supplier<TaskRunner> latest) {
        this.workspace = workspace;
        this.asking = new Asking(workspace, shown, latest.get());
        this.stepping = latest.get();
        this.facets = new FacetChoices(workspace, shown, asking, latest.get());
        this.range = new RangeChoice(asking, workspace.locale());
        workspace.kept().keep("find/from", range.from());
        workspace.kept().keep("find/to", range.to());
        this.views = new SavedViews(workspace, shown, asking);
        asking.queryProperty().subscribe(this::take);
        text.subscribe((_, typed) -> asking.ask(asking.query().withText(typed)));
        workspace.filterProperty().when(shown).subscribe(filter -> tell(filter.matches()));
        workspace.storyProperty().when(shown).subscribe((_, _) -> take(asking.query()));
    }

    private void take(Query query) {
        if (!text.get().strip().equals(query.text())) {
            text.set(query.text());
        }
        Words words = words();
        chips.clear();
        for (Facet facet : Facet.values()) {
            query.values(facet).stream()
                    .sorted()
                    .forEach(value -> chips.add(new Chip(words.both(facet, value), () -> want(facet, value, false))));
        }
        query.range()
                .ifPresent(range -> chips.add(new Chip(
                        words.of(range), () -> asking.ask(asking.query().within(Optional.empty())))));
    }

    private Words words() {
        return new Words(workspace.story(), workspace.locale());
    }

    private void tell(Matches found) {
        int all = workspace.story().events().size();
        Message events = found.query().hasText()
                ? Message.of(found.whole() ? "find.hits" : "find.hits.more", found.hitCount(), found.count())
                : Message.of("find.left", found.count(), all);
        String words = found.equals(Matches.ALL) ? "" : events.in(workspace.locale());
        count.set(
                found.sources().isEmpty()
                        ? words
                        : words
                                + " · "
                                + Message.of("find.sources", found.sources().size())
                                        .in(workspace.locale()));
    }

    void want(Facet facet, String value, boolean wanted) {
        asking.ask(asking.query().with(facet, value, wanted));
    }

    /** Asks for nothing any more. */
    public void clear() {
        asking.ask(Query.ALL);
    }

    /** Selects the hit that follows what is selected in time, or the first; of no text, of all that is left. */
    public void next() {
        step(true);
    }

    public void previous() {
        step(false);
    }

    private void step(boolean forwards) {
        Project project = workspace.projectProperty().get();
        if (project != null) {
            Story story = workspace.story();
            Optional<Event> from = workspace.selection().event(story).flatMap(story::event);
            Query query = asking.query();
            stepping.run(
                    "task.find",
                    progress -> {
                        Matches known = workspace.filter().matches();
                        Matches found = known.query().equals(query) && known.whole()
                                ? known
                                : project.finder().find(query, story, progress);
                        return project.finder().step(found, story, from, forwards);
                    },
                    found -> found.ifPresent(event -> workspace.select(new Selection.OfEvent(event.id()))),
                    _ -> {}); // the project was closed meanwhile
        }
    }

    /** What is typed. */
    public StringProperty text() {
        return text;
    }

    /** How much there is of what is asked for, in words; empty where nothing is. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What is asked for beside the text. */
    public ObservableList<Chip> chips() {
        return chips;
    }

    public FacetChoices facets() {
        return facets;
    }

    public RangeChoice range() {
        return range;
    }

    public SavedViews views() {
        return views;
    }

    public Locale locale() {
        return workspace.locale();
    }
}
