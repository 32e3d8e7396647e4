package claimline.ui.exchange;

import claimline.model.Message;
import claimline.project.TableMapping;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/** For each column of a table its name, what stands in it first, and what it becomes. */
final class MappingPane {

    private final GridPane grid;
    private final ImportViewModel viewModel;
    private TableMapping shown;

    MappingPane(GridPane grid, ImportViewModel viewModel) {
        this.grid = grid;
        this.viewModel = viewModel;
    }

    void show(TableMapping mapping, Map<String, String> samples) {
        if (mapping.equals(shown)) {
            return;
        }
        shown = mapping;
        grid.getChildren().clear();
        List<String> header = mapping.header();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            Label name = new Label(column);
            name.setTooltip(new Tooltip(column));
            Label sample = new Label(samples.getOrDefault(column, ""));
            sample.getStyleClass().addAll("muted", "import-sample");
            ComboBox<String> target = target(column, mapping);
            name.setLabelFor(target);
            grid.addRow(2 * i, name, target);
            grid.add(sample, 0, 2 * i + 1, 2, 1);
        }
    }

    private ComboBox<String> target(String column, TableMapping mapping) {
        ComboBox<String> target = new ComboBox<>();
        target.setConverter(new Named<>(this::named));
        target.getItems().setAll(viewModel.targets());
        target.setValue(mapping.targetOf(column).orElse(""));
        target.setMaxWidth(Double.MAX_VALUE);
        target.setAccessibleText(column);
        target.setOnAction(_ -> viewModel.map(column, target.getValue()));
        return target;
    }

    private String named(String target) {
        return (target.isEmpty() ? Message.of("import.column.none") : TableMapping.title(target))
                .in(viewModel.locale());
    }
}
