package claimline.ui.common;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Lets a person choose one of many by words of it: the field keeps the keys, the arrows go through what is found, Enter
 * takes it.
 */
public final class SearchDialog<T> extends Dialog<T> {

    /** In pixels. */
    private static final double WIDTH = 460;

    private static final double HEIGHT = 300;

    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();

    /**
     * @param choices shown as they call themselves
     * @param prompt what the field is for
     */
    public SearchDialog(Window owner, String title, String header, List<T> choices, String prompt) {
        FilteredList<T> found = new FilteredList<>(FXCollections.observableArrayList(choices));
        initOwner(owner);
        setTitle(title);
        setHeaderText(header);
        setGraphic(null);
        search.setId("search");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.textProperty().subscribe(typed -> {
            found.setPredicate(choice -> WordSearch.of(typed).test(choice.toString()));
            list.getSelectionModel().selectFirst();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("found");
        list.setItems(found);
        list.setPrefSize(WIDTH, HEIGHT);
        list.getSelectionModel().selectFirst();
        getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        Node take = getDialogPane().lookupButton(ButtonType.OK);
        take.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !take.isDisabled()) {
                setResult(chosen());
            }
        });
        getDialogPane().setContent(new VBox(8, search, list));
        setResultConverter(button -> button == ButtonType.OK ? chosen() : null);
        setOnShown(_ -> search.requestFocus());
    }

    private T chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            if (key.getCode() == KeyCode.DOWN) {
                list.getSelectionModel().selectNext();
            } else {
                list.getSelectionModel().selectPrevious();
            }
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            key.consume();
        }
    }
}
