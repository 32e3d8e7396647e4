package claimline.ui.compare;

import claimline.ui.common.KindChip;
import claimline.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A question, the kind of its most serious finding, what was decided, and from how many origins its answers come. As
 * high as its row, whatever its length.
 */
final class QuestionTableCell extends TableCell<Row, Row> {

    private static final double PADDING_ACROSS = 16;
    private static final double PADDING_DOWN = 8;

    private final CompareViewModel viewModel;
    private final Label title = new Label();
    private final KindChip chip = new KindChip();
    private final Label verdict = new Label();
    private final Label notes = new Label();
    private final Tooltip hint = new Tooltip();
    private final HBox chips = new HBox(6, chip, verdict);
    private final VBox content = new VBox(1, title, chips, notes);

    QuestionTableCell(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        title.setWrapText(true);
        title.setMinHeight(0);
        title.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(title, Priority.SOMETIMES);
        verdict.getStyleClass().add("verdict-mark");
        notes.getStyleClass().addAll("muted", "notes");
        content.setMinSize(0, 0);
        content.setPrefSize(0, 0);
        content.prefWidthProperty().bind(widthProperty().subtract(PADDING_ACROSS));
        content.prefHeightProperty().bind(heightProperty().subtract(PADDING_DOWN));
        setGraphic(content);
        hint.setOnShowing(_ -> hint.setText((String) queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        setOnMouseClicked(click -> {
            boolean extending = click.isShiftDown() || click.isShortcutDown();
            if (getItem() != null && click.getButton() == MouseButton.PRIMARY && !extending) {
                viewModel.selectQuestion(getItem().question());
            }
        });
    }

    /** Worked out only when somebody listens: most rows scroll by unheard. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? viewModel.words().heard(getItem())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = empty || row == null;
        content.setVisible(!nothing);
        setTooltip(nothing ? null : hint);
        if (!nothing) {
            title.setText(row.title());
            chip.show(row.found().kind(), viewModel.locale());
            Texts.show(verdict, viewModel.words().verdict(row));
            chips.setManaged(chip.isVisible() || verdict.isVisible());
            notes.setText(viewModel.words().notes(row));
        }
    }
}
