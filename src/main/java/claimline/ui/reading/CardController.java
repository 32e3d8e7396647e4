package claimline.ui.reading;

import claimline.model.Message;
import claimline.ui.reading.Form.Field;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Binds the draft beside the text, and the keys for what a person makes of it. */
public final class CardController {

    private final ReadingViewModel viewModel;
    private final Map<KeyCode, Runnable> keys;
    private Page text;
    private QuestionChoices choices;
    private boolean swallow;

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
    private Label said;

    @FXML
    private Label event;

    @FXML
    private TextField question;

    @FXML
    private Label questionError;

    @FXML
    private Label origin;

    @FXML
    private Label reasons;

    @FXML
    private Label answers;

    @FXML
    private FlowPane buttons;

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
        panel.addEventFilter(KeyEvent.KEY_TYPED, this::typedLetter);
        panel.addEventFilter(KeyEvent.KEY_RELEASED, _ -> swallow = false);
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
        question.textProperty().bindBidirectional(form.question);
        choices = new QuestionChoices(question, viewModel::questions);
        FormPane.show(questionError, form, Field.QUESTION, viewModel.locale());
    }

    private void bindForm() {
        FormPane form = new FormPane(viewModel.form(), viewModel.locale());
        form.visibleProperty().bind(change.selectedProperty());
        form.managedProperty().bind(form.visibleProperty());
        panel.getChildren().add(panel.getChildren().indexOf(buttons) + 1, form);
        for (Labeled read : new Labeled[] {value, conversions, said, event}) {
            read.managedProperty()
                    .bind(read.textProperty()
                            .isNotEmpty()
                            .and(change.selectedProperty().not()));
            read.visibleProperty().bind(read.managedProperty());
        }
        for (Labeled beside : new Labeled[] {origin, reasons, answers}) {
            beside.managedProperty().bind(beside.textProperty().isNotEmpty());
            beside.visibleProperty().bind(beside.managedProperty());
        }
        reopen.managedProperty().bind(reopen.visibleProperty());
        FocusInSight.keep(side, panel);
    }

    private void show(Shown shown) {
        Card card = viewModel.card();
        panel.setVisible(shown.current() != null);
        kind.setText(card.kind() + " · " + card.state());
        printed.setText(card.asPrinted());
        value.setText("= " + card.value());
        conversions.setText(say("reading.conversions", card.conversions()));
        said.setText(card.said());
        event.setText(say("reading.event", card.event()));
        origin.setText(say("reading.origin", card.origin()));
        reasons.setText(say("reading.reasons", card.reasons()));
        String others = card.agreement().isEmpty() ? card.others() : card.agreement() + "\n" + card.others();
        answers.setText(say("reading.others", others));
        reopen.setVisible(shown.current() != null && !shown.current().isOpen());
        buttons.setDisable(!viewModel.canEdit());
        accept.setAccessibleText(accept.getText() + ": " + String.join(", ", card.asPrinted(), card.value()));
    }

    /** Nothing to say is nothing said. */
    private String say(String key, String words) {
        return words.isEmpty() ? "" : Message.of(key, words).in(viewModel.locale());
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
        boolean field = key.getTarget() instanceof TextInputControl;
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
    private void chooseQuestion() {
        question.requestFocus();
        choices.showAll();
    }

    @FXML
    private void accept() {
        viewModel.accept();
        text.unmark();
        boolean wrong = !viewModel.form().errorsProperty().get().isEmpty();
        change.setSelected(wrong);
        if (!wrong) {
            text.area().requestFocus();
        }
    }

    /** The letter that the key also types belongs to no field. */
    private void change() {
        change.setSelected(!change.isSelected());
        if (change.isSelected()) {
            swallow = true;
            panel.lookupAll(".text-field").stream()
                    .filter(node -> node.getId() != null && node.getId().startsWith("form-"))
                    .filter(node -> node.getParent().isVisible())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private void typedLetter(KeyEvent letter) {
        if (swallow) {
            letter.consume();
        }
        swallow = false;
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
