package claimline.ui.find;

import claimline.model.Message;
import claimline.ui.find.FindViewModel.Chip;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * Binds the bar that says what is asked for: a chip each, which a click takes away. Not there while it says nothing.
 */
public final class ChipsController {

    private final FindViewModel viewModel;

    @FXML
    private FlowPane findChips;

    public ChipsController(FindViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        findChips.managedProperty().bind(findChips.visibleProperty());
        viewModel.chips().addListener((ListChangeListener<Chip>) _ -> show());
        show();
    }

    private void show() {
        List<Node> buttons = new ArrayList<>();
        viewModel.chips().forEach(chip -> buttons.add(button(chip)));
        Button clear = new Button(say(Message.of("find.clear")));
        clear.getStyleClass().addAll("small", "flat");
        clear.setOnAction(_ -> viewModel.clear());
        buttons.add(clear);
        findChips.setVisible(buttons.size() > 1);
        findChips.getChildren().setAll(buttons);
    }

    private Button button(Chip chip) {
        Button button = new Button(chip.words() + "  ×");
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "find-chip");
        button.setAccessibleText(say(Message.of("find.off", chip.words())));
        button.setOnAction(_ -> chip.off().run());
        return button;
    }

    private String say(Message message) {
        return message.in(viewModel.locale());
    }
}
