package claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Ink;
import claimline.project.Facet;
import claimline.project.Matches;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and hands on the search of the real window. */
class FindWindowTest {

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

    private TextField field() {
        return window.find("#findSearch", TextField.class);
    }

    private Matches found() {
        return window.workspace.filter().matches();
    }

    private List<Button> chips() {
        return window.find("#findChips", FlowPane.class).getChildren().stream()
                .map(Button.class::cast)
                .toList();
    }

    @Test
    void the_timeline_has_the_keys_at_first_and_a_stroke_gives_them_to_the_search() {
        assertThat(window.get(window.timeline()::isFocused)).isTrue();
        window.robot.write("/ferr");
        window.await(() -> found().query().text().equals("ferr") && found().whole());
        assertThat(window.get(field()::isFocused)).isTrue();
        assertThat(window.text("#findCount")).startsWith(found().hitCount() + " of 19 events");
        window.robot.type(KeyCode.ENTER);
        window.await(() -> window.workspace.selection() instanceof Selection.OfEvent);
        Selection first = window.workspace.selection();
        window.robot.type(KeyCode.F3);
        window.await(() -> !window.workspace.selection().equals(first));
        window.robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        window.await(() -> window.workspace.selection().equals(first));
        assertThat(new TimelineHand(window).isPainted(Ink.HIT)).isTrue();
        window.robot.type(KeyCode.ESCAPE);
        window.await(() -> found().equals(Matches.ALL));
        String left = window.get(field()::getText);
        assertThat(left).isEmpty();
    }

    @Test
    void facets_are_ticked_and_taken_away_as_chips() {
        assertThat(window.get(() -> window.find("#findChips", FlowPane.class).isVisible()))
                .isFalse();
        window.run(() -> window.find("#findFilter", Button.class).fire());
        window.await(() -> box("gasang-daily") != null);
        CheckBox box = box("gasang-daily");
        window.run(box::fire);
        window.await(() -> found().query().values(Facet.SOURCE).equals(Set.of("gasang-daily")));
        window.await(() -> chips().size() == 2);
        int questions = window.questions().getItems().size();
        assertThat(questions).isPositive().isLessThan(45);
        window.hidePopups();
        window.robot.clickOn(chips().getFirst());
        window.await(() -> found().equals(Matches.ALL));
        window.await(() -> window.questions().getItems().size() == 45);
        assertThat(window.get(() -> window.find("#findChips", FlowPane.class).isVisible()))
                .isFalse();
    }

    private CheckBox box(String source) {
        return window.robot
                .lookup((Node node) -> node instanceof CheckBox box
                        && List.of(Facet.SOURCE, source).equals(box.getUserData()))
                .tryQueryAs(CheckBox.class)
                .orElse(null);
    }

    @Test
    void a_saved_view_is_in_the_menu() {
        window.run(() -> field().setText("ferr"));
        window.await(() -> found().query().text().equals("ferr"));
        MenuButton views = window.find("#findViews", MenuButton.class);
        window.run(() -> window.workspace.ask(
                "task.views",
                project -> {
                    project.savedQueries().save(new claimline.project.NamedQuery("Boats", found().query()));
                    return "";
                },
                _ -> {}));
        window.run(() -> field().setText(""));
        window.run(() -> window.workspace.openBundled(
                claimline.project.BundledStory.all().getFirst()));
        window.await(() -> !window.workspace.story().source("gasang-daily").isPresent());
        window.run(() -> window.workspace.openBundled(claimline.ui.workspace.Desk.bridge()));
        window.await(() -> window.workspace.story().source("gasang-daily").isPresent());
        window.run(views::show);
        window.run(() -> views.getItems().getFirst().fire());
        assertThat(window.get(() -> views.getItems().getFirst().getText())).isEqualTo("Boats");
        window.await(() -> found().query().text().equals("ferr"));
    }
}
