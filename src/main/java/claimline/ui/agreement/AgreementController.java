package claimline.ui.agreement;

import claimline.ui.common.Clipboards;
import claimline.ui.common.DrawingPane;
import claimline.ui.common.KeptNodes;
import claimline.ui.common.ScrollBars;
import claimline.ui.common.ViewEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Binds the heat map of sources and the list beside it. */
public final class AgreementController {

    private final AgreementViewModel viewModel;

    @FXML
    private SplitPane root;

    @FXML
    private DrawingPane map;

    @FXML
    private ScrollBar across;

    @FXML
    private ScrollBar down;

    @FXML
    private Label words;

    @FXML
    private Label hint;

    @FXML
    private ListView<AgreementViewModel.Row> differences;

    public AgreementController(AgreementViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        KeptNodes.dividers(viewModel.kept(), "agreement/split", root);
        map.show(viewModel);
        map.accessibleTextProperty().bind(viewModel.words());
        ScrollBars.bind(across, viewModel.across());
        ScrollBars.bind(down, viewModel.down());
        words.textProperty().bind(viewModel.words());
        words.visibleProperty().bind(viewModel.words().isNotEmpty());
        hint.visibleProperty().bind(viewModel.words().isEmpty());
        differences.visibleProperty().bind(viewModel.words().isNotEmpty());
        differences.setItems(viewModel.rows());
        differences.setCellFactory(_ -> new DifferenceCell(viewModel.locale()));
        // a tab that nobody looks at is not counted for
        viewModel
                .frontProperty()
                .bind(root.parentProperty().flatMap(Node::visibleProperty).orElse(false));
    }

    @FXML
    private void pressed(MouseEvent event) {
        map.requestFocus();
        viewModel.selectAt(event.getX(), event.getY());
    }

    @FXML
    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown();
        viewModel.across().by(-event.getDeltaX() - (sideways ? event.getDeltaY() : 0));
        viewModel.down().by(sideways ? 0 : -event.getDeltaY());
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
                case UP -> viewModel.move(-1, 0);
                case DOWN -> viewModel.move(1, 0);
                case LEFT -> viewModel.move(0, -1);
                case RIGHT -> viewModel.move(0, 1);
                case ENTER -> enterList();
                case ESCAPE -> viewModel.selectNothing();
                default -> known = false;
            }
        }
        if (known) {
            event.consume();
        }
    }

    private void enterList() {
        differences.requestFocus();
        differences.getSelectionModel().selectFirst();
    }

    @FXML
    private void listClicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            goToQuestion();
        }
    }

    @FXML
    private void listTyped(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            goToQuestion();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            map.requestFocus();
            event.consume();
        } else if (Clipboards.isCopy(event)) {
            copy();
            event.consume();
        }
    }

    private void goToQuestion() {
        AgreementViewModel.Row row = differences.getSelectionModel().getSelectedItem();
        if (row != null) {
            viewModel.selectQuestion(row.question());
            differences.fireEvent(new ViewEvent(ViewEvent.SHOW_COMPARISON));
        }
    }

    private void copy() {
        Clipboards.put(viewModel.asText());
    }
}
