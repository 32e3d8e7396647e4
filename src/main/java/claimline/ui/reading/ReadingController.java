package claimline.ui.reading;

import claimline.model.Message;
import claimline.ui.reading.Form.Field;
import claimline.ui.reading.ReadingViewModel.Article;
import claimline.ui.reading.ReadingViewModel.Shown;
import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the text, the draft beside it and the keys. */
public final class ReadingController {

    /** Narrower, the draft stands below the text. In pixels. */
    private static final double NARROW = 560;

    private final ReadingViewModel viewModel;
    private final Details details = new Details();
    private final Page text = new Page();
    private final Map<KeyCode, Runnable> keys;
    private boolean showing;

    @FXML
    private VBox root;

    @FXML
    private HBox head;

    @FXML
    private ComboBox<Article> article;

    @FXML
    private Label progress;

    @FXML
    private ToggleButton more;

    @FXML
    private VBox about;

    @FXML
    private Label undated;

    @FXML
    private TextField published;

    @FXML
    private HBox others;

    @FXML
    private TextField headline;

    @FXML
    private TextField publisher;

    @FXML
    private TextField author;

    @FXML
    private Label publishedError;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane page;

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

    @FXML
    private Label nothing;

    public ReadingController(ReadingViewModel viewModel) {
        this.viewModel = viewModel;
        keys = Map.ofEntries(
                Map.entry(KeyCode.ENTER, this::accept),
                Map.entry(KeyCode.E, this::change),
                Map.entry(KeyCode.D, this::leaveOut),
                Map.entry(KeyCode.DELETE, this::leaveOut),
                Map.entry(KeyCode.U, this::reopen),
                Map.entry(KeyCode.BACK_SPACE, this::reopen),
                Map.entry(KeyCode.J, this::next),
                Map.entry(KeyCode.DOWN, this::next),
                Map.entry(KeyCode.K, this::previous),
                Map.entry(KeyCode.UP, this::previous));
    }

    @FXML
    private void initialize() {
        page.getChildren().setAll(text);
        text.onClick(viewModel::goTo);
        text.onMark(viewModel::mark);
        text.area().addEventFilter(KeyEvent.KEY_PRESSED, this::typedInText);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::typedInPanel);
        article.setOnAction(_ -> {
            if (!showing && article.getValue() != null) {
                viewModel.open(article.getValue().source());
            }
        });
        bindQuestion();
        bindForm();
        bindDetails();
        root.widthProperty()
                .map(width -> width.doubleValue() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL)
                .subscribe(split::setOrientation);
        viewModel
                .frontProperty()
                .bind(root.parentProperty().flatMap(Node::visibleProperty).orElse(false));
        viewModel.shownProperty().subscribe(this::show);
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

    private void bindDetails() {
        published.textProperty().bindBidirectional(details.published);
        headline.textProperty().bindBidirectional(details.title);
        publisher.textProperty().bindBidirectional(details.publisher);
        author.textProperty().bindBidirectional(details.author);
        publishedError
                .textProperty()
                .bind(details.error
                        .map(error -> "⚠ " + error.in(viewModel.locale()))
                        .orElse(""));
        for (TextField field : new TextField[] {published, headline, publisher, author}) {
            field.setOnAction(_ -> keepDetails());
        }
        undated.managedProperty().bind(undated.visibleProperty());
        others.visibleProperty().bind(more.selectedProperty());
        others.managedProperty().bind(others.visibleProperty());
        about.visibleProperty().bind(more.selectedProperty().or(undated.visibleProperty()));
        about.managedProperty().bind(about.visibleProperty());
    }

    private void show(Shown shown) {
        showing = true;
        if (!article.getItems().equals(shown.articles())) {
            article.getItems().setAll(shown.articles());
        }
        article.setValue(shown.article().orElse(null));
        showing = false;
        boolean there = shown.sheet() != null;
        nothing.setVisible(!there);
        split.setVisible(there);
        head.setVisible(there);
        undated.setVisible(there && !shown.sheet().dated());
        viewModel.source().ifPresent(details::fill);
        progress.setText(viewModel.progress());
        text.area().setAccessibleText(shown.article().map(Article::name).orElse(""));
        text.show(shown, viewModel.marks());
        showCard(shown);
    }

    private void showCard(Shown shown) {
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

    private void typedInText(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB) {
            (key.isShiftDown() ? article : question).requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            text.unmark();
        } else if (isPlain(key) && keys.containsKey(key.getCode())) {
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
        } else if (isPlain(key) && keys.containsKey(key.getCode()) && (!field || key.getCode() == KeyCode.ENTER)) {
            keys.get(key.getCode()).run();
            key.consume();
        }
    }

    private static boolean isPlain(KeyEvent key) {
        return !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
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

    @FXML
    private void next() {
        viewModel.next();
    }

    @FXML
    private void previous() {
        viewModel.previous();
    }

    @FXML
    private void keepDetails() {
        details.changed().ifPresent(changed -> {
            viewModel.put(changed);
            more.setSelected(false);
        });
    }
}
