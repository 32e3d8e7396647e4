package claimline.ui.compare;

import claimline.model.Message;
import claimline.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/**
 * Binds the table of questions by sources. It is two tables over the same rows: the questions stay where they are while
 * the sources, a column each, scroll sideways.
 */
public final class CompareController {

    private static final double NARROWEST = 120;
    private static final double WIDEST = 260;
    private static final double SCROLL_BAR = 20;

    /** Of a row, in pixels: with one claim in a cell, with two, and with a line that says how many more there are. */
    private static final double[] HEIGHTS = {54, 68, 82};

    private final CompareViewModel viewModel;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<Query.Shown> shown;

    @FXML
    private ComboBox<Query.Decision> decision;

    @FXML
    private ComboBox<Query.Order> order;

    @FXML
    private ComboBox<CompareViewModel.Base> base;

    @FXML
    private Label count;

    @FXML
    private Label event;

    @FXML
    private Button showAll;

    @FXML
    private TableView<Row> questions;

    @FXML
    private TableColumn<Row, Row> question;

    @FXML
    private Region ground;

    @FXML
    private TableView<Row> table;

    public CompareController(CompareViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        bindHead();
        bindTables();
        new Keys(viewModel, questions, table).listen();
        viewModel.selectedClaim().subscribe(_ -> reveal());
        viewModel.selectedQuestion().subscribe(_ -> reveal());
        // after the tables' own listeners, which move the selection
        viewModel.rows().addListener((ListChangeListener<Row>) _ -> reveal());
    }

    private void bindHead() {
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        offer(shown, Query.Shown.values(), Query.Shown::label);
        shown.valueProperty().bindBidirectional(viewModel.shownProperty());
        offer(decision, Query.Decision.values(), Query.Decision::label);
        decision.valueProperty().bindBidirectional(viewModel.decisionProperty());
        offer(order, Query.Order.values(), Query.Order::label);
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        offer(base, viewModel.bases(), CompareViewModel.Base::label);
        base.valueProperty().bindBidirectional(viewModel.baseProperty());
        count.textProperty().bind(viewModel.count());
        event.textProperty().bind(viewModel.event());
        for (Region region : List.of(event, showAll)) {
            region.visibleProperty().bind(viewModel.event().map(title -> !title.isEmpty()));
            region.managedProperty().bind(region.visibleProperty());
        }
    }

    private <T> void offer(ComboBox<T> box, T[] choices, Function<T, Message> label) {
        offer(
                box,
                FXCollections.observableList(Arrays.asList(choices)),
                choice -> label.apply(choice).in(viewModel.locale()));
    }

    private static <T> void offer(ComboBox<T> box, ObservableList<T> choices, Function<T, String> label) {
        box.setItems(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : label.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return choices.stream()
                        .filter(choice -> label.apply(choice).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
    }

    private void bindTables() {
        questions.setItems(viewModel.rows());
        questions.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        questions.prefWidthProperty().bind(question.widthProperty().add(1));
        questions.minWidthProperty().bind(questions.prefWidthProperty());
        question.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        question.setCellFactory(_ -> new QuestionTableCell(viewModel));
        table.setItems(viewModel.rows());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> new FollowingRow(questions.getSelectionModel().getSelectedItems()));
        viewModel.mostClaims().subscribe(most -> {
            double height = HEIGHTS[Math.clamp(most.intValue() - 1, 0, HEIGHTS.length - 1)];
            questions.setFixedCellSize(height);
            table.setFixedCellSize(height);
        });
        viewModel.sources().subscribe(this::showColumns);
        viewModel.baseProperty().subscribe((_, _) -> nameColumns());
        showColumns();
        table.widthProperty().subscribe(this::shareRoom);
        InStep.tie(questions, table, ground);
    }

    /** Columns share the room there is, as long as figures stay readable; beyond that the table scrolls. */
    private void shareRoom() {
        double room = table.getWidth() - SCROLL_BAR;
        int columns = table.getColumns().size();
        table.getColumns().forEach(column -> column.setPrefWidth(Math.clamp(room / columns, NARROWEST, WIDEST)));
    }

    private void showColumns() {
        table.getColumns().setAll(viewModel.sources().stream().map(this::column).toList());
        nameColumns();
        shareRoom();
    }

    private TableColumn<Row, Cell> column(Source source) {
        TableColumn<Row, Cell> column = new TableColumn<>();
        column.setGraphic(new Label());
        column.setUserData(source);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cell(source.id())));
        column.setCellFactory(_ -> new ClaimTableCell(viewModel, source));
        return column;
    }

    private void nameColumns() {
        for (TableColumn<Row, ?> column : table.getColumns()) {
            Source source = (Source) column.getUserData();
            Label header = (Label) column.getGraphic();
            boolean isBase = viewModel.base().filter(source::equals).isPresent();
            header.setText(
                    isBase ? Message.of("compare.column.base", source.name()).in(viewModel.locale()) : source.name());
            header.setTooltip(new Tooltip(source.name() + "\n" + source.title()));
        }
    }

    /** What other views chose is shown here, but nothing moves beneath a hand at work here. */
    private void reveal() {
        String id = viewModel.selectedQuestion().getValue();
        if (id == null || questions.isFocused() || table.isFocused()) {
            return;
        }
        for (int row = 0; row < viewModel.rows().size(); row++) {
            if (viewModel.rows().get(row).question().equals(id)) {
                questions.getSelectionModel().clearAndSelect(row);
                table.getSelectionModel().clearSelection();
                questions.scrollTo(row);
                break;
            }
        }
        table.getColumns().stream()
                .filter(column -> viewModel
                        .selectedSource()
                        .filter(((Source) column.getUserData()).id()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(table::scrollToColumn);
    }

    @FXML
    private void showAll() {
        viewModel.showAll();
    }
}
