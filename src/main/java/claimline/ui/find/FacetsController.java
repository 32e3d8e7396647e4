package claimline.ui.find;

import claimline.model.Message;
import claimline.ui.find.FacetChoices.Group;
import claimline.ui.find.FacetChoices.Value;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Binds the choice of facets: a box each value, with how many events it would leave. */
public final class FacetsController {

    private final FindViewModel viewModel;

    @FXML
    private VBox facetsRoot;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private Label complaint;

    @FXML
    private Label counting;

    @FXML
    private VBox facetGroups;

    /** By the words that it says, so that a box keeps the keys when its count changes. */
    private List<Group> shown = List.of();

    public FacetsController(FindViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        from.textProperty().bindBidirectional(viewModel.range().from());
        to.textProperty().bindBidirectional(viewModel.range().to());
        complaint.textProperty().bind(viewModel.range().complaint());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        counting.visibleProperty().bind(viewModel.facets().busyProperty());
        viewModel.facets().groups().addListener((ListChangeListener<Group>) _ -> show());
        facetsRoot
                .sceneProperty()
                .subscribe(scene -> viewModel.facets().openProperty().set(scene != null));
        show();
    }

    private void show() {
        List<Group> wanted = List.copyOf(viewModel.facets().groups());
        Node held = facetsRoot.getScene() == null ? null : facetsRoot.getScene().getFocusOwner();
        Object key = held == null ? null : held.getUserData();
        shown = wanted;
        List<Node> nodes = new ArrayList<>();
        for (Group group : shown) {
            Label title = new Label(group.title());
            title.getStyleClass().add("facet-title");
            nodes.add(title);
            group.values().forEach(value -> nodes.add(line(value)));
        }
        facetGroups.getChildren().setAll(nodes);
        if (key != null) {
            facetGroups.lookupAll(".check-box").stream()
                    .filter(box -> key.equals(box.getUserData()))
                    .forEach(Node::requestFocus);
        }
    }

    private Node line(Value value) {
        CheckBox box = new CheckBox(value.words());
        box.setMnemonicParsing(false);
        box.setSelected(value.wanted());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setUserData(List.of(value.facet(), value.value()));
        box.setAccessibleText(
                Message.of("find.value", value.words(), value.count()).in(viewModel.locale()));
        box.setOnAction(_ -> viewModel.facets().want(value, box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        Label count = new Label(Message.of("find.number", value.count()).in(viewModel.locale()));
        count.getStyleClass().addAll("muted", "number");
        count.setMinWidth(Label.USE_PREF_SIZE);
        return new HBox(8, box, count);
    }

    @FXML
    private void apply() {
        viewModel.range().apply();
    }

    @FXML
    private void clear() {
        viewModel.clear();
    }
}
