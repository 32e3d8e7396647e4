package claimline.ui.compare;

import claimline.model.Message;
import claimline.model.Source;
import claimline.ui.common.KindChip;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What one source says: a sign for how it compares, its first claims, and how many more there are. Its nodes are made
 * once and only filled anew, so that scrolling is smooth.
 */
final class ClaimTableCell extends TableCell<Row, Cell> {

    static final int CLAIMS = 2;

    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("not-covered");

    private final CompareViewModel viewModel;
    private final Source source;
    private final KindChip sign = new KindChip();
    private final List<ClaimLine> lines =
            IntStream.range(0, CLAIMS).mapToObj(_ -> new ClaimLine()).toList();
    private final Label more = new Label();
    private final Tooltip hint = new Tooltip();
    private final StackPane gutter = new StackPane(sign);
    private final HBox content = new HBox(4);
    private final ObservableValue<String> chosen;

    ClaimTableCell(CompareViewModel viewModel, Source source) {
        this.viewModel = viewModel;
        this.source = source;
        more.getStyleClass().addAll("muted", "more-claims");
        VBox words = new VBox(0);
        words.getChildren().addAll(lines);
        words.getChildren().add(more);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        gutter.getStyleClass().add("sign");
        content.getChildren().addAll(gutter, words);
        content.setMinWidth(0);
        content.prefWidthProperty().bind(widthProperty().subtract(12));
        setOnMouseClicked(this::click);
        chosen = viewModel.selectedClaim().when(sceneProperty().isNotNull());
        chosen.subscribe(this::mark);
    }

    private void click(MouseEvent click) {
        if (getItem() != null) {
            lines.stream()
                    .filter(line ->
                            line.isVisible() && line.contains(line.sceneToLocal(click.getSceneX(), click.getSceneY())))
                    .findFirst()
                    .ifPresentOrElse(
                            line -> viewModel.selectClaim(line.claim()),
                            () -> viewModel.show(getTableRow().getItem(), getItem()));
        }
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean nothing = empty || cell == null;
        setGraphic(nothing ? null : content);
        setTooltip(nothing ? null : hint);
        setAccessibleText(nothing ? "" : viewModel.words().heard(source, cell));
        pseudoClassStateChanged(SILENT, cell instanceof Cell.NotCovered && !empty);
        if (!nothing) {
            hint.setText(getAccessibleText());
            fill(cell);
            mark(chosen.getValue());
        }
    }

    private void fill(Cell cell) {
        sign.show(cell.finding().orElse(null), viewModel.locale());
        cell.finding().ifPresent(kind -> sign.setText(KindChip.sign(kind)));
        gutter.setVisible(!cell.claims().isEmpty());
        gutter.setManaged(!cell.claims().isEmpty());
        for (int i = 0; i < CLAIMS; i++) {
            lines.get(i).show(i < cell.claims().size() ? cell.claims().get(i) : null);
        }
        int hidden = cell.claims().size() - CLAIMS;
        String beneath = cell.claims().isEmpty()
                ? viewModel.words().cell(cell)
                : hidden > 0 ? Message.of("compare.cell.more", hidden).in(viewModel.locale()) : "";
        more.setText(beneath);
        more.setVisible(!beneath.isEmpty());
        more.setManaged(!beneath.isEmpty());
    }

    private void mark(String claim) {
        lines.forEach(line -> line.markChosen(claim));
    }
}
