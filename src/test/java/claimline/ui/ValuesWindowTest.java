package claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.ui.common.DrawingPane;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The value strip beneath the comparison, in the real window. */
class ValuesWindowTest {

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

    private void select(Selection selection) {
        window.run(() -> window.workspace.select(selection));
    }

    private DrawingPane strip() {
        return window.find("#strip", DrawingPane.class);
    }

    private SplitPane split() {
        return window.find("#comparison", SplitPane.class);
    }

    /** On the row with this number, counted from 0, of a strip of amounts whose claims are all of different origins. */
    private Point2D row(int number) {
        return window.get(() -> strip().localToScreen(300, 26 + 4 + 11 + number * 30));
    }

    @Test
    void is_there_while_a_question_is_selected_and_comes_back_as_large_as_it_was() {
        assertThat(window.get(() -> split().getItems().size())).isEqualTo(1);
        select(new Selection.OfQuestion("march-size"));
        assertThat(window.get(() -> split().getItems().size())).isEqualTo(2);
        assertThat(window.get(() -> window.find("#asked", Labeled.class).getText()))
                .isEqualTo(window.workspace
                        .story()
                        .question("march-size")
                        .orElseThrow()
                        .caption()
                        .in(window.workspace.locale()));
        window.run(() -> split().setDividerPositions(0.3));
        double large = window.get(() -> strip().getHeight());
        select(Selection.NOTHING);
        assertThat(window.get(() -> split().getItems().size())).isEqualTo(1);
        select(new Selection.OfQuestion("toll-loss"));
        assertThat(window.get(() -> strip().getHeight())).isEqualTo(large);
    }

    @Test
    void the_selected_question_stays_in_sight_above_it() {
        select(new Selection.OfQuestion("commuters"));
        window.await(() -> {
            double bottom = split().localToScene(0, split().getHeight() * split().getDividerPositions()[0])
                    .getY();
            return window
                    .robot
                    .from(split())
                    .lookup((Node node) -> node instanceof IndexedCell<?> cell && cell.isSelected())
                    .queryAll()
                    .stream()
                    .anyMatch(cell -> cell.localToScene(0, 5).getY() < bottom);
        });
    }

    @Test
    void a_click_selects_a_claim_and_keys_go_on_from_there() {
        select(new Selection.OfQuestion("jobs-at-risk"));
        window.robot.clickOn(row(0));
        String first = ((Selection.OfClaim) window.workspace.selection()).id();
        window.robot.push(KeyCode.DOWN);
        String second = ((Selection.OfClaim) window.workspace.selection()).id();
        assertThat(second).isNotEqualTo(first);
        window.robot.push(KeyCode.UP);
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfClaim(first));
        assertThat(window.get(() -> strip().getAccessibleText()))
                .contains(window.workspace.story().claim(first).orElseThrow().asPrinted());

        window.robot.push(KeyCode.SHORTCUT, KeyCode.C);
        String copied = window.get(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(4);

        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.workspace.selection()).isEqualTo(new Selection.OfQuestion("jobs-at-risk"));
    }
}
