package claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.project.Facet;
import claimline.project.Progress;
import claimline.project.Query;
import claimline.timeline.LanesBy;
import claimline.timeline.TimeRange;
import claimline.ui.timeline.EventListViewModel.Row;
import claimline.ui.timeline.EventOrder.Column;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventListViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private TimelineViewModel timeline;
    private EventListViewModel list;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        timeline = new TimelineViewModel(
                desk.workspace,
                desk.shown,
                (text, size, _) -> text.length() * size / 2,
                desk.runner,
                InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
        timeline.resize(900, 600);
        list = timeline.list(desk.runner, desk.runner, Runnable::run);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> texts(Column column) {
        return list.rowsProperty().get().stream()
                .map(row -> list.text(row, column))
                .toList();
    }

    @Test
    void is_made_when_it_is_looked_at_and_lists_events_in_time() {
        assertThat(list.rowsProperty().get()).isEmpty();
        timeline.toggleList();
        assertThat(texts(Column.TITLE))
                .hasSize(19)
                .startsWith("The Pelgate Bridge opens")
                .doesNotContain("");
        assertThat(texts(Column.TIME)).doesNotContain("").first().asString().endsWith("1974");
        assertThat(texts(Column.CONFLICT)).contains("! conflict", "");
        assertThat(new HashSet<>(texts(Column.LANE))).hasSizeGreaterThan(2);
    }

    @Test
    void is_sorted_by_each_column_both_ways() {
        timeline.toggleList();
        list.sort(new EventOrder(Column.TITLE, true));
        assertThat(texts(Column.TITLE)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        list.sort(new EventOrder(Column.TITLE, false));
        assertThat(texts(Column.TITLE)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        list.sort(new EventOrder(Column.SOURCES, false));
        assertThat(texts(Column.SOURCES))
                .isSortedAccordingTo(Comparator.comparingInt(count -> -Integer.parseInt(count)));
        list.sort(new EventOrder(Column.CONFLICT, false));
        assertThat(texts(Column.CONFLICT))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .startsWith("! conflict");
        list.sort(new EventOrder(Column.LANE, true));
        List<String> lanes = timeline.laneChoices().all().stream()
                .map(timeline.laneChoices()::title)
                .toList();
        assertThat(texts(Column.LANE)).isSortedAccordingTo(Comparator.comparing(lanes::indexOf));
        list.sort(new EventOrder(Column.TIME, false));
        assertThat(texts(Column.TITLE)).endsWith("The Pelgate Bridge opens");
    }

    @Test
    void lists_what_the_timeline_shows_each_event_once() {
        timeline.toggleList();
        desk.hide("imaginary-courier");
        assertThat(list.rowsProperty().get()).hasSizeLessThan(19).isNotEmpty();
        desk.workspace.clear();
        timeline.laneChoices().putBy(LanesBy.SOURCE);
        assertThat(texts(Column.TITLE)).hasSize(19).doesNotHaveDuplicates();
        timeline.laneChoices().all().forEach(lane -> timeline.laneChoices().hide(lane, true));
        assertThat(list.rowsProperty().get()).isEmpty();
    }

    @Test
    void lists_the_hits_of_a_search_and_what_a_facet_leaves() {
        timeline.toggleList();
        find(Query.ALL.withText("pelgate bridge opens"));
        assertThat(texts(Column.TITLE)).containsExactly("The Pelgate Bridge opens");
        find(new Query("", Map.of(Facet.SOURCE, Set.of("imaginary-courier")), Optional.empty()));
        assertThat(list.rowsProperty().get()).isNotEmpty().hasSizeLessThan(19);
        find(Query.ALL);
        assertThat(list.rowsProperty().get()).hasSize(19);
    }

    private void find(Query query) {
        desk.workspace.ask(
                "task.find",
                project -> project.finder().find(query, project.story(), Progress.NONE),
                found -> desk.workspace
                        .filterProperty()
                        .set(desk.workspace.filter().withMatches(found)));
    }

    @Test
    void keeps_to_a_stretch_of_time() {
        timeline.toggleList();
        double start = Instant.parse("1974-01-01T00:00:00Z").getEpochSecond();
        desk.workspace.rangeFilterProperty().set(Optional.of(new TimeRange(start, start + 365 * 86_400.0)));
        assertThat(texts(Column.TITLE)).containsExactly("The Pelgate Bridge opens");
    }

    @Test
    void its_selection_is_that_of_the_timeline() {
        timeline.toggleList();
        desk.selectEvent("march");
        Row march = list.rowsProperty().get().get(list.selectedProperty().get());
        assertThat(list.text(march, Column.TITLE)).isEqualTo("Traders march along the quay");
        list.sort(new EventOrder(Column.TITLE, true));
        assertThat(list.rowsProperty().get().get(list.selectedProperty().get())).isEqualTo(march);
        list.select(list.rowsProperty().get().getFirst());
        assertThat(desk.workspace.selection()).isInstanceOf(Selection.OfEvent.class);
        assertThat(list.selectedProperty().get()).isZero();
        desk.workspace.clear();
        assertThat(list.selectedProperty().get()).isEqualTo(-1);
    }
}
