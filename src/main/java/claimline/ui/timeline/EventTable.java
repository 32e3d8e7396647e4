package claimline.ui.timeline;

import claimline.ui.common.KeptNodes;
import claimline.ui.timeline.EventListViewModel.Row;
import claimline.ui.timeline.EventOrder.Column;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** Binds the table of events. What it shows comes row by row; how it is sorted is up to the view-model. */
final class EventTable {

    private final TableView<Row> table;
    private final EventListViewModel viewModel;

    /** Whether the table is being set to what the view-model says, which then is no choice of the reader's. */
    private boolean following;

    /** The row that the table before had at its top, until there are rows. */
    private int first;

    EventTable(TableView<Row> table, EventListViewModel viewModel) {
        this.table = table;
        this.viewModel = viewModel;
    }

    /** The ids of the table's columns are those of {@link Column}, in small letters. */
    void listen() {
        table.getColumns().forEach(this::fill);
        table.visibleProperty().bind(viewModel.shownProperty());
        begin();
        table.setSortPolicy(_ -> {
            if (!following) {
                viewModel.sort(order());
            }
            return true;
        });
        viewModel.rowsProperty().subscribe(this::show);
        viewModel.arrivals().subscribe(_ -> table.refresh());
        viewModel.selectedProperty().subscribe(_ -> follow());
        table.getSelectionModel().selectedIndexProperty().subscribe((_, at) -> {
            if (!following && at.intValue() >= 0) {
                viewModel.select(table.getItems().get(at.intValue()));
            }
        });
    }

    /** Sorted and scrolled as the table before was. */
    private void begin() {
        EventOrder order = viewModel.order();
        table.getColumns().stream()
                .filter(column -> !order.equals(EventOrder.BY_TIME) && what(column) == order.column())
                .forEach(column -> {
                    column.setSortType(order.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
                    table.getSortOrder().add(column);
                });
        viewModel.kept().take("timeline/rows", () -> KeptNodes.firstRow(table)).ifPresent(row -> first = row);
    }

    private static Column what(TableColumn<?, ?> column) {
        return Column.valueOf(column.getId().toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private void fill(TableColumn<Row, ?> column) {
        Column what = what(column);
        TableColumn<Row, Row> texts = (TableColumn<Row, Row>) column;
        texts.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        texts.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty ? null : viewModel.text(row, what));
            }
        });
    }

    private EventOrder order() {
        ObservableList<TableColumn<Row, ?>> sorted = table.getSortOrder();
        return sorted.isEmpty()
                ? EventOrder.BY_TIME
                : new EventOrder(what(sorted.getFirst()), sorted.getFirst().getSortType() == SortType.ASCENDING);
    }

    private void show(List<Row> rows) {
        following = true;
        List<TableColumn<Row, ?>> sorted = List.copyOf(table.getSortOrder());
        table.setItems(FXCollections.observableList(rows));
        table.getSortOrder().setAll(sorted); // which other items undo
        following = false;
        follow();
        if (!rows.isEmpty() && first > 0) {
            KeptNodes.layOut(table);
            table.scrollTo(first);
            first = 0;
        }
    }

    private void follow() {
        int at = viewModel.selectedProperty().get();
        following = true;
        if (at < 0 || at >= table.getItems().size()) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().select(at);
            table.scrollTo(Math.max(0, at - 3));
        }
        following = false;
    }
}
