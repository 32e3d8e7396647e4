package claimline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import claimline.model.Message;
import claimline.project.Folders;
import claimline.project.Project;
import claimline.project.Settings;
import claimline.ui.common.BackgroundRunner;
import claimline.ui.common.Fonts;
import claimline.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window as a program. The first argument, if there is one, is the project file to open. */
public final class ClaimlineApp extends Application {

    private final BackgroundRunner runner = new BackgroundRunner();
    private Workspace workspace;

    /**
     * Connects to the display.
     *
     * @throws RuntimeException or {@link LinkageError}, if there is none or a library is missing; some of them after
     *     stack traces on standard error
     */
    public static void connect() {
        Platform.startup(() -> {});
    }

    /** Shows the window and returns when it is closed. */
    public static void open(String... arguments) {
        launch(ClaimlineApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Folders folders = Folders.ofUser();
        workspace = new Workspace(folders, Settings.load(folders, Locale.getDefault()), runner);
        // calendars, buttons of dialogs and menus of fields speak it, too
        workspace.settingsProperty().map(Settings::locale).subscribe(language -> Locale.setDefault(language));
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresentOrElse(workspace::open, workspace::start);
        show(stage, workspace, runner);
    }

    /** Puts the views into the stage, and anew when the language changes. */
    static void show(Stage stage, Workspace workspace, BackgroundRunner runner) {
        var room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(new Pane(), Math.min(1480, room.getWidth()), Math.min(920, room.getHeight()));
        // dressed first: else the views would be dressed twice, at first as JavaFX dresses them by itself
        workspace.settingsProperty().map(Settings::dark).subscribe(dark -> dress(scene, dark));
        workspace.settingsProperty().map(Settings::language).subscribe(_ -> {
            workspace.kept().leave();
            replace(scene, new Views(workspace, runner).main());
        });
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(workspace), workspace.storyProperty(), workspace.settingsProperty()));
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.setScene(scene);
        // what was read of the project meanwhile comes first: then its views are laid out once
        Platform.runLater(stage::show);
    }

    /** The keys stay with what has the same name, if nothing else has it. */
    private static void replace(Scene scene, Parent views) {
        Optional<String> focused = Optional.ofNullable(scene.getFocusOwner()).map(Node::getId);
        scene.setRoot(views);
        focused.map(id -> views.lookupAll("#" + id))
                .filter(found -> found.size() == 1)
                .ifPresent(found -> found.forEach(Node::requestFocus));
    }

    private static String title(Workspace workspace) {
        String title = workspace.story().heading().title().in(workspace.locale());
        Project project = workspace.projectProperty().get();
        boolean readOnly = project != null && project.readOnlyReason().isPresent();
        String marked = readOnly ? Message.of("main.title.readOnly", title).in(workspace.locale()) : title;
        return marked.isEmpty() ? "Claimline" : marked + " – Claimline";
    }

    private static void dress(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        dark ? "/css/palette-dark.css" : "/css/palette-light.css",
                        "/css/colors.css",
                        "/css/claimline.css");
    }

    @Override
    public void stop() {
        runner.close();
        workspace.close();
    }
}
