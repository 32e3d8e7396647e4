package claimline.ui.compare;

import claimline.model.Source;
import claimline.ui.common.Hands;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Binds the table of questions by sources: a column a source, made anew when the sources shown change. */
public final class CompareController {

    private static final double NARROWEST = 110;
    private static final double WIDEST = 260;
    private static final double SCROLL_BAR = 20;

    private final CompareViewModel viewModel;

    @FXML
    private TableView<CompareViewModel.Row> table;

    @FXML
    private TableColumn<CompareViewModel.Row, CompareViewModel.Row> question;

    @FXML
    private Label event;

    @FXML
    private Button showAll;

    public CompareController(CompareViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        table.setItems(viewModel.rows());
        table.getSelectionModel().setCellSelectionEnabled(true);
        Hands.afterUse(table, this::selectCell);
        question.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        question.setCellFactory(column -> new QuestionTableCell(viewModel, column.widthProperty()));
        viewModel.sources().subscribe(this::showColumns);
        showColumns();
        table.widthProperty().subscribe(this::shareRoom);
        event.textProperty().bind(viewModel.event());
        showAll.visibleProperty().bind(viewModel.event().map(title -> !title.isEmpty()));
        viewModel.selectedQuestion().subscribe(this::reveal);
        // after the table's own listener, which drops the selection
        viewModel.rows().addListener((ListChangeListener<Object>)
                _ -> reveal(viewModel.selectedQuestion().getValue()));
    }

    /** Columns share the room there is, as long as figures stay readable; beyond that the table scrolls. */
    private void shareRoom() {
        List<? extends TableColumn<?, ?>> sources = table.getColumns().filtered(column -> column != question);
        double room = table.getWidth() - question.getWidth() - SCROLL_BAR;
        sources.forEach(column -> column.setPrefWidth(Math.clamp(room / sources.size(), NARROWEST, WIDEST)));
    }

    private void showColumns() {
        table.getColumns().retainAll(List.of(question));
        viewModel.sources().forEach(source -> table.getColumns().add(column(source)));
        shareRoom();
    }

    private TableColumn<CompareViewModel.Row, CompareViewModel.Cell> column(Source source) {
        TableColumn<CompareViewModel.Row, CompareViewModel.Cell> column = new TableColumn<>();
        Label header = new Label(source.name());
        header.setTooltip(new Tooltip(source.name() + "\n" + source.title()));
        column.setGraphic(header);
        column.setId(source.id());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(source.id())));
        column.setCellFactory(_ -> new ClaimTableCell(viewModel));
        return column;
    }

    /** What the keyboard or the mouse reaches is what all views look at. */
    private void selectCell() {
        if (table.getSelectionModel().getSelectedCells().isEmpty()) {
            return;
        }
        TablePosition<?, ?> position =
                table.getSelectionModel().getSelectedCells().getFirst();
        CompareViewModel.Row row = table.getItems().get(position.getRow());
        CompareViewModel.Cell cell = position.getTableColumn() == null
                ? null
                : row.cells().get(position.getTableColumn().getId());
        if (cell instanceof CompareViewModel.Cell.Claimed claimed) {
            boolean already = claimed.lines().stream()
                    .anyMatch(line ->
                            line.claim().equals(viewModel.selectedClaim().getValue()));
            if (!already) {
                viewModel.selectClaim(claimed.lines().getFirst().claim());
            }
        } else {
            viewModel.selectQuestion(row.question());
        }
    }

    private void reveal(String id) {
        CompareViewModel.Row selected = table.getSelectionModel().getSelectedItem();
        if (selected == null || !selected.question().equals(id)) {
            table.getSelectionModel().clearSelection();
            table.getItems().stream()
                    .filter(row -> row.question().equals(id))
                    .findFirst()
                    .ifPresent(this::reveal);
        }
    }

    private void reveal(CompareViewModel.Row row) {
        table.getSelectionModel().select(table.getItems().indexOf(row), question);
        if (!Hands.areOn(table)) {
            table.scrollTo(row);
        }
    }

    @FXML
    private void showAll() {
        viewModel.showAll();
    }
}
