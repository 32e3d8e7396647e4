package claimline.ui;

import claimline.model.Message;
import claimline.timeline.TimeRange;
import claimline.ui.agreement.AgreementController;
import claimline.ui.agreement.AgreementViewModel;
import claimline.ui.common.BackgroundRunner;
import claimline.ui.common.Fonts;
import claimline.ui.common.KeySection;
import claimline.ui.common.LatestRunner;
import claimline.ui.compare.CompareController;
import claimline.ui.compare.CompareViewModel;
import claimline.ui.exchange.ExchangeWindows;
import claimline.ui.export.ExportDialog;
import claimline.ui.export.ExportViewModel;
import claimline.ui.find.ChipsController;
import claimline.ui.find.FacetsController;
import claimline.ui.find.FindController;
import claimline.ui.find.FindViewModel;
import claimline.ui.inspector.InspectorController;
import claimline.ui.inspector.InspectorViewModel;
import claimline.ui.main.EditMenuController;
import claimline.ui.main.FileDialogs;
import claimline.ui.main.IntakeViewModel;
import claimline.ui.main.MainController;
import claimline.ui.main.MainViewModel;
import claimline.ui.main.ProjectMenuController;
import claimline.ui.main.StatusController;
import claimline.ui.main.ViewMenuController;
import claimline.ui.questions.QuestionsController;
import claimline.ui.questions.QuestionsViewModel;
import claimline.ui.reading.CardController;
import claimline.ui.reading.DetailsController;
import claimline.ui.reading.ReadingController;
import claimline.ui.reading.ReadingViewModel;
import claimline.ui.sidebyside.SideBySideController;
import claimline.ui.sidebyside.SideBySideViewModel;
import claimline.ui.sources.SourcesController;
import claimline.ui.sources.SourcesViewModel;
import claimline.ui.timeline.TimelineController;
import claimline.ui.timeline.TimelineKeys;
import claimline.ui.timeline.TimelineViewModel;
import claimline.ui.values.ValuesController;
import claimline.ui.values.ValuesViewModel;
import claimline.ui.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.stage.Window;

/**
 * Loads a view with everything in it: each FXML file gets the controller that this table names.
 *
 * <p>The workspace outlives its views. So a view-model listens to it only {@code when} the window shows it: once others
 * took its place, nothing holds it any more.
 */
final class Views {

    private final Workspace workspace;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final Map<Class<?>, Supplier<Object>> controllers;

    private final SideBySideViewModel sideBySide;

    /** Null until the window is loaded. */
    private TimelineViewModel timeline;

    Views(Workspace workspace, BackgroundRunner runner) {
        this.workspace = workspace;
        MainViewModel frame = new MainViewModel(workspace, shown);
        IntakeViewModel intake = new IntakeViewModel(workspace, shown);
        ExchangeWindows exchange = new ExchangeWindows(workspace, LatestRunner::new);
        FileDialogs dialogs = new FileDialogs(frame, exchange::importFile, exchange::export);
        ReadingViewModel reading = new ReadingViewModel(workspace, shown);
        sideBySide = new SideBySideViewModel(workspace, shown);
        FindViewModel find = new FindViewModel(workspace, shown, LatestRunner::new);
        controllers = Map.ofEntries(
                entry(MainController.class, () -> new MainController(frame, intake, dialogs, keys(), this::load)),
                entry(
                        ProjectMenuController.class,
                        () -> new ProjectMenuController(frame, intake, dialogs, this::exportChart)),
                entry(EditMenuController.class, () -> new EditMenuController(frame)),
                entry(ViewMenuController.class, () -> new ViewMenuController(frame)),
                entry(StatusController.class, () -> new StatusController(frame, intake, runner)),
                entry(FindController.class, () -> new FindController(find, () -> load("facets"))),
                entry(ChipsController.class, () -> new ChipsController(find)),
                entry(FacetsController.class, () -> new FacetsController(find)),
                entry(SourcesController.class, () -> new SourcesController(new SourcesViewModel(workspace, shown))),
                entry(
                        QuestionsController.class,
                        () -> new QuestionsController(new QuestionsViewModel(workspace, shown))),
                entry(TimelineController.class, this::timeline),
                entry(ReadingController.class, () -> new ReadingController(reading)),
                entry(DetailsController.class, () -> new DetailsController(reading)),
                entry(CardController.class, () -> new CardController(reading)),
                entry(CompareController.class, () -> new CompareController(new CompareViewModel(workspace, shown))),
                entry(
                        ValuesController.class,
                        () -> new ValuesController(new ValuesViewModel(workspace, shown, Fonts.measure()))),
                entry(SideBySideController.class, () -> new SideBySideController(sideBySide)),
                entry(
                        AgreementController.class,
                        () -> new AgreementController(
                                new AgreementViewModel(workspace, shown, runner, Fonts.measure()))),
                entry(
                        InspectorController.class,
                        () -> new InspectorController(new InspectorViewModel(workspace, shown))));
    }

    private TimelineController timeline() {
        timeline = new TimelineViewModel(workspace, shown, Fonts.measure(), new LatestRunner(), InstantSource.system());
        return new TimelineController(
                timeline, timeline.list(new LatestRunner(), new LatestRunner(), Platform::runLater));
    }

    private void exportChart(Window owner) {
        Supplier<Optional<TimeRange>> inSight = () -> Optional.ofNullable(timeline)
                .map(shownTimeline -> shownTimeline.visibleRange().getValue());
        ExportDialog.show(new ExportViewModel(workspace, new LatestRunner(), inSight), owner);
    }

    /** What keys do, the timeline's first. */
    private static List<KeySection> keys() {
        return Stream.concat(TimelineKeys.sections().stream(), OtherKeys.sections().stream())
                .toList();
    }

    private static Map.Entry<Class<?>, Supplier<Object>> entry(Class<?> type, Supplier<Object> maker) {
        return Map.entry(type, maker);
    }

    /** The whole window, in the language chosen now. To be called once. */
    Parent main() {
        Parent root = load("main");
        root.sceneProperty().subscribe((_, scene) -> {
            shown.set(scene != null);
            if (scene != null) {
                SideBySideController.addKeys(scene, sideBySide);
            }
        });
        return root;
    }

    private Parent load(String view) {
        FXMLLoader loader =
                new FXMLLoader(getClass().getResource("/fxml/" + view + ".fxml"), Message.bundle(workspace.locale()));
        loader.setControllerFactory(type -> controllers.get(type).get());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
