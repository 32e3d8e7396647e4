package claimline.ui.values;

import claimline.ui.common.Clipboards;
import claimline.ui.common.DrawingPane;
import claimline.ui.common.ScrollBars;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;

/** Binds the value strip: gestures and keys go to the view-model, its drawing goes to the canvas. */
public final class ValuesController {

    private final ValuesViewModel viewModel;

    @FXML
    private VBox root;

    @FXML
    private Label asked;

    @FXML
    private DrawingPane strip;

    @FXML
    private ScrollBar scroll;

    public ValuesController(ValuesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        strip.show(viewModel);
        strip.accessibleTextProperty().bind(viewModel.accessibleText());
        ScrollBars.bind(scroll, viewModel.scroll());
        asked.textProperty().bind(viewModel.title());
        viewModel.isPresent().subscribe(root::setVisible);
    }

    @FXML
    private void pressed(MouseEvent event) {
        strip.requestFocus();
        viewModel.selectAt(event.getX(), event.getY());
    }

    @FXML
    private void scrolled(ScrollEvent event) {
        viewModel.scroll().by(-event.getDeltaY());
        event.consume();
    }

    @FXML
    private void typed(KeyEvent event) {
        boolean known = true;
        if (Clipboards.isCopy(event)) {
            copy();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return; // the menu's
        } else {
            switch (event.getCode()) {
                case DOWN -> viewModel.selectNext();
                case UP -> viewModel.selectPrevious();
                case HOME -> viewModel.selectFirst();
                case END -> viewModel.selectLast();
                case ESCAPE -> viewModel.leaveClaim();
                default -> known = false;
            }
        }
        if (known) {
            event.consume();
        }
    }

    @FXML
    private void copy() {
        Clipboards.put(viewModel.asText());
    }
}
