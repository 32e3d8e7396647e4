package claimline.ui.find;

import claimline.model.Message;
import claimline.project.NamedQuery;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;

/** The menu of saved views: choose one, save what is asked for now, rename and delete. Made anew when it opens. */
final class ViewsMenu {

    private final MenuButton button;
    private final SavedViews views;
    private final Locale locale;

    ViewsMenu(MenuButton button, SavedViews views, Locale locale) {
        this.button = button;
        this.views = views;
        this.locale = locale;
    }

    void bind() {
        fill();
        button.setOnShowing(_ -> fill());
    }

    private void fill() {
        MenuItem save = item(say("find.view.save"), () -> ask("find.view.save", views.chosen(), views::save));
        save.setDisable(!views.canChange());
        List<MenuItem> chosen = views.all().stream().map(this::choice).toList();
        Stream<MenuItem> changes = chosen.isEmpty()
                ? Stream.of()
                : Stream.of(
                        changes(
                                "find.view.rename",
                                view -> ask("find.view.rename", view.name(), name -> views.rename(view, name))),
                        changes("find.view.delete", views::delete));
        Stream<MenuItem> line = chosen.isEmpty() ? Stream.of() : Stream.of(new SeparatorMenuItem());
        button.getItems()
                .setAll(Stream.of(chosen.stream(), line, Stream.of(save), changes)
                        .flatMap(items -> items)
                        .toList());
    }

    private MenuItem choice(NamedQuery view) {
        RadioMenuItem item = new RadioMenuItem(view.name());
        item.setMnemonicParsing(false);
        item.setSelected(view.name().equals(views.chosen()));
        item.setOnAction(_ -> views.choose(view));
        return item;
    }

    private Menu changes(String key, Consumer<NamedQuery> change) {
        Menu menu = new Menu(say(key));
        menu.setDisable(!views.canChange());
        views.all().forEach(view -> menu.getItems().add(item(view.name(), () -> change.accept(view))));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void ask(String key, String name, Consumer<String> named) {
        TextInputDialog dialog = new TextInputDialog(name);
        dialog.initOwner(button.getScene().getWindow());
        dialog.setTitle(say(key));
        dialog.setHeaderText(null);
        dialog.setContentText(say("find.view.name"));
        dialog.setGraphic(null);
        dialog.getEditor().setPrefColumnCount(28);
        dialog.showAndWait().ifPresent(named);
    }

    private String say(String key) {
        return Message.of(key).in(locale);
    }
}
