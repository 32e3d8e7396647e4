package claimline.ui.reading;

import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Source;
import claimline.project.Answer;
import claimline.project.Proposal;
import claimline.project.ProposalEdits;
import claimline.project.Proposals;
import claimline.project.Sheet;
import claimline.ui.common.Kept;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Decides which article is read, at which of its figures a person is, and what becomes of that. Articles are read aside
 * and only while the view is in front; what was shown before stays until the new is there.
 */
public final class ReadingViewModel {

    /** Where the view before was left, with what it had read. */
    private record Place(Proposals proposals, String source, Locator wanted) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final Form form = new Form();
    private final InTurn turn = new InTurn();
    private final Titles titles;
    private final ReadingWords words;
    private final Reader reader;
    private Proposals proposals = Proposals.NONE;
    private String source;
    private Locator wanted;

    /** @param inWindow false once other views take the place of this one */
    public ReadingViewModel(Workspace workspace, ObservableValue<Boolean> inWindow) {
        this.workspace = workspace;
        titles = new Titles(workspace);
        words = new ReadingWords(workspace, titles);
        workspace.failureProperty().when(inWindow).subscribe((_, _) -> turn.forget());
        workspace.selectionProperty().when(inWindow).subscribe(this::follow);
        workspace
                .kept()
                .take("reading/place", () -> new Place(proposals, source, wanted))
                .ifPresent(this::goOn);
        reader = new Reader(workspace, inWindow, this::show);
    }

    private void goOn(Place left) {
        source = left.source();
        wanted = left.wanted();
        if (left.proposals() != Proposals.NONE) {
            show(left.proposals());
        }
    }

    private void show(Proposals now) {
        proposals = now;
        showSheet();
        turn.done();
    }

    private void follow(Selection selected) {
        switch (selected) {
            case Selection.OfSource(String id) -> turnTo(id, null);
            case Selection.OfClaim(String id) ->
                workspace.story().claim(id).ifPresent(claim -> turnTo(claim.source(), claim.locator()));
            case Selection.OfEvent _, Selection.OfQuestion _, Selection.Nothing _ -> {}
        }
    }

    private void turnTo(String id, Locator place) {
        if (!id.equals(source) || place != null) {
            wanted = place;
        }
        source = id;
        showSheet();
    }

    private void showSheet() {
        Map<String, String> names = words.names();
        List<Article> articles = proposals.sheets().stream()
                .map(sheet -> new Article(
                        sheet.source().id(), names.get(sheet.source().id())))
                .toList();
        Sheet sheet = Optional.ofNullable(source)
                .flatMap(proposals::of)
                .or(() -> proposals.sheets().stream().findFirst())
                .orElse(null);
        if (sheet == null) {
            shown.set(Shown.NOTHING);
            empty.set(true);
            return;
        }
        empty.set(false);
        Proposal current = sheet.at(wanted).or(sheet::firstOpen).orElse(null);
        put(shown.get().with(articles, sheet).with(current));
        findShared(sheet.source().id());
    }

    /** What others have word by word, too, comes once it is found. */
    private void findShared(String article) {
        workspace.ask("task.reading", project -> project.reading().shared(article), found -> {
            Shown now = shown.get();
            boolean same = now.sheet() != null && now.sheet().source().id().equals(article);
            if (same && !found.equals(now.shared())) {
                shown.set(now.with(found));
            }
        });
    }

    private void put(Shown now) {
        Proposal before = shown.get().current();
        if (now.current() != null && !now.current().equals(before)) {
            form.fill(now.current(), titles.of(now.current()));
        }
        wanted = now.current() == null ? null : now.current().place();
        shown.set(now);
    }

    /** The questions there are whose titles hold all of these words, to choose one. */
    List<String> questions(String typed) {
        return titles.with(typed);
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there is no article with its text; false until that is known. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether somebody looks at the view; set by who shows it. */
    public BooleanProperty frontProperty() {
        return reader.frontProperty();
    }

    public Form form() {
        return form;
    }

    public Locale locale() {
        return workspace.locale();
    }

    Kept kept() {
        return workspace.kept();
    }

    public boolean canEdit() {
        return workspace.canEdit();
    }

    /** The proposal that is looked at, in words. */
    Card card() {
        return words.card(shown.get());
    }

    /** How far the article is looked at. */
    String progress() {
        return words.progress(shown.get());
    }

    /** That nobody knows when the article was published, and what waits for that; empty where it is known. */
    String undated() {
        return words.undated(shown.get());
    }

    /** Reads another article. */
    void open(String article) {
        workspace.select(new Selection.OfSource(article));
    }

    void next() {
        step(Comparator.naturalOrder());
    }

    void previous() {
        step(Comparator.reverseOrder());
    }

    /** To the proposal that comes next in an order of places. */
    private void step(Comparator<Integer> order) {
        Shown now = shown.get();
        if (now.current() != null) {
            now.sheet().next(now.current(), order).ifPresent(next -> put(now.with(next)));
        }
    }

    /** Looks at what stands at a position of the text as it is shown. */
    void goTo(int position) {
        Shown now = shown.get();
        if (now.sheet() != null && position < now.text().text().length()) {
            now.sheet().at(now.text().place(position, position + 1)).ifPresent(each -> put(now.with(each)));
        }
    }

    /** Looks at words that somebody marked, from a position to another of the text as it is shown. */
    void mark(int start, int end) {
        Shown now = shown.get();
        if (now.sheet() != null && start < end) {
            Locator place = now.text().place(start, end);
            now.sheet().marked(place).ifPresent(each -> put(now.with(each)));
        }
    }

    /** Makes a claim of what is looked at, as the form has it, and goes to the next that nobody looked at. */
    void accept() {
        act(proposal -> form.answer(title -> titles.question(proposal, title), title -> titles.typed(proposal, title))
                .ifPresent(answer -> accept(proposal, answer)));
    }

    private void accept(Proposal proposal, Answer answer) {
        change("notice.accepted", proposal, true, (edits, each) -> edits.accept(each, answer));
    }

    /** Leaves out what is looked at, and goes to the next that nobody looked at. */
    void leaveOut() {
        act(proposal -> change("notice.leftOut", proposal, true, ProposalEdits::dismiss));
    }

    /** Takes back what became of it. */
    void reopen() {
        act(proposal -> {
            if (!proposal.isOpen()) {
                change("notice.reopened", proposal, false, ProposalEdits::reopen);
            }
        });
    }

    /** What is proposed next hangs on what was accepted before. */
    private void act(Consumer<Proposal> act) {
        turn.run(() -> {
            if (canEdit() && shown.get().current() != null) {
                act.accept(shown.get().current());
            }
        });
    }

    private void change(String notice, Proposal proposal, boolean goOn, BiConsumer<ProposalEdits, Proposal> edit) {
        turn.begin();
        Shown now = shown.get();
        wanted = proposal.place();
        if (goOn) {
            now.sheet().nextOpen(proposal).ifPresent(next -> put(now.with(next)));
        }
        workspace.edit("task.accept", project -> {
            edit.accept(project.reading().edits(), proposal);
            return Message.of(notice, proposal.asPrinted());
        });
    }

    /** What is known of the article itself, to be changed. */
    Optional<Source> source() {
        return Optional.ofNullable(shown.get().sheet()).map(Sheet::source);
    }

    /** Keeps what is known of an article; it is then read anew. */
    void put(Source changed) {
        if (!source().filter(changed::equals).isPresent()) {
            workspace.edit("task.accept", project -> {
                project.reading().put(changed);
                return Message.of("notice.source", changed.name());
            });
        }
    }
}
