package claimline.ui.find;

import claimline.comparison.Kind;
import claimline.model.Verdict;
import claimline.project.Facet;
import claimline.project.Project;
import claimline.project.Query;
import claimline.project.Story;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Decides what of each facet can be chosen, and says how many events each value would leave. Counts while shown. */
public final class FacetChoices {

    /** More of one facet are not shown, but for those that are wanted. */
    private static final int MOST = 30;

    /** @param count the events that would be left */
    public record Value(Facet facet, String value, String words, int count, boolean wanted) {}

    /** A facet with its values, the most frequent first; kinds by how serious they are. */
    public record Group(Facet facet, String title, List<Value> values) {}

    private final Workspace workspace;
    private final Asking asking;
    private final TaskRunner counting;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Group> groups = FXCollections.observableArrayList();

    FacetChoices(Workspace workspace, ObservableValue<Boolean> shown, Asking asking, TaskRunner counting) {
        this.workspace = workspace;
        this.asking = asking;
        this.counting = counting;
        open.subscribe((_, _) -> count());
        workspace.storyProperty().when(shown).subscribe((_, _) -> count());
        asking.queryProperty().subscribe((_, _) -> count());
    }

    private void count() {
        Project project = workspace.projectProperty().get();
        Story story = workspace.story();
        Query query = asking.query();
        if (open.get() && project != null) {
            busy.set(true);
            counting.run(
                    "task.find",
                    progress -> groups(query, story, project.finder().counts(query, story, progress)),
                    counted -> {
                        busy.set(false);
                        groups.setAll(counted);
                    },
                    _ -> busy.set(false)); // the project was closed meanwhile, or the search itself says what is wrong
        }
    }

    private List<Group> groups(Query query, Story story, Map<Facet, Map<String, Integer>> counts) {
        Words words = new Words(story, workspace.locale());
        List<Group> made = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Integer> known = new HashMap<>(counts.get(facet));
            query.values(facet).forEach(value -> known.putIfAbsent(value, 0));
            List<Value> values = known.entrySet().stream()
                    .map(each -> new Value(
                            facet,
                            each.getKey(),
                            words.of(facet, each.getKey()),
                            each.getValue(),
                            query.values(facet).contains(each.getKey())))
                    .filter(value -> value.count() > 0 || value.wanted())
                    .sorted(Comparator.comparing((Value value) -> !value.wanted() || known.size() <= MOST)
                            .thenComparing(order(facet))
                            .thenComparing(Value::words))
                    .limit(Math.max(MOST, query.values(facet).size()))
                    .toList();
            if (values.size() > 1 || values.stream().anyMatch(Value::wanted)) {
                made.add(new Group(facet, words.of(facet), values));
            }
        }
        return made;
    }

    private static Comparator<Value> order(Facet facet) {
        return switch (facet) {
            case SOURCE, CATEGORY, TAG, FLAG ->
                Comparator.comparingInt(Value::count).reversed();
            case KIND -> Comparator.comparingInt(FacetChoices::seriousness).reversed();
            case DECISION -> Comparator.comparing(value -> Verdict.Status.valueOf(value.value()));
        };
    }

    /** What has nothing to compare comes last. */
    private static int seriousness(Value value) {
        if (value.value().isEmpty()) {
            return -1;
        }
        Kind kind = Kind.valueOf(value.value());
        return kind.outcome().ordinal() * Kind.values().length + kind.ordinal();
    }

    /** Whether somebody looks at the choices. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether the numbers that are shown are being counted anew. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObservableList<Group> groups() {
        return groups;
    }

    public void want(Value value, boolean wanted) {
        asking.ask(asking.query().with(value.facet(), value.value(), wanted));
    }
}
