package claimline.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Question;
import claimline.project.Facet;
import claimline.project.Matches;
import claimline.project.Query;
import claimline.timeline.TimeRange;
import claimline.ui.find.FacetChoices.Group;
import claimline.ui.find.FacetChoices.Value;
import claimline.ui.find.FindViewModel.Chip;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private FindViewModel find;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        find = new FindViewModel(desk.workspace, desk.shown, () -> desk.runner);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Matches found() {
        return desk.workspace.filter().matches();
    }

    private List<String> questions() {
        return desk.workspace.filter().questions(desk.workspace.story()).stream()
                .map(Question::id)
                .toList();
    }

    private List<String> hitsInOrder() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < found().hitCount(); i++) {
            find.next();
            ids.add(((Selection.OfEvent) desk.workspace.selection()).id());
        }
        return ids;
    }

    @Test
    void what_is_typed_is_found_as_it_is_typed() {
        find.text().set("march");
        assertThat(find.count().get()).isEqualTo("1 of 19 events · in 1 source");
        assertThat(questions()).containsExactlyInAnyOrder("march-size", "march-date");
        find.text().set("march on");
        assertThat(found().query().text()).isEqualTo("march on");
        find.text().set("");
        assertThat(found()).isEqualTo(Matches.ALL);
        assertThat(find.count().get()).isEmpty();
        assertThat(questions()).hasSize(45);
    }

    @Test
    void hits_follow_one_another_in_time_and_begin_anew_after_the_last() {
        find.text().set("ferr");
        assertThat(found().hitCount()).isGreaterThan(1);
        List<String> hits = hitsInOrder();
        assertThat(hits).doesNotHaveDuplicates();
        List<Double> times = hits.stream()
                .map(id -> desk.workspace
                        .story()
                        .event(id)
                        .orElseThrow()
                        .when()
                        .bounds()
                        .earliestStart())
                .toList();
        assertThat(times).isSorted();
        find.next();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfEvent(hits.getFirst()));
        find.previous();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfEvent(hits.getLast()));
        find.previous();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfEvent(hits.get(hits.size() - 2)));
    }

    @Test
    void of_what_is_not_there_no_hit_is_next() {
        find.text().set("qqq");
        assertThat(find.count().get()).isEqualTo("0 of 19 events");
        find.next();
        assertThat(desk.workspace.selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void a_facet_takes_out_and_is_a_chip_that_takes_it_away() {
        find.want(Facet.CATEGORY, "traffic", true);
        find.want(Facet.DECISION, "PREFERRED", true);
        assertThat(find.chips()).extracting(Chip::words).hasSize(2).contains("Decision: ★ one claim preferred");
        int few = found().count();
        find.chips().getFirst().off().run();
        assertThat(find.chips()).extracting(Chip::words).containsExactly("Decision: ★ one claim preferred");
        assertThat(found().count()).isGreaterThanOrEqualTo(few);
        find.clear();
        assertThat(find.chips()).isEmpty();
        assertThat(found()).isEqualTo(Matches.ALL);
    }

    @Test
    void counts_say_what_a_value_would_leave() {
        find.facets().openProperty().set(true);
        Group sources = group(Facet.SOURCE);
        assertThat(sources.values()).hasSizeGreaterThan(2);
        for (Value value : sources.values()) {
            find.facets().want(value, true);
            assertThat(found().count()).isEqualTo(value.count());
            assertThat(group(Facet.SOURCE).values())
                    .filteredOn(Value::wanted)
                    .extracting(Value::value)
                    .containsExactly(value.value());
            find.facets().want(value, false);
        }
    }

    @Test
    void nothing_is_counted_while_nobody_looks() {
        find.text().set("e");
        assertThat(find.facets().groups()).isEmpty();
        find.facets().openProperty().set(true);
        assertThat(find.facets().groups()).isNotEmpty();
    }

    private Group group(Facet facet) {
        return find.facets().groups().stream()
                .filter(group -> group.facet() == facet)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void to_let_all_filters_go_empties_the_field() {
        find.text().set("march");
        find.want(Facet.SOURCE, "gasang-daily", true);
        desk.workspace.clear();
        assertThat(find.text().get()).isEmpty();
        assertThat(find.chips()).isEmpty();
        assertThat(found()).isEqualTo(Matches.ALL);
    }

    @Test
    void another_story_begins_with_nothing_asked_for() {
        find.text().set("march");
        desk.workspace.create(folder.resolve("other.claimline"), "Other");
        assertThat(find.text().get()).isEmpty();
        assertThat(found()).isEqualTo(Matches.ALL);
    }

    @Test
    void an_edit_is_searched_as_well() {
        find.text().set("quite another");
        assertThat(questions()).isEmpty();
        desk.workspace.edit("task.accept", project -> {
            project.questions().rename("march-size", "Quite another question");
            return claimline.model.Message.of("notice.decided");
        });
        assertThat(questions()).containsExactly("march-size");
        desk.workspace.undo();
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_range_of_the_timeline_is_a_chip_as_well() {
        double start = desk.workspace
                .story()
                .event("march")
                .orElseThrow()
                .when()
                .bounds()
                .earliestStart();
        desk.workspace.rangeFilterProperty().set(Optional.of(new TimeRange(start, start + 86_400)));
        assertThat(found().count()).isPositive().isLessThan(19);
        assertThat(questions()).contains("march-size");
        assertThat(find.chips()).hasSize(1);
        find.chips().getFirst().off().run();
        assertThat(desk.workspace.rangeFilter()).isEmpty();
        assertThat(found()).isEqualTo(Matches.ALL);
    }

    @Test
    void a_range_is_typed_as_a_year_a_month_or_a_day() {
        String year = desk.workspace
                .story()
                .event("march")
                .orElseThrow()
                .when()
                .toString()
                .substring(0, 4);
        find.range().from().set(year);
        find.range().apply();
        assertThat(find.range().complaint().get()).isEmpty();
        assertThat(desk.workspace.rangeFilter().orElseThrow().seconds()).isBetween(365 * 86_400.0, 366 * 86_400.0);
        find.range().to().set("1999");
        find.range().apply();
        assertThat(find.range().complaint().get()).isEqualTo("From the first date to the second there is no time");
        find.range().from().set("soon");
        find.range().apply();
        assertThat(find.range().complaint().get()).isNotEmpty();
        find.range().from().set("");
        find.range().to().set("");
        find.range().apply();
        assertThat(desk.workspace.rangeFilter()).isEmpty();
    }

    @Test
    void a_view_is_kept_chosen_renamed_and_deleted() {
        find.text().set("ferr");
        find.want(Facet.SOURCE, "gasang-daily", true);
        Query kept = found().query();
        find.views().save("Ferries");
        assertThat(find.views().chosen()).isEqualTo("Ferries");
        find.clear();
        assertThat(find.views().chosen()).isEmpty();
        find.views().choose(find.views().all().getFirst());
        assertThat(found().query()).isEqualTo(kept);
        assertThat(find.text().get()).isEqualTo("ferr");
        find.views().rename(find.views().all().getFirst(), "Boats");
        assertThat(find.views().all()).extracting(view -> view.name()).containsExactly("Boats");
        assertThat(new FindViewModel(desk.workspace, desk.shown, () -> desk.runner)
                        .views()
                        .all())
                .extracting(view -> view.query())
                .containsExactly(kept);
        find.views().delete(find.views().all().getFirst());
        assertThat(find.views().all()).isEmpty();
    }

    @Test
    void a_window_in_another_language_asks_for_the_same() {
        find.text().set("ferr");
        find.want(Facet.SOURCE, "gasang-daily", true);
        FindViewModel next = new FindViewModel(desk.workspace, desk.shown, () -> desk.runner);
        assertThat(next.text().get()).isEqualTo("ferr");
        assertThat(next.chips()).hasSize(1);
        assertThat(next.count().get()).isEqualTo(find.count().get());
    }

    @Test
    void sources_that_have_the_text_are_told() {
        find.text().set("Imaginary Courier");
        assertThat(find.count().get()).endsWith(" · in 1 source");
    }
}
