package claimline.ui.exchange;

import claimline.model.Message;
import claimline.ui.common.TaskRunner;
import claimline.ui.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Opens the dialogs over the window that asks for them. */
public final class ExchangeWindows {

    private static final double MARGIN = 40;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 420;

    private final Workspace workspace;
    private final Supplier<TaskRunner> runners;

    /** @param runners each for looks at one file */
    public ExchangeWindows(Workspace workspace, Supplier<TaskRunner> runners) {
        this.workspace = workspace;
        this.runners = runners;
    }

    /** Shows what would come in of a file. */
    public Stage importFile(Window owner, Path file) {
        ImportViewModel viewModel = new ImportViewModel(workspace, runners.get(), file);
        return show(owner, "import", new ImportController(viewModel));
    }

    /** Shows the formats that the story can be written in. */
    public Stage export(Window owner) {
        return show(owner, "export", new ExportController(new ExportViewModel(workspace)));
    }

    /** No larger than the window it is over. */
    private static void fit(Parent root, Window owner) {
        if (root instanceof Region region) {
            region.setPrefWidth(Math.min(region.getPrefWidth(), Math.max(LEAST_WIDTH, owner.getWidth() - MARGIN)));
            region.setPrefHeight(Math.min(region.getPrefHeight(), Math.max(LEAST_HEIGHT, owner.getHeight() - MARGIN)));
        }
    }

    private Stage show(Window owner, String name, Object controller) {
        FXMLLoader loader =
                new FXMLLoader(getClass().getResource("/fxml/" + name + ".fxml"), Message.bundle(workspace.locale()));
        loader.setControllerFactory(_ -> controller);
        try {
            Parent root = loader.load();
            Stage stage = new Stage();
            Scene scene = new Scene(root);
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
            scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                    stage.close();
                }
            });
            stage.setTitle(Message.of("exchange.window." + name).in(workspace.locale()));
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
            stage.setScene(scene);
            fit(root, owner);
            stage.show();
            return stage;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
