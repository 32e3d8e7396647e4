package claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.ui.common.DrawingPane;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources against each other, in the real window. */
class AgreementWindowTest {

    @TempDir
    Path folder;

    private Window window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new Window(folder);
        window.run(() -> views().getSelectionModel().select(3));
        window.await(() -> !words().isManaged() || map().getWidth() > 0);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
        assertThat(window.thrown()).isEmpty();
    }

    private TabPane views() {
        return window.find("#views", TabPane.class);
    }

    private DrawingPane map() {
        return window.find("#map", DrawingPane.class);
    }

    private Labeled words() {
        return window.find("#words", Labeled.class);
    }

    private ListView<?> differences() {
        return window.find("#differences", ListView.class);
    }

    /** Until the counting is done, there is no cell to select. */
    private void selectFirst() {
        window.run(map()::requestFocus);
        window.await(() -> {
            window.robot.push(KeyCode.RIGHT);
            return !words().getText().isEmpty();
        });
    }

    @Test
    void keys_go_from_cell_to_cell_to_the_list_and_to_the_question() {
        selectFirst();
        window.robot.push(KeyCode.RIGHT);
        window.await(() -> words().getText().contains(" both answer "));
        assertThat(window.get(() -> map().getAccessibleText())).isEqualTo(words().getText());
        assertThat(window.get(() -> differences().getItems().size())).isPositive();

        window.robot.push(KeyCode.ENTER);
        window.robot.push(KeyCode.ENTER);
        assertThat(window.workspace.selection()).isInstanceOf(Selection.OfQuestion.class);
        assertThat(window.get(() -> views().getSelectionModel().getSelectedIndex()))
                .isOne();
    }

    @Test
    void a_double_click_goes_to_the_question_and_shows_it() {
        selectFirst();
        window.robot.push(KeyCode.RIGHT);
        window.robot.clickOn(window.cell(differences(), 1));
        assertThat(window.workspace.selection()).isEqualTo(Selection.NOTHING);
        window.robot.doubleClickOn(window.cell(differences(), 1));
        assertThat(window.workspace.selection()).isInstanceOf(Selection.OfQuestion.class);
        assertThat(window.get(() -> views().getSelectionModel().getSelectedIndex()))
                .isOne();
    }

    @Test
    void a_click_selects_the_cell_under_the_pointer() {
        selectFirst();
        window.run(() -> window.workspace.select(Selection.NOTHING));
        window.robot.clickOn(window.get(() -> map().localToScreen(map().getWidth() - 5, map().getHeight() - 5)));
        assertThat(window.get(() -> words().getText())).isEmpty();
        assertThat(window.get(() -> differences().isVisible())).isFalse();
    }
}
