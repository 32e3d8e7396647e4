package claimline.ui;

import claimline.project.Folders;
import claimline.project.Settings;
import claimline.ui.common.BackgroundRunner;
import claimline.ui.common.DrawingPane;
import claimline.ui.common.Fonts;
import claimline.ui.questions.QuestionsViewModel;
import claimline.ui.sources.SourcesViewModel;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with the fictional story, smaller than the screen of the headless platform. */
final class Window implements AutoCloseable {

    private static final int PATIENCE = 20;

    final FxRobot robot = new FxRobot();
    final BackgroundRunner runner = new BackgroundRunner();
    final Workspace workspace;
    final Stage stage;

    private final ConcurrentLinkedQueue<Throwable> thrown = new ConcurrentLinkedQueue<>();

    Window(Path folder) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Folders folders = new Folders(folder.resolve("data"), folder.resolve("settings"));
        workspace = new Workspace(folders, Settings.initial(Locale.ENGLISH), runner);
        stage = get(() -> {
            Fonts.load();
            Thread.currentThread().setUncaughtExceptionHandler((_, exception) -> thrown.add(exception));
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setWidth(980);
            window.setHeight(880);
            workspace.openBundled(Desk.bridge());
            ClaimlineApp.show(window, workspace, runner);
            return window;
        });
        await(() -> !workspace.story().events().isEmpty());
        await(stage::isFocused);
    }

    /** On the JavaFX thread. */
    <T> T get(Callable<T> wanted) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, wanted);
    }

    /** On the JavaFX thread. */
    void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until it is so. */
    void await(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> get(condition::get));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return robot.from(stage.getScene().getRoot()).lookup(selector).queryAs(type);
    }

    DrawingPane timeline() {
        return find("#pane", DrawingPane.class);
    }

    TableView<?> table() {
        return find("#table", TableView.class);
    }

    /** The column of questions, a table of its own beside the one of the sources. */
    TableView<?> frozen() {
        return find("#questions", TableView.class);
    }

    /** To what the table keeps. */
    String scope() {
        ComboBox<?> scope = find("#scope", ComboBox.class);
        return get(() -> chosen(scope));
    }

    private static <T> String chosen(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    Node cell(Node list, int index) {
        return robot.from(list)
                .lookup((Node node) -> node instanceof ListCell<?> cell && cell.getIndex() == index && !cell.isEmpty())
                .query();
    }

    CheckBox box(String source) {
        return robot.from(robot.from(sources())
                        .lookup((Node node) -> node instanceof ListCell<?> cell
                                && cell.getItem() instanceof SourcesViewModel.Row row
                                && row.name().equals(source))
                        .queryAll())
                .lookup((Node node) -> node instanceof CheckBox)
                .queryAs(CheckBox.class);
    }

    List<String> columns() {
        return table().getColumns().stream().map(TableColumn::getId).toList();
    }

    String text(String selector) {
        return get(find(selector, Labeled.class)::getText);
    }

    /** All words in the inspector, one piece a line. */
    String inspector() {
        Set<Labeled> labels = robot.from(find("#content", Node.class))
                .lookup((Node node) -> node instanceof Labeled)
                .queryAllAs(Labeled.class);
        return get(() -> String.join("\n", labels.stream().map(Labeled::getText).toList()));
    }

    @SuppressWarnings("unchecked")
    ListView<SourcesViewModel.Row> sources() {
        return robot.from(stage.getScene().getRoot()).lookup("#list").nth(0).queryAs(ListView.class);
    }

    @SuppressWarnings("unchecked")
    ListView<QuestionsViewModel.Row> questions() {
        return robot.from(stage.getScene().getRoot()).lookup("#list").nth(1).queryAs(ListView.class);
    }

    Labeled label(Node within, String text) {
        return robot.from(within)
                .lookup((Node node) -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                .queryAs(Labeled.class);
    }

    /** Chooses what has this id in the menu bar. */
    void fire(String id) {
        run(() -> ((MenuBar) stage.getScene().getRoot().lookup(".menu-bar"))
                .getMenus().stream()
                        .map(Menu::getItems)
                        .flatMap(List::stream)
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    /** What the window's thread threw and nobody caught. */
    List<Throwable> thrown() {
        return List.copyOf(thrown);
    }

    void hidePopups() {
        run(() -> List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(javafx.stage.Window::hide));
    }

    void closeDialogs(Consumer<Stage> each) {
        run(() -> List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(window -> window instanceof Stage other && other != stage)
                .map(Stage.class::cast)
                .forEach(each.andThen(Stage::close)));
    }

    @Override
    public void close() throws TimeoutException {
        closeDialogs(_ -> {});
        hidePopups();
        run(stage::close);
        runner.close();
        run(workspace::close);
        FxToolkit.cleanupInput(robot);
    }
}
