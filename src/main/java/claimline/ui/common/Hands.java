package claimline.ui.common;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What a person does, told apart from what views do to each other. */
public final class Hands {

    private Hands() {}

    /** Calls when a person has clicked in the node or typed into it, after the node itself has answered. */
    public static void afterUse(Node node, Runnable answer) {
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> answer.run());
        node.addEventHandler(KeyEvent.KEY_RELEASED, _ -> answer.run());
    }

    /** Whether keys typed in its window go to the node, be the window itself in front or not. */
    public static boolean areOn(Node node) {
        return node.getScene() != null && node.getScene().getFocusOwner() == node;
    }
}
