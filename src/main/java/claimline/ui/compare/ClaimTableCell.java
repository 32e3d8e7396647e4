package claimline.ui.compare;

import claimline.model.Message;
import claimline.model.Source;
import claimline.ui.common.KindChip;
import claimline.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
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
    private final Label notes = new Label();
    private final HBox head = new HBox(4, chip, notes);
    private final List<ClaimLine> lines = new ArrayList<>(List.of(new ClaimLine()));
    private final VBox content = new VBox(1, head, lines.getFirst());
    private final Tooltip hint = new Tooltip();
    private final ObservableValue<String> chosen;

    ClaimTableCell(CompareViewModel viewModel, Source source) {
        this.viewModel = viewModel;
        this.source = source;
        chip.setMinWidth(0);
        notes.getStyleClass().addAll("muted", "notes");
        notes.setMinWidth(USE_PREF_SIZE);
        content.setMinWidth(0);
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setGraphic(content);
        setOnMouseClicked(this::click);
        hint.setOnShowing(_ -> hint.setText((String) queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        chosen = viewModel.selectedClaim().when(sceneProperty().isNotNull());
        chosen.subscribe(this::mark);
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

    /** Worked out only when somebody listens: most cells scroll by unheard. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? viewModel.words().heard(source, getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean nothing = empty || cell == null;
        content.setVisible(!nothing);
        setTooltip(nothing ? null : hint);
        pseudoClassStateChanged(NOT_COVERED, !nothing && cell instanceof Cell.NotCovered);
        if (!nothing) {
            fill(cell);
            mark(chosen.getValue());
        }
    }

    private void fill(Cell cell) {
        List<Cell.Line> claims = cell.lines();
        chip.show(cell.found().kind(), viewModel.locale());
        Texts.show(notes, notes(cell));
        head.setManaged(chip.isVisible() || notes.isVisible());
        while (lines.size() < Math.min(claims.size(), CLAIMS)) {
            lines.add(new ClaimLine());
            content.getChildren().add(lines.getLast());
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i < claims.size()) {
                lines.get(i).show(claims.get(i), claims.size() == 1);
            } else {
                lines.get(i).clear();
            }
        }
        if (claims.isEmpty()) {
            lines.getFirst().say(viewModel.words().cell(cell));
        }
    }

    /** Signs for the flags, and how many claims there is no room for. */
    private String notes(Cell cell) {
        int hidden = cell.lines().size() - CLAIMS;
        String more = hidden > 0 ? Message.of("compare.cell.more", hidden).in(viewModel.locale()) : "";
        return (Words.signs(cell.found().flags()) + "  " + more).strip();
    }

    private void mark(String claim) {
        lines.forEach(line -> line.markChosen(claim));
    }
}
