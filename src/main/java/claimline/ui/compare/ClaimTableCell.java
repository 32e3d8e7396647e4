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
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What one source says: a chip for how it compares, signs for what else is worth noting, its first claims, and how many
 * more there are. Its nodes are made once and only filled anew, so that scrolling is smooth.
 */
final class ClaimTableCell extends TableCell<Row, Cell> {

    /** As many as there is room for. */
    private static final int CLAIMS = 2;

    private static final double PADDING = 12;
    private static final PseudoClass NOT_COVERED = PseudoClass.getPseudoClass("not-covered");

    private final CompareViewModel viewModel;
    private final Source source;
    private final KindChip chip = new KindChip();
    private final Label flags = muted("flags");
    private final Label more = muted("more-claims");
    private final Label silence = muted("silence");
    private final List<ClaimLine> lines =
            IntStream.range(0, CLAIMS).mapToObj(_ -> new ClaimLine()).toList();
    private final HBox head;
    private final Tooltip hint = new Tooltip();
    private final VBox claims;
    private final ObservableValue<String> chosen;

    ClaimTableCell(CompareViewModel viewModel, Source source) {
        this.viewModel = viewModel;
        this.source = source;
        chip.setMinWidth(0);
        flags.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(4, chip, flags, gap, more);
        claims = new VBox(1, head);
        claims.getChildren().addAll(lines);
        claims.setMinWidth(0);
        claims.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setOnMouseClicked(this::click);
        chosen = viewModel.selectedClaim().when(sceneProperty().isNotNull());
        chosen.subscribe(this::mark);
    }

    private static Label muted(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("muted", style);
        return label;
    }

    private void click(MouseEvent click) {
        boolean extending = click.isShiftDown() || click.isShortcutDown();
        if (getItem() == null || click.getButton() != MouseButton.PRIMARY || extending) {
            return;
        }
        lines.stream()
                .filter(line ->
                        line.isVisible() && line.contains(line.sceneToLocal(click.getSceneX(), click.getSceneY())))
                .findFirst()
                .ifPresentOrElse(
                        line -> viewModel.selectClaim(line.claim()),
                        () -> viewModel.show(getTableRow().getItem(), getItem()));
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean nothing = empty || cell == null;
        setTooltip(nothing ? null : hint);
        setAccessibleText(nothing ? "" : viewModel.words().heard(source, cell));
        pseudoClassStateChanged(NOT_COVERED, !nothing && cell instanceof Cell.NotCovered);
        if (nothing) {
            setGraphic(null);
        } else {
            hint.setText(getAccessibleText());
            fill(cell);
        }
    }

    private void fill(Cell cell) {
        switch (cell) {
            case Cell.Claimed claimed -> {
                fill(claimed);
                mark(chosen.getValue());
                setGraphic(claims);
            }
            case Cell.NotMentioned _, Cell.NotCovered _ -> {
                silence.setText(viewModel.words().cell(cell));
                setGraphic(silence);
            }
        }
    }

    private void fill(Cell.Claimed cell) {
        chip.show(cell.found().kind(), viewModel.locale());
        flags.setText(Words.signs(cell.found().flags()));
        int hidden = cell.lines().size() - CLAIMS;
        more.setText(hidden > 0 ? Message.of("compare.cell.more", hidden).in(viewModel.locale()) : "");
        head.setManaged(chip.isVisible() || hidden > 0 || !flags.getText().isEmpty());
        head.setVisible(head.isManaged());
        for (int i = 0; i < CLAIMS; i++) {
            lines.get(i)
                    .show(
                            i < cell.lines().size() ? cell.lines().get(i) : null,
                            cell.lines().size() == 1);
        }
    }

    private void mark(String claim) {
        lines.forEach(line -> line.markChosen(claim));
    }
}
