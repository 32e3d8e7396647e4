package claimline.store;

import static claimline.store.Stories.producing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {

    private static final List<StoryElement> STORY = Stories.full();

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void story() {
        path = Stories.file(folder.resolve("강 위의 다리 ?#%20&.claimline"), STORY);
    }

    @Test
    void givesBackEveryElementEqualAndInOrder() {
        assertThat(Stories.read(path)).containsExactlyElementsOf(STORY);
    }

    @Test
    void keepsTheOrderInsideElements() {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.heading().orElseThrow().title().byLanguage())
                    .containsExactlyEntriesOf(
                            the(Heading.class).getFirst().title().byLanguage());
            assertThat(file.claim("c-9").orElseThrow().qualifiers())
                    .containsExactlyEntriesOf(the(Claim.class).getFirst().qualifiers());
        }
    }

    @Test
    void listsEachKind() {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.heading()).contains(the(Heading.class).getFirst());
            assertThat(file.sources()).isEqualTo(the(Source.class));
            assertThat(file.events()).isEqualTo(the(Event.class));
            assertThat(file.questions()).isEqualTo(the(Question.class));
            assertThat(file.claims()).isEqualTo(the(Claim.class));
            assertThat(file.verdicts()).isEqualTo(the(Verdict.class));
            assertThat(file.rates()).isEqualTo(the(ReferenceRate.class));
        }
    }

    @Test
    void findsOneByItsId() {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.source("heron")).contains(the(Source.class).get(1));
            assertThat(file.event("legend")).contains(the(Event.class).get(2));
            assertThat(file.question("day")).contains(the(Question.class).get(1));
            assertThat(file.claim("c-3")).contains(the(Claim.class).get(2));
            assertThat(file.verdictOn("cost")).contains(the(Verdict.class).get(1));
            assertThat(file.text("gull")).contains(the(SourceText.class).getFirst());
            assertThat(file.event("Legend")).isEmpty();
            assertThat(file.text("heron")).isEmpty();
        }
    }

    @Test
    void findsWhatBelongsToAnother() {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.claimsOf("cost")).extracting(Claim::id).containsExactly("c-9", "c-1");
            assertThat(file.claimsFrom("heron")).extracting(Claim::id).containsExactly("c-1", "c-3", "c-2");
            assertThat(file.questionsOf("opening")).extracting(Question::id).containsExactly("cost");
            assertThat(file.claimsOf("' OR 1 = 1 --")).isEmpty();
        }
    }

    @Test
    void aNewFileIsAnEmptyStory() {
        Path empty = folder.resolve("empty.claimline");
        try (ProjectFile file = ProjectFile.create(empty)) {
            assertThat(file.path()).isEqualTo(empty);
            assertThat(file.isReadOnly()).isFalse();
            assertThat(file.readOnlyReason()).isEmpty();
            assertThat(Stories.read(file)).isEmpty();
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void takesElementsInAnyOrder() {
        List<StoryElement> reversed = new ArrayList<>(STORY);
        Collections.reverse(reversed);
        Path other = Stories.file(folder.resolve("reversed.claimline"), reversed);
        assertThat(Stories.read(other)).containsExactlyInAnyOrderElementsOf(STORY);
    }

    @Test
    void importAddsAndTakesTheNewHeading() {
        Heading heading = new Heading(LocalizedText.plain("Another"));
        try (ProjectFile file = ProjectFile.open(path)) {
            file.importStory(producing(List.of(heading, Stories.event("later"))));
            assertThat(file.heading()).contains(heading);
            assertThat(file.events())
                    .extracting(Event::id)
                    .containsExactly("opening", "strike", "legend", "night", "later");
        }
    }

    @Test
    void replaceAllLeavesNothingOfTheOldStory() {
        try (ProjectFile file = ProjectFile.open(path)) {
            file.replaceAll(producing(STORY.subList(1, 4)));
            assertThat(Stories.read(file)).isEqualTo(STORY.subList(1, 4));
        }
    }

    @Test
    void anEditStoresAndReplacesAText() {
        try (ProjectFile file = ProjectFile.open(path)) {
            file.edit(Stories.LABEL, edit -> edit.put(new SourceText("heron", "one")));
            file.edit(Stories.LABEL, edit -> edit.put(new SourceText("heron", "two\u0000 \r\n")));
            assertThat(file.text("heron")).contains(new SourceText("heron", "two\u0000 \r\n"));
        }
    }

    @Test
    void anEditRefusesATextOfNoSource() {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThatThrownBy(() -> file.edit(Stories.LABEL, edit -> edit.put(new SourceText("crow", "caw"))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("text of the source \"crow\" names the source \"crow\", which is not there");
            assertThat(Stories.read(file)).isEqualTo(STORY);
        }
    }

    @Test
    void aVisitorMayReadAndWrite() {
        try (ProjectFile file = ProjectFile.open(path)) {
            List<StoryElement> seen = new ArrayList<>();
            file.forEach(element -> {
                seen.add(element);
                if (element instanceof Event event) {
                    file.importStory(producing(List.of(Stories.event("after-" + event.id()))));
                    assertThat(file.event(event.id())).isPresent();
                }
            });
            assertThat(seen).as("the story as it was when the visit began").isEqualTo(STORY);
            assertThat(file.events()).hasSize(8);
        }
    }

    @Test
    void saysWhatIsAMistakeOfTheCaller() {
        ProjectFile file = ProjectFile.open(path);
        assertThatThrownBy(() -> file.forEach(element -> file.close())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> file.importStory(sink -> file.undo())).isInstanceOf(IllegalStateException.class);
        file.close();
        file.close();
        assertThatThrownBy(file::events)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static <T> List<T> the(Class<T> kind) {
        return STORY.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
