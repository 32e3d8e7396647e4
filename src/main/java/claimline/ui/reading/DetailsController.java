package claimline.ui.reading;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds what is known of the article itself. It is asked for when it was published; the rest is there on demand. */
public final class DetailsController {

    private final ReadingViewModel viewModel;
    private final Details details = new Details();
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    @FXML
    private VBox about;

    @FXML
    private Label undated;

    @FXML
    private DatePicker published;

    @FXML
    private HBox titled;

    @FXML
    private HBox issued;

    @FXML
    private HBox written;

    @FXML
    private TextField headline;

    @FXML
    private TextField publisher;

    @FXML
    private TextField author;

    @FXML
    private Label publishedError;

    public DetailsController(ReadingViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /** Whether somebody wants to see all of it. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    @FXML
    private void initialize() {
        RoughDays.bind(published, details.published);
        headline.textProperty().bindBidirectional(details.title);
        publisher.textProperty().bindBidirectional(details.publisher);
        author.textProperty().bindBidirectional(details.author);
        publishedError
                .textProperty()
                .bind(details.error
                        .map(error -> "⚠ " + error.in(viewModel.locale()))
                        .orElse(""));
        for (TextField field : new TextField[] {headline, publisher, author}) {
            field.setOnAction(_ -> keep());
        }
        published.addEventFilter(KeyEvent.KEY_PRESSED, this::typedInPublished);
        publishedError.visibleProperty().bind(publishedError.textProperty().isNotEmpty());
        publishedError.managedProperty().bind(publishedError.visibleProperty());
        undated.managedProperty().bind(undated.visibleProperty());
        for (HBox field : new HBox[] {titled, issued, written}) {
            field.visibleProperty().bind(wanted);
            field.managedProperty().bind(field.visibleProperty());
        }
        about.visibleProperty().bind(wanted.or(undated.visibleProperty()));
        about.managedProperty().bind(about.visibleProperty());
        viewModel.kept().keep("reading/details", wanted);
        viewModel.shownProperty().subscribe(this::show);
    }

    /** The field of a calendar has no action of its own. */
    private void typedInPublished(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !published.isShowing()) {
            keep();
            key.consume();
        }
    }

    private void show(Shown shown) {
        undated.setVisible(shown.sheet() != null && !shown.sheet().dated());
        undated.setText(viewModel.undated());
        viewModel.source().ifPresent(details::fill);
    }

    @FXML
    private void keep() {
        details.changed().ifPresent(changed -> {
            viewModel.put(changed);
            wanted.set(false);
        });
    }
}
