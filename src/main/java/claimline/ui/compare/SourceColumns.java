package claimline.ui.compare;

import claimline.model.Message;
import claimline.model.Source;
import claimline.ui.common.SourceNames;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** A column for each source that is shown. A click on its name compares all others with it. */
final class SourceColumns {

    private static final double NARROWEST = 120;
    private static final double WIDEST = 260;
    private static final double SCROLL_BAR = 20;

    private final CompareViewModel viewModel;
    private final TableView<Row> table;

    SourceColumns(CompareViewModel viewModel, TableView<Row> table) {
        this.viewModel = viewModel;
        this.table = table;
    }

    void bind() {
        viewModel.sources().subscribe(this::show);
        viewModel.base().chosen().subscribe((_, _) -> name());
        table.widthProperty().subscribe((_, _) -> shareRoom());
        show();
    }

    private void show() {
        table.getColumns().setAll(viewModel.sources().stream().map(this::column).toList());
        name();
        shareRoom();
    }

    /** Columns share the room there is, as long as figures stay readable; beyond that the table scrolls. */
    private void shareRoom() {
        double room = table.getWidth() - SCROLL_BAR;
        int columns = table.getColumns().size();
        table.getColumns().forEach(column -> column.setPrefWidth(Math.clamp(room / columns, NARROWEST, WIDEST)));
    }

    private TableColumn<Row, Cell> column(Source source) {
        TableColumn<Row, Cell> column = new TableColumn<>();
        Label header = new Label();
        header.setMaxWidth(Double.MAX_VALUE);
        header.setOnMouseClicked(_ -> viewModel.switchBase(source));
        column.setGraphic(header);
        column.setId(source.id());
        column.setUserData(source);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cell(source.id())));
        column.setCellFactory(_ -> new ClaimTableCell(viewModel, source));
        return column;
    }

    private void name() {
        Map<String, String> names = SourceNames.of(viewModel.sources());
        for (TableColumn<Row, ?> column : table.getColumns()) {
            Source source = (Source) column.getUserData();
            boolean isBase = viewModel.isBase(source);
            Label header = (Label) column.getGraphic();
            header.setText(isBase ? say("compare.column.base", names.get(source.id())) : names.get(source.id()));
            header.setTooltip(new Tooltip(
                    say(isBase ? "compare.column.hint.base" : "compare.column.hint", source.name(), source.title())));
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(viewModel.locale());
    }
}
