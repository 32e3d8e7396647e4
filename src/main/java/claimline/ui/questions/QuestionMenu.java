package claimline.ui.questions;

import claimline.model.Message;
import claimline.ui.common.SearchDialog;
import claimline.ui.questions.QuestionsViewModel.Row;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCombination;

/** What can be done to the selected question: a menu on the list, with keys. */
final class QuestionMenu extends ContextMenu {

    /** A question as a choice. */
    private record Choice(String id, String title) {

        @Override
        public String toString() {
            return title;
        }
    }

    private final ListView<Row> list;
    private final QuestionsViewModel viewModel;

    QuestionMenu(ListView<Row> list, QuestionsViewModel viewModel) {
        this.list = list;
        this.viewModel = viewModel;
        MenuItem rename = item("questions.rename", "F2", this::rename);
        MenuItem merge = item("questions.merge", "Shortcut+M", this::merge);
        getItems().setAll(rename, merge);
        setOnShowing(_ -> {
            boolean possible = viewModel.canEdit() && selected() != null;
            rename.setDisable(!possible);
            merge.setDisable(!possible || list.getItems().size() < 2);
        });
        list.setContextMenu(this);
        list.setOnKeyPressed(key -> getItems().stream()
                .filter(item -> item.getAccelerator().match(key) && viewModel.canEdit() && selected() != null)
                .findFirst()
                .ifPresent(item -> {
                    item.fire();
                    key.consume();
                }));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(say(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> {
            if (viewModel.canEdit() && selected() != null) { // its keys answer wherever the keys are
                action.run();
            }
        });
        return item;
    }

    private Row selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void rename() {
        Row row = selected();
        TextInputDialog dialog = new TextInputDialog(row.title());
        dialog.getEditor().setPrefColumnCount(36);
        dialog.initOwner(list.getScene().getWindow());
        dialog.setTitle(say("questions.rename"));
        dialog.setHeaderText(row.title());
        dialog.setGraphic(null);
        dialog.showAndWait().ifPresent(title -> viewModel.rename(row.id(), title));
    }

    private void merge() {
        Row row = selected();
        List<Choice> others = list.getItems().stream()
                .filter(each -> !each.id().equals(row.id()))
                .map(each -> new Choice(each.id(), each.title()))
                .toList();
        if (!others.isEmpty()) {
            new SearchDialog<>(
                            list.getScene().getWindow(),
                            say("questions.merge"),
                            row.title(),
                            others,
                            say("questions.search"))
                    .showAndWait()
                    .ifPresent(into -> viewModel.merge(row.id(), into.id()));
        }
    }

    private String say(String key) {
        return Message.of(key).in(viewModel.locale());
    }
}
