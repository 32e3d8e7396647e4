package claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Ink;
import claimline.chart.TimelineChart;
import claimline.timeline.TimeRange;
import claimline.ui.timeline.TimelineViewModel;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Popup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hands and keys on the timeline of the real window. */
class TimelineWindowTest {

    @TempDir
    Path folder;

    private Window window;
    private TimelineHand timeline;

    @BeforeEach
    void open() throws TimeoutException {
        window = new Window(folder);
        timeline = new TimelineHand(window);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
        assertThat(window.thrown()).isEmpty();
    }

    @Test
    void an_event_clicked_on_fills_the_inspector_and_keeps_its_questions() {
        timeline.click(timeline.on("march"));
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("march"));
        window.await(() -> window.inspector().contains("Traders march along the quay"));
        assertThat(window.inspector()).contains("1,240 traders");
        assertThat(window.find("#empty", Node.class).isVisible()).isFalse();
        assertThat(window.table().getItems()).hasSize(2);
        assertThat(window.scope()).isEqualTo("Traders march along the quay");
        assertThat(timeline.isPainted(Ink.SELECTION)).isTrue();

        timeline.click(new Point2D(TimelineChart.HEADER_WIDTH / 2, 10));
        assertThat(window.workspace.selection()).isEqualTo(Selection.NOTHING);
        assertThat(window.table().getItems()).hasSize(45);
    }

    @Test
    void the_timeline_obeys_keys() {
        TimelineViewModel twin = timeline.twin();
        window.run(() -> window.timeline().requestFocus());
        record Key(KeyCode code, Runnable same) {}
        for (Key key : List.of(
                new Key(KeyCode.F, twin::fitAll),
                new Key(KeyCode.ADD, () -> twin.zoomAtCentre(0.8)),
                new Key(KeyCode.EQUALS, () -> twin.zoomAtCentre(0.8)),
                new Key(KeyCode.LEFT, () -> twin.pan(80)),
                new Key(KeyCode.SUBTRACT, () -> twin.zoomAtCentre(1.25)),
                new Key(KeyCode.RIGHT, () -> twin.pan(-80)),
                new Key(KeyCode.RIGHT, () -> twin.pan(-80)),
                new Key(KeyCode.HOME, twin::showStart),
                new Key(KeyCode.END, twin::showEnd),
                new Key(KeyCode.F, twin::fitAll))) {
            window.robot.push(key.code());
            assertThat(timeline.shows(twin)).as("" + key.code()).isFalse();
            window.run(key.same());
            assertThat(timeline.shows(twin)).as("" + key.code()).isTrue();
        }
    }

    @Test
    void keys_go_from_event_to_event() {
        window.run(() -> window.timeline().requestFocus());
        window.robot.push(KeyCode.N);
        window.robot.push(KeyCode.N);
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("cable-renewal"));
        window.robot.push(KeyCode.P);
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("bridge-opening"));
        window.robot.push(KeyCode.ALT, KeyCode.N);
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("bridge-opening"));

        window.robot.push(KeyCode.TAB);
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("cable-renewal"));
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("bridge-opening"));
        assertThat(window.timeline().isFocused()).isTrue();

        window.robot.push(KeyCode.ENTER);
        assertThat(window.text("#range"))
                .startsWith("197")
                .endsWith("197" + window.text("#range").charAt(10));
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.workspace.selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void a_question_mark_shows_what_keys_do_and_escape_hides_it() {
        window.run(() -> window.timeline().requestFocus());
        window.robot.push(KeyCode.SHIFT, KeyCode.SLASH);
        Popup sheet = sheet().orElseThrow();
        Set<String> words = window
                .robot
                .from(sheet.getContent().getFirst())
                .lookup((Node node) -> node instanceof Label)
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
        assertThat(words).contains("Timeline", "⇧Tab", "Next, previous event in time", "Ctrl+Z", "Undo", "F1");
        assertThat(words).noneMatch(text -> text.startsWith("keys.") || text.startsWith("timeline."));
        window.robot.push(KeyCode.ESCAPE);
        assertThat(sheet()).isEmpty();
        window.robot.push(KeyCode.F1);
        assertThat(sheet()).isPresent();
        window.robot.push(KeyCode.F1);
        assertThat(sheet()).isEmpty();
    }

    /** By the title. */
    private static <T> void sort(TableView<T> list) {
        list.getSortOrder().add(list.getColumns().get(1));
    }

    private static Optional<Popup> sheet() {
        return javafx.stage.Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .filter(popup -> popup.getContent().getFirst().getStyleClass().contains("key-sheet"))
                .findFirst();
    }

    @Test
    void a_key_shows_the_same_events_as_a_list_and_the_list_selects() {
        window.run(() -> window.timeline().requestFocus());
        window.robot.push(KeyCode.L);
        TableView<?> list = window.find("#events", TableView.class);
        window.await(() -> list.getItems().size() == 19);
        assertThat(list.isFocused()).isTrue();
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.DOWN);
        window.await(() -> window.workspace.selection().equals(new Selection.OfEvent("cable-renewal")));
        window.run(() -> window.workspace.select(new Selection.OfEvent("march")));
        window.await(() -> list.getSelectionModel().getSelectedIndex() > 2);
        Object first = list.getItems().getFirst();
        window.run(() -> sort(list));
        window.await(() -> !list.getItems().getFirst().equals(first));
        assertThat(list.getSortOrder()).hasSize(1);
        window.robot.push(KeyCode.L);
        assertThat(list.isVisible()).isFalse();
        assertThat(window.timeline().isFocused()).isTrue();
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("march"));
    }

    @Test
    void fingers_that_part_zoom_between_them() {
        TimelineViewModel twin = timeline.twin();
        double x = TimelineChart.HEADER_WIDTH + 200;
        window.run(() ->
                Event.fireEvent(window.timeline(), pinch(window.timeline().localToScene(x, 90), 1.25)));
        window.run(() -> twin.zoom(x, 0.8));
        assertThat(timeline.shows(twin)).isTrue();
    }

    private static ZoomEvent pinch(Point2D scene, double factor) {
        double x = scene.getX();
        double y = scene.getY();
        return new ZoomEvent(ZoomEvent.ZOOM, x, y, x, y, false, false, false, false, true, false, factor, factor, null);
    }

    @Test
    void the_brush_is_dragged_over_the_overview() {
        String before = window.text("#range");
        Node overview = window.find("#overview", Node.class);
        Point2D from = window.get(() -> overview.localToScreen(30, 20));
        window.robot.drag(from).dropTo(from.add(120, 0));
        String after = window.text("#range");
        assertThat(after).isNotEqualTo(before).startsWith("19");
        window.robot.clickOn(window.find("#onlyRange", Node.class));
        assertThat(window.workspace.rangeFilter()).isPresent();
        Optional<TimeRange> kept = window.workspace.rangeFilter();
        window.robot.drag(from.add(60, 0)).dropTo(from.add(90, 0));
        window.await(() -> !window.workspace.rangeFilter().equals(kept));
    }

    @Test
    void the_wheel_zooms_at_the_pointer() {
        TimelineViewModel twin = timeline.twin();
        List<Double> wheel = new ArrayList<>();
        window.run(() -> window.timeline().addEventFilter(ScrollEvent.SCROLL, event -> wheel.add(event.getDeltaY())));
        Point2D pointer = new Point2D(TimelineChart.HEADER_WIDTH + 100, 100);
        window.robot.moveTo(timeline.onScreen(pointer));
        window.robot.scroll(2, VerticalDirection.UP);

        assertThat(wheel).isNotEmpty().doesNotContain(0.0);
        wheel.forEach(delta -> window.run(() -> twin.zoom(pointer.getX(), Math.pow(0.8, delta / 40))));
        assertThat(window.text("#range")).isEqualTo(twin.range().get());
    }

    @Test
    void what_is_dragged_follows_the_pointer() {
        TimelineViewModel twin = timeline.twin();
        Point2D from = new Point2D(TimelineChart.HEADER_WIDTH + 100, 10);
        window.robot.drag(timeline.onScreen(from)).dropTo(timeline.onScreen(from.add(90, 0)));
        window.run(() -> twin.pan(90));
        assertThat(window.text("#range")).isEqualTo(twin.range().get());
        assertThat(window.workspace.selection()).isEqualTo(Selection.NOTHING);
    }
}
