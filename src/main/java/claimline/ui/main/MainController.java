package claimline.ui.main;

import claimline.model.Message;
import claimline.project.BundledStory;
import claimline.project.Project;
import claimline.ui.common.BackgroundRunner;
import claimline.ui.common.ViewEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.controlsfx.control.StatusBar;

/** Binds the frame: menu, title and status bar. */
public final class MainController {

    private final MainViewModel viewModel;
    private final IntakeViewModel intake;
    private final BackgroundRunner runner;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Menu recent;

    @FXML
    private Menu bundled;

    @FXML
    private MenuItem undo;

    @FXML
    private MenuItem redo;

    @FXML
    private RadioMenuItem korean;

    @FXML
    private RadioMenuItem english;

    @FXML
    private CheckMenuItem dark;

    @FXML
    private TabPane views;

    @FXML
    private Tab readingTab;

    @FXML
    private Tab comparisonTab;

    @FXML
    private Hyperlink proposed;

    @FXML
    private Label counts;

    @FXML
    private Label notice;

    @FXML
    private StatusBar status;

    @FXML
    private Label workName;

    @FXML
    private Button cancel;

    public MainController(MainViewModel viewModel, IntakeViewModel intake, BackgroundRunner runner) {
        this.viewModel = viewModel;
        this.intake = intake;
        this.runner = runner;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(viewModel.title());
        counts.textProperty().bind(viewModel.counts());
        notice.textProperty().bind(viewModel.notice());
        // unlike what map() gives, this binding is not held by the runner, which outlives this view
        workName.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(runner.runningProperty().get()), runner.runningProperty()));
        cancel.visibleProperty().bind(runner.runningProperty().isNotEmpty());
        status.progressProperty().bind(runner.progressProperty());
        viewModel.settings().subscribe(settings -> {
            korean.setSelected(settings.language().equals("ko"));
            english.setSelected(!settings.language().equals("ko"));
            dark.setSelected(settings.dark());
            recent.getItems()
                    .setAll(settings.recent().stream().map(this::recentItem).toList());
            recent.setDisable(settings.recent().isEmpty());
        });
        bundled.getItems()
                .setAll(viewModel.bundledStories().stream()
                        .map(this::bundledItem)
                        .toList());
        viewModel.steps().subscribe(steps -> {
            showStep(undo, "main.menu.undo", "main.menu.undo.of", steps.undo());
            showStep(redo, "main.menu.redo", "main.menu.redo.of", steps.redo());
        });
        viewModel.failure().subscribe((_, failure) -> showFailure(failure));
        root.addEventHandler(
                ViewEvent.SHOW_COMPARISON, _ -> views.getSelectionModel().select(comparisonTab));
        views.getSelectionModel().select(comparisonTab);
        proposed.visibleProperty().bind(intake.proposedProperty());
        proposed.managedProperty().bind(proposed.visibleProperty());
        intake.lastProperty()
                .subscribe((_, taken) -> views.getSelectionModel()
                        .select(
                                taken.sources().isEmpty()
                                        ? views.getSelectionModel().getSelectedItem()
                                        : readingTab));
        root.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(drag -> {
            drop(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
        });
    }

    /** A story comes in as a project of its own; anything else is up to what it is. */
    private void drop(List<Path> files) {
        if (files.size() == 1 && files.getFirst().toString().endsWith(".json")) {
            importDocument(files.getFirst());
        } else {
            intake.add(files);
        }
    }

    private MenuItem recentItem(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> viewModel.open(file));
        return item;
    }

    private MenuItem bundledItem(BundledStory story) {
        MenuItem item = new MenuItem(story.title().in(viewModel.locale()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> viewModel.openBundled(story));
        return item;
    }

    @FXML
    private void newProject() {
        chooser("main.menu.new", projects()).save().ifPresent(viewModel::create);
    }

    @FXML
    private void open() {
        chooser("main.menu.open", projects()).open().ifPresent(viewModel::open);
    }

    @FXML
    private void importDocument() {
        chooser("main.menu.import", documents()).open().ifPresent(this::importDocument);
    }

    private void importDocument(Path document) {
        chooser("main.menu.importInto", projects()).save().ifPresent(file -> viewModel.importDocument(document, file));
    }

    @FXML
    private void addArticles() {
        ExtensionFilter articles =
                new ExtensionFilter(say("main.files.articles"), "*.txt", "*.md", "*.html", "*.htm", "*.pdf");
        List<Path> files = chooser("main.menu.articles", articles, new ExtensionFilter(say("main.files.all"), "*.*"))
                .openSeveral();
        if (!files.isEmpty()) {
            intake.add(files);
        }
    }

    @FXML
    private void pasteArticle() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        intake.paste(clipboard.hasString() ? clipboard.getString() : clipboard.getHtml());
    }

    @FXML
    private void acceptProposed() {
        intake.acceptProposed();
        views.getSelectionModel().select(comparisonTab);
    }

    @FXML
    private void importRates() {
        chooser("main.menu.rates", new ExtensionFilter(say("main.files.tables"), "*.csv"))
                .open()
                .ifPresent(viewModel::importRates);
    }

    @FXML
    private void exportDocument() {
        chooser("main.menu.export", documents()).save().ifPresent(viewModel::exportDocument);
    }

    @FXML
    private void saveCopy() {
        chooser("main.menu.saveCopy", projects()).save().ifPresent(viewModel::saveCopy);
    }

    @FXML
    private void quit() {
        Platform.exit();
    }

    @FXML
    private void speakKorean() {
        viewModel.speak("ko");
    }

    @FXML
    private void speakEnglish() {
        viewModel.speak("en");
    }

    @FXML
    private void switchTheme() {
        viewModel.setDark(dark.isSelected());
    }

    @FXML
    private void undo() {
        viewModel.undo();
    }

    @FXML
    private void redo() {
        viewModel.redo();
    }

    private void showStep(MenuItem item, String none, String named, Optional<Message> step) {
        item.setDisable(step.isEmpty());
        item.setText(step.map(label -> Message.of(named, label).in(viewModel.locale()))
                .orElseGet(() -> say(none)));
    }

    @FXML
    private void clear() {
        viewModel.clear();
    }

    @FXML
    private void cancelWork() {
        runner.cancel();
    }

    private void showFailure(Message failure) {
        if (failure == null) {
            return;
        }
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(root.getScene() == null ? null : root.getScene().getWindow());
        alert.setTitle(say("main.failure"));
        alert.setHeaderText(say("main.failure.header"));
        TextArea words = new TextArea(failure.in(viewModel.locale()));
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(6);
        alert.getDialogPane().setContent(words);
        alert.show();
    }

    private String say(String key) {
        return key.isEmpty() ? "" : Message.of(key).in(viewModel.locale());
    }

    private ExtensionFilter projects() {
        return new ExtensionFilter(say("main.files.projects"), "*" + Project.ENDING);
    }

    private ExtensionFilter documents() {
        return new ExtensionFilter(say("main.files.documents"), "*.json");
    }

    private Chooser chooser(String title, ExtensionFilter filter, ExtensionFilter... others) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(say(title).replace("_", ""));
        chooser.getExtensionFilters().add(filter);
        chooser.getExtensionFilters().addAll(others);
        chooser.setInitialFileName(viewModel.fileName().orElse("")
                + filter.getExtensions().getFirst().substring(1));
        return new Chooser(chooser);
    }

    private final class Chooser {

        private final FileChooser chooser;

        private Chooser(FileChooser chooser) {
            this.chooser = chooser;
        }

        private Optional<Path> open() {
            return Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow()))
                    .map(File::toPath);
        }

        private List<Path> openSeveral() {
            chooser.setInitialFileName("");
            List<File> chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
            return chosen == null
                    ? List.of()
                    : chosen.stream().map(File::toPath).toList();
        }

        private Optional<Path> save() {
            return Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow()))
                    .map(File::toPath);
        }
    }
}
