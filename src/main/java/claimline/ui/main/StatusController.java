package claimline.ui.main;

import claimline.model.Message;
import claimline.ui.common.BackgroundRunner;
import claimline.ui.common.ViewEvent;
import claimline.ui.main.IntakeViewModel.Offer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.StatusBar;

/** Binds the bar at the foot of the window: how much there is, what came of the last thing, what is being done. */
public final class StatusController {

    /** The widest, in pixels. */
    private static final double TOOLTIP = 360;

    private final MainViewModel viewModel;
    private final IntakeViewModel intake;
    private final BackgroundRunner runner;

    @FXML
    private StatusBar status;

    @FXML
    private Label counts;

    @FXML
    private Label notice;

    @FXML
    private Hyperlink proposed;

    @FXML
    private Label workName;

    @FXML
    private Button cancel;

    public StatusController(MainViewModel viewModel, IntakeViewModel intake, BackgroundRunner runner) {
        this.viewModel = viewModel;
        this.intake = intake;
        this.runner = runner;
    }

    @FXML
    private void initialize() {
        counts.textProperty().bind(viewModel.counts());
        notice.textProperty().bind(viewModel.notice());
        proposed.managedProperty().bind(proposed.visibleProperty());
        intake.offerProperty().subscribe(offer -> {
            proposed.setVisible(offer.isPresent());
            proposed.setText(offer.map(Offer::text).orElse(""));
            proposed.setTooltip(
                    offer.map(Offer::more).map(StatusController::tooltip).orElse(null));
            proposed.setAccessibleHelp(offer.map(Offer::more).orElse(""));
        });
        // unlike what map() gives, this binding is not held by the runner, which outlives this view
        workName.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(runner.runningProperty().get()), runner.runningProperty()));
        cancel.visibleProperty().bind(runner.runningProperty().isNotEmpty());
        status.progressProperty().bind(runner.progressProperty());
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP);
        return tooltip;
    }

    private String say(String key) {
        return key.isEmpty() ? "" : Message.of(key).in(viewModel.locale());
    }

    @FXML
    private void acceptProposed() {
        intake.acceptProposed();
        status.fireEvent(new ViewEvent(ViewEvent.SHOW_COMPARISON));
    }

    @FXML
    private void cancelWork() {
        runner.cancel();
    }
}
