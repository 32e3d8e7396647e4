package claimline.ui.main;

import claimline.project.BundledStory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

/** Binds the menu of what goes into the program and out of it. */
public final class ProjectMenuController {

    private final MainViewModel viewModel;
    private final IntakeViewModel intake;
    private final FileDialogs dialogs;
    private final Consumer<Window> chartDialog;

    @FXML
    private Menu recent;

    @FXML
    private Menu bundled;

    /** @param chartDialog asks which chart to export, in front of a window */
    public ProjectMenuController(
            MainViewModel viewModel, IntakeViewModel intake, FileDialogs dialogs, Consumer<Window> chartDialog) {
        this.viewModel = viewModel;
        this.intake = intake;
        this.dialogs = dialogs;
        this.chartDialog = chartDialog;
    }

    @FXML
    private void initialize() {
        viewModel.settings().subscribe(settings -> {
            recent.getItems()
                    .setAll(settings.recent().stream().map(this::recentItem).toList());
            recent.setDisable(settings.recent().isEmpty());
        });
        bundled.getItems()
                .setAll(viewModel.bundledStories().stream()
                        .map(this::bundledItem)
                        .toList());
    }

    private MenuItem recentItem(Path file) {
        return item(file.toString(), () -> viewModel.open(file));
    }

    private MenuItem bundledItem(BundledStory story) {
        return item(story.title().in(viewModel.locale()), () -> viewModel.openBundled(story));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    @FXML
    private void newProject() {
        dialogs.save("main.menu.new", FileKind.PROJECTS, viewModel.newName()).ifPresent(viewModel::create);
    }

    @FXML
    private void open() {
        dialogs.open("main.menu.open", FileKind.PROJECTS).ifPresent(viewModel::open);
    }

    @FXML
    private void addArticles() {
        List<Path> files = dialogs.openSeveral("main.menu.articles", FileKind.ARTICLES, FileKind.ALL);
        if (!files.isEmpty()) {
            intake.add(files);
        }
    }

    @FXML
    private void pasteArticle() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        intake.paste(clipboard.getHtml(), clipboard.getString());
    }

    @FXML
    private void saveCopy() {
        dialogs.save("main.menu.saveCopy", FileKind.PROJECTS).ifPresent(viewModel::saveCopy);
    }

    @FXML
    private void importFile() {
        dialogs.openSeveral("main.menu.import", FileKind.IMPORTS, FileKind.ALL).forEach(dialogs::importFile);
    }

    @FXML
    private void importRates() {
        dialogs.open("main.menu.rates", FileKind.TABLES).ifPresent(viewModel::importRates);
    }

    @FXML
    private void exportFile() {
        dialogs.export();
    }

    @FXML
    private void exportChart() {
        chartDialog.accept(dialogs.window());
    }

    @FXML
    private void exportReport() {
        dialogs.save("main.menu.exportReport", FileKind.REPORTS).ifPresent(viewModel::exportReport);
    }

    @FXML
    private void quit() {
        Platform.exit();
    }
}
