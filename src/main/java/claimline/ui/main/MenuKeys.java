package claimline.ui.main;

import claimline.ui.common.KeySection;
import claimline.ui.common.KeySection.Row;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The keys of a menu bar, read from its items. */
final class MenuKeys {

    private MenuKeys() {}

    static KeySection section(MenuBar bar) {
        return new KeySection(
                "keys.everywhere",
                bar.getMenus().stream()
                        .flatMap(MenuKeys::items)
                        .filter(item -> item.getAccelerator() != null)
                        .map(MenuKeys::row)
                        .toList());
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream().flatMap(item -> item instanceof Menu sub ? items(sub) : Stream.of(item));
    }

    private static Row row(MenuItem item) {
        String name = item.isMnemonicParsing() ? item.getText().replaceFirst("\\(_\\w\\)|_", "") : item.getText();
        return new Row(List.of(item.getAccelerator().getDisplayText()), name);
    }
}
