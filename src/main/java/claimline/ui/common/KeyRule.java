package claimline.ui.common;

import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What a key does in a view.
 *
 * @param cap how the key is shown, such as {@code ⇧Tab}
 * @param codes of the keys that do it; the first has the cap, the others stand for it on other keyboards
 * @param shift whether the shift key has to be down, too; empty where that makes no difference
 * @param text the key of what it does in words; rules with the same text are one line of help
 * @param action false if there was nothing to do, so that the key is not used up
 */
public record KeyRule<V>(String cap, Set<KeyCode> codes, Shift shift, String text, Predicate<V> action) {

    /** Whether the shift key has to be down. */
    public enum Shift {
        DOWN,
        UP,
        EITHER
    }

    public KeyRule {
        codes = Set.copyOf(codes);
    }

    boolean answers(KeyEvent event) {
        boolean shifted = switch (shift) {
            case DOWN -> event.isShiftDown();
            case UP -> !event.isShiftDown();
            case EITHER -> true;
        };
        return shifted && codes.contains(event.getCode()) && !event.isShortcutDown() && !event.isAltDown();
    }
}
