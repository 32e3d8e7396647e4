package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.ProjectFile;
import claimline.timeline.EventIndex;
import claimline.timeline.LanesBy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A story whose events stay in the file tells what one in memory tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeProjectTest {

    private static final int COUNT = Events.MOST_IN_MEMORY + 500;

    @TempDir
    static Path folder;

    private Path path;
    private List<StoryElement> elements;

    @BeforeAll
    void write() {
        elements = new ArrayList<>();
        for (String source : List.of("gull", "heron")) {
            elements.add(new Source(source, null, source, null, FuzzyDate.parse("2031"), "en", null, null, List.of()));
        }
        IntStream.range(0, COUNT).mapToObj(LargeProjectTest::event).forEach(elements::add);
        IntStream.range(0, 60)
                .forEach(i -> elements.add(
                        new Question("q" + i, "e" + i * 7, "bridge", "cost", "money", LocalizedText.EMPTY)));
        IntStream.range(0, 90).forEach(i -> elements.add(claim(i)));
        path = folder.resolve("large.claimline");
        try (ProjectFile file = ProjectFile.create(path)) {
            file.replaceAll(elements::forEach);
        }
    }

    private static Event event(int i) {
        return new Event(
                "e" + i,
                new LocalizedText(Map.of("en", "Event " + i)),
                FuzzyDate.parse(i % 9 == 0 ? "20%02d~".formatted(i % 90 + 10) : "2031-01-%02d".formatted(i % 31 + 1)),
                i % 5 == 0 ? null : "category " + i % 5,
                LocalizedText.EMPTY,
                i % 3 == 0 ? List.of("t" + i % 4, "all") : List.of(),
                i % 10 == 0 ? List.of("e" + (i + 1)) : List.of());
    }

    private static Claim claim(int i) {
        return new Claim(
                "c" + i,
                "q" + i % 60,
                i < 60 ? "gull" : "heron",
                Quantity.of("5", "USD", Hedge.EXACT),
                "5",
                List.of(),
                i % 4 == 0 ? "the mayor" : null,
                Stance.ASSERTED,
                Map.of(),
                null);
    }

    /** Where and when, by id: numbers are other ones in a file. */
    private static List<String> told(EventIndex index, Events events) {
        List<Integer> numbers = IntStream.range(0, index.size())
                .map(index::number)
                .distinct()
                .boxed()
                .toList();
        Map<Integer, String> ids = new HashMap<>();
        events.numbered(numbers)
                .forEach(each -> ids.put(each.number(), each.event().id()));
        return IntStream.range(0, index.size())
                .mapToObj(place -> index.lanes().get(index.laneOf(place))
                        + " "
                        + ids.get(index.number(place))
                        + " "
                        + index.bounds(place)
                        + " "
                        + index.reports(place))
                .sorted()
                .toList();
    }

    /** The ids of the events in each lane. */
    private static Map<String, Set<String>> named(Story story, LanesBy by) {
        Map<String, Set<String>> named = new TreeMap<>();
        story.numbers(by)
                .forEach((lane, numbers) -> named.put(
                        lane,
                        story.events()
                                .numbered(Arrays.stream(numbers).boxed().toList())
                                .map(each -> each.event().id())
                                .collect(Collectors.toSet())));
        return named;
    }

    private static List<String> titles(Story story) {
        return Arrays.stream(story.events().titles(Locale.ENGLISH, Progress.NONE))
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void its_lanes_hold_what_they_would_in_memory(LanesBy by) {
        Story small = Story.of(elements);
        try (Project project = Project.open(path)) {
            Story large = project.story();
            assertThat(large.events().areInMemory()).isFalse();
            assertThat(told(large.index(by), large.events())).isEqualTo(told(small.index(by), small.events()));
            assertThat(named(large, by)).isEqualTo(named(small, by));
            assertThat(titles(large)).isEqualTo(titles(small));
        }
    }

    @Test
    void its_events_are_found_as_if_they_were_in_memory() {
        Story small = Story.of(elements);
        try (Project project = Project.open(path)) {
            Story large = project.story();
            assertThat(large.events()).hasSize(COUNT);
            assertThat(large.events().stream().toList())
                    .isEqualTo(small.events().stream().toList());
            for (String id : List.of("e0", "e1", "e7", "e20499", "none")) {
                assertThat(large.event(id)).isEqualTo(small.event(id));
                assertThat(large.causesOf(id)).isEqualTo(small.causesOf(id));
                assertThat(large.events().number(id).isPresent())
                        .isEqualTo(small.event(id).isPresent());
            }
            assertThat(large.reportedEvents()).isEqualTo(small.reportedEvents());
            assertThat(large.conflicts()).isEqualTo(small.conflicts());
        }
    }

    @Test
    void after_edits_and_after_opening_again_the_index_holds_what_the_file_holds() {
        Path copy = folder.resolve("copy.claimline");
        try (Project project = Project.open(path)) {
            project.saveCopy(copy);
        }
        Event moved = new Event(
                "e1",
                LocalizedText.plain("Moved"),
                FuzzyDate.parse("1999"),
                "moved",
                LocalizedText.EMPTY,
                List.of(),
                List.of());
        List<String> edited;
        try (Project project = Project.open(copy)) {
            EventIndex before = project.story().index(LanesBy.CATEGORY);
            project.decide(Verdict.of("q1", Verdict.Status.UNRESOLVED));
            assertThat(told(
                            project.story().index(LanesBy.CATEGORY),
                            project.story().events()))
                    .isEqualTo(told(before, project.story().events()));
            project.edit(Message.of("edit.unknown"), editor -> {
                editor.put(moved);
                editor.put(event(COUNT + 1));
                editor.removeClaim("c7");
            });
            edited = told(
                    project.story().index(LanesBy.CATEGORY), project.story().events());
            assertThat(edited).anyMatch(line -> line.startsWith("moved e1 ")).hasSize(COUNT + 1);
            assertThat(edited).isEqualTo(anew(copy, project.story().events()));
        }
        try (ProjectFile file = ProjectFile.open(copy)) {
            assertThat(file.large().index().kept())
                    .as("kept when it was closed")
                    .isTrue();
        }
        try (Project project = Project.open(copy)) {
            assertThat(told(
                            project.story().index(LanesBy.CATEGORY),
                            project.story().events()))
                    .isEqualTo(edited);
            project.undo();
            assertThat(told(
                            project.story().index(LanesBy.CATEGORY),
                            project.story().events()))
                    .isEqualTo(anew(copy, project.story().events()));
        }
    }

    private static List<String> anew(Path path, Events events) {
        try (ProjectFile file = ProjectFile.open(path)) {
            return told(file.large().index().index(), events);
        }
    }
}
