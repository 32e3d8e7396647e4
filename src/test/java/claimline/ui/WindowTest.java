package claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Ink;
import claimline.chart.Palette;
import claimline.ui.common.KeptNodes;
import claimline.ui.workspace.Filter;
import claimline.ui.workspace.Selection;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window as a whole. */
class WindowTest {

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
    void opens_with_the_story() {
        assertThat(window.stage.getTitle()).isEqualTo("The harbour bridge at Quenhaven (fictional) – Claimline");
        assertThat(window.text("#title")).isEqualTo("The harbour bridge at Quenhaven (fictional)");
        assertThat(window.text("#counts")).startsWith("3 sources · 19 events · 105 claims");
        assertThat(window.text("#range")).contains("2024");
        assertThat(window.sources().getItems()).hasSize(3);
        assertThat(window.questions().getItems()).hasSize(45);
        assertThat(window.table().getColumns()).hasSize(3);
        assertThat(window.find("#empty", Node.class).isVisible()).isTrue();
        assertThat(timeline.colours()).hasSizeGreaterThan(5);
    }

    @Test
    void another_language_changes_the_words_and_keeps_the_selection() {
        timeline.click(timeline.on("march"));
        window.robot.clickOn(window.box("The Imaginary Courier"));
        Node before = window.stage.getScene().getRoot();
        window.fire("korean");

        assertThat(window.stage.getScene().getRoot()).isNotSameAs(before);
        assertThat(window.stage.getTitle()).isEqualTo("퀜헤이븐의 항구 다리 (가상) – Claimline");
        assertThat(window.text("#counts")).startsWith("출처 3 · 사건 19");
        assertThat(window.text("#range")).contains("년");
        assertThat(window.scope()).isEqualTo("상인들의 부두 행진");
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfEvent("march"));
        assertThat(window.inspector()).contains("사건", "상인들의 부두 행진");
        assertThat(window.table().getItems()).hasSize(2);
        assertThat(window.columns()).doesNotContain("imaginary-courier");
        assertThat(timeline.isPainted(Ink.SELECTION)).isTrue();

        window.fire("english");
        assertThat(window.stage.getTitle()).startsWith("The harbour bridge");
        window.robot.push(KeyCode.SHORTCUT, KeyCode.BACK_SPACE);
        assertThat(window.table().getItems()).hasSize(45);
    }

    @Test
    void nothing_holds_views_that_others_replaced() {
        WeakReference<Node> views = new WeakReference<>(window.stage.getScene().getRoot());
        WeakReference<Node> column =
                new WeakReference<>(window.table().lookup(".claim-line").getParent());
        window.run(() -> {
            window.workspace.filterProperty().set(new Filter(Set.of("gasang-daily"), null, null));
            TabPane tabs = window.find("#views", TabPane.class);
            IntStream.range(0, 4).forEach(tabs.getSelectionModel()::select);
            tabs.getSelectionModel().select(1);
        });
        window.fire("korean");
        window.await(() -> {
            System.gc();
            return views.get() == null && column.get() == null;
        });
    }

    @Test
    void a_view_is_loaded_when_it_comes_to_the_front_and_its_keys_work_before() {
        TabPane views = window.find("#views", TabPane.class);
        assertThat(views.getTabs().stream().filter(tab -> tab.getContent() != null))
                .containsExactly(views.getSelectionModel().getSelectedItem());
        window.robot.push(KeyCode.F7);
        assertThat(window.workspace.selection()).isInstanceOf(Selection.OfQuestion.class);
        window.run(() -> views.getSelectionModel().select(2));
        assertThat(views.getTabs().get(2).getContent()).isNotNull();
    }

    @Test
    void all_is_cleared_by_a_key() {
        timeline.click(timeline.on("march"));
        window.robot.clickOn(window.box("The Imaginary Courier"));
        window.robot.push(KeyCode.SHORTCUT, KeyCode.BACK_SPACE);
        assertThat(window.workspace.selection()).isEqualTo(Selection.NOTHING);
        assertThat(window.workspace.filter()).isEqualTo(Filter.NONE);
        assertThat(window.table().getItems()).hasSize(45);
        assertThat(window.columns()).hasSize(3);
    }

    @Test
    void darkness_changes_the_canvas_at_once() {
        assertThat(timeline.background()).isEqualTo(TimelineHand.colour(Palette.light(), Ink.BACKGROUND));
        window.robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(timeline.background()).isEqualTo(TimelineHand.colour(Palette.dark(), Ink.BACKGROUND));
        window.fire("korean");
        assertThat(timeline.background()).isEqualTo(TimelineHand.colour(Palette.dark(), Ink.BACKGROUND));
        window.robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(timeline.background()).isEqualTo(TimelineHand.colour(Palette.light(), Ink.BACKGROUND));
    }

    @Test
    void a_failure_is_told_once_and_not_again_in_another_language() {
        window.run(() -> window.workspace.open(folder.resolve("none.claimline")));
        window.await(() -> dialogs() == 1);
        window.closeDialogs(dialog -> assertThat(dialog.getTitle()).isEqualTo("Claimline"));
        assertThat(window.get(this::dialogs)).isZero();
        window.fire("korean");
        assertThat(window.get(this::dialogs)).isZero();
        assertThat(window.workspace.story().events()).hasSize(19);
    }

    private long dialogs() {
        return javafx.stage.Window.getWindows().stream()
                .filter(each -> each instanceof Stage && each != window.stage)
                .count();
    }

    @Test
    void another_language_leaves_everything_where_it_was() {
        window.run(() -> {
            window.find("#views", TabPane.class).getSelectionModel().select(2);
            window.find("#across", SplitPane.class).setDividerPositions(0.3, 0.7);
            window.questions().scrollTo(12); // far from the end, which rows of another height would move
            listInPlaceOfTimeline().fire();
        });
        window.await(() -> events().getItems().size() == 19);
        window.run(() -> {
            TableColumn<?, ?> title = events().getColumns().get(1);
            title.setSortType(TableColumn.SortType.DESCENDING);
            sortBy(title);
        });
        window.await(() -> !events().getItems().isEmpty());
        double[] dividers =
                window.get(() -> window.find("#across", SplitPane.class).getDividerPositions());
        int top = window.get(() -> KeptNodes.firstRow(window.questions()));
        window.run(() -> window.questions().requestFocus());

        window.fire("korean");

        assertThat(window.get(() ->
                        window.find("#views", TabPane.class).getSelectionModel().getSelectedIndex()))
                .isEqualTo(2);
        assertThat(window.get(() -> window.find("#across", SplitPane.class).getDividerPositions()))
                .usingComparatorWithPrecision(0.02)
                .containsExactly(dividers);
        assertThat(top).isPositive();
        assertThat(window.get(() -> KeptNodes.firstRow(window.questions()))).isEqualTo(top);
        assertThat(events().isVisible()).isTrue();
        assertThat(window.get(() -> events().getSortOrder().getFirst().getId())).isEqualTo("title");
        assertThat(window.get(() -> events().getSortOrder().getFirst().getSortType()))
                .isEqualTo(TableColumn.SortType.DESCENDING);
    }

    private ToggleButton listInPlaceOfTimeline() {
        return window.robot
                .from(window.stage.getScene().getRoot())
                .lookup((Node node) -> node instanceof ToggleButton && "list".equals(node.getId()))
                .queryAs(ToggleButton.class);
    }

    private TableView<?> events() {
        return window.find("#events", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private <T> void sortBy(TableColumn<T, ?> column) {
        ((TableView<T>) events()).getSortOrder().setAll(List.of(column));
    }
}
