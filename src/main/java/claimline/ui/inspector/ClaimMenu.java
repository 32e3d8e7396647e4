package claimline.ui.inspector;

import claimline.model.Message;
import claimline.ui.common.SearchDialog;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** What can be done to a claim: to put it to another question, to one of its own, or away. */
final class ClaimMenu extends MenuButton {

    /** A question as a choice. */
    private record Choice(String id, String title) {

        @Override
        public String toString() {
            return title;
        }
    }

    private final Item.ClaimActions actions;
    private final InspectorViewModel viewModel;

    ClaimMenu(Item.ClaimActions actions, InspectorViewModel viewModel) {
        this.actions = actions;
        this.viewModel = viewModel;
        setText(say("inspector.claim.change"));
        getStyleClass().add("small");
        setDisable(!viewModel.canEdit());
        MenuItem split = item("inspector.claim.split", () -> viewModel.split(actions.claim()));
        split.setDisable(actions.alone());
        MenuItem move = item("inspector.claim.move", this::move);
        getItems().setAll(split, move, item("inspector.claim.remove", () -> viewModel.remove(actions.claim())));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(say(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void move() {
        List<Choice> questions = viewModel.otherQuestions(actions.claim()).entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        new SearchDialog<>(
                        getScene().getWindow(),
                        say("inspector.claim.move"),
                        actions.claim().asPrinted(),
                        questions,
                        say("questions.search"))
                .showAndWait()
                .ifPresent(question -> viewModel.move(actions.claim(), question.id()));
    }

    private String say(String key) {
        return Message.of(key).in(viewModel.locale());
    }
}
