package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Change;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edit is a step that can be taken back and done again, in this session and the next. */
class UndoTest {

    private static final List<StoryElement> STORY = Stories.full();
    private static final Verdict UNRESOLVED = Verdict.of("day", Verdict.Status.UNRESOLVED);

    @TempDir
    Path folder;

    private Path path;
    private ProjectFile file;

    @BeforeEach
    void open() {
        path = Stories.file(folder.resolve("s.claimline"), STORY);
        file = ProjectFile.open(path);
    }

    @AfterEach
    void close() {
        file.close();
    }

    static Stream<Arguments> edits() {
        Claim claim = Stories.full().stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .findFirst()
                .orElseThrow();
        return Stream.of(
                edit(edit -> edit.put(UNRESOLVED), questions("day")),
                edit(edit -> edit.removeVerdict("cost"), questions("cost")),
                edit(edit -> edit.put(new SourceText("heron", "a\u0000b")), sources("heron")),
                edit(edit -> edit.removeText("gull"), sources("gull")),
                edit(edit -> edit.put(Stories.source("gull")), sources("gull")),
                edit(edit -> edit.put(Stories.source("tern")), sources("tern")),
                edit(edit -> edit.put(new Heading(LocalizedText.EMPTY)), change(Set.of(), Set.of(), true, false)),
                edit(edit -> edit.put(Stories.rate("2031-02-03", "7")), change(Set.of(), Set.of(), false, true)),
                edit(Editor::removeRates, change(Set.of(), Set.of(), false, true)),
                edit(edit -> edit.put(Stories.event("later")), change(Set.of("later"), Set.of(), false, false)),
                edit(edit -> edit.put(Stories.event("opening")), change(Set.of("opening"), Set.of(), false, false)),
                edit(edit -> edit.put(without(claim)), questions("cost")),
                edit(
                        edit -> {
                            edit.removeVerdict("cost");
                            edit.removeClaim("c-9");
                        },
                        questions("cost")),
                edit(
                        edit -> {
                            edit.removeVerdict("day");
                            edit.removeClaim("c-3");
                            edit.removeClaim("c-2");
                            edit.removeQuestion("day");
                        },
                        questions("day")),
                edit(
                        edit -> {
                            edit.put(new Event(
                                    "legend",
                                    LocalizedText.plain("x"),
                                    Stories.date("2031/.."),
                                    null,
                                    LocalizedText.EMPTY,
                                    List.of(),
                                    List.of()));
                            edit.removeEvent("night");
                        },
                        change(Set.of("legend", "night"), Set.of(), false, false)));
    }

    private static Arguments edit(Consumer<Editor> edit, Change change) {
        return Arguments.of(edit, change);
    }

    private static Claim without(Claim claim) {
        return new Claim(
                claim.id(),
                claim.question(),
                claim.source(),
                claim.value(),
                claim.asPrinted(),
                claim.conversions().subList(1, 2),
                claim.holder(),
                claim.stance(),
                claim.qualifiers(),
                claim.locator());
    }

    private static Change questions(String id) {
        return change(Set.of(), Set.of(id), false, false);
    }

    private static Change sources(String id) {
        return new Change(Set.of(id), Set.of(), Set.of(), Set.of(), false, false);
    }

