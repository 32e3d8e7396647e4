package claimline.ui.exchange;

import claimline.model.Message;
import claimline.project.FileFormat;
import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Binds the dialog that shows what a format loses. */
public final class ExportController {

    private final ExportViewModel viewModel;

    @FXML
    private Node root;

    @FXML
    private ListView<FileFormat> formats;

    @FXML
    private VBox losses;

    public ExportController(ExportViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        formats.setCellFactory(_ -> new FormatCell());
        formats.getItems().setAll(viewModel.formats());
        formats.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                viewModel.choose(chosen);
            }
        });
        viewModel.lossesProperty().subscribe(this::show);
        formats.getSelectionModel().selectFirst();
    }

    private void show(List<Message> found) {
        losses.getChildren()
                .setAll(found.stream()
                        .map(loss -> line("·  " + loss.in(viewModel.locale())))
                        .toList());
        if (found.isEmpty()) {
            losses.getChildren().setAll(line(Message.of("export.nothing").in(viewModel.locale())));
        }
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    @FXML
    private void save() {
        FileFormat format = viewModel.formatProperty().get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Message.of("exchange.window.export").in(viewModel.locale()));
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(
                        format.title().in(viewModel.locale()),
                        format.endings().stream().map(each -> "*" + each).toList()));
        chooser.setInitialFileName(viewModel.fileName());
        File chosen = chooser.showSaveDialog(root.getScene().getWindow());
        if (chosen != null) {
            viewModel.save(chosen.toPath());
            close();
        }
    }

    @FXML
    private void close() {
        ((Stage) root.getScene().getWindow()).close();
    }

    private final class FormatCell extends ListCell<FileFormat> {

        @Override
        protected void updateItem(FileFormat format, boolean empty) {
            super.updateItem(format, empty);
            setText(empty || format == null ? null : format.title().in(viewModel.locale()));
        }
    }
}
