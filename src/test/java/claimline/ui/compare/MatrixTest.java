package claimline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import claimline.model.Message;
import claimline.ui.common.Fonts;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
        Pane view = loader.load();
        TextField elsewhere = new TextField();
        elsewhere.setId("elsewhere");
        elsewhere.setManaged(false);
        view.getChildren().add(elsewhere);
        Scene scene = new Scene(view, 900, 500);
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

    /** Row and column, 0 being that of the questions; what is pressed there; where that leads. */
    private static final String KEYS = """
        5   | 0  | HOME              | 5   | 0
        5   | 7  | HOME              | 5   | 0
        5   | 0  | END               | 5   | 20
        5   | 7  | END               | 5   | 20
        5   | 7  | CONTROL HOME      | 0   | 0
        5   | 0  | CONTROL END       | 299 | 20
        299 | 20 | CONTROL HOME      | 0   | 0
        5   | 1  | LEFT              | 5   | 0
        5   | 0  | LEFT              | 5   | 0
        5   | 0  | RIGHT             | 5   | 1
        5   | 19 | RIGHT             | 5   | 20
        5   | 20 | RIGHT             | 5   | 20
        5   | 0  | DOWN              | 6   | 0
        5   | 3  | DOWN              | 6   | 3
        5   | 3  | UP                | 4   | 3
        0   | 3  | UP                | 0   | 3
        299 | 3  | DOWN              | 299 | 3
        """;

    @Test
    void every_cell_is_reached_by_keys() {
        for (String line : KEYS.lines().toList()) {
            String[] parts = line.split("\\s*\\|\\s*");
            int row = Integer.parseInt(parts[3]);
            int column = Integer.parseInt(parts[4]);
            put(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            press(parts[2]);
            assertThat(cursor()).as(line).containsExactly(row, column);
            assertThat(get(() -> (column == 0 ? questions : table).isFocused()))
                    .as(line)
                    .isTrue();
            assertThat(isInSight(row)).as(line).isTrue();
        }
    }

    @Test
    void a_page_goes_down_and_up_again() {
        pages(0);
        pages(3);
    }

    private void pages(int column) {
        put(0, column);
        press("PAGE_DOWN");
        press("PAGE_DOWN");
        List<Integer> down = cursor();
        assertThat(down.get(0)).isBetween(4, 20);
        assertThat(down.get(1)).isEqualTo(column);
        assertThat(first(table)).isPositive().isEqualTo(first(questions));
        press("PAGE_UP");
        press("PAGE_UP");
        press("PAGE_UP");
        assertThat(cursor()).containsExactly(0, column);
    }

    @Test
    void tab_leaves_both_tables_and_the_first_arrow_begins_at_the_top() {
        run(questions::requestFocus);
        press("DOWN");
        assertThat(cursor()).containsExactly(0, 0);
        press("RIGHT");
        press("TAB");
        assertThat(get(() -> questions.isFocused() || table.isFocused())).isFalse();
        press("SHIFT TAB");
        assertThat(get(table::isFocused)).isTrue();
        press("SHIFT TAB");
        assertThat(get(() -> questions.isFocused() || table.isFocused())).isFalse();
        press("TAB");
        assertThat(get(questions::isFocused)).isTrue();
        press("TAB");
        assertThat(get(() -> questions.isFocused() || table.isFocused())).isFalse();
    }

    @Test
    void what_is_selected_elsewhere_is_where_the_cursor_is() {
        put(5, 7);
        run(() -> desk.selectClaim("q200-s18"));
        assertThat(cursor()).containsExactly(200, 19);
        assertThat(isInSight(200)).isTrue();
        run(() -> desk.selectQuestion("q100"));
        assertThat(cursor()).as("in the column where the keys are").containsExactly(100, 19);
        assertThat(isInSight(100)).isTrue();
        run(() -> stage.getScene().lookup("#elsewhere").requestFocus());
        run(() -> desk.selectQuestion("q20"));
        assertThat(cursor()).containsExactly(20, 0);
        run(() -> desk.workspace.select(Selection.NOTHING));
        assertThat(cursor()).containsExactly(-1, 0);
    }

    @Test
    void the_cursor_stays_on_its_question_when_the_rows_are_in_another_order() {
        put(5, 3);
        run(() -> choose("#order", "By title"));
        assertThat(get(() -> questions.getItems().get(5).question())).isNotEqualTo("q5");
        assertThat(get(() -> questions.getSelectionModel().getSelectedItem().question()))
                .isEqualTo("q5");
        assertThat(cursor().get(1)).isEqualTo(3);
    }

    @Test
    void copies_the_rows_selected_among_questions_and_the_cells_selected_among_sources() {
        put(0, 0);
        press("SHIFT DOWN");
        String[] rows = copied().split("\n");
        assertThat(rows).hasSize(3);
        assertThat(rows[0]).startsWith("Question\tFinding\tVerdict\tPaper 0\tPaper 1\tPaper 2");
        assertThat(rows[1].split("\t"))
                .hasSize(3 + SOURCES)
                .startsWith("How high is tower 0?", "equal", "", "100 m", "100 m", "does not cover this");
        assertThat(rows[2]).startsWith("How high is tower 1?\t");
        press("RIGHT");
        assertThat(copied()).isEqualTo("100 m");
        press("RIGHT");
        press("SHIFT RIGHT");
        press("SHIFT DOWN");
        assertThat(copied()).isEqualTo("100 m\tdoes not cover this\n\tdoes not cover this");
    }

    @Test
    void the_menu_copies_a_question_with_all_that_is_said_on_it() {
        put(7, 4);
        run(() -> table.getContextMenu().getItems().get(1).fire());
        assertThat(pasted())
                .startsWith("How high is tower 7?\nequal · 14 sources, 14 origins\n- Paper 0 (4 March 2031): 100 m (");
        put(8, 0);
        run(() -> questions.getContextMenu().getItems().get(1).fire());
        assertThat(pasted()).startsWith("How high is tower 8?\n");
    }

    /** Only the first and the last of these are in conflict. */
    @Test
    void brackets_go_to_the_next_and_previous_conflict_wherever_the_keys_are_but_not_while_somebody_writes() {
        run(() -> desk.workspace.importDocument(disputed(), folder.resolve("disputed.claimline")));
        run(() -> choose("#order", "By title"));
        run(() -> stage.getScene().lookup("#wanted").requestFocus());
        write("]");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("a"));
        write("]");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("d"));
        assertThat(cursor()).containsExactly(3, 0);
        run(table::requestFocus);
        write("[");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("a"));

        run(() -> stage.getScene().lookup("#elsewhere").requestFocus());
        write("]");
        assertThat(((TextField) stage.getScene().lookup("#elsewhere")).getText())
                .isEqualTo("]");
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("a"));
    }

    private Path disputed() {
        try {
            return Files.writeString(
                    folder.resolve("disputed.json"),
                    Stream.of("a", "b", "c", "d")
                            .map(id -> """
                                {"id": "%1$s", "subject": "%1$s", "property": "height", "kind": "length", "title": "%1$s"}
                                """.formatted(id))
                            .collect(Collectors.joining(
                                    ",",
                                    """
                                    {"format": "claimline/1", "title": "Disputed (invented)", "sources": [
                                      {"id": "x", "publisher": "X", "title": "X", "published": "2031-03-04"},
                                      {"id": "y", "publisher": "Y", "title": "Y", "published": "2031-03-04"}],
                                     "events": [], "questions": [\
                                    """,
                                    "], \"claims\": ["
                                            + Stream.of("a x 5", "a y 9", "b x 5", "b y 5", "d x 7", "d y 3")
                                                    .map(each -> claim(each.split(" ")))
                                                    .collect(Collectors.joining(","))
                                            + "]}")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String claim(String[] parts) {
        return """
            {"id": "%1$s-%2$s", "question": "%1$s", "source": "%2$s", "asPrinted": "%3$s m", "stance": "asserted",
             "value": {"amount": "%3$s", "unit": "m", "hedge": "exact"}}
            """.formatted((Object[]) parts);
    }

    @Test
    void every_cell_can_be_heard() {
        Node cell = robot.from(table).lookup(".table-cell").nth(0).query();
        assertThat(get(() -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .isEqualTo("Paper 0, equal, 100 m");
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

    private void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** All keys named, together. */
    private void press(String keys) {
        robot.push(Arrays.stream(keys.split(" ")).map(KeyCode::valueOf).toArray(KeyCode[]::new));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts the cursor there and the keys with it. Column 0 is that of the questions. */
    private void put(int row, int column) {
        run(() -> {
            (column == 0 ? questions : table).requestFocus();
            if (column == 0) {
                questions.getSelectionModel().clearAndSelect(row);
                questions.scrollTo(row);
            } else {
                table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column - 1));
                table.scrollTo(row);
                table.scrollToColumnIndex(column - 1);
            }
        });
    }

    /** Row and column; -1 where nothing is selected. */
    private List<Integer> cursor() {
        return get(() -> {
            var cells = table.getSelectionModel().getSelectedCells();
            int row = questions.getSelectionModel().getSelectedIndex();
            if (!cells.isEmpty()) {
                assertThat(cells.getLast().getRow()).isEqualTo(row);
            }
            return List.of(row, cells.isEmpty() ? 0 : cells.getLast().getColumn() + 1);
        });
    }

    private boolean isInSight(int row) {
        return get(() -> {
            return flow(table).getFirstVisibleCell().getIndex() <= row
                    && row <= flow(table).getLastVisibleCell().getIndex();
        });
    }

    private <T> void choose(String box, String label) {
        @SuppressWarnings("unchecked")
        ComboBox<T> choice = (ComboBox<T>) stage.getScene().lookup(box);
        choice.setValue(choice.getConverter().fromString(label));
    }

    private String copied() {
        press("CONTROL C");
        return pasted();
    }

    private static String pasted() {
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