    private static Change change(Set<String> events, Set<String> questions, boolean heading, boolean rates) {
        return new Change(Set.of(), events, questions, Set.of(), heading, rates);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditSaysWhatItTouchedAndCanBeUndoneAndRedone(Consumer<Editor> edit, Change change) {
        List<String> before = dump();
        assertThat(file.edit(Stories.LABEL, edit)).isEqualTo(change);
        List<String> after = dump();
        assertThat(after).isNotEqualTo(before);
        assertThat(file.undo()).contains(change);
        assertThat(dump()).isEqualTo(before);
        assertThat(Stories.read(file)).isEqualTo(STORY);
        reopen();
        assertThat(file.redo()).contains(change);
        assertThat(dump()).isEqualTo(after);
    }

    @Test
    void stepsHaveNamesThatSurvive() {
        assertThat(file.undoLabel()).isEmpty();
        assertThat(file.redoLabel()).isEmpty();
        Message first = Message.of("edit.decide", Stories.text("en", "What it cost", "ko", "비용"));
        Message second = Message.of("edit.attach", "Heron");
        file.edit(first, edit -> edit.put(UNRESOLVED));
        file.edit(second, edit -> edit.put(new SourceText("heron", "x")));
        assertThat(file.undoLabel()).contains(second);
        file.undo();
        reopen();
        assertThat(file.undoLabel()).contains(first);
        assertThat(file.redoLabel()).contains(second);
        file.undo();
        assertThat(file.undoLabel()).isEmpty();
        assertThat(file.redoLabel()).contains(first);
        assertThat(file.undo()).isEmpty();
        file.redo();
        file.redo();
        assertThat(file.redo()).isEmpty();
        assertThat(file.text("heron")).isPresent();
    }

    @Test
    void anEditAfterAnUndoDropsWhatWasUndone() {
        file.edit(Stories.LABEL, edit -> edit.put(UNRESOLVED));
        file.edit(Stories.LABEL, edit -> edit.put(new SourceText("heron", "x")));
        file.undo();
        file.edit(Stories.LABEL, edit -> edit.put(new SourceText("heron", "y")));
        assertThat(file.redoLabel()).isEmpty();
        file.undo();
        file.undo();
        assertThat(Stories.read(file)).isEqualTo(STORY);
        file.redo();
        file.redo();
        assertThat(file.text("heron")).contains(new SourceText("heron", "y"));
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        file.edit(Stories.LABEL, edit -> edit.put(UNRESOLVED));
        file.undo();
        Change change = file.edit(Stories.LABEL, edit -> {
            STORY.forEach(edit::put);
            edit.removeEvent("no such event");
        });
        assertThat(change).isEqualTo(Change.NONE);
        assertThat(file.undoLabel()).isEmpty();
        assertThat(file.redoLabel()).isPresent();
        assertThat(Stories.read(file)).isEqualTo(STORY);
    }

    @Test
    void anEditThatFailsLeavesStoryAndLogAsTheyWere() {
        file.edit(Stories.LABEL, edit -> edit.put(UNRESOLVED));
        file.undo();
        List<String> before = dump();
        assertThatThrownBy(() -> file.edit(Stories.LABEL, edit -> edit.removeClaim("c-9")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("verdict on the question \"cost\" names the claim \"c-9\", which is not there");
        RuntimeException gaveUp = new RuntimeException("gave up");
        assertThatThrownBy(() -> file.edit(Stories.LABEL, edit -> {
                    edit.removeRates();
                    throw gaveUp;
                }))
                .isSameAs(gaveUp);
        assertThat(dump()).isEqualTo(before);
        assertThat(file.undoLabel()).isEmpty();
        file.redo();
        assertThat(file.verdictOn("day")).contains(UNRESOLVED);
    }

    @Test
    void anImportForgetsAllSteps() {
        file.edit(Stories.LABEL, edit -> edit.put(UNRESOLVED));
        file.importStory(Stories.producing(Stories.events(0, 3)));
        assertThat(file.undoLabel()).isEmpty();
        file.edit(Stories.LABEL, edit -> edit.removeEvent("e1"));
        file.undo();
        assertThat(file.events()).extracting(Event::id).endsWith("e0", "e1", "e2");
        file.replaceAll(Stories.producing(STORY));
        assertThat(file.redoLabel()).isEmpty();
        assertThat(file.undo()).isEmpty();
    }

    @Test
    void nothingOfAnElementThatWasRefusedGetsIntoTheNext() {
        file.edit(Stories.LABEL, edit -> {
            Verdict broken = new Verdict("day", Verdict.Status.OPEN, "scope", "c-3", "half \ud83d", null, null);
            assertThatThrownBy(() -> edit.put(broken)).isInstanceOf(InvalidInputException.class);
            edit.put(UNRESOLVED);
        });
        assertThat(file.verdictOn("day")).contains(UNRESOLVED);
    }

    @Test
    void anEditorIsGoodForItsEditOnly() {
        Editor[] kept = new Editor[1];
        file.edit(Stories.LABEL, edit -> kept[0] = edit);
        assertThatThrownBy(() -> kept[0].put(UNRESOLVED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept[0].removeEvent("night")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStepThatDoesNotFitTheFileIsRefusedAndNothingChanges() {
        file.edit(Stories.LABEL, edit -> edit.put(Stories.event("later")));
        for (String damage : List.of(
                "DELETE FROM event WHERE name = 'later'",
                "UPDATE undo_row SET story_table = 'sqlite_schema'",
                "UPDATE undo_row SET c1 = 99")) {
            file.close();
            Sql.run(path, damage);
            file = ProjectFile.open(path);
            List<String> before = dump();
            assertThatThrownBy(file::undo)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage(path + ": the change cannot be undone or redone, because the file was changed outside"
                            + " of this program");
            assertThat(dump()).isEqualTo(before);
        }
    }

    @Test
    void everyTableOfAStoryIsLoggedWithAllItsColumns() {
        List<String> tables =
                Sql.query(path, """
                    SELECT name
                    FROM sqlite_schema
                    WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'undo%'
                        AND name NOT LIKE 'event_index%' AND name NOT LIKE 'lane%' AND name NOT LIKE 'search%'
                        AND name NOT LIKE 'saved%'
                    """); // an index is worked out of the story, and how lanes are shown is no part of it
        assertThat(StoryWriter.TABLES).containsExactlyInAnyOrderElementsOf(tables);
        long places = Sql.query(path, "SELECT name FROM pragma_table_info('undo_row') WHERE name LIKE 'c%'")
                .size();
        assertThat(tables)
                .allSatisfy(table -> assertThat(Sql.query(path, "SELECT name FROM pragma_table_info('" + table + "')"))
                        .hasSizeLessThanOrEqualTo((int) places));
    }

    private void reopen() {
        file.close();
        file = ProjectFile.open(path);
    }

    private List<String> dump() {
        return Stories.dump(path);
    }
}
