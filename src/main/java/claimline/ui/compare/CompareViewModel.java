package claimline.ui.compare;

import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Wording;
import claimline.project.Story;
import claimline.ui.workspace.Filter;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Decides what the table of questions by sources shows. */
public final class CompareViewModel {

    /**
     * A question with one cell for each source, by the source's id. {@code kind} is null where there is nothing to
     * compare.
     */
    public record Row(String question, String title, Kind kind, Map<String, Cell> cells) {}

    /** What a source says on a question. */
    public sealed interface Cell {
        /** Reports the event, not this. */
        record NotMentioned() implements Cell {}

        /** Does not report the event at all. */
        record NotCovered() implements Cell {}

        record Claimed(List<Line> lines) implements Cell {}
    }

    /** A claim as printed, and its value in the reader's words where that says more. */
    public record Line(String claim, String printed, String normalised) {}

    private final Workspace workspace;
    private final ObservableValue<Selection> selection;
    private final ObservableValue<Filter> filter;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Source> sources = FXCollections.observableArrayList();

    /** @param shown false once other views take the place of this one */
    public CompareViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.selection = workspace.selectionProperty().when(shown);
        this.filter = workspace.filterProperty().when(shown);
        workspace.storyProperty().when(shown).subscribe((_, _) -> update());
        filter.subscribe((_, _) -> update());
        update();
    }

    private void update() {
        Story story = workspace.story();
        List<Source> shown = workspace.filter().sources(story);
        if (!shown.equals(sources)) {
            sources.setAll(shown);
        }
        rows.setAll(workspace.filter().questions(story).stream()
                .map(question -> row(question, shown, story))
                .sorted(Comparator.comparing(
                        row -> row.kind() == null ? 1 : -row.kind().outcome().ordinal()))
                .toList());
    }

    private Row row(Question question, List<Source> shown, Story story) {
        Map<String, Cell> cells =
                shown.stream().collect(Collectors.toMap(Source::id, source -> cell(question, source, story)));
        return new Row(
                question.id(),
                question.caption().in(locale()),
                story.kindOf(question.id()).orElse(null),
                cells);
    }

    private Cell cell(Question question, Source source, Story story) {
        List<Claim> claims = story.claimsOf(question.id(), source.id());
        if (!claims.isEmpty()) {
            return new Cell.Claimed(claims.stream().map(this::line).toList());
        }
        boolean covers =
                question.event() != null && story.reportersOf(question.event()).contains(source.id());
        return covers ? new Cell.NotMentioned() : new Cell.NotCovered();
    }

    private Line line(Claim claim) {
        String normalised = Wording.of(claim.value(), locale());
        Function<String, String> plain = text -> text.replaceAll("[\\s,]", "");
        boolean says = !plain.apply(normalised).equals(plain.apply(claim.asPrinted()));
        return new Line(claim.id(), claim.asPrinted(), says ? normalised : "");
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** The columns. */
    public ObservableList<Source> sources() {
        return sources;
    }

    public Locale locale() {
        return workspace.locale();
    }

    /** What the table keeps to, an event or a source, by name; empty where it shows all. */
    public ObservableValue<String> event() {
        return filter.map(now -> now.subject(workspace.story(), locale()).orElse(""));
    }

    /** The selected claim's id, or null. */
    public ObservableValue<String> selectedClaim() {
        return selection.map(selected -> selected instanceof Selection.OfClaim(String id) ? id : null);
    }

    /** The id of the selected question, or of the one that the selected claim answers; else null. */
    public ObservableValue<String> selectedQuestion() {
        return selection.map(selected -> selected.question(workspace.story()).orElse(null));
    }

    public void selectQuestion(String id) {
        workspace.select(new Selection.OfQuestion(id));
    }

    public void selectClaim(String id) {
        workspace.select(new Selection.OfClaim(id));
    }

    public void showAll() {
        workspace.filterProperty().set(workspace.filter().withEvent(null));
    }
}
