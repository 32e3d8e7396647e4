package claimline.ui.reading;

import claimline.ui.common.KeptNodes;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the choice of article and its text. */
public final class ReadingController {

    /** Narrower, the draft stands below the text. In pixels. */
    private static final double NARROW = 440;

    private final ReadingViewModel viewModel;
    private final Page text = new Page();
    private boolean showing;
    private boolean wantsKeys;

    @FXML
    private VBox root;

    @FXML
    private HBox head;

    @FXML
    private ComboBox<Article> article;

    @FXML
    private Label progress;

    @FXML
    private ToggleButton more;

    @FXML
    private DetailsController aboutController;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane page;

    @FXML
    private CardController cardController;

    @FXML
    private Label nothing;

    public ReadingController(ReadingViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        page.getChildren().setAll(text);
        text.onClick(viewModel::goTo);
        text.onMark(viewModel::mark);
        text.area().addEventFilter(KeyEvent.KEY_PRESSED, this::typedInText);
        cardController.setText(text);
        more.selectedProperty().bindBidirectional(aboutController.wantedProperty());
        article.setOnAction(_ -> {
            if (!showing && article.getValue() != null) {
                viewModel.open(article.getValue().source());
            }
        });
        root.widthProperty()
                .map(width -> width.doubleValue() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL)
                .subscribe(split::setOrientation);
        viewModel
                .frontProperty()
                .bind(root.parentProperty().flatMap(Node::visibleProperty).orElse(false));
        viewModel.frontProperty().subscribe(front -> {
            wantsKeys = front;
            takeKeys();
        });
        nothing.visibleProperty().bind(viewModel.emptyProperty());
        KeptNodes.dividers(viewModel.kept(), "reading/split", split);
        viewModel.shownProperty().subscribe(this::show);
    }

    private void show(Shown shown) {
        showing = true;
        if (!article.getItems().equals(shown.articles())) {
            article.getItems().setAll(shown.articles());
        }
        article.setValue(shown.article().orElse(null));
        showing = false;
        boolean there = shown.sheet() != null;
        split.setVisible(there);
        head.setVisible(there);
        progress.setText(viewModel.progress());
        text.area().setAccessibleText(shown.article().map(Article::name).orElse(""));
        text.show(shown);
        takeKeys();
    }

    /** So that the keys of reading work at once when the view comes to the front. */
    private void takeKeys() {
        if (wantsKeys && split.isVisible()) {
            wantsKeys = false;
            Platform.runLater(text.area()::requestFocus);
        }
    }

    private void typedInText(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB) {
            if (key.isShiftDown()) {
                article.requestFocus();
            } else {
                cardController.requestFocus();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            text.unmark();
        } else {
            cardController.typed(key);
        }
    }

    @FXML
    private void next() {
        viewModel.next();
    }

    @FXML
    private void previous() {
        viewModel.previous();
    }
}
