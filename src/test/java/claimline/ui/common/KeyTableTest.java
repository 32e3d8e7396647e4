package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.ui.common.KeyRule.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTableTest {

    private static final KeyTable<List<String>> TABLE = new KeyTable<>(
            "title",
            List.of(
                    new KeyRule<>("A", Set.of(KeyCode.A), Shift.UP, "letter", done -> done.add("a")),
                    new KeyRule<>("⇧A", Set.of(KeyCode.A), Shift.DOWN, "capital", done -> done.add("A")),
                    new KeyRule<>("+", Set.of(KeyCode.PLUS, KeyCode.ADD), Shift.EITHER, "letter", d -> d.add("+")),
                    new KeyRule<>("X", Set.of(KeyCode.X), Shift.EITHER, "nothing", _ -> false)));

    @ParameterizedTest
    @CsvSource({
        "A, false, false, a",
        "A, true, false, A",
        "ADD, false, false, +",
        "PLUS, true, false, +",
        "A, false, true, ",
        "X, false, false, ",
        "B, false, false, "
    })
    void doesWhatTheFirstRuleSaysAndUsesTheKeyUp(KeyCode code, boolean shift, boolean control, String expected) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, control);
        List<String> done = new ArrayList<>();
        TABLE.run(event, done);
        assertThat(done).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(event.isConsumed()).isEqualTo(expected != null);
    }

    @Test
    void rulesOfOneTextAreOneLineOfHelp() {
        assertThat(TABLE.section().rows())
                .containsExactly(
                        new KeySection.Row(List.of("A", "+"), "letter"),
                        KeySection.row("⇧A", "capital"),
                        KeySection.row("X", "nothing"));
    }
}
