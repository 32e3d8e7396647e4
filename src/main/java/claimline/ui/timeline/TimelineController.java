package claimline.ui.timeline;

import claimline.chart.Palette;
import claimline.ui.common.CanvasPainter;
import claimline.ui.common.DrawingPane;
import claimline.ui.common.ScrollBars;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Binds the timeline: gestures and keys go to the view-model, its drawing goes to the canvas. */
public final class TimelineController {

    private final TimelineViewModel viewModel;
    private final EventListViewModel listViewModel;

    @FXML
    private DrawingPane pane;

    @FXML
    private ScrollBar scroll;

    @FXML
    private Label range;

    @FXML
    private Label nothing;

    @FXML
    private MenuButton lanes;

    @FXML
    private ToggleButton onlyRange;

    @FXML
    private DrawingPane overview;

    @FXML
    private ToggleButton list;

    @FXML
    private HBox picture;

    @FXML
    private TableView<EventListViewModel.Row> events;

    /** Views that keep to the stretch of time shown here hear of it once it is at rest. */
    private final PauseTransition rest = new PauseTransition(Duration.millis(200));

    private final ContextMenu laneMenu = new ContextMenu();
    private final Dragging dragging;

    /** @param listViewModel the list of what {@code viewModel} shows */
    public TimelineController(TimelineViewModel viewModel, EventListViewModel listViewModel) {
        this.viewModel = viewModel;
        this.listViewModel = listViewModel;
        this.dragging = new Dragging(viewModel);
    }

    @FXML
    private void initialize() {
        pane.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                pane.requestFocus(); // its keys go from here at once; the field to search in would come first
            }
        });
        viewModel.dark().subscribe(dark -> {
            CanvasPainter painter = new CanvasPainter(dark ? Palette.dark() : Palette.light());
            pane.setPainter(painter);
            overview.setPainter(painter);
        });
        pane.widthProperty().subscribe(() -> viewModel.resize(pane.getWidth(), pane.getHeight()));
        pane.heightProperty().subscribe(() -> viewModel.resize(pane.getWidth(), pane.getHeight()));
        pane.drawWith(viewModel::drawing, viewModel.changes());
        ScrollBars.bind(scroll, viewModel.scroll());
        range.textProperty().bind(viewModel.range());
        pane.accessibleTextProperty().bind(viewModel.accessibleText());
        new OverviewHand(overview, viewModel.overview()).listen();
        new EventTable(events, listViewModel).listen();
        overview.visibleProperty().bind(viewModel.empty().map(empty -> !empty));
        range.visibleProperty().bind(overview.visibleProperty());
        picture.visibleProperty().bind(listViewModel.shownProperty().not());
        nothing.visibleProperty()
                .bind(overview.visibleProperty()
                        .or(listViewModel.shownProperty())
                        .not());
        list.selectedProperty().bindBidirectional(listViewModel.shownProperty());
        listViewModel.shownProperty().subscribe((_, shown) -> (shown ? events : pane).requestFocus());
        onlyRange.selectedProperty().bindBidirectional(viewModel.onlyRangeProperty());
        rest.setOnFinished(_ -> viewModel.settle());
        viewModel.visibleRange().subscribe(_ -> rest.playFromStart());
        lanes.setOnShowing(_ -> lanes.getItems().setAll(menu().all()));
    }

    @FXML
    private void pressed(MouseEvent event) {
        pane.requestFocus();
        laneMenu.hide();
        dragging.begin(event);
    }

    @FXML
    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging.goOn(event);
        }
    }

    @FXML
    private void released(MouseEvent event) {
        if (dragging.moved() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            viewModel
                    .laneAt(event.getX(), event.getY())
                    .ifPresentOrElse(
                            lane -> viewModel.laneChoices().fold(lane.name()),
                            () -> viewModel.openAt(event.getX(), event.getY()));
        } else {
            viewModel.selectAt(event.getX(), event.getY());
        }
    }

    /** A lane's name has a menu. */
    @FXML
    private void asked(ContextMenuEvent event) {
        viewModel.laneAt(event.getX(), event.getY()).ifPresent(lane -> {
            laneMenu.getItems().setAll(menu().of(lane.name()));
            laneMenu.show(pane, event.getScreenX(), event.getScreenY());
        });
    }

    private LaneMenu menu() {
        return new LaneMenu(viewModel.laneChoices(), viewModel.locale());
    }

    @FXML
    private void moved(MouseEvent event) {
        viewModel.hoverAt(event.getX(), event.getY());
        pane.tell(viewModel.hoverText());
    }

    @FXML
    private void left() {
        viewModel.hoverNothing();
        pane.tell(viewModel.hoverText());
    }

    /** The wheel zooms at the pointer; with Shift, or sideways, it pans; with Alt it scrolls the lanes. */
    @FXML
    private void scrolled(ScrollEvent event) {
        if (event.isAltDown()) {
            viewModel.scroll().by(-event.getDeltaY());
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            viewModel.pan(event.getDeltaX() + event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            viewModel.zoom(event.getX(), Math.pow(TimelineKeys.ZOOM_STEP, -event.getDeltaY() / 40));
        }
        event.consume();
    }

    @FXML
    private void zoomed(ZoomEvent event) {
        viewModel.zoom(event.getX(), 1 / event.getZoomFactor());
        event.consume();
    }

    @FXML
    private void typed(KeyEvent event) {
        TimelineKeys.TABLE.run(event, viewModel);
    }

    @FXML
    private void typedInList(KeyEvent event) {
        TimelineKeys.OF_LIST.run(event, viewModel);
    }

    @FXML
    private void fitAll() {
        viewModel.fitAll();
    }

    @FXML
    private void fitSelection() {
        viewModel.fitSelection();
    }

    @FXML
    private void zoomIn() {
        viewModel.zoomAtCentre(1 / TimelineKeys.ZOOM_STEP);
    }

    @FXML
    private void zoomOut() {
        viewModel.zoomAtCentre(TimelineKeys.ZOOM_STEP);
    }
}
