package claimline.ui.reading;

import claimline.model.Message;
import claimline.ui.reading.Form.Field;
import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Binds the draft beside the text, and the keys for what a person makes of it. */
public final class CardController {

    private final ReadingViewModel viewModel;
    private final Map<KeyCode, Runnable> keys;
    private Page text;

    @FXML
    private ScrollPane side;

    @FXML
    private VBox panel;

    @FXML
    private Label kind;

    @FXML
    private Label printed;

    @FXML
    private Label value;

    @FXML
    private Label conversions;

    @FXML
    private Label holder;

    @FXML
    private ComboBox<String> question;

    @FXML
    private Label questionError;

    @FXML
    private Label reasons;

    @FXML
    private Label answers;

    @FXML
    private Button accept;

    @FXML
    private ToggleButton change;

    @FXML
    private Button leave;

    @FXML
    private Button reopen;

    public CardController(ReadingViewModel viewModel) {
        this.viewModel = viewModel;
        keys = Map.ofEntries(
                Map.entry(KeyCode.ENTER, this::accept),
                Map.entry(KeyCode.E, this::change),
                Map.entry(KeyCode.D, this::leaveOut),
                Map.entry(KeyCode.DELETE, this::leaveOut),
                Map.entry(KeyCode.U, this::reopen),
                Map.entry(KeyCode.BACK_SPACE, this::reopen),
                Map.entry(KeyCode.J, viewModel::next),
                Map.entry(KeyCode.DOWN, viewModel::next),
                Map.entry(KeyCode.K, viewModel::previous),
                Map.entry(KeyCode.UP, viewModel::previous));
    }

    @FXML
    private void initialize() {
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::typedInPanel);
        bindQuestion();
        bindForm();
        viewModel.shownProperty().subscribe(this::show);
    }

    /** The text that the draft is from: it has the keys again once something is done. */
    void setText(Page text) {
        this.text = text;
    }

    private void bindQuestion() {
        Form form = viewModel.form();
        question.getEditor().textProperty().bindBidirectional(form.question);
        question.setOnShowing(_ -> question.getItems().setAll(viewModel.questions()));
        question.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                form.question.set(chosen);
            }
        });
        question.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !question.isShowing()) {
                accept();
                key.consume();
            }
        });
        FormPane.show(questionError, form, Field.QUESTION, viewModel.locale());
    }

    private void bindForm() {
        FormPane form = new FormPane(viewModel.form(), viewModel.locale());
        form.visibleProperty().bind(change.selectedProperty());
        form.managedProperty().bind(form.visibleProperty());
        panel.getChildren().add(panel.getChildren().size() - 1, form);
    }

    private void show(Shown shown) {
        Card card = viewModel.card();
        panel.setVisible(shown.current() != null);
        kind.setText(card.kind() + " · " + card.state());
        printed.setText(card.asPrinted());
        value.setText("= " + card.value());
        fill(conversions, "reading.conversions", card.conversions());
        holder.setText(
                card.holder().isEmpty() ? card.stance() : say("reading.holder", card.holder()) + " · " + card.stance());
        fill(reasons, "reading.reasons", card.reasons());
        String others = card.agreement().isEmpty() ? card.others() : card.agreement() + "\n" + card.others();
        fill(answers, "reading.others", others);
        boolean open = shown.current() != null && shown.current().isOpen();
        reopen.setDisable(open || !viewModel.canEdit());
        accept.setDisable(!viewModel.canEdit());
        leave.setDisable(!viewModel.canEdit());
        accept.setAccessibleText(accept.getText() + ": " + String.join(", ", card.asPrinted(), card.value()));
    }

    private void fill(Labeled label, String key, String words) {
        label.setText(words.isEmpty() ? "" : say(key, words));
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(viewModel.locale());
    }

    /** Does what a key stands for, if it stands for anything. */
    void typed(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (plain && keys.containsKey(key.getCode())) {
            keys.get(key.getCode()).run();
            key.consume();
        }
    }

    /** In a field keys are letters; Enter accepts there, too, and Escape goes back to the text. */
    private void typedInPanel(KeyEvent key) {
        boolean field = key.getTarget() instanceof TextInputControl || key.getTarget() instanceof ComboBox<?>;
        if (key.getCode() == KeyCode.ESCAPE) {
            change.setSelected(false);
            text.area().requestFocus();
            key.consume();
        } else if (!field || key.getCode() == KeyCode.ENTER) {
            typed(key);
        }
    }

    void requestFocus() {
        question.requestFocus();
    }

    @FXML
    private void accept() {
        viewModel.accept();
        text.unmark();
        if (viewModel.form().errorsProperty().get().isEmpty()) {
            text.area().requestFocus();
        } else {
            change.setSelected(true);
        }
    }

    private void change() {
        change.setSelected(!change.isSelected());
        if (change.isSelected()) {
            panel.lookupAll(".text-field").stream()
                    .filter(node -> node.getId() != null && node.getParent().isVisible())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
            Platform.runLater(() -> side.setVvalue(side.getVmax())); // once the form has its room
        }
    }

    @FXML
    private void leaveOut() {
        viewModel.leaveOut();
        text.unmark();
    }

    @FXML
    private void reopen() {
        viewModel.reopen();
    }
}
