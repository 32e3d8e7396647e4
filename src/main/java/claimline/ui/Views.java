package claimline.ui;

import claimline.model.Message;
import claimline.ui.common.BackgroundRunner;
import claimline.ui.common.Fonts;
import claimline.ui.compare.CompareController;
import claimline.ui.compare.CompareViewModel;
import claimline.ui.inspector.InspectorController;
import claimline.ui.inspector.InspectorViewModel;
import claimline.ui.main.MainController;
import claimline.ui.main.MainViewModel;
import claimline.ui.questions.QuestionsController;
import claimline.ui.questions.QuestionsViewModel;
import claimline.ui.sources.SourcesController;
import claimline.ui.sources.SourcesViewModel;
import claimline.ui.timeline.TimelineController;
import claimline.ui.timeline.TimelineViewModel;
import claimline.ui.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads a view with everything in it: each FXML file gets the controller that this table names. */
final class Views {

    private final Workspace workspace;
    private final Map<Class<?>, Supplier<Object>> controllers;

    Views(Workspace workspace, BackgroundRunner runner) {
        this.workspace = workspace;
        controllers = Map.of(
                MainController.class, () -> new MainController(new MainViewModel(workspace), runner),
                SourcesController.class, () -> new SourcesController(new SourcesViewModel(workspace)),
                QuestionsController.class, () -> new QuestionsController(new QuestionsViewModel(workspace)),
                TimelineController.class,
                        () -> new TimelineController(new TimelineViewModel(workspace, Fonts.measure())),
                CompareController.class, () -> new CompareController(new CompareViewModel(workspace)),
                InspectorController.class, () -> new InspectorController(new InspectorViewModel(workspace)));
    }

    /** The whole window, in the language chosen now. */
    Parent main() {
        FXMLLoader loader =
                new FXMLLoader(getClass().getResource("/fxml/main.fxml"), Message.bundle(workspace.locale()));
        loader.setControllerFactory(type -> controllers.get(type).get());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
