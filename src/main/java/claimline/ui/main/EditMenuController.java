package claimline.ui.main;

import claimline.model.Message;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.MenuItem;

/** Binds the menu of what is done and undone. */
public final class EditMenuController {

    private final MainViewModel viewModel;

    @FXML
    private MenuItem undo;

    @FXML
    private MenuItem redo;

    public EditMenuController(MainViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.steps().subscribe(steps -> {
            showStep(undo, "main.menu.undo", "main.menu.undo.of", steps.undo());
            showStep(redo, "main.menu.redo", "main.menu.redo.of", steps.redo());
        });
    }

    private void showStep(MenuItem item, String none, String named, Optional<Message> step) {
        item.setDisable(step.isEmpty());
        item.setText(step.map(label -> Message.of(named, label))
                .orElseGet(() -> Message.of(none))
                .in(viewModel.locale()));
    }

    @FXML
    private void undo() {
        viewModel.undo();
    }

    @FXML
    private void redo() {
        viewModel.redo();
    }
}
