package claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.timeline.LanesBy;
import claimline.timeline.StoryScale;
import claimline.timeline.TimeRange;
import claimline.ui.workspace.Desk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewModelTest {

    private static final double WIDTH = 800;
    private static final double MIDDLE = 20;

    @TempDir
    Path folder;

    private Desk desk;
    private TimelineViewModel timeline;
    private OverviewViewModel overview;
    private StoryScale whole;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        timeline = new TimelineViewModel(
                desk.workspace,
                desk.shown,
                (text, size, _) -> text.length() * size / 2,
                desk.runner,
                InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
        timeline.resize(120 + WIDTH, 600);
        timeline.fitAll();
        overview = timeline.overview();
        overview.resize(WIDTH);
        whole = StoryScale.of(desk.workspace.story().index(LanesBy.CATEGORY), WIDTH);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TimeRange shown() {
        return timeline.visibleRange().getValue();
    }

    private double left() {
        return whole.toPixel(shown().start());
    }

    private double middle() {
        return whole.toPixel((shown().start() + shown().end()) / 2);
    }

    private double right() {
        return whole.toPixel(shown().end());
    }

    private void drag(double from, double to) {
        overview.press(from, MIDDLE);
        overview.drag((from + to) / 2);
        overview.drag(to);
        overview.release();
    }

    private void brush(double from, double to) {
        drag(from, to);
        assertThat(left()).isCloseTo(Math.min(from, to), within(0.01));
        assertThat(right()).isCloseTo(Math.max(from, to), within(0.01));
    }

    @Test
    void a_brush_is_drawn_over_the_whole_in_either_direction() {
        brush(200, 400);
        brush(700, 600);
    }

    @Test
    void the_brush_is_moved_by_its_middle() {
        brush(200, 400);
        TimeRange before = shown();
        drag(300, 350);
        assertThat(middle()).isCloseTo(whole.toPixel((before.start() + before.end()) / 2) + 50, within(0.01));
        assertThat(shown().seconds()).isCloseTo(before.seconds(), within(0.01));
    }

    @Test
    void an_edge_is_dragged_over_the_other_at_most_until_a_pixel_is_left() {
        brush(200, 400);
        drag(401, 501);
        assertThat(right()).isCloseTo(500, within(0.01));
        drag(199, 149);
        assertThat(left()).isCloseTo(150, within(0.01));
        drag(150, 600);
        assertThat(left()).isCloseTo(500, within(0.01));
        assertThat(right()).isCloseTo(600, within(0.01));
        drag(600, 500);
        assertThat(right() - left()).isCloseTo(1, within(0.01));
    }

    @Test
    void a_click_outside_of_the_brush_brings_it_there_as_long_as_it_is() {
        brush(200, 300);
        double seconds = shown().seconds();
        overview.press(500, MIDDLE);
        overview.drag(502);
        overview.release();
        assertThat(middle()).isCloseTo(500, within(0.01));
        assertThat(shown().seconds()).isCloseTo(seconds, within(0.01));
        overview.press(490, MIDDLE);
        overview.release();
        assertThat(middle()).as("a click on the brush moves nothing").isCloseTo(500, within(0.01));
    }

    @Test
    void the_brush_follows_the_timeline() {
        timeline.zoomAtCentre(0.25);
        timeline.pan(80);
        double x = whole.toPixel(shown().start());
        assertThat(overview.drawing().marks())
                .anyMatch(mark -> mark instanceof Mark.Frame frame && Math.abs(frame.x() - x) <= 0.5);
    }

    @Test
    void a_hidden_lane_is_left_out_of_the_bars() {
        long before = bars();
        timeline.laneChoices().all().forEach(lane -> timeline.laneChoices().hide(lane, true));
        assertThat(bars()).isZero().isLessThan(before);
    }

    private long bars() {
        return overview.drawing().marks().stream()
                .filter(mark -> mark instanceof Mark.Box box && box.fill() == Ink.TEXT_MUTED)
                .count();
    }

    @Test
    void says_how_many_events_begin_under_the_pointer() {
        String words = "";
        for (double x = 0; x < WIDTH; x++) {
            String here = overview.words(x).orElse("");
            words = here.length() > words.length() ? here : words;
        }
        assertThat(words).matches("(?s)\\S.*\\n\\d+ events? begins? about then, \\d+ in conflict");
        assertThat(overview.words(-1)).isEmpty();
        assertThat(overview.words(WIDTH + 1)).isEmpty();
    }

    @Test
    void other_views_keep_to_the_range_once_it_is_at_rest() {
        brush(200, 400);
        timeline.settle();
        assertThat(desk.workspace.rangeFilter()).isEmpty();
        timeline.onlyRangeProperty().set(true);
        assertThat(desk.workspace.rangeFilter()).contains(shown());
        Optional<TimeRange> before = desk.workspace.rangeFilter();
        drag(300, 350);
        assertThat(desk.workspace.rangeFilter()).isEqualTo(before);
        timeline.settle();
        assertThat(desk.workspace.rangeFilter()).contains(shown());
        timeline.onlyRangeProperty().set(false);
        assertThat(desk.workspace.rangeFilter()).isEmpty();
    }

    @Test
    void a_range_that_others_set_is_shown_and_one_that_they_let_go_is_let_go() {
        TimeRange range = new TimeRange(whole.toTime(100), whole.toTime(200));
        desk.workspace.rangeFilterProperty().set(Optional.of(range));
        assertThat(timeline.onlyRangeProperty().get()).isTrue();
        assertThat(left()).isCloseTo(100, within(0.01));
        timeline.pan(10);
        timeline.settle();
        desk.workspace.clear();
        assertThat(timeline.onlyRangeProperty().get()).isFalse();
        timeline.settle();
        assertThat(desk.workspace.rangeFilter()).isEmpty();
    }
}
