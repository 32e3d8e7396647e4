package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Category;
import claimline.model.Change;
import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.Editor;
import claimline.store.ProjectFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brought up to date after edits, a story is what it would be if it were read whole. */
class StoryAfterEditsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 8})
    void it_is_what_the_file_holds_after_any_edit_and_its_undoing(long seed) {
        Random random = new Random(seed);
        Path path = folder.resolve("bridge.claimline");
        Project.importDocument(Path.of("data/harbour-bridge.json"), path).close();
        try (ProjectFile file = ProjectFile.open(path)) {
            List<StoryElement> all = elements(file);
            Story story = Story.of(all);
            int changed = 0;
            for (int round = 0; round < 60; round++) {
                Change change = edit(file, all, random);
                story = story.after(change, file);
                assertSame(story, Story.of(elements(file)));
                changed += change.equals(Change.NONE) ? 0 : 1;
            }
            assertThat(changed).isGreaterThan(20);
        }
    }

    @Test
    void an_edit_of_a_verdict_compares_nothing_again() {
        try (Project project = Project.open(Samples.project(folder))) {
            Story before = project.story();
            project.decide(Verdict.of("crew", Verdict.Status.UNRESOLVED));

            assertThat(project.story().verdict("crew")).isPresent();
            assertThat(project.story().assessments()).isSameAs(before.assessments());
            project.undo();
            assertThat(project.story().verdict("crew")).isEmpty();
        }
    }

    private static List<StoryElement> elements(ProjectFile file) {
        List<StoryElement> elements = new ArrayList<>();
        file.forEach(elements::add);
        return elements;
    }

    /** Some edits are refused, because they would leave a reference that leads nowhere. */
    private static Change edit(ProjectFile file, List<StoryElement> all, Random random) {
        try {
            return switch (random.nextInt(6)) {
                case 0 -> file.undo().orElse(Change.NONE);
                case 1 -> file.redo().orElse(Change.NONE);
                default ->
                    file.edit(Message.of("edit.unknown"), editor -> {
                        for (int i = random.nextInt(3); i >= 0; i--) {
                            verb(editor, all.get(random.nextInt(all.size())), random);
                        }
                    });
            };
        } catch (InvalidInputException e) {
            assertThat(e.reason().key()).isEqualTo("store.dangling");
            return Change.NONE;
        }
    }

    private static void verb(Editor editor, StoryElement element, Random random) {
        switch (element) {
            case Claim claim when random.nextInt(3) == 0 -> editor.removeClaim(claim.id());
            case Claim claim when random.nextInt(2) == 0 -> editor.put(renamed(claim, random));
            case Question question when random.nextBoolean() -> editor.removeQuestion(question.id());
            case Event event when random.nextBoolean() -> editor.removeEvent(event.id());
            case Source source when random.nextBoolean() -> editor.removeText(source.id());
            case Verdict verdict when random.nextBoolean() -> editor.removeVerdict(verdict.question());
            case Source source
            when random.nextBoolean() -> editor.put(new Dismissal(source.id(), random.nextInt(3), 4));
            default -> {
                editor.put(element);
                if (random.nextInt(8) == 0) {
                    editor.put(rate(random));
                }
            }
        }
    }

    private static Claim renamed(Claim claim, Random random) {
        return new Claim(
                "n" + random.nextInt(4),
                claim.question(),
                claim.source(),
                random.nextBoolean() ? claim.value() : new Category("term " + random.nextInt(3)),
                claim.asPrinted(),
                List.of(),
                claim.holder(),
                claim.stance(),
                claim.qualifiers(),
                claim.locator());
    }

    private static ReferenceRate rate(Random random) {
        LocalDate day = LocalDate.of(2031, 5, 1 + random.nextInt(28));
        return new ReferenceRate(day, "USD", "KRW", BigDecimal.valueOf(1000 + random.nextInt(900)), null);
    }

    private static void assertSame(Story story, Story expected) {
        assertThat(story.heading()).isEqualTo(expected.heading());
        assertThat(story.sources()).containsExactlyElementsOf(expected.sources());
        assertThat(story.events()).containsExactlyElementsOf(expected.events());
        assertThat(story.questions()).containsExactlyElementsOf(expected.questions());
        assertThat(story.claims()).containsExactlyInAnyOrderElementsOf(expected.claims());
        for (Question question : expected.questions()) {
            String id = question.id();
            assertThat(story.claimsOf(id)).as(id).isEqualTo(expected.claimsOf(id));
            assertThat(story.verdict(id)).as(id).isEqualTo(expected.verdict(id));
            assertThat(story.assessments().summary(id))
                    .as(id)
                    .isEqualTo(expected.assessments().summary(id));
            assertThat(story.assessments().silent(id))
                    .as(id)
                    .isEqualTo(expected.assessments().silent(id));
        }
        for (Source source : expected.sources()) {
            assertThat(story.dismissals(source.id())).isEqualTo(expected.dismissals(source.id()));
            assertThat(sorted(story.claimsBy(source.id()))).isEqualTo(sorted(expected.claimsBy(source.id())));
        }
        for (Event event : expected.events()) {
            assertThat(Set.copyOf(story.reportersOf(event.id()))).isEqualTo(expected.reportersOf(event.id()));
        }
        assertThat(Optional.of(story.conflicts())).hasValue(expected.conflicts());
    }

    private static List<Claim> sorted(List<Claim> claims) {
        return claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    }
}
