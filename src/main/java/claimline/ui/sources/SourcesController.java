package claimline.ui.sources;

import claimline.ui.common.Lists;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

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
        showAll.visibleProperty().bind(viewModel.allShown().map(all -> !all));
    }

    @FXML
    private void showAll() {
        viewModel.showAll();
    }
}
