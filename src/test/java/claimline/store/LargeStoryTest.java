package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Problem;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.LargeStory.Indexed;
import claimline.timeline.EventIndex;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index that a file keeps is the one that its tables would give, or none. */
class LargeStoryTest {

    @TempDir
    Path folder;

    private Path path;
    private ProjectFile file;

    @BeforeEach
    void open() {
        path = Stories.file(folder.resolve("a.claimline"), Stories.full());
        file = ProjectFile.open(path);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static Event event(String id, String when, String category) {
        return new Event(
                id,
                LocalizedText.plain("Event " + id),
                FuzzyDate.parse(when),
                category,
                LocalizedText.EMPTY,
                List.of(),
                List.of());
    }

    private void keep() {
        file.large().keep(file.large().index());
        assertThat(file.large().index().kept()).isTrue();
    }

    private List<String> told(EventIndex index) {
        return IntStream.range(0, index.size())
                .mapToObj(place -> index.number(place)
                        + " "
                        + index.lanes().get(index.laneOf(place))
                        + " "
                        + index.bounds(place)
                        + " "
                        + index.reports(place))
                .toList();
    }

    private List<String> fromTheTables() {
        file.close();
        Sql.run(path, "UPDATE event_index SET whole = 0");
        file = ProjectFile.open(path);
        Indexed index = file.large().index();
        assertThat(index.kept()).isFalse();
        return told(index.index());
    }

    @Test
    void knows_when_everything_happens_in_which_category_and_by_how_many_it_is_told() {
        EventIndex index = file.large().index().index();
        List<Event> events = file.events();
        assertThat(index.size()).isEqualTo(events.size());
        for (int place = 0; place < index.size(); place++) {
            Event event = file.large().numbered(List.of(index.number(place))).get(index.number(place));
            assertThat(index.bounds(place)).isEqualTo(event.when().bounds());
            assertThat(index.lanes().get(index.laneOf(place)))
                    .isEqualTo(event.category() == null ? "" : event.category());
            Set<String> sources = new HashSet<>();
            file.questionsOf(event.id())
                    .forEach(question -> file.claimsOf(question.id()).forEach(claim -> sources.add(claim.source())));
            assertThat(index.reports(place)).isEqualTo(sources.size());
        }
    }

    @Test
    void what_is_kept_is_what_the_tables_say() {
        keep();
        List<String> kept = told(file.large().index().index());
        assertThat(kept).isEqualTo(fromTheTables()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO event SELECT 900, 'new', title, edtf, earliest_start, latest_start, earliest_end,"
                        + " latest_end, category, summary, tags FROM event LIMIT 1",
                "UPDATE event SET category = 'other'",
                "DELETE FROM event WHERE id = (SELECT max(id) FROM event)",
                "UPDATE question SET event = NULL",
                "DELETE FROM question",
                "UPDATE claim SET source = 'heron'",
                "DELETE FROM claim"
            })
    void whoever_changes_the_tables_ends_it(String statement) {
        keep();
        file.close();
        Sql.run(path, "PRAGMA foreign_keys = OFF", statement);
        file = ProjectFile.open(path);
        assertThat(file.large().index().kept()).isFalse();
    }

    @Test
    void edits_end_it_and_so_do_imports_but_no_verdict() {
        keep();
        file.edit(
                Stories.LABEL,
                edit -> edit.put(Verdict.of(file.questions().getFirst().id(), Verdict.Status.OPEN)));
        assertThat(file.large().index().kept()).isTrue();
        file.edit(Stories.LABEL, edit -> edit.put(event("new", "2031", null)));
        assertThat(file.large().index().kept()).isFalse();
        keep();
        file.undo();
        assertThat(file.large().index().kept()).isFalse();
        keep();
        file.importStory(elements -> elements.accept(event("newer", "2032", null)));
        assertThat(file.large().index().kept()).isFalse();
        keep();
        file.replaceAll(elements -> elements.accept(event("newest", "2032", null)));
        assertThat(told(file.large().index().index())).hasSize(1);
    }

    @Test
    void an_index_of_an_older_state_is_not_kept() {
        Indexed old = file.large().index();
        file.edit(Stories.LABEL, edit -> edit.put(event("new", "2031", null)));
        file.large().keep(old);
        assertThat(file.large().index().kept()).isFalse();
        assertThat(told(file.large().index().index())).isEqualTo(fromTheTables());
    }

    @Test
    void broken_bytes_are_made_anew() {
        keep();
        List<String> kept = told(file.large().index().index());
        file.close();
        Sql.run(
                path,
                "UPDATE event_index_piece SET bytes = CAST(substr(bytes, 1, 90) || x'07' || substr(bytes, 92) AS"
                        + " BLOB)");
        file = ProjectFile.open(path);
        assertThat(file.large().index().kept()).isFalse();
        assertThat(told(file.large().index().index())).isEqualTo(kept);
        file.close();
        Sql.run(path, "DELETE FROM event_index_piece");
        file = ProjectFile.open(path);
        assertThat(told(file.large().index().index())).isEqualTo(kept);
    }

    @Test
    void an_index_brought_up_to_date_is_the_one_that_the_tables_give() {
        Indexed before = file.large().index();
        int number = file.large().number("opening").orElseThrow();
        file.edit(Stories.LABEL, edit -> {
            edit.put(event("opening", "1999-12-31", "else"));
            edit.put(event("new", "2031-01-05/..", null));
        });
        Indexed after = file.large().index(before, Set.of("opening", "new"), Set.of(number));
        assertThat(told(after.index())).isEqualTo(told(file.large().index().index()));
        file.large().keep(after);
        assertThat(file.large().index().kept()).isTrue();
        assertThat(told(file.large().index().index())).isEqualTo(fromTheTables());
    }

    @Test
    void it_is_no_part_of_the_story() {
        List<StoryElement> before = Stories.read(file);
        List<Problem> problems = file.check();
        keep();
        assertThat(Stories.read(file)).isEqualTo(before);
        assertThat(file.check()).isEqualTo(problems);
        assertThat(file.undoLabel()).isEmpty();
        Path copy = folder.resolve("copy.claimline");
        file.copyTo(copy, false);
        try (ProjectFile copied = ProjectFile.open(copy)) {
            assertThat(copied.large().index().kept()).isTrue();
            assertThat(told(copied.large().index().index()))
                    .isEqualTo(told(file.large().index().index()));
        }
    }

    @Test
    void hands_out_events_a_few_at_a_time() {
        List<Event> all = file.events();
        List<Event> paged = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (var page = file.large().after(last, 2);
                !page.isEmpty();
                page = file.large().after(last, 2)) {
            paged.addAll(page.values());
            last = List.copyOf(page.keySet()).getLast();
        }
        assertThat(paged).isEqualTo(all);
        assertThat(file.large().size()).isEqualTo(all.size());
        assertThat(file.large().number("?")).isEmpty();
        assertThat(file.large().numbered(List.of(-1))).isEmpty();
        assertThat(file.large().causesOf("strike").values())
                .extracting(Event::id)
                .contains("opening");
        assertThat(file.large().questioned().keySet())
                .allMatch(id -> file.event(id).isPresent());
        List<String> tags = new ArrayList<>();
        file.large().tags((number, tag) -> tags.add(number + " " + tag));
        int opening = file.large().number("opening").orElseThrow();
        assertThat(tags).contains(opening + " z", opening + " a", opening + " z b");
    }

    @Test
    void how_lanes_are_shown_is_kept() {
        assertThat(file.laneChoices()).isEmpty();
        LaneChoice tags = new LaneChoice(LanesBy.TAG, List.of("b", "", "a"), Set.of("a", "f"), Set.of("h"));
        LaneChoice sources = new LaneChoice(LanesBy.SOURCE, List.of(), Set.of(), Set.of("gull"));
        file.keepLaneChoice(tags);
        file.keepLaneChoice(sources);
        assertThat(file.laneChoices()).containsExactly(sources, tags);
        file.keepLaneChoice(LaneChoice.all(LanesBy.TAG));
        assertThat(file.laneChoices()).containsExactly(LaneChoice.all(LanesBy.TAG), sources);
        assertThat(file.undoLabel()).as("it is no edit").isEmpty();
        file.close();
        Sql.run(path, "INSERT INTO lane_view VALUES ('MOON', 0)");
        file = ProjectFile.open(path);
        assertThat(file.laneChoices())
                .as("those of a later version are left alone")
                .hasSize(2);
    }
}
