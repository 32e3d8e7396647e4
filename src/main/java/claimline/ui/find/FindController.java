package claimline.ui.find;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Binds the field to search in, the steps from hit to hit, and what opens the facets and the saved views. */
public final class FindController {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final FindViewModel viewModel;
    private final EventHandler<KeyEvent> slash = this::typedAnywhere;
    private final EventHandler<KeyEvent> keys = this::pressedAnywhere;
    private final Supplier<Parent> facets;

    /** Null until it is first asked for. */
    private Popover popOver;

    @FXML
    private HBox find;

    @FXML
    private Label findCount;

    @FXML
    private CustomTextField findSearch;

    @FXML
    private Button findPrevious;

    @FXML
    private Button findNext;

    @FXML
    private Button findFilter;

    @FXML
    private MenuButton findViews;

    /** @param facets loads what is chosen from */
    public FindController(FindViewModel viewModel, Supplier<Parent> facets) {
        this.viewModel = viewModel;
        this.facets = facets;
    }

    @FXML
    private void initialize() {
        findSearch.textProperty().bindBidirectional(viewModel.text());
        findSearch.setRight(clearing());
        findCount.textProperty().bind(viewModel.count());
        findPrevious.disableProperty().bind(findCount.textProperty().isEmpty());
        findNext.disableProperty().bind(findCount.textProperty().isEmpty());
        new ViewsMenu(findViews, viewModel.views(), viewModel.locale()).bind();
        find.sceneProperty().subscribe(this::moveTo);
    }

    private Button clearing() {
        Button clear = new Button("×");
        clear.getStyleClass().addAll("flat", "field-clear");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(findSearch.textProperty().isNotEmpty());
        clear.setOnAction(_ -> findSearch.clear());
        return clear;
    }

    private void moveTo(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_TYPED, slash);
            before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            hideFacets();
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_TYPED, slash);
            now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
    }

    /** Wherever the keys are, but not while somebody writes. */
    private void typedAnywhere(KeyEvent typed) {
        boolean writes = typed.getTarget() instanceof TextInputControl field && field.isEditable();
        if (!writes && typed.getCharacter().equals("/")) {
            begin();
            typed.consume();
        }
    }

    private void begin() {
        findSearch.requestFocus();
        findSearch.selectAll();
    }

    private void pressedAnywhere(KeyEvent key) {
        if (FIND.match(key)) {
            begin();
            key.consume();
        } else if (key.getCode() == KeyCode.F3) {
            step(key.isShiftDown());
            key.consume();
        }
    }

    private void step(boolean back) {
        if (back) {
            viewModel.previous();
        } else {
            viewModel.next();
        }
    }

    @FXML
    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            step(key.isShiftDown());
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            findSearch.clear();
            key.consume();
        }
    }

    @FXML
    private void previous() {
        viewModel.previous();
    }

    @FXML
    private void next() {
        viewModel.next();
    }

    @FXML
    private void filter() {
        if (popOver == null) {
            popOver = new Popover(facets.get());
            popOver.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
            popOver.setDetachable(false);
            popOver.setAnimated(false);
        }
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(findFilter);
        }
    }

    private void hideFacets() {
        if (popOver != null) {
            popOver.hide();
        }
    }
}
