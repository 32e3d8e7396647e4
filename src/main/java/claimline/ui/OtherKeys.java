package claimline.ui;

import static claimline.ui.common.KeySection.row;

import claimline.ui.common.KeySection;
import claimline.ui.common.KeySection.Row;
import java.util.List;

/** The main keys of the views that have no table of their own. */
final class OtherKeys {

    private OtherKeys() {}

    static List<KeySection> sections() {
        return List.of(
                new KeySection(
                        "keys.find",
                        List.of(
                                new Row(List.of("/", "Ctrl+F"), "keys.find.begin"),
                                new Row(List.of("Enter", "F3"), "keys.find.next"),
                                new Row(List.of("⇧Enter", "⇧F3"), "keys.find.previous"),
                                row("Esc", "keys.find.clear"))),
                new KeySection(
                        "reading.title",
                        List.of(
                                new Row(List.of("J", "K"), "keys.reading.step"),
                                row("Enter", "keys.reading.accept"),
                                new Row(List.of("D", "U"), "keys.reading.leave"))),
                new KeySection(
                        "compare.title",
                        List.of(
                                new Row(List.of("←", "→", "↑", "↓"), "keys.compare.move"),
                                row("Enter", "keys.compare.show"),
                                row("Tab", "keys.compare.leave"))),
                new KeySection("sideBySide.title", List.of(new Row(List.of("F7", "⇧F7"), "keys.sideBySide.step"))));
    }
}
