package claimline.ui.sidebyside;

import claimline.comparison.Kind;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.project.Story;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Decides which sources stand next to each other, on what, and what is joined. Texts are read in the background; what
 * was shown before stays until all of them are there.
 */
public final class SideBySideViewModel {

    /**
     * What is shown. {@code kind} is that of the most serious question, null where there is nothing to compare;
     * {@code question} is the id of the one whose places stand at one height, {@code claim} that of the selected claim;
     * either may be null. {@code position} says which of the differences this is.
     */
    record Shown(
            String title,
            Kind kind,
            String question,
            String claim,
            List<Column> columns,
            List<Join> joins,
            String position) {

        static final Shown NOTHING = new Shown("", null, null, null, List.of(), List.of(), "");
    }

    private final Workspace workspace;
    private final SourceChoice choice = new SourceChoice();
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final BooleanProperty together = new SimpleBooleanProperty(true);
    private Topic topic = Topic.NONE;
    private int request;

    /** @param shown false once other views take the place of this one */
    public SideBySideViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        workspace
                .kept()
                .take("sideBySide/topic", () -> topic)
                .ifPresent(left -> topic = left.in(workspace.story(), locale()));
        workspace.kept().take("sideBySide/sources", choice::chosen).ifPresent(choice::choose);
        workspace.kept().keep("sideBySide/together", together);
        workspace.storyProperty().when(shown).subscribe((_, _) -> {
            texts.clear();
            update();
        });
        workspace.filterProperty().when(shown).subscribe((_, _) -> update());
        workspace.selectionProperty().when(shown).subscribe((_, _) -> update());
        update();
    }

    private void update() {
        topic = topic.after(workspace.selection(), workspace.story(), locale());
        List<Source> sources =
                topic.questions().isEmpty() ? List.of() : choice.sources(workspace.story(), workspace.filter(), topic);
        int current = ++request;
        sources.stream()
                .filter(source -> !texts.containsKey(source.id()))
                .forEach(source -> workspace.readText(source.id(), text -> {
                    if (current == request) {
                        texts.put(source.id(), text);
                        show(sources);
                    }
                }));
        show(sources);
    }

    private void show(List<Source> sources) {
        if (!sources.stream().allMatch(source -> texts.containsKey(source.id()))) {
            return;
        }
        Story story = workspace.story();
        List<Column> columns = sources.stream()
                .map(source -> Column.of(story, source, texts.get(source.id()), topic.ids(), locale()))
                .toList();
        String lead = topic.lead().map(Question::id).orElse(null);
        shown.set(new Shown(
                topic.title(),
                topic.lead().flatMap(question -> story.kindOf(question.id())).orElse(null),
                lead,
                workspace.selection() instanceof Selection.OfClaim(String id) ? id : null,
                columns,
                Join.of(story, columns, List.copyOf(topic.ids())),
                position(lead)));
    }

    private String position(String question) {
        List<String> all = differences();
        int index = all.indexOf(question);
        return index < 0
                ? Message.of("sideBySide.count", all.size()).in(locale())
                : Message.of("sideBySide.position", index + 1, all.size()).in(locale());
    }

    private List<String> differences() {
        return Topic.differences(workspace.story(), workspace.filter()).stream()
                .map(Question::id)
                .toList();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Locale locale() {
        return workspace.locale();
    }

    /** Whether scrolling one column scrolls all. */
    BooleanProperty togetherProperty() {
        return together;
    }

    /** Selects the next question with a difference; after the last comes the first. */
    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /** From an event, the first step goes to the most serious of its own questions. */
    private void step(int by) {
        List<String> all = differences();
        if (all.isEmpty()) {
            return;
        }
        int now = topic.lead().map(question -> all.indexOf(question.id())).orElse(-1);
        boolean enters = now >= 0 && workspace.selection() instanceof Selection.OfEvent;
        int wanted = enters ? now : now < 0 && by < 0 ? all.size() - 1 : Math.floorMod(now + by, all.size());
        workspace.select(new Selection.OfQuestion(all.get(wanted)));
    }

    void selectClaim(String id) {
        workspace.select(new Selection.OfClaim(id));
    }

    /** The sources that may stand here, in the project's order. */
    List<SourceChoice.Option> options() {
        Set<String> now = shown.get().columns().stream().map(Column::source).collect(Collectors.toSet());
        return SourceChoice.options(workspace.story(), workspace.filter(), topic, now);
    }

    /** From now on these, whatever is selected, and this one too or no longer. */
    void choose(String source, boolean wanted) {
        choice.choose(shown.get().columns().stream().map(Column::source).toList(), source, wanted);
        update();
    }

    /** From now on those that answer. */
    void chooseThoseThatAnswer() {
        choice.clear();
        update();
    }

    boolean hasChosen() {
        return choice.isMade();
    }

    /** What is compared with what each source prints, as lines of text. */
    String asText() {
        Shown now = shown.get();
        String head = now.kind() == null
                ? now.title()
                : Message.of("sideBySide.copy.head", now.title(), now.kind().label())
                        .in(locale());
        return now.columns().stream()
                .map(column -> column.quotation(-1, locale()))
                .filter(quotation -> !quotation.isEmpty())
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}
