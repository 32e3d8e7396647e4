package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.ProjectFile;
import claimline.timeline.TimeRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets, ranges and texts combine, in a story in memory as in one whose events stay in the file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinderTest {

    private static final FuzzyDate DAY = FuzzyDate.parse("2031-01-10");

    @TempDir
    static Path folder;

    private final Map<Boolean, Project> projects = new HashMap<>();

    @BeforeAll
    void write() {
        for (boolean large : List.of(false, true)) {
            Path path = folder.resolve(large + ".claimline");
            try (ProjectFile file = ProjectFile.create(path)) {
                file.replaceAll(sink -> elements(large).forEach(sink));
            }
            projects.put(large, Project.open(path));
        }
    }

    private static List<StoryElement> elements(boolean large) {
        List<StoryElement> elements = new ArrayList<>();
        for (String source : List.of("gull", "heron", "owl")) {
            elements.add(new Source(source, null, source, null, FuzzyDate.parse("2031"), "en", null, null, List.of()));
        }
        elements.add(event("opens", "The bridge opens", "2031-01-05", "traffic", List.of("deck", "toll")));
        elements.add(event("strike", "파업 시작", "2031-01-10", "work", List.of("toll")));
        elements.add(event("ends", "Strike ends", "2031-01-20", "work", List.of()));
        elements.add(event("ferry", "Ferry again", "2031-02-01", null, List.of("deck")));
        if (large) {
            IntStream.range(0, Events.MOST_IN_MEMORY)
                    .forEach(i -> elements.add(event("x" + i, "Other " + i, "1999", "other", List.of())));
        }
        elements.add(question("cost", "opens", "what it cost"));
        elements.add(question("day", "opens", "first day"));
        elements.add(question("crews", "strike", "crews on strike"));
        elements.add(question("fare", null, "fare"));
        elements.add(claim("cost", "gull", "ten"));
        elements.add(claim("cost", "heron", "twelve"));
        elements.add(claim("day", "heron", "monday"));
        elements.add(claim("crews", "gull", "forty"));
        elements.add(claim("crews", "owl", "forty"));
        elements.add(Verdict.of("cost", Verdict.Status.UNRESOLVED));
        return elements;
    }

    private static Event event(String id, String title, String when, String category, List<String> tags) {
        return new Event(
                id, LocalizedText.plain(title), FuzzyDate.parse(when), category, LocalizedText.EMPTY, tags, List.of());
    }

    private static Question question(String id, String event, String property) {
        return new Question(id, event, "bridge", property, "term", LocalizedText.EMPTY);
    }

    private static Claim claim(String question, String source, String term) {
        return new Claim(
                question + "-" + source,
                question,
                source,
                new Category(term),
                "as " + term,
                List.of(),
                null,
                Stance.ASSERTED,
                Map.of(),
                null);
    }

    private static Query query(String words) {
        Query query = Query.ALL;
        for (String word : words.split(" ")) {
            String[] parts = word.split("=");
            query = switch (parts[0]) {
                case "" -> query;
                case "text" -> query.withText(parts[1].replace('_', ' '));
                case "days" -> query.within(range(parts[1]));
                default -> {
                    Query with = query;
                    for (String value : parts.length == 1 ? new String[] {""} : parts[1].split("\\+")) {
                        with = with.with(Facet.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), value, true);
                    }
                    yield with;
                }
            };
        }
        return query;
    }

    private static Optional<TimeRange> range(String days) {
        double start = DAY.bounds().earliestStart();
        String[] ends = days.split("~");
        return Optional.of(new TimeRange(
                start + (Integer.parseInt(ends[0]) - 10) * 86_400.0,
                start + (Integer.parseInt(ends[1]) - 9) * 86_400.0));
    }

    private static String ids(Story story, java.util.function.IntPredicate wanted) {
        return story.events().stream()
                .map(Event::id)
                .filter(id -> !id.startsWith("x"))
                .filter(id -> wanted.test(story.events().number(id).orElseThrow()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # query                       | events that are left   | hits         | questions
                                      | opens strike ends ferry |             | all
        category=work                 | strike ends            |              | crews
        category=work+traffic         | opens strike ends      |              | cost crews day
        category                      | ferry                  |              |
        tag=deck                      | opens ferry            |              | cost day
        tag=deck category=traffic     | opens                  |              | cost day
        source=gull                   | opens strike           |              | cost crews
        source=owl+heron              | opens strike           |              | cost crews day
        source                        | ends ferry             |              | fare
        kind=EQUAL                    | strike                 |              | crews
        kind                          | opens                  |              | day fare
        decision=UNRESOLVED           | opens                  |              | cost
        decision=OPEN                 | opens strike           |              | crews day fare
        decision=OPEN source=heron    | opens                  |              | day
        decision=UNRESOLVED kind=EQUAL |                       |              |
        days=6~10                     | strike                 |              | crews
        days=6~10 category=traffic    |                        |              |
        text=strike                   | opens strike ends ferry | strike ends | crews
        text=파업                      | opens strike ends ferry | strike      | crews
        text=as_forty                 | opens strike ends ferry | strike      | crews
        text=cost                     | opens strike ends ferry | opens       | cost
        text=open                     | opens strike ends ferry | opens       | cost day
        text=fare                     | opens strike ends ferry |             | fare
        text=e category=work          | strike ends            | strike ends  | crews
        text=owl                      | opens strike ends ferry |             |
        """)
    void combines(String words, String events, String hits, String questions) {
        projects.forEach((large, project) -> {
            Story story = project.story();
            Matches found = project.finder().find(query(words == null ? "" : words), story, Progress.NONE);
            assertThat(ids(story, found.kept()::contains)).isEqualTo(events == null ? "" : events);
            assertThat(ids(story, found.hits()::contains)).isEqualTo(hits == null ? "" : hits);
            assertThat(found.questions()
                            .map(ids -> String.join(" ", new TreeSet<>(ids)))
                            .orElse("all"))
                    .isEqualTo(questions == null ? "" : questions);
            assertThat(found.whole()).isTrue();
            if (!large) {
                assertThat(found.count())
                        .isEqualTo(ids(story, found.kept()::contains).split(" +").length - (events == null ? 1 : 0));
            }
        });
    }

    @Test
    void tellsSourcesThatHaveTheText() {
        projects.values()
                .forEach(project -> assertThat(project.finder()
                                .find(query("text=ow"), project.story(), Progress.NONE)
                                .sources())
                        .containsExactly("owl"));
    }

    /** What a count says is what is left when its value is wanted, and nothing else of its facet. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsWhatIsLeft(long seed) {
        Random random = new Random(seed);
        Project project = projects.get(false);
        List<String> parts = List.of(
                "category=work",
                "category=traffic",
                "tag=deck",
                "tag=toll",
                "source=gull",
                "source=heron",
                "kind=EQUAL",
                "decision=OPEN",
                "days=4~12",
                "text=s",
                "text=strike");
        for (int i = 0; i < 10; i++) {
            Query query =
                    query(parts.get(random.nextInt(parts.size())) + " " + parts.get(random.nextInt(parts.size())));
            project.finder()
                    .counts(query, project.story(), Progress.NONE)
                    .forEach((facet, counts) -> counts.forEach((value, count) -> {
                        Query one = query.without(facet).with(facet, value, true);
                        Matches left = project.finder().find(one, project.story(), Progress.NONE);
                        assertThat(count)
                                .as(one.toString())
                                .isEqualTo(query.hasText() ? left.hitCount() : left.count());
                    }));
        }
    }

    @Test
    void countsALargeStory() {
        Project project = projects.get(true);
        assertThat(project.finder().counts(Query.ALL, project.story(), Progress.NONE))
                .containsEntry(Facet.CATEGORY, Map.of("work", 2, "traffic", 1, "other", Events.MOST_IN_MEMORY, "", 1))
                .containsEntry(Facet.DECISION, Map.of("OPEN", 2, "UNRESOLVED", 1));
        assertThat(project.finder().findFirst(query("text=other"), project.story(), Progress.NONE))
                .matches(first -> !first.whole() && first.hitCount() == 200);
        assertThat(project.finder()
                        .find(query("text=other"), project.story(), Progress.NONE)
                        .hitCount())
                .isEqualTo(Events.MOST_IN_MEMORY);
    }

    @Test
    void isGivenUp() {
        Project project = projects.get(true);
        assertThatThrownBy(() -> project.finder().find(query("text=other"), project.story(), (_, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aQueryTellsWhatItIs() {
        assertThat(query("text=_a_").text()).isEqualTo("a");
        assertThat(Query.ALL.withText(" ").hasText()).isFalse();
        assertThat(query("text=a").narrows()).isFalse();
        assertThat(query("tag=a").narrows()).isTrue();
        assertThat(query("tag=a").with(Facet.TAG, "a", false)).isEqualTo(Query.ALL);
        assertThat(query("tag=a+b").values(Facet.TAG)).isEqualTo(Set.of("a", "b"));
        assertThat(query("days=1~2").narrows()).isTrue();
        assertThat(Arrays.stream(Facet.values()).map(Query.ALL::values)).allMatch(Set::isEmpty);
    }
}
