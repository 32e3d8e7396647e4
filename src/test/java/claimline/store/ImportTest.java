package claimline.store;

import static claimline.store.Stories.producing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Category;
import claimline.model.Conversion;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Hedge;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Source.Link;
import claimline.model.Source.Relation;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One transaction: all of it or nothing, and the sentence says which element was in the way. */
class ImportTest {

    private static final List<StoryElement> STORY = Stories.full();

    @TempDir
    Path folder;

    private ProjectFile file;

    @BeforeEach
    void open() {
        file = ProjectFile.open(Stories.file(folder.resolve("s.claimline"), STORY));
    }

    @AfterEach
    void close() {
        file.close();
    }

    /** An import does without triggers; no edit after it may. */
    @Test
    void aWholeStoryThatComesInLeavesAllTriggers() {
        String triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name";
        List<String> before = Sql.query(file.path(), triggers);
        assertThat(before).hasSizeGreaterThan(10);
        file.replaceAll(producing(STORY));
        assertThat(Sql.query(file.path(), triggers)).isEqualTo(before);
        assertThatThrownBy(() -> file.replaceAll(_ -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Sql.query(file.path(), triggers)).isEqualTo(before);
    }

    @Test
    void aDraftIsAFileLikeAnyOtherOnceItIsClosed() {
        Path path = folder.resolve("draft.claimline");
        try (ProjectFile draft = ProjectFile.draft(path)) {
            draft.replaceAll(producing(STORY));
            assertThat(Stories.read(draft)).isEqualTo(STORY);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**draft.claimline?*");
        assertThat(Sql.query(path, "PRAGMA integrity_check")).containsExactly("ok");
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(Stories.read(file)).isEqualTo(STORY);
            file.edit(Stories.LABEL, edit -> edit.put(Stories.events(0, 1).getFirst()));
            assertThat(file.undo()).isPresent();
        }
    }

    @Test
    void aProducerThatFailsLeavesTheStoryAsItWas() {
        RuntimeException gaveUp = new RuntimeException("gave up");
        assertThatThrownBy(() -> file.importStory(sink -> {
                    Stories.events(0, 1_700).forEach(sink);
                    throw gaveUp;
                }))
                .isSameAs(gaveUp);
        assertThat(Stories.read(file)).isEqualTo(STORY);
        assertThatThrownBy(() -> file.replaceAll(sink -> {
                    Stories.events(0, 1_700).forEach(sink);
                    throw gaveUp;
                }))
                .isSameAs(gaveUp);
        assertThat(Stories.read(file)).isEqualTo(STORY);
        file.importStory(producing(Stories.events(0, 1)));
        assertThat(file.events()).as("the file can be written after that").hasSize(5);
    }

    @Test
    void manyElementsKeepOrderAndChildren() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 2_345; i++) {
            Event plain = Stories.event("n" + i);
            events.add(new Event(
                    plain.id(),
                    plain.title(),
                    plain.when(),
                    "c",
                    plain.summary(),
                    plain.tags(),
                    List.of("n" + (2_344 - i), "n" + (i + 1) % 2_345)));
        }
        file.replaceAll(producing(events));
        assertThat(file.events()).isEqualTo(events);
    }

    static Stream<Arguments> refused() {
        Category no = new Category("no");
        Source links = new Source(
                "tern",
                null,
                "T",
                null,
                Stories.date("2031"),
                null,
                null,
                null,
                List.of(new Link(Relation.HAD_PRIMARY_SOURCE, "auk")));
        Event leads = new Event(
                "fire",
                LocalizedText.plain("F"),
                Stories.date("2031"),
                null,
                LocalizedText.EMPTY,
                List.of(),
                List.of("opening", "flood"));
        return Stream.of(
                Arguments.of(links, "source \"tern\" names the source \"auk\", which is not there"),
                Arguments.of(leads, "event \"fire\" names the event \"flood\", which is not there"),
                Arguments.of(
                        new SourceText("auk", "a"),
                        "text of the source \"auk\" names the source \"auk\", which is not there"),
                Arguments.of(question("q", "flood"), "question \"q\" names the event \"flood\", which is not there"),
                Arguments.of(claim("c", "why", "gull"), "claim \"c\" names the question \"why\", which is not there"),
                Arguments.of(claim("c", "cost", "auk"), "claim \"c\" names the source \"auk\", which is not there"),
                Arguments.of(
                        Verdict.of("why", Verdict.Status.OPEN),
                        "verdict on the question \"why\" names the question \"why\", which is not there"),
                Arguments.of(
                        new Verdict("free", Verdict.Status.PREFERRED, null, "c-0", null, null, null),
                        "verdict on the question \"free\" names the claim \"c-0\", which is not there"),
                Arguments.of(Stories.source("gull"), "source \"gull\" is there already"),
                Arguments.of(new SourceText("gull", "b"), "text of the source \"gull\" is there already"),
                Arguments.of(Stories.event("night"), "event \"night\" is there already"),
                Arguments.of(question("day", null), "question \"day\" is there already"),
                Arguments.of(claim("c-2", "cost", "gull"), "claim \"c-2\" is there already"),
                Arguments.of(
                        Verdict.of("day", Verdict.Status.OPEN), "verdict on the question \"day\" is there already"),
                Arguments.of(Stories.rate("2031-02-03", "9"), "rate \"2031-02-03 USD/KRW\" is there already"),
                Arguments.of(new Heading(LocalizedText.EMPTY), "heading \"title\" is there already"),
                Arguments.of(
                        Stories.source("\ud83dx"),
                        "a text cannot be stored, because it holds half a character (a lone surrogate) after \"\""),
                Arguments.of(
                        new SourceText("heron", "ab\udf09"),
                        "a text cannot be stored, because it holds half a character (a lone surrogate) after \"ab\""),
                Arguments.of(
                        Stories.claim(
                                "c",
                                "cost",
                                "gull",
                                no,
                                "no",
                                List.of(new Conversion(Quantity.of("1", "KRW", Hedge.EXACT), "x\ud83d", null)),
                                Map.of(),
                                null),
                        "a text cannot be stored, because it holds half a character (a lone surrogate) after \"x\""));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesTheWholeForOneElement(StoryElement element, String sentence) {
        List<StoryElement> elements =
                new ArrayList<>(List.of(new Heading(LocalizedText.plain("New")), question("free", null)));
        elements.addAll(Stories.events(0, 600));
        elements.add(element);
        assertThatThrownBy(() -> file.importStory(producing(elements)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(sentence);
        assertThat(Stories.read(file)).isEqualTo(STORY);
    }

    @Test
    void namesTheFirstOfTwoInOneBatch() {
        List<Event> twice = new ArrayList<>(Stories.events(0, 30));
        twice.add(Stories.event("e7"));
        assertThatThrownBy(() -> file.importStory(producing(twice))).hasMessage("event \"e7\" is there already");
    }

    @Test
    void severalThreadsWriteAndReadOneFile() throws InterruptedException {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = Stream.of(0, 1, 2, 3)
                .map(i -> Thread.ofPlatform().unstarted(() -> {
                    for (int n = 0; n < 10; n++) {
                        int from = i * 1000 + n * 10;
                        file.importStory(producing(Stories.events(from, from + 10)));
                        if (file.events().size() % 10 != 4) {
                            failures.add(new AssertionError("half an import was seen"));
                        }
                    }
                }))
                .toList();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((t, e) -> failures.add(e)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(file.events()).hasSize(404);
    }

    private static Question question(String id, String event) {
        return new Question(id, event, "s", "p", "term", LocalizedText.EMPTY);
    }

    private static StoryElement claim(String id, String question, String source) {
        return Stories.claim(id, question, source, new Category("no"), "no", List.of(), Map.of(), null);
    }
}
