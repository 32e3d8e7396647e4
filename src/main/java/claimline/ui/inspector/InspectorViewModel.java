package claimline.ui.inspector;

import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.Verdict;
import claimline.project.Story;
import claimline.ui.common.Kept;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Decides what the inspector shows of what is selected. The text of a source is read in the background and shown when
 * it is there.
 */
public final class InspectorViewModel {

    private final Workspace workspace;
    private final Clock clock;
    private final ObservableList<Item> items = FXCollections.observableArrayList();

    /** @param shown false once other views take the place of this one */
    public InspectorViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this(workspace, shown, Clock.systemUTC());
    }

    /** @param clock says when something is decided */
    InspectorViewModel(Workspace workspace, ObservableValue<Boolean> shown, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        workspace.storyProperty().when(shown).subscribe((_, _) -> update());
        workspace.selectionProperty().when(shown).subscribe((_, _) -> update());
        update();
    }

    private void update() {
        Selection shown = workspace.selection();
        show(shown, TextState.READING);
        sourceOf(shown)
                .ifPresent(source -> workspace.readText(source, text -> {
                    if (shown.equals(workspace.selection())) {
                        show(shown, text.<TextState>map(TextState.Held::new).orElse(TextState.MISSING));
                    }
                }));
    }

    private Optional<String> sourceOf(Selection selection) {
        return switch (selection) {
            case Selection.OfSource(String id) -> workspace.story().source(id).map(Source::id);
            case Selection.OfClaim(String id) -> workspace.story().claim(id).map(Claim::source);
            case Selection.OfEvent _, Selection.OfQuestion _, Selection.Nothing _ -> Optional.empty();
        };
    }

    private void show(Selection selection, TextState text) {
        items.setAll(items(workspace.story(), selection, text, workspace.locale()));
    }

    /** What is shown of a selection; empty where it is nothing or no longer in the story. */
    static List<Item> items(Story story, Selection selection, TextState text, Locale locale) {
        Description describe = new Description(story, locale);
        return switch (selection) {
            case Selection.Nothing _ -> List.of();
            case Selection.OfSource(String id) ->
                story.source(id).map(source -> describe.source(source, text)).orElse(List.of());
            case Selection.OfEvent(String id) ->
                story.event(id).map(describe::event).orElse(List.of());
            case Selection.OfQuestion(String id) ->
                story.question(id).map(describe::question).orElse(List.of());
            case Selection.OfClaim(String id) ->
                story.claim(id).map(claim -> describe.claim(claim, text)).orElse(List.of());
        };
    }

    /** What is known of the text of the source at hand. */
    sealed interface TextState {
        TextState READING = new Reading();
        TextState MISSING = new Missing();

        record Reading() implements TextState {}

        record Missing() implements TextState {}

        record Held(SourceText text) implements TextState {}
    }

    public ObservableList<Item> items() {
        return items;
    }

    /** All that is shown, as lines of text. */
    public String asText() {
        return new Transcript(locale()).of(items);
    }

    Kept kept() {
        return workspace.kept();
    }

    public Locale locale() {
        return workspace.locale();
    }

    public boolean canEdit() {
        return workspace.canEdit();
    }

    public void follow(Item.Link link) {
        workspace.select(link.target());
    }

    /**
     * Keeps a verdict with who and when.
     *
     * @param kind what explains the difference; null unless the status is explained
     * @param preferred the id of the claim held to be right; null unless one is preferred
     */
    public void decide(String question, Verdict.Status status, Kind kind, String preferred, String note) {
        workspace.decide(new Verdict(
                question,
                status,
                kind == null ? null : kind.code(),
                preferred,
                note.isBlank() ? null : note.strip(),
                System.getProperty("user.name"),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    public void attach(Item.AttachText item, Path file) {
        workspace.attachText(item.source(), file);
    }

    /** Captions of the questions that a claim does not answer, by id. */
    public Map<String, String> otherQuestions(Claim claim) {
        Map<String, String> questions = new LinkedHashMap<>();
        workspace.story().questions().stream()
                .filter(question -> !question.id().equals(claim.question()))
                .forEach(question ->
                        questions.put(question.id(), question.caption().in(locale())));
        return questions;
    }

    /** Gives a claim a question of its own, which is then to be renamed. */
    public void split(Claim claim) {
        workspace.edit(
                "task.accept",
                (project, _) -> project.questions().split(claim.question(), List.of(claim.id())),
                question -> {
                    workspace.select(new Selection.OfQuestion(question.id()));
                    workspace.tell(Message.of("notice.split"));
                });
    }

    /** Puts a claim to another question. */
    public void move(Claim claim, String question) {
        workspace.edit("task.accept", project -> {
            project.questions().move(claim, question);
            return Message.of("notice.moved", claim.asPrinted());
        });
    }

    public void remove(Claim claim) {
        workspace.edit("task.accept", project -> {
            project.questions().remove(claim);
            return Message.of("notice.removed", claim.asPrinted());
        });
    }
}
