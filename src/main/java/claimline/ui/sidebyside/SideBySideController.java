package claimline.ui.sidebyside;

import claimline.model.Message;
import claimline.ui.common.Clipboards;
import claimline.ui.common.KindChip;
import claimline.ui.sidebyside.SideBySideViewModel.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Binds the columns. After each layout it looks where the places stand: aligns them when what is shown has changed, and
 * draws the lines anew when anything has moved.
 */
public final class SideBySideController {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F7);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.F7, KeyCombination.SHIFT_DOWN);

    /** What the columns were aligned for. */
    private record Arranged(double width, double viewport, List<Double> heights, List<Double> places) {
        static final Arranged NEVER = new Arranged(0, 0, List.of(), List.of());
    }

    private final SideBySideViewModel viewModel;
    private final Scrolling scrolling = new Scrolling();
    private final List<SourceColumn> columns = new ArrayList<>();
    private final JoinLines lines = new JoinLines();
    private final HBox row = new HBox();
    private final KindChip chip = new KindChip();

    /** Not at once: what is added during a layout would wait for its style. */
    private final Runnable afterLayout = () -> Platform.runLater(this::arrange);

    private Arranged arranged = Arranged.NEVER;

    @FXML
    private VBox root;

    @FXML
    private Label position;

    @FXML
    private Label title;

    @FXML
    private HBox kind;

    @FXML
    private CheckBox together;

    @FXML
    private MenuButton sources;

    @FXML
    private StackPane stage;

    @FXML
    private Label nothing;

    public SideBySideController(SideBySideViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /** Lets the keys go from difference to difference, whatever view is in front. */
    public static void addKeys(Scene scene, SideBySideViewModel viewModel) {
        scene.getAccelerators().put(NEXT, viewModel::next);
        scene.getAccelerators().put(PREVIOUS, viewModel::previous);
    }

    @FXML
    private void initialize() {
        row.getStyleClass().add("side-columns");
        stage.getChildren().setAll(lines, row);
        kind.getChildren().setAll(chip);
        together.selectedProperty().bindBidirectional(viewModel.togetherProperty());
        sources.setOnShowing(_ -> offerSources());
        sources.getItems().setAll(new MenuItem()); // a menu without items does not open
        // texts are dear to lay out: a tab that nobody looks at waits
        ObservableValue<Boolean> inFront =
                root.parentProperty().flatMap(Node::visibleProperty).orElse(true);
        viewModel.shown().when(inFront).subscribe(this::show);
        root.sceneProperty().subscribe(this::moveTo);
    }

    private void moveTo(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void show(Shown shown) {
        position.setText(shown.position());
        title.setText(shown.title());
        chip.show(shown.kind(), viewModel.locale());
        nothing.setVisible(shown.columns().isEmpty());
        sources.setDisable(shown.columns().isEmpty());
        if (!same(shown.columns())) {
            columns.clear();
            shown.columns().forEach(column -> columns.add(column(column)));
            row.getChildren().setAll(columns);
        }
        IntStream.range(0, columns.size())
                .forEach(i -> columns.get(i).mark(shown.columns().get(i), shown.claim()));
        arranged = Arranged.NEVER;
        root.requestLayout();
    }

    private boolean same(List<Column> wanted) {
        return wanted.size() == columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> columns.get(i).shows(wanted.get(i)));
    }

    private SourceColumn column(Column column) {
        SourceColumn node = new SourceColumn(column, viewModel.locale());
        HBox.setHgrow(node, Priority.ALWAYS);
        node.onSelect(viewModel::selectClaim);
        node.onScroll(delta -> {
            scrolling.scroll(columns.indexOf(node), delta, together.isSelected());
            place();
        });
        return node;
    }

    /** Aligns once after a change, and again whenever the width breaks the lines elsewhere. */
    private void arrange() {
        if (columns.isEmpty() || stage.getWidth() == 0) {
            lines.getChildren().clear();
            return;
        }
        columns.forEach(SourceColumn::settle);
        Shown shown = viewModel.shown().get();
        double viewport = columns.getFirst().window().viewport();
        double[] heights = columns.stream()
                .mapToDouble(column -> column.window().contentHeight())
                .toArray();
        double[] places = columns.stream()
                .mapToDouble(column -> column.anchor(shown.claim(), shown.question()))
                .toArray();
        var now = new Arranged(stage.getWidth(), viewport, boxed(heights), boxed(places));
        if (!now.equals(arranged)) {
            arranged = now;
            scrolling.measure(viewport, heights);
            scrolling.align(places);
            place();
        }
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private void place() {
        IntStream.range(0, columns.size())
                .forEach(i ->
                        columns.get(i).window().show(scrolling.offset(i), scrolling.least(i), scrolling.greatest(i)));
        lines.draw(viewModel.shown().get().joins(), columns, viewModel.locale());
    }

    private void offerSources() {
        sources.getItems().clear();
        for (SourceChoice.Option option : viewModel.options()) {
            CheckMenuItem item = new CheckMenuItem(
                    option.answers()
                            ? option.name()
                            : Message.of("sideBySide.sources.silent", option.name())
                                    .in(viewModel.locale()));
            item.setMnemonicParsing(false);
            item.setSelected(option.chosen());
            item.setDisable(!option.possible());
            item.setOnAction(_ -> viewModel.choose(option.source(), item.isSelected()));
            sources.getItems().add(item);
        }
        MenuItem answering =
                new MenuItem(Message.of("sideBySide.sources.answering").in(viewModel.locale()));
        answering.setDisable(!viewModel.hasChosen());
        answering.setOnAction(_ -> viewModel.chooseThoseThatAnswer());
        sources.getItems().addAll(new SeparatorMenuItem(), answering);
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
    private void copy() {
        Clipboards.put(viewModel.asText());
    }
}
