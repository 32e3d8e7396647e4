package claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Amount;
import claimline.model.Quantity;
import claimline.model.Source;
import claimline.ui.main.IntakeViewModel;
import claimline.ui.workspace.Ferry;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two articles from files to the comparison, in the real window. */
class ReadingWindowTest {

    @TempDir
    Path folder;

    private Window window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new Window(folder);
        window.run(() -> window.workspace.create(folder.resolve("ferry.claimline"), "Ferry"));
        window.await(() -> window.workspace.story().events().isEmpty());
        window.run(
                () -> new IntakeViewModel(window.workspace, new SimpleBooleanProperty(true)).add(Ferry.files(folder)));
        window.await(() -> window.workspace.story().sources().size() == 2);
        window.run(() -> views().getSelectionModel().select(0));
        window.await(() -> text().getText().equals(Ferry.GULL));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
        assertThat(window.thrown()).isEmpty();
    }

    private TabPane views() {
        return window.find("#views", TabPane.class);
    }

    private StyleClassedTextArea text() {
        return window.find("#reading-text", StyleClassedTextArea.class);
    }

    private int claims() {
        return window.workspace.story().claims().size();
    }

    private void press(KeyCode... keys) {
        window.run(() -> text().requestFocus());
        window.robot.push(keys);
    }

    @Test
    void accepted_with_one_key_each_two_articles_are_compared() {
        press(KeyCode.ENTER);
        window.await(() -> claims() == 1);
        Source second = List.copyOf(window.workspace.story().sources()).getLast();
        window.run(() -> window.workspace.select(new Selection.OfSource(second.id())));
        window.await(() -> text().getText().equals(Ferry.HERON));
        press(KeyCode.ENTER);
        window.await(() -> claims() == 2);
        window.run(() -> {
            window.workspace.clear();
            views().getSelectionModel().select(1);
        });
        window.await(() -> window.table().getItems().size() == 1);
        assertThat(window.columns()).hasSize(2);
        assertThat(window.workspace.story().conflicts()).isOne();
    }

    @Test
    void keys_leave_out_and_open_again() {
        press(KeyCode.J);
        press(KeyCode.D);
        window.await(() -> window.text("#progress").equals("1 of 2 looked at"));
        press(KeyCode.DOWN);
        press(KeyCode.U);
        window.await(() -> window.text("#progress").equals("0 of 2 looked at"));
    }

    private TextField field(String id) {
        return window.find(id, TextField.class);
    }

    @Test
    void changed_and_accepted_without_the_mouse() {
        press(KeyCode.E);
        window.await(() -> field("#form-amount").isFocused());
        assertThat(field("#form-amount").getText())
                .as("the letter of the key is not typed")
                .isEqualTo("5600000");
        window.robot.push(KeyCode.SHORTCUT, KeyCode.A);
        window.robot.write("5700000");
        window.robot.push(KeyCode.ENTER);
        window.await(() -> claims() == 1);
        assertThat(window.workspace.story().claims())
                .singleElement()
                .satisfies(
                        claim -> assertThat(((Quantity) claim.value()).amount()).isEqualTo(Amount.parse("5700000")));
        window.await(() -> text().isFocused());
        assertThat(window.find("#change", ToggleButton.class).isSelected()).isFalse();
    }

    @Test
    void the_field_of_the_question_accepts_and_offers_those_that_are_there() {
        press(KeyCode.ENTER);
        window.await(() -> claims() == 1);
        window.await(() -> field(".reading-panel #question").getText().contains("승객"));
        press(KeyCode.TAB);
        window.await(() -> field(".reading-panel #question").isFocused());
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        assertThat(claims()).as("only taken").isOne();
        window.robot.push(KeyCode.ENTER);
        window.await(() -> claims() == 2);
        assertThat(window.workspace.story().questions()).hasSize(1);
    }

    @Test
    void the_status_bar_offers_the_comparison_as_long_as_there_is_something_to_take_over() {
        Hyperlink offer = window.find("#proposed", Hyperlink.class);
        window.await(offer::isVisible);
        assertThat(offer.getText()).startsWith("One question on which at least two sources speak; 1 may disagree");
        window.run(offer::fire);
        window.await(() -> claims() == 2);
        assertThat(views().getSelectionModel().getSelectedIndex()).isOne();
        window.await(() -> !offer.isVisible());
        window.robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.await(() -> claims() == 0 && offer.isVisible());
    }

    @Test
    void the_day_of_publication_is_chosen_in_a_calendar_or_written_roughly() {
        DatePicker published = window.find("#published", DatePicker.class);
        window.run(() -> published.requestFocus());
        window.robot.write("2031-05~");
        window.robot.push(KeyCode.ENTER);
        window.await(() -> published("2031-05~"));
        window.run(() -> window.find("#more", ToggleButton.class).setSelected(true));
        window.run(() -> {
            published.show();
            published.setValue(LocalDate.of(2031, 5, 2)); // as a click on a day does
            published.hide();
            published.requestFocus();
        });
        assertThat(window.get(() -> published.getEditor().getText())).isEqualTo("2031-05-02");
        window.robot.push(KeyCode.ENTER);
        window.await(() -> published("2031-05-02"));
    }

    @Test
    void what_is_no_date_stays_in_its_field_and_is_told() {
        DatePicker published = window.find("#published", DatePicker.class);
        window.run(() -> published.requestFocus());
        window.robot.write("soon");
        window.robot.push(KeyCode.ENTER);
        window.run(() -> text().requestFocus());
        assertThat(window.get(() -> published.getEditor().getText())).isEqualTo("soon");
        assertThat(window.text("#publishedError")).contains("soon is no date");
    }

    private boolean published(String date) {
        return window.workspace.story().sources().stream()
                .anyMatch(source -> source.published().toString().equals(date));
    }
}
