package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import claimline.model.Message;
import claimline.ui.common.Fonts;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The two tables in a window of their own, with 300 questions that 20 sources answer; every third one is silent. */
class MatrixTest {

    private static final int QUESTIONS = 300;
    private static final int SOURCES = 20;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Stage stage;
    private TableView<Row> questions;
    private TableView<Row> table;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        desk = new Desk(folder, Locale.ENGLISH);
        desk.workspace.importDocument(Towers.write(folder, QUESTIONS, SOURCES), folder.resolve("large.claimline"));
        stage = get(this::show);
        questions = find("#questions");
        table = find("#table");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> find(String id) {
        return (TableView<Row>) stage.getScene().lookup(id);
    }

    private Stage show() throws IOException {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        FXMLLoader loader =
                new FXMLLoader(getClass().getResource("/fxml/compare.fxml"), Message.bundle(desk.workspace.locale()));
        loader.setControllerFactory(_ -> new CompareController(new CompareViewModel(desk.workspace, desk.shown)));
        Scene scene = new Scene(loader.<Parent>load(), 900, 500);
        scene.getStylesheets().setAll("/css/palette-light.css", "/css/colors.css", "/css/claimline.css");
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        return window;
    }

    @AfterEach
    void close() throws Exception {
        run(stage::close);
        desk.close();
        FxToolkit.cleanupInput(robot);
    }

    @Test
    void both_tables_scroll_in_step_whichever_is_moved() {
        run(() -> table.scrollTo(150));
        assertThat(first(table)).isPositive().isEqualTo(first(questions));
        assertThat(top(table)).isEqualTo(top(questions));
        run(() -> flow(questions).scrollPixels(1000.5));
        assertThat(first(questions)).isGreaterThan(155).isEqualTo(first(table));
        assertThat(top(questions)).isEqualTo(top(table));
        run(() -> questions.scrollTo(QUESTIONS - 1));
        assertThat(first(questions)).isEqualTo(first(table));
        assertThat(top(questions)).isEqualTo(top(table));
    }

    @Test
    void only_the_rows_and_columns_in_sight_have_cells() {
        assertThat(robot.from(table).lookup(".table-row-cell").queryAll()).hasSizeBetween(4, 40);
        Node row = get(() -> flow(table).getFirstVisibleCell());
        assertThat(get(() -> ((Parent) row).getChildrenUnmodifiable().size())).isBetween(3, 8);
    }

    @Test
    void the_arrows_go_through_both_tables_and_enter_shows_where_they_are() {
        run(() -> {
            questions.requestFocus();
            questions.getSelectionModel().clearAndSelect(0);
        });
        type(KeyCode.DOWN);
        assertThat(desk.workspace.selection()).isEqualTo(Selection.NOTHING);
        type(KeyCode.ENTER);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("q1"));
        type(KeyCode.RIGHT);
        assertThat(get(table::isFocused)).isTrue();
        type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("q2-s1"));
        assertThat(get(() -> questions.getSelectionModel().getSelectedIndices()))
                .containsExactly(2);
        type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("q2"));
        type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(get(questions::isFocused)).isTrue();
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("q3"));
    }

    @Test
    void copies_the_rows_selected_among_questions_and_the_cell_selected_among_sources() {
        run(() -> {
            questions.requestFocus();
            questions.getSelectionModel().clearAndSelect(0);
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        String[] rows = copied().split("\n");
        assertThat(rows).hasSize(3);
        assertThat(rows[0]).startsWith("Question\tFinding\tVerdict\tPaper 0\tPaper 1\tPaper 2");
        assertThat(rows[1].split("\t"))
                .hasSize(3 + SOURCES)
                .startsWith("How high is tower 0?", "equal", "", "100 m", "100 m", "does not cover this");
        assertThat(rows[2]).startsWith("How high is tower 1?\t");
        type(KeyCode.RIGHT);
        assertThat(copied()).isEqualTo("100 m");
    }

    @Test
    void every_cell_can_be_heard() {
        Node cell = robot.from(table).lookup(".table-cell").nth(0).query();
        assertThat(get(cell::getAccessibleText)).isEqualTo("Paper 0, equal, 100 m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void the_head_is_one_line_at_900_pixels(String language) {
        run(() -> desk.workspace.change(settings -> settings.withLanguage(language)));
        run(() -> stage.close());
        stage = get(this::show);
        WaitForAsyncUtils.waitForFxEvents();
        Pane head = (Pane) stage.getScene().lookup(".matrix-head");
        assertThat(get(head::getHeight)).isLessThan(40);
        Label count = (Label) stage.getScene().lookup("#count");
        assertThat(get(count::getText)).contains(String.valueOf(QUESTIONS));
        assertThat(get(() -> count.getBoundsInParent().getMaxX())).isLessThan(900);
    }

    private void type(KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String copied() {
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        return get(() -> Clipboard.getSystemClipboard().getString());
    }

    private static VirtualFlow<?> flow(TableView<Row> table) {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }

    private static int first(TableView<Row> table) {
        return get(() -> flow(table).getFirstVisibleCell().getIndex());
    }

    /** Where the first row that is seen begins, in pixels. */
    private static double top(TableView<Row> table) {
        return get(() -> {
            IndexedCell<?> row = flow(table).getFirstVisibleCell();
            return (double) Math.round(row.localToScene(0, 0).getY());
        });
    }

    private static <T> T get(Callable<T> wanted) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, wanted);
    }

    private static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
