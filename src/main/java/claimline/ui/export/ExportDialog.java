package claimline.ui.export;

import claimline.model.Message;
import claimline.ui.common.Clipboards;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks which chart to make a picture of and where to put it. */
public final class ExportDialog {

    private ExportDialog() {}

    /** @param owner the window that waits meanwhile */
    public static void show(ExportViewModel viewModel, Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(say("export.title", viewModel));
        ButtonType save = new ButtonType(say("export.saveAs", viewModel), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(say("export.cancel", viewModel), ButtonData.CANCEL_CLOSE);
        ButtonType copy = new ButtonType(say("export.copy", viewModel), ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(copy, save, cancel);
        dialog.getDialogPane().setContent(content(viewModel));
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.showAndWait().ifPresent(chosen -> {
            if (chosen == save) {
                save(viewModel, owner);
            } else if (chosen == copy) {
                viewModel.copy(png -> Clipboards.put(new Image(new ByteArrayInputStream(png))));
            }
        });
    }

    private static String say(String key, ExportViewModel viewModel) {
        return Message.of(key).in(viewModel.locale());
    }

    private static Node content(ExportViewModel viewModel) {
        FXMLLoader loader = new FXMLLoader(
                ExportDialog.class.getResource("/fxml/exportchart.fxml"), Message.bundle(viewModel.locale()));
        loader.setControllerFactory(_ -> new ExportController(viewModel));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(ExportViewModel viewModel, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(say("export.title", viewModel));
        chooser.setInitialFileName(viewModel.fileName());
        String name = viewModel.formatProperty().get().name();
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(
                        name, "*." + viewModel.formatProperty().get().ending()));
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).ifPresent(viewModel::save);
    }
}
