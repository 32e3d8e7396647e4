package claimline.ui.inspector;

import claimline.model.Message;
import claimline.ui.common.Clipboards;
import claimline.ui.common.KindChip;
import java.io.File;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.FileChooser;

/** Shows the inspector's items, each as the node that fits its kind. */
public final class InspectorController {

    private final InspectorViewModel viewModel;

    /** What the first item was: while it is the same, what is read stays where it is. */
    private Optional<Item> top = Optional.empty();

    @FXML
    private VBox content;

    @FXML
    private Label empty;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Button copy;

    public InspectorController(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.items().subscribe(this::show);
        show();
        viewModel.kept().keep("inspector/scroll", scroll.vvalueProperty());
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** What is marked in a text field is copied by the field. */
    private void typed(KeyEvent key) {
        if (Clipboards.isCopy(key)) {
            copy();
            key.consume();
        }
    }

    @FXML
    private void copy() {
        Clipboards.put(viewModel.asText());
    }

    private void show() {
        content.getChildren().setAll(viewModel.items().stream().map(this::node).toList());
        empty.setVisible(viewModel.items().isEmpty());
        copy.setVisible(!viewModel.items().isEmpty());
        if (!viewModel.items().stream().findFirst().equals(top)) {
            top = viewModel.items().stream().findFirst();
            scroll.setVvalue(0);
        }
    }

    private Node node(Item item) {
        return switch (item) {
            case Item.Title(String kind, String name) ->
                new VBox(2, label(kind, "muted"), label(name, "inspector-title"));
            case Item.Section(String title) -> label(title, "inspector-section");
            case Item.Text(String text) -> label(text, "inspector-text");
            case Item.Field(String name, String value) -> field(name, value);
            case Item.Link link -> link(link);
            case Item.Sentence sentence -> sentence(sentence);
            case Item.Quotation quotation -> quotation(quotation);
            case Item.Address(String url) -> label(url, "inspector-address");
            case Item.AttachText attach -> attach(attach);
            case Item.ClaimActions actions -> new ClaimMenu(actions, viewModel);
            case Item.Decision decision -> new VerdictForm(decision, viewModel);
        };
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Node field(String name, String value) {
        Label key = label(name, "muted");
        key.setPrefWidth(84);
        key.setMinWidth(84);
        Label words = label(value, "inspector-value");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, key, words);
    }

    private Node link(Item.Link link) {
        Hyperlink words = new Hyperlink(link.label());
        words.setWrapText(true);
        words.setOnAction(_ -> viewModel.follow(link));
        HBox.setHgrow(words, Priority.SOMETIMES);
        words.setMinWidth(0);
        KindChip chip = new KindChip();
        chip.show(link.kind(), viewModel.locale());
        VBox lines = new VBox(new HBox(8, words, chip));
        if (!link.detail().isEmpty()) {
            lines.getChildren().add(label(link.detail(), "muted"));
        }
        lines.getStyleClass().add(link.detail().isEmpty() ? "inspector-link" : "inspector-sublink");
        return lines;
    }

    private Node sentence(Item.Sentence sentence) {
        KindChip chip = new KindChip();
        chip.show(sentence.kind(), viewModel.locale());
        HBox head = new HBox(8, chip, label(sentence.between(), "muted"));
        return new VBox(3, head, label(sentence.text(), "inspector-text"));
    }

    private static Node quotation(Item.Quotation quotation) {
        Text before = text("…" + quotation.prefix(), "quotation-around");
        Text exact = text(quotation.exact(), "quotation-exact");
        Text after = text(quotation.suffix() + "…", "quotation-around");
        TextFlow flow = new TextFlow(before, exact, after);
        flow.getStyleClass().add("quotation");
        return flow;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Node attach(Item.AttachText item) {
        Button button = new Button(Message.of("inspector.attach").in(viewModel.locale()));
        button.setDisable(!viewModel.canEdit());
        button.setOnAction(_ -> chooseText(item));
        return new VBox(6, label(Message.of("inspector.textMissing").in(viewModel.locale()), "muted"), button);
    }

    private void chooseText(Item.AttachText item) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Message.of("inspector.attach").in(viewModel.locale()));
        File file = chooser.showOpenDialog(content.getScene().getWindow());
        if (file != null) {
            viewModel.attach(item, file.toPath());
        }
    }
}
