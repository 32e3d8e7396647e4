package claimline.ui.compare;

import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.project.Story;
import claimline.ui.common.Kept;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Decides what the table of questions by sources shows. Only rows that an edit touched are made anew; many of them in
 * the background, while what was shown before stays.
 */
public final class CompareViewModel {

    private final Workspace workspace;
    private final ObservableValue<Selection> selection;
    private final Asked asked;
    private final Choice<Base> base;
    private final Choice<Scope> scope;
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private MadeRows made;
    private int request;

    /** @param shown false once other views take the place of this one */
    public CompareViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.made = new MadeRows(new RowMaker(workspace.story(), null, locale()), Map.of());
        asked = Asked.in(locale());
        base = Choice.of(Base.all(List.of(), locale()), Base::label);
        scope = Choice.of(Scope.all(story(), locale()), Scope::label);
        this.selection = workspace.selectionProperty().when(shown);
        workspace
                .storyProperty()
                .when(shown)
                .subscribe((_, story) -> make(story, made.maker().base()));
        workspace.filterProperty().when(shown).subscribe((_, _) -> arrange());
        base.chosen().subscribe((_, chosen) -> compareWith(chosen));
        scope.chosen().subscribe((_, chosen) -> keepTo(chosen));
        workspace.kept().keep("compare/wanted", asked.wanted().chosen());
        workspace.kept().keep("compare/order", asked.order().chosen());
        asked.onChange(this::ask);
        make(workspace.story(), keptBase());
    }

    /** The base of the view before, if the story still has it; or null. */
    private String keptBase() {
        return workspace
                .kept()
                .take("compare/base", () -> Optional.ofNullable(made.maker().base()))
                .flatMap(base -> base)
                .filter(base -> workspace.story().source(base).isPresent())
                .orElse(null);
    }

    private void make(Story story, String base) {
        RowMaker next = new RowMaker(story, base, locale());
        List<Question> missing = made.missingFor(next);
        int current = ++request;
        if (next.isQuick(missing)) {
            show(next, next.rows(missing));
        } else {
            workspace.work("task.compare", () -> next.rows(missing), rows -> {
                if (current == request) {
                    show(next, rows);
                }
            });
        }
    }

    private void show(RowMaker maker, List<Row> others) {
        made = made.with(maker, others);
        scope.offer(Scope.all(story(), locale()));
        arrange();
    }

    /** What the rows are of; while newer ones are made, not yet the workspace's. */
    private Story story() {
        return made.maker().story();
    }

    private void arrange() {
        List<Source> columns = workspace.filter().sources(story());
        if (!columns.equals(sources)) {
            sources.setAll(columns);
        }
        base.offer(Base.all(columns, locale()));
        base.choose(each -> Objects.equals(each.source(), made.maker().base()));
        scope.choose(each -> each.isOf(workspace.filter()));
        ask();
    }

    /** While a person searches among the choices, none of them is chosen; then all stays as it is. */
    private void compareWith(Base chosen) {
        if (chosen != null && !Objects.equals(chosen.source(), made.maker().base())) {
            make(workspace.story(), chosen.source());
        }
    }

    private void keepTo(Scope chosen) {
        if (chosen != null && !chosen.isOf(workspace.filter())) {
            workspace.filterProperty().set(chosen.applied(workspace.filter()));
        }
    }

    private void ask() {
        List<Row> kept = made.of(workspace.filter().questions(story()));
        rows.setAll(asked.query().of(kept, locale()));
        count.set(Message.of("compare.count", rows.size(), kept.size()).in(locale()));
    }

    Asked asked() {
        return asked;
    }

    Choice<Base> base() {
        return base;
    }

    boolean isBase(Source source) {
        return base.get() != null && source.id().equals(base.get().source());
    }

    /** Compares all others with this source; or all with all again, where it is the base already. */
    void switchBase(Source source) {
        boolean was = isBase(source);
        base.choose(each -> !was && source.id().equals(each.source()));
    }

    /** To what the table keeps, and all other views. */
    Choice<Scope> scope() {
        return scope;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** The columns. */
    ObservableList<Source> sources() {
        return sources;
    }

    /** What to say where there is no row. */
    String nothing() {
        return Message.of(story().questions().isEmpty() ? "compare.empty" : "compare.none")
                .in(locale());
    }

    /** How many of how many questions are shown. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    Kept kept() {
        return workspace.kept();
    }

    Locale locale() {
        return workspace.locale();
    }

    Words words() {
        return new Words(locale());
    }

    /** The questions with all that is said on them, as text for people, a blank line between two. */
    String accounts(List<Row> of) {
        Account account = new Account(story(), locale());
        return of.stream().map(row -> account.of(row.question())).collect(Collectors.joining("\n\n"));
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
        List<String> claims = cell.lines().stream().map(Cell.Line::claim).toList();
        if (claims.isEmpty()) {
            selectQuestion(row.question());
        } else {
            int next = claims.indexOf(selectedClaim().getValue()) + 1;
            selectClaim(claims.get(next % claims.size()));
        }
    }

    /** Selects the next of the questions shown on which sources are in conflict; after the last comes the first. */
    void nextConflict() {
        step(1);
    }

    void previousConflict() {
        step(-1);
    }

    private void step(int by) {
        Conflicts.next(rows, selectedQuestion().getValue(), by).ifPresent(row -> selectQuestion(row.question()));
    }

    /** Whether the table keeps to no part of the story. */
    ObservableValue<Boolean> isWhole() {
        return scope.chosen()
                .map(kept -> kept.event() == null && kept.source() == null)
                .orElse(true);
    }

    void showAll() {
        scope.choose(_ -> true);
    }
}
