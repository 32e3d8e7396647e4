package claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Source;
import claimline.ui.compare.ShownRows;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands and keys on the lists, the table and the inspector of the real window. */
class ListsWindowTest {

    @TempDir
    Path folder;

    private Window window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new Window(folder);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
        assertThat(window.thrown()).isEmpty();
    }

    @Test
    void a_cell_clicked_on_selects_its_claim_and_stays_under_the_pointer() {
        window.run(() -> window.table().scrollTo(6));
        Node cell = visibleClaims().getFirst();
        Bounds before = window.get(() -> cell.localToScene(cell.getBoundsInLocal()));
        String claim = (String) cell.getUserData();
        window.robot.clickOn(cell);

        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfClaim(claim));
        window.await(() -> window.inspector()
                .contains(window.workspace.story().claim(claim).orElseThrow().asPrinted()));
        assertThat(window.get(() -> cell.localToScene(cell.getBoundsInLocal()))).isEqualTo(before);
        assertThat(chosen()).containsExactly(claim);
        String question = window.workspace.story().claim(claim).orElseThrow().question();
        assertThat(window.questions().getSelectionModel().getSelectedItem().id())
                .isEqualTo(question);
    }

    @Test
    void each_claim_of_a_cell_can_be_selected() {
        window.run(() -> window.workspace.select(new Selection.OfClaim("toll-loss-jieonaen-1")));
        window.await(() -> chosen().equals(List.of("toll-loss-jieonaen-1")));
        window.run(() -> {
            window.table().scrollTo(rowOf("toll-loss"));
            window.table().scrollToColumnIndex(2);
        });
        window.robot.clickOn(window.label(window.table(), "31만달러"));
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-jieonaen-2"));
        assertThat(chosen()).containsExactly("toll-loss-jieonaen-2");
    }

    @Test
    void a_question_clicked_on_is_what_all_look_at() {
        window.robot.clickOn(window.cell(window.questions(), 2));
        String question = window.questions().getItems().get(2).id();
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfQuestion(question));
        assertThat(window.frozen().getSelectionModel().getSelectedIndex()).isEqualTo(rowOf(question));

        window.robot.push(KeyCode.DOWN);
        String next = window.questions().getItems().get(3).id();
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfQuestion(next));
        assertThat(window.frozen().getSelectionModel().getSelectedIndex()).isEqualTo(rowOf(next));
    }

    @Test
    void what_is_no_longer_selected_is_so_in_every_view() {
        window.robot.clickOn(window.cell(window.questions(), 2));
        window.robot.clickOn(window.cell(window.sources(), 0));
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfSource("gasang-daily"));
        assertThat(window.questions().getSelectionModel().isEmpty()).isTrue();
        assertThat(window.table().getSelectionModel().isEmpty()).isTrue();

        window.robot.clickOn(window.cell(window.questions(), 2));
        assertThat(window.sources().getSelectionModel().isEmpty()).isTrue();
    }

    @Test
    void a_line_stays_selected_when_the_filter_changes_the_list() {
        window.robot.clickOn(window.cell(window.sources(), 0));
        window.robot.clickOn(window.box("The Imaginary Courier"));
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfSource("gasang-daily"));
        assertThat(window.sources().getSelectionModel().getSelectedIndex()).isZero();

        window.robot.clickOn(window.cell(window.questions(), 5));
        String question = window.questions().getItems().get(5).id();
        window.robot.clickOn(window.box("The Imaginary Courier"));
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfQuestion(question));
        assertThat(window.questions().getSelectionModel().getSelectedItem().id())
                .isEqualTo(question);
        assertThat(window.frozen().getSelectionModel().getSelectedIndex()).isEqualTo(rowOf(question));
    }

    /** The survey, which stands before the cables, is the courier's alone: the line moves up when it goes. */
    @ParameterizedTest
    @ValueSource(strings = {"#pane", "#list", "#questions", "#table"})
    void whichever_view_has_the_focus_the_selection_does_not_move_to_another_line(String focus) {
        Selection cables = new Selection.OfQuestion("cable-count");
        window.run(() -> {
            (focus.equals("#questions") ? window.questions() : window.find(focus, Node.class)).requestFocus();
            window.workspace.select(cables);
        });
        for (boolean shown : new boolean[] {false, true}) {
            window.run(() -> window.workspace
                    .filterProperty()
                    .set(window.workspace.filter().withSource("imaginary-courier", shown)));
            assertThat(window.workspace.selection()).isEqualTo(cables);
            assertThat(window.questions().getSelectionModel().getSelectedItem().id())
                    .isEqualTo("cable-count");
            assertThat(window.frozen().getSelectionModel().getSelectedIndex()).isEqualTo(rowOf("cable-count"));
        }
    }

    @Test
    void a_source_that_takes_no_part_has_no_column() {
        window.robot.clickOn(window.box("The Imaginary Courier"));
        assertThat(window.columns()).containsExactly("gasang-daily", "jieonaen-news");
        assertThat(window.find("#showAll", Node.class).isVisible()).isTrue();
        window.robot.clickOn(window.box("The Imaginary Courier"));
        assertThat(window.columns()).containsExactly("gasang-daily", "imaginary-courier", "jieonaen-news");
    }

    @Test
    void fewer_rows_than_the_one_selected_do_no_harm() {
        int last = window.table().getItems().size() - 1;
        window.run(() -> window.table().scrollTo(last));
        window.robot.clickOn(visibleClaims().getLast());
        Selection selected = window.workspace.selection();
        assertThat(selected).isInstanceOf(Selection.OfClaim.class);
        for (Source source : List.copyOf(window.workspace.story().sources())) {
            window.run(() -> window.workspace
                    .filterProperty()
                    .set(window.workspace.filter().withSource(source.id(), false)));
        }
        assertThat(window.workspace.selection()).isEqualTo(selected);
        assertThat(window.table().getItems()).isEmpty();
    }

    @Test
    void a_source_is_left_alone_by_a_double_click_or_by_a_key() {
        window.robot.clickOn(window.cell(window.sources(), 1));
        doubleClick(window.label(window.sources(), "The Imaginary Courier"));
        assertThat(window.columns()).containsExactly("imaginary-courier");
        window.robot.push(KeyCode.ENTER);
        assertThat(window.columns()).hasSize(3);
        window.robot.push(KeyCode.SPACE);
        assertThat(window.columns()).containsExactly("gasang-daily", "jieonaen-news");
        window.robot.push(KeyCode.SPACE);
        doubleClick(window.box("The Imaginary Courier"));
        assertThat(window.columns()).as("that was the box").hasSize(3);
    }

    @Test
    void a_link_of_the_inspector_leads_on() {
        window.run(() -> window.workspace.select(new Selection.OfEvent("march")));
        window.await(() -> window.inspector().contains("1,240 traders"));
        window.robot.clickOn(window.label(window.find("#content", Node.class), "1,240 traders"));
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfClaim("march-size-courier"));
        assertThat(window.frozen().getSelectionModel().getSelectedIndex()).isEqualTo(rowOf("march-size"));
    }

    /** The claims of the table that are wholly in sight, the uppermost first. */
    private List<Node> visibleClaims() {
        return window.get(() -> {
            Node rows = window.table().lookup(".clipped-container");
            Bounds table = rows.localToScene(rows.getLayoutBounds());
            return window.table().lookupAll(".claim-line").stream()
                    .filter(node -> node.isVisible() && !node.getUserData().equals(""))
                    .filter(node -> table.contains(node.localToScene(node.getBoundsInLocal())))
                    .sorted(Comparator.comparing(
                            node -> node.localToScene(node.getBoundsInLocal()).getMinY()))
                    .toList();
        });
    }

    /** The claims that the table sets off. */
    private List<String> chosen() {
        return window.get(() -> window.table().lookupAll(".claim-line").stream()
                .filter(line -> line.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
                .map(line -> (String) line.getUserData())
                .distinct()
                .toList());
    }

    private int rowOf(String question) {
        return ShownRows.questions(window.frozen()).indexOf(question);
    }

    private void doubleClick(Node node) {
        window.run(() -> node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null)));
    }
}
