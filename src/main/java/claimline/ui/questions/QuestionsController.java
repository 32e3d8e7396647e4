package claimline.ui.questions;

import claimline.ui.common.KeptNodes;
import claimline.ui.common.Lists;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Binds the list of questions. */
public final class QuestionsController {

    private final QuestionsViewModel viewModel;

    @FXML
    private ListView<QuestionsViewModel.Row> list;

    @FXML
    private Label nothing;

    public QuestionsController(QuestionsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.rows());
        nothing.textProperty().bind(viewModel.nothing());
        list.setCellFactory(_ -> new QuestionCell(viewModel.locale()));
        new QuestionMenu(list, viewModel);
        Lists.bindSelection(list, QuestionsViewModel.Row::id, viewModel.selected(), viewModel::select);
        KeptNodes.rows(viewModel.kept(), "questions/rows", list);
    }
}
