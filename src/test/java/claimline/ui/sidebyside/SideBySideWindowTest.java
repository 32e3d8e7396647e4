package claimline.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import claimline.model.Message;
import claimline.ui.common.Fonts;
import claimline.ui.common.KindChip;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The columns in a real window, without a display. */
class SideBySideWindowTest {

    private static Stage stage;

    @TempDir
    Path folder;

    private Desk desk;
    private Parent root;

    @BeforeAll
    static void start() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @BeforeEach
    void open() {
        onScreen(() -> {
            desk = Desk.withBridge(folder, Locale.ENGLISH);
            FXMLLoader loader =
                    new FXMLLoader(getClass().getResource("/fxml/sidebyside.fxml"), Message.bundle(Locale.ENGLISH));
            SideBySideViewModel viewModel = new SideBySideViewModel(desk.workspace, desk.shown);
            loader.setControllerFactory(_ -> new SideBySideController(viewModel));
            root = loader.load();
            stage.setScene(new Scene(root, 900, 300));
            SideBySideController.addKeys(stage.getScene(), viewModel);
            stage.getScene().setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.getScene().getStylesheets().setAll("/css/palette-light.css", "/css/colors.css", "/css/claimline.css");
            stage.show();
            desk.selectQuestion("daily-traffic");
            return null;
        });
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            stage.hide();
            desk.close();
            return null;
        });
    }

    @Test
    void places_of_one_question_stand_at_one_height_and_are_joined() {
        assertThat(heights()).hasSize(1);
        assertThat(onScreen(() -> root.lookupAll(".join-suspect").size())).isEqualTo(3);
        assertThat(onScreen(() -> root.lookup("JoinLines").lookupAll(".chip").stream()
                        .map(chip -> ((KindChip) chip).getText())
                        .toList()))
                .containsExactly("≈", "✎");
    }

    @Test
    void a_text_is_there_from_its_first_line_on() {
        assertThat(columns())
                .allSatisfy(column ->
                        assertThat(column.area().getEstimatedScrollY()).isZero());
    }

    @Test
    void columns_scroll_together_or_alone() {
        Set<Long> before = heights();
        onScreen(() -> {
            scroll(-60);
            return null;
        });
        assertThat(heights()).hasSize(1).isNotEqualTo(before);
        onScreen(() -> {
            ((CheckBox) root.lookup(".check-box")).setSelected(false);
            scroll(30);
            return null;
        });
        assertThat(heights()).hasSize(2);
    }

    @Test
    void a_key_goes_to_the_next_difference_and_back() {
        press(KeyCode.F7, false, false);
        assertThat(desk.workspace.selection()).isNotEqualTo(new Selection.OfQuestion("daily-traffic"));
        assertThat(heights()).hasSize(1);
        press(KeyCode.F7, true, false);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("daily-traffic"));
    }

    @Test
    void copies_what_is_marked_the_quotation_or_the_whole_column() {
        StyleClassedTextArea area = columns().getFirst().area();
        onScreen(() -> {
            area.requestFocus();
            return null;
        });
        press(KeyCode.C, false, true);
        assertThat(clipboard()).startsWith("“5만2천 대” – 가상일보");
        onScreen(() -> {
            area.selectRange(1, 7);
            return null;
        });
        press(KeyCode.C, false, true);
        assertThat(clipboard()).isEqualTo("지어낸 예문");
        press(KeyCode.C, true, true);
        assertThat(clipboard()).isEqualTo(area.getText());
    }

    @Test
    void enter_selects_the_claim_at_the_caret() {
        StyleClassedTextArea area = columns().getFirst().area();
        onScreen(() -> {
            area.requestFocus();
            area.moveTo(area.getText().indexOf("5만2천"));
            return null;
        });
        press(KeyCode.ENTER, false, false);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("daily-traffic-gasang"));
    }

    private List<SourceColumn> columns() {
        return onScreen(() -> root.lookupAll(".side-column").stream()
                .map(SourceColumn.class::cast)
                .toList());
    }

    /** Where the places of the selected question stand, in whole pixels. */
    private Set<Long> heights() {
        String question =
                desk.workspace.selection().question(desk.workspace.story()).orElseThrow();
        List<SourceColumn> columns = columns();
        return onScreen(() -> desk.workspace.story().claimsOf(question).stream()
                .flatMap(claim -> columns.stream().flatMap(column -> column.bounds(claim.id()).stream()))
                .map(Bounds::getMinY)
                .map(Math::round)
                .collect(Collectors.toSet()));
    }

    private void scroll(double delta) {
        ((SourceColumn) root.lookup(".side-column"))
                .window()
                .fireEvent(new ScrollEvent(
                        ScrollEvent.SCROLL,
                        5,
                        5,
                        5,
                        5,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void press(KeyCode key, boolean shift, boolean shortcut) {
        onScreen(() -> {
            var target = stage.getScene().getFocusOwner() == null
                    ? root
                    : stage.getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, shortcut, false, false));
            return null;
        });
    }

    private String clipboard() {
        return onScreen(() -> Clipboard.getSystemClipboard().getString());
    }

    private static <T> T onScreen(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
