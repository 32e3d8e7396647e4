package claimline.ui.sources;

import claimline.ui.common.KeptNodes;
import claimline.ui.common.Lists;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Binds the list of sources. */
public final class SourcesController {

    private final SourcesViewModel viewModel;

    @FXML
    private ListView<SourcesViewModel.Row> list;

    @FXML
    private Button showAll;

    public SourcesController(SourcesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new SourceCell(viewModel));
        Lists.bindSelection(list, SourcesViewModel.Row::id, viewModel.selected(), viewModel::select);
        KeptNodes.rows(viewModel.kept(), "sources/rows", list);
        list.setOnKeyPressed(this::typed);
        showAll.visibleProperty().bind(viewModel.allShown().map(all -> !all));
    }

    /** What the mouse does with a line's box and a double click. */
    private void typed(KeyEvent key) {
        SourcesViewModel.Row row = list.getSelectionModel().getSelectedItem();
        if (row != null && key.getCode() == KeyCode.ENTER) {
            viewModel.showOnly(row.id());
        } else if (row != null && key.getCode() == KeyCode.SPACE) {
            viewModel.show(row.id(), !row.shown());
        }
    }

    @FXML
    private void showAll() {
        viewModel.showAll();
    }
}
