package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.exchange.ClaimlineWriter;
import claimline.model.Category;
import claimline.model.Change;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited: undone it is, byte by byte, what it was, and redone what it had become. */
class RandomEditsTest {

    private static final List<StoryElement> STORY = Stories.full();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void undoneAndRedone(long seed) {
        Random random = new Random(seed);
        Path path = Stories.file(folder.resolve("s.claimline"), STORY);
        List<String> states = new ArrayList<>(List.of(state(path)));
        for (int i = 0; i < 25; i++) {
            Change change;
            try (ProjectFile file = ProjectFile.open(path)) {
                change = edit(file, random);
            }
            if (!change.equals(Change.NONE)) {
                states.add(state(path));
            }
        }
        assertThat(states).hasSizeGreaterThan(8);
        for (int i = states.size() - 2; i >= 0; i--) {
            step(path, false);
            assertThat(state(path)).isEqualTo(states.get(i));
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.undo()).isEmpty();
            assertThat(Stories.read(file)).isEqualTo(STORY);
        }
        for (int i = 1; i < states.size(); i++) {
            step(path, true);
            assertThat(state(path)).isEqualTo(states.get(i));
        }
    }

    private static void step(Path path, boolean redo) {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(redo ? file.redo() : file.undo()).isPresent();
        }
    }

    private static String state(Path path) {
        try (ProjectFile file = ProjectFile.open(path)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ClaimlineWriter.write(out, file::forEach);
            return out.toString(StandardCharsets.UTF_8) + String.join("\n", Stories.dump(path));
        }
    }

    /** Some edits are refused, because they would leave a reference that leads nowhere. */
    private static Change edit(ProjectFile file, Random random) {
        try {
            return file.edit(Stories.LABEL, edit -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    verb(edit, random);
                }
            });
        } catch (InvalidInputException e) {
            assertThat(e.reason().key()).isEqualTo("store.dangling");
            return Change.NONE;
        }
    }

    private static void verb(Editor edit, Random random) {
        String id = "n" + random.nextInt(3);
        switch (random.nextInt(16)) {
            case 0 -> edit.put(new Question(id, null, "s" + random.nextInt(), "p", "k", LocalizedText.EMPTY));
            case 1 -> edit.put(Stories.source(id));
            case 2 -> edit.put(event(id, random));
            case 3 ->
                edit.put(Stories.claim(
                        id, "day", "gull", new Category("x"), "x" + random.nextInt(), List.of(), Map.of(), null));
            case 4 -> edit.put(Verdict.of(random.nextBoolean() ? "day" : id, Verdict.Status.UNRESOLVED));
            case 5 -> edit.put(new SourceText("heron", "\u0000다리" + random.nextInt()));
            case 6 -> edit.put(Stories.rate("2031-02-0" + (1 + random.nextInt(4)), "1." + random.nextInt(100)));
            case 7 -> edit.removeQuestion(id);
            case 8 -> edit.removeSource(id);
            case 9 -> edit.removeEvent(id);
            case 10 -> edit.removeClaim(random.nextBoolean() ? id : "c-1");
            case 11 -> edit.removeVerdict(random.nextBoolean() ? "day" : "cost");
            case 12 -> edit.removeText("gull");
            case 13 -> edit.put(new Dismissal("gull", 0, 1 + random.nextInt(3)));
            case 14 -> edit.removeDismissal(new Dismissal("gull", 0, 1 + random.nextInt(3)));
            default -> edit.put(STORY.get(random.nextInt(STORY.size())));
        }
    }

    private static Event event(String id, Random random) {
        return new Event(
                id,
                LocalizedText.plain("e" + random.nextInt(3)),
                Stories.date(random.nextBoolean() ? "2031-01-27/.." : "../-0043"),
                null,
                LocalizedText.EMPTY,
                List.of(),
                random.nextBoolean() ? List.of("night", id) : List.of("opening"));
    }
}
