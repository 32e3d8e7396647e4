package claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.TimelineChart;
import claimline.timeline.LanesBy;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.TextlessStory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The view-model is asked only what the window asks: what it draws, and what a gesture does to the drawing. */
class TimelineViewModelTest {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 640;
    private static final double CENTRE = TimelineChart.HEADER_WIDTH + (WIDTH - TimelineChart.HEADER_WIDTH) / 2;

    @TempDir
    Path folder;

    private Desk desk;
    private TimelineViewModel timeline;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        timeline = shown(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static TimelineViewModel shown(Desk desk) {
        var timeline = new TimelineViewModel(
                desk.workspace,
                desk.shown,
                (text, size, _) -> text.length() * size / 2,
                desk.runner,
                InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
        timeline.resize(WIDTH, HEIGHT);
        return timeline;
    }

    @Test
    void fitting_all_draws_every_event() {
        timeline.fitAll();
        assertThat(drawnEvents()).hasSize(19);
        timeline.fitMost();
        assertThat(drawnEvents()).contains("march").doesNotContain("cable-renewal");
    }

    @ParameterizedTest
    @CsvSource({"300, 0.5", "400, 2", "600, 0.5", "500, 0.8", "850, 1.25"})
    void zooming_keeps_the_time_under_the_pointer(double x, double factor) {
        nearMarch();
        double before = leftOf("march");
        timeline.zoom(x, factor);
        assertThat(leftOf("march") - x).isCloseTo((before - x) / factor, within(2.0));
    }

    @Test
    void zooming_at_the_centre_keeps_the_centre() {
        nearMarch();
        double before = leftOf("march") - CENTRE;
        timeline.zoomAtCentre(0.5);
        assertThat(leftOf("march") - CENTRE).isCloseTo(2 * before, within(2.0));
    }

    @Test
    void what_is_panned_follows_the_pointer() {
        nearMarch();
        double before = leftOf("march");
        timeline.pan(60);
        assertThat(leftOf("march")).isCloseTo(before + 60, within(1.0));
        timeline.pan(-100);
        assertThat(leftOf("march")).isCloseTo(before - 40, within(1.0));
    }

    @Test
    void the_ends_of_the_story_come_to_the_edges() {
        timeline.fitMost();
        timeline.showStart();
        assertThat(drawnEvents()).contains("bridge-opening").doesNotContain("march");
        timeline.showEnd();
        assertThat(drawnEvents()).contains("road-reopening").doesNotContain("march");
    }

    @Test
    void what_is_drawn_can_be_hit() {
        nearMarch();
        Mark.Box box = box("emergency-fund");
        timeline.selectAt(box.x() + box.w() / 2, box.y() + box.h() / 2);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfEvent("emergency-fund"));

        timeline.selectAt(TimelineChart.HEADER_WIDTH / 2, TimelineChart.AXIS_HEIGHT / 2);
        assertThat(desk.workspace.selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void a_hit_moves_nothing() {
        nearMarch(); // after the closure began; it goes on
        Mark.Box closure = box("bridge-closure");
        String range = timeline.range().get();
        timeline.selectAt(CENTRE, closure.y() + closure.h() / 2);

        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfEvent("bridge-closure"));
        assertThat(timeline.range().get()).isEqualTo(range);
    }

    @Test
    void the_event_under_the_pointer_is_named_with_its_time_and_how_many_report_it() {
        nearMarch();
        Mark.Box box = box("march");
        timeline.hoverAt(box.x() + 1, box.y() + 1);
        assertThat(timeline.hoverText()).contains("Traders march along the quay\n15 December 2024 · 3 sources");
        assertThat(inks()).contains(Ink.HOVER);
        timeline.hoverNothing();
        assertThat(timeline.hoverText()).isEmpty();
        assertThat(inks()).doesNotContain(Ink.HOVER);
    }

    @Test
    void goes_from_event_to_event_in_time() {
        timeline.selectNext(false);
        assertThat(selected()).contains("bridge-opening");
        timeline.selectNext(false);
        assertThat(selected()).contains("cable-renewal");
        timeline.selectPrevious(false);
        timeline.selectPrevious(false);
        assertThat(selected()).as("the first has none before it").contains("bridge-opening");

        timeline.selectNothing();
        assertThat(desk.workspace.selection()).isEqualTo(Selection.NOTHING);
        timeline.selectPrevious(false);
        assertThat(selected()).contains("road-reopening");
        timeline.selectNext(false);
        assertThat(selected()).as("the last has none after it").contains("road-reopening");
    }

    @Test
    void passes_over_what_no_shown_source_reports() {
        desk.hide("imaginary-courier"); // alone in reporting the survey, from the 12th on
        desk.selectEvent("ferry-announcement");
        timeline.selectNext(false);
        assertThat(selected()).isNotEqualTo(Optional.of("wire-survey"));

        desk.selectEvent("wire-survey");
        timeline.selectPrevious(false);
        assertThat(selected()).contains("ferry-announcement");
        desk.selectEvent("wire-survey");
        timeline.selectNext(false);
        assertThat(selected()).as("late on the 11th, on the 12th in UTC").contains("cable-fault");
    }

    @Test
    void next_goes_on_from_the_event_of_a_selected_claim() {
        desk.selectClaim("alarm-date-gasang");
        timeline.selectNext(false);
        assertThat(selected()).isNotEmpty().isNotEqualTo(Optional.of("sensor-alarm"));
        timeline.selectPrevious(false);
        assertThat(selected()).contains("sensor-alarm");
    }

    @Test
    void lanes_scroll_no_further_than_they_reach() {
        timeline.resize(WIDTH, 200);
        timeline.drawing();
        double most = timeline.scroll().mostProperty().get();
        assertThat(most).isPositive();
        assertThat(timeline.scroll().visibleAmount().get()).isBetween(1.0, most);
        timeline.scroll().by(1e6);
        assertThat(timeline.scroll().valueProperty().get()).isEqualTo(most);
        timeline.scroll().by(-1e6);
        assertThat(timeline.scroll().valueProperty().get()).isZero();
    }

    @Test
    void a_taller_window_needs_less_scrolling() {
        timeline.resize(WIDTH, 200);
        timeline.drawing();
        timeline.scroll().by(1e6);
        timeline.resize(WIDTH, 2000);
        timeline.drawing();
        assertThat(timeline.scroll().valueProperty().get()).isZero();
        assertThat(timeline.scroll().mostProperty().get()).isZero();
    }

    @Test
    void a_fit_stays_one_when_the_window_grows() {
        timeline.fitAll();
        timeline.resize(2 * WIDTH, HEIGHT);
        List<Mark> wide = timeline.drawing().marks();
        timeline.fitAll();
        assertThat(timeline.drawing().marks()).isEqualTo(wide);
        assertThat(drawnEvents()).hasSize(19);
    }

    @Test
    void after_a_move_the_window_shows_the_same_time_on_more_room() {
        timeline.fitAll();
        timeline.zoomAtCentre(0.5);
        String range = timeline.range().get();
        timeline.resize(WIDTH + 200, HEIGHT);
        assertThat(timeline.range().get()).isEqualTo(range);
    }

    @Test
    void says_the_range_in_the_language_of_the_window_with_no_break_within_a_date() {
        nearMarch();
        timeline.zoomAtCentre(4);
        assertThat(timeline.range().get()).isEqualTo("5\u00a0December\u00a02024 – 25\u00a0December\u00a02024");

        desk.workspace.change(settings -> settings.withLanguage("ko"));
        TimelineViewModel korean = shown(desk);
        desk.selectEvent("march");
        korean.fitSelection();
        korean.zoomAtCentre(4);
        assertThat(korean.range().get()).isEqualTo("2024년\u00a012월\u00a05일 ~ 2024년\u00a012월\u00a025일");
    }

    @Test
    void an_hour_of_the_range_may_stand_on_a_line_of_its_own() {
        nearMarch();
        timeline.zoomAtCentre(0.02);
        assertThat(timeline.range().get())
                .matches("\\d+\u00a0\\p{Alpha}+\u00a02024, \\d\\d:\\d\\d – \\d+\u00a0\\p{Alpha}+\u00a02024,"
                        + " \\d\\d:\\d\\d");
    }

    @Test
    void what_is_selected_elsewhere_comes_into_view() {
        timeline.fitMost();
        String before = timeline.range().get();
        assertThat(drawnEvents()).doesNotContain("bridge-opening");
        desk.selectQuestion("main-span");
        assertThat(drawnEvents()).contains("bridge-opening");
        assertThat(timeline.range().get()).isNotEqualTo(before).contains("197");
    }

    @Test
    void and_stays_in_view_when_the_window_changes() {
        timeline.fitMost();
        desk.selectQuestion("main-span");
        timeline.resize(WIDTH - 50, HEIGHT);
        assertThat(drawnEvents()).contains("bridge-opening");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-subsidy", "insurer-promise", "cable-fault", "march", "repair", "kesvold-fall"})
    void comes_into_view_from_below_and_from_above(String event) {
        timeline.resize(WIDTH, 140);
        timeline.fitAll();
        for (double from : List.of(0.0, 1e6)) {
            timeline.selectNothing();
            timeline.drawing();
            timeline.scroll().by(-1e6);
            timeline.scroll().by(from);
            desk.selectEvent(event);
            List<Mark> marks = timeline.drawing().marks().stream()
                    .filter(mark -> mark.target().equals(Optional.of(event)))
                    .toList();
            assertThat(marks).isNotEmpty();
            assertThat(timeline.drawing().marks())
                    .filteredOn(mark -> mark instanceof Mark.Frame frame && frame.ink() == Ink.SELECTION)
                    .allSatisfy(mark -> {
                        Mark.Frame frame = (Mark.Frame) mark;
                        assertThat(frame.y()).isGreaterThanOrEqualTo(TimelineChart.AXIS_HEIGHT);
                        assertThat(frame.y() + frame.h()).isLessThanOrEqualTo(140);
                    })
                    .isNotEmpty();
        }
    }

    @Test
    void what_was_selected_before_the_view_was_made_is_selected_in_it() {
        desk.selectClaim("march-size-gasang");
        TimelineViewModel another = shown(desk);
        assertThat(another.drawing().marks())
                .anyMatch(mark -> mark instanceof Mark.Frame frame && frame.ink() == Ink.SELECTION);
        assertThat(another.accessibleText().getValue())
                .isEqualTo("Traders march along the quay, 15 December 2024, 3 sources. A lower bound, a rough count and"
                        + " an exact count.");
        desk.workspace.story().reportedEvents().stream()
                .filter(desk.workspace.story()::hasConflict)
                .findFirst()
                .ifPresent(desk::selectEvent);
        assertThat(another.accessibleText().getValue()).containsPattern(", \\d sources, in conflict");
    }

    @Test
    void the_same_events_with_a_text_more_stay_where_they_are_and_selected() throws Exception {
        desk.workspace.create(folder.resolve("new.claimline"), "New");
        assertThat(drawnEvents()).isEmpty();
        Path document = TextlessStory.write(folder);
        desk.workspace.importDocument(document, folder.resolve("textless.claimline"));
        timeline.zoomAtCentre(0.7);
        desk.selectEvent("flood");
        String range = timeline.range().get();
        desk.workspace.attachText(
                desk.workspace.story().source("paper").orElseThrow(),
                TextlessStory.writeText(folder, TextlessStory.TEXT));

        assertThat(desk.workspace.noticeProperty().get().key()).isEqualTo("notice.attached");
        assertThat(timeline.range().get()).isEqualTo(range);
        assertThat(inks()).contains(Ink.SELECTION);
    }

    @Test
    void what_a_filter_leaves_out_is_drawn_more_faintly() {
        nearMarch();
        double before = box("kesvold-fall").opacity();
        desk.hide("gasang-daily");
        desk.hide("imaginary-courier");
        desk.hide("jieonaen-news");
        assertThat(box("kesvold-fall").opacity()).isLessThan(before);
        desk.workspace.filterProperty().set(desk.workspace.filter().withSource("jieonaen-news", true));
        assertThat(box("kesvold-fall").opacity()).isEqualTo(before);
    }

    @Test
    void says_of_a_rough_date_when_it_began_and_ended_at_the_earliest_and_at_the_latest() {
        desk.selectEvent("last-inspection");
        timeline.fitSelection();
        Mark mark = timeline.drawing().marks().stream()
                .filter(each -> each.target().equals(Optional.of("last-inspection")))
                .filter(Mark.Fade.class::isInstance)
                .findFirst()
                .orElseThrow();
        Mark.Fade fade = (Mark.Fade) mark;
        timeline.hoverAt(fade.x() + fade.w() / 2, fade.y() + 1);
        assertThat(timeline.hoverText().orElseThrow().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("Begins: ") && line.contains(" at the earliest, "))
                .anyMatch(line -> line.startsWith("Ends: "));
    }

    @Test
    void goes_from_conflict_to_conflict() {
        Set<String> found = new HashSet<>();
        while (timeline.selectNext(true)) {
            String id = selected().orElseThrow();
            assertThat(desk.workspace.story().hasConflict(id)).isTrue();
            assertThat(found.add(id)).isTrue();
        }
        assertThat(found)
                .hasSize((int) desk.workspace.story().events().stream()
                        .filter(event -> desk.workspace.story().hasConflict(event.id()))
                        .count())
                .isNotEmpty();
        assertThat(timeline.selectNext(true)).as("the last").isFalse();
        assertThat(timeline.selectPrevious(true)).isTrue();
    }

    @Test
    void measures_until_it_lets_go() {
        nearMarch();
        Mark.Box march = box("march");
        timeline.measure(march.x(), march.x() + 10 * march.w());
        assertThat(words()).anyMatch(text -> text.matches("(9\\.9\\d?|10(\\.0\\d?)?) days · 1\\.4 weeks"));
        timeline.measure(march.x() + march.w(), march.x());
        assertThat(words()).anyMatch(text -> text.matches("1(\\.0\\d?)? days?|23\\.\\d+ h"));
        desk.selectEvent("march");
        timeline.letGo();
        assertThat(words()).noneMatch(text -> text.endsWith(" h") || text.endsWith("weeks"));
        assertThat(selected()).as("first the measure, then the selection").contains("march");
        timeline.letGo();
        assertThat(selected()).isEmpty();
    }

    private List<String> words() {
        return timeline.drawing().marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    @Test
    void lanes_are_told_by_what_was_chosen() {
        timeline.resize(WIDTH, 2_000);
        timeline.fitAll();
        timeline.laneChoices().putBy(LanesBy.SOURCE);
        assertThat(words()).contains("가상일보");
        assertThat(drawnEvents()).hasSize(19);
        timeline.laneChoices().putBy(LanesBy.NONE);
        assertThat(timeline.laneChoices().all()).containsExactly("");
        int gathered = Integer.parseInt(clusterLabel().text().split(" ")[0]);
        assertThat(drawnEvents().size() + gathered).isEqualTo(19);
        timeline.laneChoices().putBy(LanesBy.HOLDER);
        assertThat(timeline.laneChoices().all()).hasSizeGreaterThan(2);
    }

    @Test
    void a_hidden_lane_is_gone_and_comes_back() {
        timeline.fitAll();
        String lane = timeline.laneChoices().all().getFirst();
        int before = drawnEvents().size();
        timeline.laneChoices().hide(lane, true);
        assertThat(drawnEvents()).hasSizeLessThan(before);
        Set<String> drawn = drawnEvents();
        timeline.selectNothing();
        while (timeline.selectNext(false)) {
            assertThat(drawn).contains(selected().orElseThrow());
        }
        timeline.laneChoices().hide(lane, false);
        timeline.fitAll();
        assertThat(drawnEvents()).hasSize(before);
    }

    @Test
    void lanes_are_moved_and_folded_and_stay_so_when_the_project_is_opened_again() {
        timeline.fitAll();
        List<String> before = timeline.laneChoices().all();
        String last = before.getLast();
        timeline.laneChoices().move(last, -10);
        assertThat(timeline.laneChoices().all()).startsWith(last).hasSameElementsAs(before);
        double tall = timeline.scroll().mostProperty().get();
        timeline.resize(WIDTH, 200);
        timeline.drawing();
        double open = timeline.scroll().mostProperty().get();
        before.forEach(timeline.laneChoices()::fold);
        timeline.drawing();
        assertThat(timeline.scroll().mostProperty().get()).isLessThan(open).isGreaterThanOrEqualTo(tall);

        Path path = desk.workspace.projectProperty().get().path();
        desk.workspace.create(folder.resolve("other.claimline"), "Other");
        assertThat(timeline.laneChoices().choiceProperty().get().folded()).isEmpty();
        desk.workspace.open(path);
        assertThat(timeline.laneChoices().all()).startsWith(last);
        assertThat(timeline.laneChoices().choiceProperty().get().folded()).hasSameElementsAs(before);
    }

    @Test
    void what_a_cluster_gathers_is_shown_when_it_is_opened() {
        timeline.fitAll();
        timeline.laneChoices().putBy(LanesBy.NONE);
        for (int i = 0; i < 30; i++) {
            timeline.zoomAtCentre(1.5);
        }
        Mark.Label cluster = clusterLabel();
        assertThat(cluster.text()).startsWith("1");
        timeline.hoverAt(cluster.left() + 2, cluster.y() - 3);
        assertThat(timeline.hoverText().orElseThrow()).contains(" events, ").contains("Most reported: ");
        timeline.selectAt(cluster.left() + 2, cluster.y() - 3);
        assertThat(selected()).as("the most reported one").isPresent();
        assertThat(inks()).contains(Ink.SELECTION);
        String range = timeline.range().get();
        timeline.openAt(cluster.left() + 2, cluster.y() - 3);
        assertThat(timeline.range().get()).isNotEqualTo(range);
        for (int i = 0; i < 12 && !drawnEvents().contains(selected().orElseThrow()); i++) {
            timeline.fitSelection();
        }
        assertThat(drawnEvents()).contains(selected().orElseThrow());
    }

    private Mark.Label clusterLabel() {
        return timeline.drawing().marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .filter(label -> label.target().isPresent() && label.text().matches("\\d+ · .*"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hears_nothing_once_it_is_not_shown() {
        long changes = timeline.changes().get();
        desk.shown.set(false);
        desk.selectEvent("march");
        desk.hide("gasang-daily");
        desk.workspace.create(folder.resolve("new.claimline"), "New");
        assertThat(timeline.changes().get()).isEqualTo(changes);
    }

    /** Five days, of which the march takes the third. */
    private void nearMarch() {
        desk.selectEvent("march");
        timeline.fitSelection();
        timeline.selectNothing();
    }

    private Optional<String> selected() {
        return desk.workspace.selection().event(desk.workspace.story());
    }

    private Set<String> drawnEvents() {
        return drawn(timeline);
    }

    private static Set<String> drawn(TimelineViewModel shown) {
        return shown.drawing().marks().stream()
                .filter(mark -> !(mark instanceof Mark.Label))
                .flatMap(mark -> mark.target().stream())
                .filter(target -> !target.startsWith(" "))
                .collect(Collectors.toSet());
    }

    private Set<Ink> inks() {
        return timeline.drawing().marks().stream()
                .map(mark -> switch (mark) {
                    case Mark.Box box -> box.fill();
                    case Mark.Fade fade -> fade.fill();
                    case Mark.Frame frame -> frame.ink();
                    case Mark.Line line -> line.ink();
                    case Mark.Polygon polygon -> polygon.fill();
                    case Mark.Label label -> label.ink();
                })
                .collect(Collectors.toSet());
    }

    private double leftOf(String event) {
        return box(event).x();
    }

    private Mark.Box box(String event) {
        return timeline.drawing().marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(event)))
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.fill() != Ink.HOVER && box.fill() != Ink.SELECTION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_timeline_begins_where_the_one_before_was_left() {
        nearMarch();
        timeline.pan(-40);
        timeline.toggleList();
        TimelineViewModel next = shown(desk);
        assertThat(next.visibleRange().getValue().start())
                .isCloseTo(timeline.visibleRange().getValue().start(), within(1.0));
        assertThat(next.visibleRange().getValue().end())
                .isCloseTo(timeline.visibleRange().getValue().end(), within(1.0));
        next.resize(WIDTH + 200, HEIGHT);
        assertThat(next.visibleRange().getValue().end())
                .isCloseTo(timeline.visibleRange().getValue().end(), within(1.0));
    }

    @Test
    void another_timeline_fits_what_the_one_before_fitted() {
        timeline.fitAll();
        TimelineViewModel next = shown(desk);
        assertThat(drawn(next)).hasSize(19);
    }
}
