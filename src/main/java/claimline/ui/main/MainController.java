package claimline.ui.main;

import claimline.model.Message;
import claimline.project.Intake;
import claimline.ui.common.FoldingSplitPane;
import claimline.ui.common.KeptNodes;
import claimline.ui.common.KeySection;
import claimline.ui.common.KeySheet;
import claimline.ui.common.ViewEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;

/** Binds the frame: the title, which view is in front, and what is dropped on the window. */
public final class MainController {

    /** How many sections of the help stand in its left column: those of the timeline. */
    private static final int KEYS_AT_LEFT = 2;

    private final MainViewModel viewModel;
    private final IntakeViewModel intake;
    private final FileDialogs dialogs;
    private final List<KeySection> keys;
    private final Function<String, Parent> loader;

    @FXML
    private Parent root;

    @FXML
    private MenuBar menu;

    @FXML
    private Label title;

    @FXML
    private TabPane views;

    @FXML
    private SplitPane across;

    @FXML
    private SplitPane lists;

    @FXML
    private SplitPane stage;

    @FXML
    private FoldingSplitPane comparison;

    @FXML
    private Tab readingTab;

    @FXML
    private Tab comparisonTab;

    /**
     * @param keys what keys do in the views
     * @param loader loads a view by its name
     */
    public MainController(
            MainViewModel viewModel,
            IntakeViewModel intake,
            FileDialogs dialogs,
            List<KeySection> keys,
            Function<String, Parent> loader) {
        this.keys = List.copyOf(keys);
        this.loader = loader;
        this.viewModel = viewModel;
        this.intake = intake;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        dialogs.setOwner(root);
        title.textProperty().bind(viewModel.title());
        viewModel.failure().subscribe((_, failure) -> {
            if (failure != null) {
                tell(failure);
            }
        });
        root.addEventHandler(ViewEvent.SHOW_COMPARISON, _ -> {
            show(comparisonTab);
            comparison.lookup("#questions").requestFocus();
        });
        begin();
        views.getTabs().stream().filter(tab -> tab.getContent() == null).forEach(this::loadWhenInFront);
        viewModel.onUnread(() -> show(readingTab));
        intake.lastProperty().subscribe((_, taken) -> showNew(taken));
        readingTab.selectedProperty().subscribe(front -> {
            if (front) {
                intake.look();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (KeySheet.isHelp(key) && !(key.getTarget() instanceof TextInputControl)) {
                showKeys();
                key.consume();
            }
        });
        root.setOnDragOver(this::offer);
        root.setOnDragDropped(this::drop);
    }

    /** Not before the window is there: it would cover what is told. */
    private void tell(Message failure) {
        Window window = root.getScene() == null ? null : root.getScene().getWindow();
        if (window == null || window.isShowing()) {
            FailureDialog.show(failure, viewModel.locale(), window);
        } else {
            window.setOnShown(_ -> Platform.runLater(() -> tell(failure)));
        }
    }

    /** Where the views before were left; at first with the comparison in front. */
    private void begin() {
        show(comparisonTab);
        KeptNodes.tab(viewModel.kept(), "main/views", views);
        KeptNodes.dividers(viewModel.kept(), "main/across", across);
        KeptNodes.dividers(viewModel.kept(), "main/lists", lists);
        KeptNodes.dividers(viewModel.kept(), "main/stage", stage);
        viewModel
                .kept()
                .take("main/comparison", comparison::getUnfoldedPositions)
                .ifPresent(comparison::setUnfoldedPositions);
    }

    @FXML
    private void showKeys() {
        List<KeySection> others = Stream.concat(keys.stream().skip(KEYS_AT_LEFT), Stream.of(MenuKeys.section(menu)))
                .toList();
        KeySheet.show(
                root.getScene().getWindow(),
                viewModel.locale(),
                keys.stream().limit(KEYS_AT_LEFT).toList(),
                others);
    }

    /** What nobody looks at need not be there: the window opens sooner. */
    private void loadWhenInFront(Tab tab) {
        tab.selectedProperty().subscribe(front -> {
            if (front && tab.getContent() == null) {
                tab.setContent(loader.apply((String) tab.getUserData()));
            }
        });
    }

    private void show(Tab tab) {
        views.getSelectionModel().select(tab);
    }

    private void showNew(Intake taken) {
        if (!taken.sources().isEmpty()) {
            show(readingTab);
        }
    }

    private void offer(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
    }

    /** What may be a story in some format is looked at as one; anything else is up to what it is. */
    private void drop(DragEvent drag) {
        List<Path> files =
                drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (files.size() == 1 && FileKind.IMPORTS.isDropped(files.getFirst())) {
            dialogs.importFile(files.getFirst());
        } else {
            intake.add(files);
        }
        drag.setDropCompleted(true);
    }
}
